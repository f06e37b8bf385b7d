#include "core/project/Damage.h"

#include "core/base/Text.h"
#include "core/project/Contents.h"
#include "core/project/Project.h"
#include "core/storage/Database.h"

namespace plumbline::project {

namespace fs = std::filesystem;

namespace {

/// Attachments whose contents are not what was attached, or not there.
void checkContents(SQLite::Database& db, const fs::path& path, std::vector<std::string>& damage) {
    SQLite::Statement contents(db, "SELECT DISTINCT sha256 FROM attachment ORDER BY sha256");
    while (contents.executeStep()) {
        const std::string sha256 = contents.getColumn(0);
        const auto read = readContent(db, path, sha256, [](std::string_view) { return Result<void>(); });
        if (!read)
            damage.push_back(
                "content " + sha256 +
                (read.error().code == ErrorCode::ContentMissing ? " is missing" : " is damaged"));
    }
}

} // namespace

Result<std::vector<std::string>> findDamage(const fs::path& path) {
    const auto approach = storage::approach(path);
    if (!approach)
        return failed(approach);
    return storage::guarded(path, [&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> damage;
        {
            const auto db = storage::connect(approach->file, storage::Access::ReadOnly);
            SQLite::Statement pages(*db, "PRAGMA integrity_check(20)");
            while (pages.executeStep())
                if (const std::string line = pages.getColumn(0); line != "ok")
                    damage.push_back(line);
            SQLite::Statement references(*db, "PRAGMA foreign_key_check");
            while (references.executeStep())
                damage.push_back(references.getColumn(0).getString() + " refers to a missing " +
                                 references.getColumn(2).getString());
            if (damage.empty())
                checkContents(*db, path, damage);
        }
        if (const auto project = Project::view(path); !project)
            damage.push_back(join(project.error().args, " "));
        return damage;
    });
}

} // namespace plumbline::project
