#pragma once

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

/// What a file holds, row by row, in one form that does not depend on how the database keeps it.
namespace plumbline::seal {

/// A value as JSON: null, a number, a text; of a longer text or bytes `["text",length,"sha256"]`, so that a
/// listing stays small whatever is in the file.
using Value = std::string;

/// All rows of a table in the order of its key.
struct TableListing {
    using Row = std::vector<Value>;

    std::string name;
    std::vector<std::string> columns;
    std::vector<std::size_t> key; ///< places among `columns`
    std::vector<Row> rows;

    /// Canonical JSON; the SHA-256 of it is the digest of the table.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string digest() const;
    bool operator==(const TableListing&) const = default;
};

using Listing = std::vector<TableListing>;

/// Everything in the file that the seal of a number covers: each table there is, those of other programs
/// too; the schema (`sqlite_schema`); version and id of the file (`pragma`). Of seals and reopenings those
/// before it. The pieces of contents are covered by the hashes of the contents, see `contentsDiffer`.
/// Throws SQLite::Exception.
[[nodiscard]] Listing listFile(SQLite::Database& db, long long number);

/// The same without rows but those of `sqlite_schema` and `pragma`: nothing that the file computes is read.
[[nodiscard]] Listing listShape(SQLite::Database& db);
/// A listing without them.
[[nodiscard]] Listing shapeOf(Listing listing);

/// A JSON object of tables by name.
[[nodiscard]] std::string toText(const Listing& listing);
/// What `toText` wrote; empty for anything else.
[[nodiscard]] Listing parseListing(const std::string& text);

} // namespace plumbline::seal
