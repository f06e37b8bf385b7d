#include "core/storage/SchemaCheck.h"

#include <algorithm>
#include <array>
#include <mutex>

#include <fmt/format.h>

#include "core/Resources.h"
#include "core/base/File.h"
#include "core/storage/Database.h"

namespace plumbline::storage {

namespace {

/// A row of `sqlite_schema`: type, name, table, SQL.
using Object = std::array<std::string, 4>;

/// SQL without its comments, each run of white space as one blank. Quoted parts stay as they are.
std::string plain(const std::string& sql) {
    std::string text;
    for (std::size_t i = 0; i < sql.size();) {
        const char c = sql[i];
        if (c == '\'' || c == '"') {
            const std::size_t end = std::min(sql.find(c, i + 1), sql.size() - 1);
            text += sql.substr(i, end - i + 1);
            i = end + 1;
        } else if (sql.compare(i, 2, "--") == 0) {
            i = std::min(sql.find('\n', i), sql.size());
        } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            if (!text.empty() && text.back() != ' ')
                text += ' ';
            ++i;
        } else {
            text += c;
            ++i;
        }
    }
    return text;
}

/// At most `most` objects.
std::vector<Object> objectsOf(SQLite::Database& db, const std::string& name, std::size_t most) {
    std::vector<Object> objects;
    SQLite::Statement rows(db,
                           "SELECT type, name, tbl_name, ifnull(sql, '') FROM " + name + ".sqlite_schema");
    while (objects.size() < most && rows.executeStep())
        objects.push_back(
            {rows.getColumn(0), rows.getColumn(1), rows.getColumn(2), plain(rows.getColumn(3).getString())});
    std::sort(objects.begin(), objects.end());
    return objects;
}

/// An empty database of a version, made by the schema's own files.
SQLite::Database emptyOf(int version) {
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int each = 1; each <= version; ++each)
        db.exec(std::string(resources::content(fmt::format("schema/{:03}.sql", each))));
    return db;
}

/// `version` is from 1 to the newest.
const std::vector<Object>& expected(int version) {
    static std::array<std::vector<Object>, schemaVersion + 1> byVersion;
    static std::array<std::once_flag, schemaVersion + 1> made;
    const auto at = static_cast<std::size_t>(version);
    std::call_once(made[at], [&] {
        SQLite::Database db = emptyOf(version);
        byVersion[at] = objectsOf(db, "main", 1000);
    });
    return byVersion[at];
}

std::vector<TableForm> formsOf(SQLite::Database& db) {
    std::vector<TableForm> forms;
    SQLite::Statement tables(db, "SELECT name, (SELECT wr FROM pragma_table_list(ours.name)) FROM "
                                 "sqlite_schema AS ours WHERE type = 'table' AND name NOT LIKE 'sqlite#_%' "
                                 "ESCAPE '#' ORDER BY rowid");
    while (tables.executeStep()) {
        TableForm form{tables.getColumn(0), {}, tables.getColumn(1).getInt() == 0};
        SQLite::Statement columns(db, "SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)");
        columns.bind(1, form.name);
        while (columns.executeStep()) {
            const std::string type = columns.getColumn(1);
            const int key = columns.getColumn(3).getInt();
            form.columns.push_back({columns.getColumn(0), type == "INTEGER", type == "BLOB",
                                    columns.getColumn(2).getInt() != 0 || key != 0, key});
        }
        forms.push_back(std::move(form));
    }
    return forms;
}

} // namespace

Result<void> checkSchema(SQLite::Database& db, const std::filesystem::path& path, const std::string& name) {
    const int version = db.execAndGet("PRAGMA " + name + ".user_version").getInt();
    if (version < 1 || version > schemaVersion)
        return fail(ErrorCode::DamagedSchema, toUtf8(path), "user_version");
    const auto& ours = expected(version);
    const auto theirs = objectsOf(db, name, ours.size() + 1);
    const auto [mine, other] = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end());
    if (mine == ours.end() && other == theirs.end())
        return {};
    // The name that only one of the two has, or whose object differs.
    const bool strange = mine == ours.end() || (other != theirs.end() && *other < *mine);
    return fail(ErrorCode::DamagedSchema, toUtf8(path), strange ? (*other)[1] : (*mine)[1]);
}

bool runsNothing(SQLite::Database& db) {
    SQLite::Statement isOther(db, "SELECT 1 FROM sqlite_schema WHERE lower(name) = ? AND type IN ('table', "
                                  "'view') AND (type <> 'table' OR rootpage = 0)");
    SQLite::Statement computed(db, "SELECT lower(name) FROM pragma_table_xinfo(?) WHERE hidden > 0");
    for (const TableForm& table : tableForms()) {
        isOther.bind(1, table.name);
        if (isOther.executeStep())
            return false;
        isOther.reset();
        computed.bind(1, table.name);
        while (computed.executeStep())
            if (const std::string name = computed.getColumn(0);
                std::any_of(table.columns.begin(), table.columns.end(),
                            [&](const TableForm::Column& column) { return column.name == name; }))
                return false;
        computed.reset();
    }
    return true;
}

const std::vector<TableForm>& tableForms() {
    static const std::vector<TableForm> forms = [] {
        SQLite::Database db = emptyOf(schemaVersion);
        return formsOf(db);
    }();
    return forms;
}

} // namespace plumbline::storage
