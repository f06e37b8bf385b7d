#include "core/project/Changeset.h"

#include "core/assessment/RecordTables.h"
#include "core/base/File.h"
#include "core/project/ChangeFormat.h"

#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

namespace plumbline::project {

namespace {

void require(SQLite::Database& db, int code) {
    if (code != SQLITE_OK)
        throw SQLite::Exception(db.getHandle(), code);
}

Changeset taken(void* bytes, int size) {
    const auto* first = static_cast<const unsigned char*>(bytes);
    Changeset changeset(first, first + size);
    sqlite3_free(bytes);
    return changeset;
}

/// The sqlite3 functions take non-const pointers to what they only read.
void* data(const Changeset& changeset) {
    return const_cast<unsigned char*>(changeset.data());
}

std::string text(sqlite3_value* value) {
    const unsigned char* const words = value ? sqlite3_value_text(value) : nullptr;
    return words ? reinterpret_cast<const char*>(words) : std::string();
}

} // namespace

std::vector<std::string> recordedTables() {
    std::vector<std::string> tables = {"model", "fact", "exclusion", "weight", "rating", "note"};
    assessment::forEachRecordKind([&]<class T>(T) { tables.emplace_back(assessment::Table<T>::name); });
    return tables;
}

Recording::Recording(SQLite::Database& db) : m_db(db) {
    require(db, sqlite3session_create(db.getHandle(), "main", &m_session));
    for (const std::string& table : recordedTables())
        require(db, sqlite3session_attach(m_session, table.c_str()));
}

Recording::~Recording() {
    sqlite3session_delete(m_session);
}

Changeset Recording::finish() {
    int size = 0;
    void* bytes = nullptr;
    require(m_db, sqlite3session_changeset(m_session, &size, &bytes));
    return taken(bytes, size);
}

std::vector<RowChange> rowsOf(SQLite::Database& db, const Changeset& changeset) {
    sqlite3_changeset_iter* iterator = nullptr;
    require(db, sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), data(changeset)));
    std::vector<RowChange> rows;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0, operation = 0, indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
        RowChange row{table, {}, {}};
        for (int i = 0; i < columns; ++i) {
            sqlite3_value *before = nullptr, *after = nullptr;
            if (operation != SQLITE_INSERT)
                sqlite3changeset_old(iterator, i, &before);
            if (operation != SQLITE_DELETE)
                sqlite3changeset_new(iterator, i, &after);
            // An update gives both sides of the columns it changes, and keys as old values only.
            row.before.push_back(text(before));
            row.after.push_back(operation == SQLITE_UPDATE && !after ? text(before) : text(after));
        }
        rows.push_back(std::move(row));
    }
    require(db, sqlite3changeset_finalize(iterator));
    return rows;
}

namespace {

/// Changes that are joined in their order.
class Group {
public:
    explicit Group(SQLite::Database& db) : m_db(db) { require(db, sqlite3changegroup_new(&m_group)); }
    ~Group() { sqlite3changegroup_delete(m_group); }
    Group(const Group&) = delete;
    Group& operator=(const Group&) = delete;

    void add(const void* bytes, int size) {
        require(m_db, sqlite3changegroup_add(m_group, size, const_cast<void*>(bytes)));
    }
    [[nodiscard]] Changeset whole() {
        int size = 0;
        void* bytes = nullptr;
        require(m_db, sqlite3changegroup_output(m_group, &size, &bytes));
        return taken(bytes, size);
    }

private:
    SQLite::Database& m_db;
    sqlite3_changegroup* m_group = nullptr;
};

} // namespace

Result<Changeset> loadChangesAfter(SQLite::Database& db, const std::filesystem::path& path,
                                   long long counter) {
    Group group(db);
    SQLite::Statement changes(db, "SELECT rows, counter FROM change WHERE counter > ? ORDER BY counter");
    changes.bind(1, static_cast<std::int64_t>(counter));
    while (changes.executeStep()) {
        const auto rows = changes.getColumn(0);
        if (!isChangeset(
                {static_cast<const char*>(rows.getBlob()), static_cast<std::size_t>(rows.getBytes())},
                changes.getColumn(1).getInt64()))
            return fail(ErrorCode::DamagedChange, toUtf8(path), changes.getColumn(1).getString());
        group.add(rows.getBlob(), rows.getBytes());
    }
    return group.whole();
}

Changeset joined(SQLite::Database& db, const Changeset& first, const Changeset& second) {
    Group group(db);
    for (const Changeset* each : {&first, &second})
        group.add(each->data(), static_cast<int>(each->size()));
    return group.whole();
}

Changeset inverted(SQLite::Database& db, const Changeset& changeset) {
    int size = 0;
    void* bytes = nullptr;
    require(db, sqlite3changeset_invert(static_cast<int>(changeset.size()), data(changeset), &size, &bytes));
    return taken(bytes, size);
}

void applyChangeset(SQLite::Database& db, const Changeset& changeset) {
    // Nobody else writes this file, so a conflict is damage: nothing is applied then.
    const auto abort = [](void*, int, sqlite3_changeset_iter*) { return SQLITE_CHANGESET_ABORT; };
    require(db, sqlite3changeset_apply(db.getHandle(), static_cast<int>(changeset.size()), data(changeset),
                                       nullptr, abort, nullptr));
}

void saveChange(SQLite::Database& db, long long counter, const Changeset& changeset) {
    SQLite::Statement statement(db, "INSERT INTO change (counter, rows) VALUES (?, ?)");
    statement.bind(1, static_cast<std::int64_t>(counter));
    statement.bindNoCopy(2, changeset.data(), static_cast<int>(changeset.size()));
    statement.exec();
}

void replaceChange(SQLite::Database& db, long long last, long long counter, const Changeset& changeset) {
    SQLite::Statement statement(db, "UPDATE change SET counter = ?, rows = ? WHERE counter = ?");
    statement.bind(1, static_cast<std::int64_t>(counter));
    statement.bindNoCopy(2, changeset.data(), static_cast<int>(changeset.size()));
    statement.bind(3, static_cast<std::int64_t>(last));
    statement.exec();
}

} // namespace plumbline::project
