#include "core/seal/Listing.h"

#include <algorithm>

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include "core/base/Sha256.h"
#include "core/base/Text.h"

namespace plumbline::seal {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

/// Longest text that stands in a listing as it is, in bytes.
constexpr int longestInline = 128;

std::string hashed(const char* kind, std::string_view bytes) {
    return json::array({kind, bytes.size(), sha256(bytes)}).dump();
}

Value valueOf(const SQLite::Column& column) {
    switch (column.getType()) {
    case SQLITE_NULL:
        return "null";
    case SQLITE_INTEGER:
        return std::to_string(column.getInt64());
    default:
        break;
    }
    const std::string_view bytes(static_cast<const char*>(column.getBlob()),
                                 static_cast<std::size_t>(column.getBytes()));
    switch (column.getType()) {
    case SQLITE_TEXT:
        return column.getBytes() <= longestInline && isUtf8(bytes) ? json(bytes).dump()
                                                                   : hashed("text", bytes);
    case SQLITE_FLOAT:
        return hashed("real", bytes);
    default:
        return hashed("blob", bytes);
    }
}

/// A name that another program gave need not be UTF-8.
std::string jsonName(const std::string& name) {
    return json(name).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string identifier(const std::string& name) {
    std::string text = "\"";
    for (const char c : name)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

std::string list(const std::vector<std::string>& names) {
    std::vector<std::string> all;
    for (const std::string& name : names)
        all.push_back(identifier(name));
    return join(all, ", ");
}

/// `tail` is what follows the table's name in the query.
void readRows(SQLite::Database& db, TableListing& table, const std::string& tail) {
    SQLite::Statement rows(db, "SELECT " + list(table.columns) + " FROM " + identifier(table.name) + tail);
    while (rows.executeStep()) {
        TableListing::Row& row = table.rows.emplace_back();
        for (int i = 0; i < rows.getColumnCount(); ++i)
            row.push_back(valueOf(rows.getColumn(i)));
    }
}

/// Its columns and its key.
TableListing shapeOfTable(SQLite::Database& db, const std::string& name) {
    TableListing table{name, {}, {}, {}};
    std::vector<std::pair<int, std::size_t>> places; // of a key column within the key, among the columns
    SQLite::Statement columns(db, "SELECT name, pk FROM pragma_table_info(?)");
    columns.bind(1, name);
    while (columns.executeStep()) {
        if (const int place = columns.getColumn(1).getInt(); place > 0)
            places.emplace_back(place, table.columns.size());
        table.columns.push_back(columns.getColumn(0).getString());
    }
    std::sort(places.begin(), places.end());
    for (const auto& [place, column] : places)
        table.key.push_back(column);
    // A table without a key, which can only be another program's: the whole row is its key.
    if (table.key.empty())
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            table.key.push_back(i);
    return table;
}

TableListing listTable(SQLite::Database& db, const std::string& name, const std::string& condition) {
    TableListing table = shapeOfTable(db, name);
    std::vector<std::string> keys;
    for (const std::size_t column : table.key)
        keys.push_back(table.columns[column]);
    readRows(db, table, condition + " ORDER BY " + list(keys));
    return table;
}

TableListing listSchema(SQLite::Database& db) {
    TableListing schema{"sqlite_schema", {"type", "name", "tbl_name", "sql"}, {0, 1}, {}};
    readRows(db, schema, " ORDER BY type, name");
    return schema;
}

TableListing listPragmas(SQLite::Database& db) {
    TableListing pragmas{"pragma", {"name", "value"}, {0}, {}};
    for (const char* name : {"application_id", "user_version"})
        pragmas.rows.push_back(
            {json(name).dump(), std::to_string(db.execAndGet(std::string("PRAGMA ") + name).getInt64())});
    return pragmas;
}

std::string jsonList(const std::vector<std::string>& values) {
    return "[" + join(values, ",") + "]";
}

} // namespace

std::string TableListing::text() const {
    std::vector<std::string> names, places, lines;
    for (const std::string& column : columns)
        names.push_back(jsonName(column));
    for (const std::size_t place : key)
        places.push_back(std::to_string(place));
    for (const Row& row : rows)
        lines.push_back(jsonList(row));
    return R"({"columns":)" + jsonList(names) + R"(,"key":)" + jsonList(places) + R"(,"rows":)" +
           jsonList(lines) + "}";
}

std::string TableListing::digest() const {
    return sha256(text());
}

namespace {

std::vector<std::string> listedTables(SQLite::Database& db) {
    std::vector<std::string> names;
    // Those of virtual tables have no page of their own, and what they show is not in the file.
    SQLite::Statement tables(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND "
                                 "name NOT LIKE 'sqlite#_%' ESCAPE '#' ORDER BY name");
    while (tables.executeStep())
        if (std::string name = tables.getColumn(0); name != "content_piece")
            names.push_back(std::move(name));
    return names;
}

} // namespace

Listing listShape(SQLite::Database& db) {
    Listing listing{listPragmas(db), listSchema(db)};
    for (const std::string& name : listedTables(db))
        listing.push_back(shapeOfTable(db, name));
    return listing;
}

Listing shapeOf(Listing listing) {
    for (TableListing& table : listing)
        if (table.name != "sqlite_schema" && table.name != "pragma")
            table.rows.clear();
    return listing;
}

Listing listFile(SQLite::Database& db, long long number) {
    Listing listing{listPragmas(db), listSchema(db)};
    for (const std::string& name : listedTables(db)) {
        const bool ofSeals = name == "seal" || name == "reopening";
        listing.push_back(
            listTable(db, name, ofSeals ? " WHERE number < " + std::to_string(number) : std::string()));
    }
    return listing;
}

std::string toText(const Listing& listing) {
    std::vector<std::string> tables;
    for (const TableListing& table : listing)
        tables.push_back(jsonName(table.name) + ":" + table.text());
    return "{" + join(tables, ",") + "}";
}

namespace {

/// A value as `valueOf` writes it.
bool isValue(const ordered_json& value) {
    return value.is_null() || value.is_number_integer() || value.is_string() ||
           (value.is_array() && value.size() == 3 && value[0].is_string() && value[1].is_number_integer() &&
            value[2].is_string());
}

} // namespace

Listing parseListing(const std::string& text) {
    const auto parsed = ordered_json::parse(text, nullptr, false);
    Listing listing;
    try {
        for (const auto& [name, given] : parsed.items()) {
            TableListing& table = listing.emplace_back();
            table.name = name;
            table.columns = given.at("columns").get<std::vector<std::string>>();
            table.key = given.at("key").get<std::vector<std::size_t>>();
            const std::size_t width = table.columns.size();
            if (std::ranges::any_of(table.key, [&](std::size_t place) { return place >= width; }))
                return {};
            for (const auto& row : given.at("rows")) {
                if (!row.is_array() || row.size() != width || !std::ranges::all_of(row, isValue))
                    return {};
                TableListing::Row& values = table.rows.emplace_back();
                for (const auto& value : row)
                    values.push_back(value.dump());
            }
        }
    } catch (const ordered_json::exception&) {
        return {};
    }
    return listing;
}

} // namespace plumbline::seal
