#include "core/project/Damage.h"

#include <algorithm>

#include "core/base/File.h"
#include "core/model/Catalog.h"
#include "core/project/Contents.h"
#include "core/project/Nonsense.h"
#include "core/project/Past.h"
#include "core/project/Project.h"
#include "core/seal/SealState.h"
#include "core/storage/Database.h"
#include "core/storage/Repository.h"
#include "core/storage/TableCheck.h"

namespace plumbline::project {

namespace fs = std::filesystem;

namespace {

/// Everything that is looked at, one after the other; what stands on something damaged is left out.
class Examination {
public:
    Examination(SQLite::Database& db, const fs::path& path, const Progress& progress)
        : m_db(db), m_path(path), m_name(toUtf8(path)), m_progress(progress) {}

    Result<std::vector<Error>> run() {
        storage::checkTables(m_db, m_path, storage::Extent::Whole, m_damage);
        if (arePagesSound()) {
            const bool areRowsSound = m_damage.empty();
            checkModels();
            checkHistory();
            checkSeals();
            if (const long long change = areRowsSound ? lastUnreadableChange(m_db) : 0; change > 0)
                m_damage.push_back({ErrorCode::DamagedChange, {m_name, std::to_string(change)}});
            if (auto looked = checkContents(); !looked)
                return failed(looked);
        }
        return std::move(m_damage);
    }

private:
    /// Of damaged pages a query can go round in circles.
    [[nodiscard]] bool arePagesSound() const {
        return std::none_of(m_damage.begin(), m_damage.end(), [](const Error& each) {
            return each.code == ErrorCode::DamagedFile || each.code == ErrorCode::DamagedOrder;
        });
    }

    /// The model in use, what is said about it, and former editions.
    void checkModels() {
        SQLite::Statement editions(m_db, "SELECT DISTINCT since FROM model ORDER BY since DESC");
        bool isInUse = true;
        while (editions.executeStep()) {
            const auto model =
                model::frozenModel(storage::loadModel(m_db, editions.getColumn(0).getInt64()), m_name);
            if (!model)
                m_damage.push_back(model.error());
            else if (isInUse)
                for (const Nonsense& each : findNonsense(m_db, *model, m_path))
                    if (m_damage.size() < storage::mostDamage)
                        m_damage.push_back(each.error);
            isInUse = false;
        }
        if (isInUse)
            m_damage.push_back({ErrorCode::DamagedGap, {m_name, "model", "model.json"}});
    }

    /// Entries are numbered from 1 without a gap.
    void checkHistory() {
        const bool isWhole =
            m_db.execAndGet("SELECT count(*) > 0 AND count(*) = max(seq) FROM history").getInt() != 0;
        if (!isWhole)
            m_damage.push_back({ErrorCode::DamagedGap, {m_name, "history", firstGap()}});
    }
    [[nodiscard]] std::string firstGap() {
        return m_db
            .execAndGet("SELECT ifnull(min(seq) + 1, 1) FROM (SELECT 0 AS seq UNION ALL SELECT seq FROM "
                        "history) WHERE seq + 1 NOT IN (SELECT seq FROM history)")
            .getString();
    }

    void checkSeals() {
        bool isSealChanged = false;
        for (const seal::Difference& each : seal::differingRows(m_db)) {
            if (each.table == "seal" || each.table == "reopening")
                m_damage.push_back({ErrorCode::DamagedSeal, {m_name, each.row}});
            else
                isSealChanged = true;
        }
        if (isSealChanged)
            m_damage.push_back({ErrorCode::DamagedSealed, {m_name}});
    }

    /// Attachments whose contents are not what was attached, or not there.
    Result<void> checkContents() {
        const long long total = m_db.execAndGet("SELECT ifnull(sum(size), 0) FROM content").getInt64();
        long long done = 0;
        SQLite::Statement contents(m_db, "SELECT DISTINCT sha256 FROM attachment ORDER BY sha256");
        while (contents.executeStep()) {
            const auto read =
                readContent(m_db, m_path, contents.getColumn(0), [&](std::string_view piece) -> Result<void> {
                    done += static_cast<long long>(piece.size());
                    return !m_progress || m_progress(done, total) ? Result<void>()
                                                                  : fail(ErrorCode::Cancelled);
                });
            if (!read && read.error().code == ErrorCode::Cancelled)
                return read;
            if (!read)
                m_damage.push_back(read.error());
        }
        return {};
    }

    SQLite::Database& m_db;
    const fs::path& m_path;
    std::string m_name;
    const Progress& m_progress;
    std::vector<Error> m_damage;
};

} // namespace

Result<std::vector<Error>> findDamage(const fs::path& path, const Progress& progress) {
    const auto approach = storage::approach(path);
    if (!approach)
        return failed(approach);
    auto damage = storage::guarded(path, [&]() -> Result<std::vector<Error>> {
        auto db = storage::connect(approach->file, storage::Access::ReadOnly);
        if (!db)
            return failed(db);
        if (storage::isOld(**db))
            *db = storage::upToDateCopy(**db);
        return Examination(**db, path, progress).run();
    });
    // Nothing is sound that does not open, or opens as damaged.
    if (damage && damage->empty()) {
        const auto project = Project::view(path);
        *damage = project ? project->damage() : std::vector{project.error()};
    }
    return damage;
}

} // namespace plumbline::project
