#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

/// Contents of attached files: one row each, and their bytes in pieces of one size but the last. Written
/// once, never changed. Like all of storage this throws SQLite::Exception on a storage failure.
namespace plumbline::storage {

inline constexpr std::size_t contentPieceSize = 1 << 20;

struct Content {
    long long id = 0;
    long long size = 0; ///< bytes
};

[[nodiscard]] std::optional<Content> findContent(SQLite::Database& db, const std::string& sha256);
[[nodiscard]] bool hasContentOfSize(SQLite::Database& db, long long size);

/// Writes a content whose hash is known only once all of it was seen. Within a transaction; what is not
/// finished is to be rolled back.
class ContentWriter {
public:
    ContentWriter(SQLite::Database& db, long long size);
    void add(std::string_view piece);
    void finish(const std::string& sha256);

private:
    SQLite::Database& m_db;
    long long m_id;
    SQLite::Statement m_piece;
    int m_number = 0;
};

/// Reads the pieces of a content in their order.
class ContentReader {
public:
    ContentReader(SQLite::Database& db, const Content& content);
    /// None at the end, or where a piece is missing. Valid until the next call.
    [[nodiscard]] std::optional<std::string_view> next();

private:
    SQLite::Statement m_pieces;
    long long m_number = 0;
};

/// Selects content and number of the pieces of no content, and of those behind the last one that the size of
/// their content needs.
extern const char* const strayPieces;

/// How many pieces a content of a size has.
[[nodiscard]] constexpr long long pieceCount(long long size) {
    constexpr auto whole = static_cast<long long>(contentPieceSize);
    return size / whole + (size % whole > 0 ? 1 : 0);
}

/// Takes out the contents that no attachment refers to, be it a removed one.
void dropUnusedContents(SQLite::Database& db);

} // namespace plumbline::storage
