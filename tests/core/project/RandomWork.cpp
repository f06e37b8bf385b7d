#include "tests/core/project/RandomWork.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/assessment/RecordTables.h"
#include "core/base/File.h"

namespace plumbline::test {

RandomWork::RandomWork(project::Project& project, unsigned seed) : m_project(project), m_random(seed) {
    for (const char* name : m_people) {
        project.setAuthor(name);
        // Each another rating than the one before, or there would be nothing to write.
        EXPECT_TRUE(rate(project, cell("data.1", 1),
                         static_cast<assessment::Grade>(project.author().name.size() % 4)));
    }
    while (project.undoable())
        EXPECT_TRUE(project.undo());
}

std::string rowsOfPeople(const std::filesystem::path& file) {
    SQLite::Database db(toUtf8(file), SQLite::OPEN_READONLY);
    std::vector<std::string> tables{"model", "fact", "exclusion", "weight", "rating", "note"};
    assessment::forEachRecordKind([&]<class T>(T) { tables.emplace_back(assessment::Table<T>::name); });
    std::string dump;
    for (const std::string& table : tables) {
        SQLite::Statement rows(db, "SELECT * FROM " + table + " ORDER BY 1, 2, 3");
        while (rows.executeStep()) {
            dump += table;
            for (int i = 0; i < rows.getColumnCount(); ++i)
                dump += rows.getColumn(i).isNull() ? " | NULL" : " | " + rows.getColumn(i).getString();
            dump += '\n';
        }
    }
    return dump;
}

} // namespace plumbline::test
