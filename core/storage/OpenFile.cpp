#include "core/storage/OpenFile.h"

#include <sqlite3.h>

#include "core/base/File.h"
#include "core/storage/Database.h"

namespace plumbline::storage {

std::filesystem::path fileOf(SQLite::Database& db) {
    const char* const file = sqlite3_db_filename(db.getHandle(), "main");
    return file ? toPath(file) : std::filesystem::path();
}

Place placeOf(SQLite::Database& db) {
    int moved = 0;
    if (!isOnDisk(db) ||
        sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || !moved)
        return Place::Held;
    std::error_code error;
    return std::filesystem::exists(fileOf(db), error) ? Place::Taken : Place::Gone;
}

std::string headerOf(SQLite::Database& db) {
    constexpr int size = 100;
    sqlite3_file* file = nullptr;
    if (!isOnDisk(db) ||
        sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        !file || !file->pMethods)
        return {};
    std::string header(size, '\0');
    const int code = file->pMethods->xRead(file, header.data(), size, 0);
    return code == SQLITE_OK ? header : std::string();
}

} // namespace plumbline::storage
