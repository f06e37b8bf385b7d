#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Error.h"

namespace plumbline::storage {

/// Refuses a database that names any other table, column, index, view or trigger than the schema of its
/// version, or lacks one (DamagedSchema). Nothing else of a database is to be read before: it reads
/// `sqlite_schema` alone, and of that no more than ours has. `name` is that of the database within the
/// connection, `path` that of its file. Throws SQLite::Exception.
[[nodiscard]] Result<void> checkSchema(SQLite::Database& db, const std::filesystem::path& path,
                                       const std::string& name = "main");

/// Whether the tables that this program reads can be read without anything of the file's own being run, be
/// the rest of the schema what it may: none of them is a view or another program's table, none of their
/// columns is computed. Throws SQLite::Exception.
[[nodiscard]] bool runsNothing(SQLite::Database& db);

/// The tables of the newest schema, each with its columns in their order, as text: the same in every file.
struct TableForm {
    struct Column {
        std::string name;
        bool isInteger = false; ///< else text, or a BLOB
        bool isBlob = false;
        bool isRequired = false; ///< never NULL
        int key = 0;             ///< place in the key from 1; 0: not part of it
    };
    std::string name;
    std::vector<Column> columns;
    bool hasRowid = false; ///< ordered by its one key column, an integer, or by a hidden number
};

/// In an order in which a row comes after those it refers to.
[[nodiscard]] const std::vector<TableForm>& tableForms();

} // namespace plumbline::storage
