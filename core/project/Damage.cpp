#include "core/project/Damage.h"

#include <algorithm>

#include "core/base/File.h"
#include "core/model/Catalog.h"
#include "core/model/Pack.h"
#include "core/project/Contents.h"
#include "core/project/HistoryCheck.h"
#include "core/project/Nonsense.h"
#include "core/project/Past.h"
#include "core/seal/SealState.h"
#include "core/storage/ContentRows.h"
#include "core/storage/Database.h"
#include "core/storage/Interruption.h"
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
        if (!storage::hasDamagedPages(m_damage)) {
            const bool areRowsSound = m_damage.empty();
            checkModels();
            checkHistory();
            checkSeals();
            if (areRowsSound)
                checkChanges();
            checkPieces();
            if (auto looked = checkContents(); !looked)
                return failed(looked);
        }
        return std::move(m_damage);
    }

private:
    void add(Error error) {
        if (m_damage.size() < storage::mostDamage &&
            std::find(m_damage.begin(), m_damage.end(), error) == m_damage.end())
            m_damage.push_back(std::move(error));
    }

    /// The model in use, what is said about it, and former editions.
    void checkModels() {
        SQLite::Statement editions(m_db, "SELECT DISTINCT since FROM model ORDER BY since DESC");
        bool isInUse = true;
        while (editions.executeStep()) {
            const auto model =
                model::frozenModel(storage::loadModel(m_db, editions.getColumn(0).getInt64()), m_name);
            if (!model)
                add(model.error());
            else if (isInUse)
                checkInUse(*model);
            isInUse = false;
        }
        if (isInUse)
            add({ErrorCode::DamagedGap, {m_name, "model", "model.json"}});
        for (const StrayEdition& each : strayEditions(m_db))
            add({ErrorCode::DamagedStray, {m_name, "model", std::to_string(each.since)}});
        SQLite::Statement names(m_db, "SELECT DISTINCT name FROM model ORDER BY name");
        while (names.executeStep())
            if (const std::string name = names.getColumn(0); !model::isPackFile(name))
                add({ErrorCode::DamagedStray, {m_name, "model", name}});
    }

    void checkInUse(const model::Model& model) {
        const auto nonsense = findNonsense(m_db, model, m_path);
        for (const Nonsense& each : nonsense)
            add(each.error);
        if (!nonsense.empty())
            return;
        if (const auto assessment = storage::loadAssessment(m_db, model))
            for (Error& each : differencesFromHistory(m_db, model, *assessment, m_path))
                add(std::move(each));
    }

    void checkHistory() {
        if (const auto gap = firstGap(m_db))
            add({ErrorCode::DamagedGap, {m_name, "history", *gap}});
        for (Error& each : wrongEntries(m_db, m_path, storage::mostDamage))
            add(std::move(each));
    }

    void checkChanges() {
        if (const long long change = lastUnreadableChange(m_db); change > 0)
            add({ErrorCode::DamagedChange, {m_name, std::to_string(change)}});
        else if (const long long mistold = lastMistoldChange(m_db); mistold > 0)
            add({ErrorCode::DamagedEntry, {m_name, std::to_string(mistold)}});
    }

    /// Pieces of no content, or behind the last one of theirs.
    void checkPieces() {
        SQLite::Statement pieces(m_db, storage::strayPieces);
        while (pieces.executeStep())
            add({ErrorCode::DamagedStray,
                 {m_name, "content_piece",
                  pieces.getColumn(0).getString() + " " + pieces.getColumn(1).getString()}});
    }

    void checkSeals() {
        bool isSealChanged = false;
        for (const seal::Difference& each : seal::differingRows(m_db)) {
            if (each.table == "seal" || each.table == "reopening")
                add({ErrorCode::DamagedSeal, {m_name, each.row}});
            else
                isSealChanged = true;
        }
        if (isSealChanged)
            add({ErrorCode::DamagedSealed, {m_name}});
    }

    /// Attachments whose contents are not what was attached, or not there.
    Result<void> checkContents() {
        const long long total = m_db.execAndGet("SELECT total(size) FROM content").getInt64();
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
                add(read.error());
        }
        return {};
    }

    SQLite::Database& m_db;
    const fs::path& m_path;
    std::string m_name;
    const Progress& m_progress;
    std::vector<Error> m_damage;
};

Result<std::vector<Error>> examined(SQLite::Database& db, const fs::path& path, const Progress& progress) {
    const auto version = [&db] { return db.execAndGet("PRAGMA data_version").getInt64(); };
    const long long before = version();
    auto found = Examination(db, path, progress).run();
    if (!found || found->empty() || version() == before)
        return found;
    // Another program wrote meanwhile, and what was seen was not one state. Now it waits.
    const SQLite::Transaction reading(db);
    return Examination(db, path, progress).run();
}

} // namespace

Result<std::vector<Error>> findDamage(const fs::path& path, const Progress& progress) {
    const auto approach = storage::approach(path);
    if (!approach)
        return failed(approach);
    return storage::guarded(path, [&]() -> Result<std::vector<Error>> {
        auto db = storage::connect(approach->file, storage::Access::ReadOnly);
        if (!db)
            return failed(db);
        if (storage::isOld(**db))
            *db = storage::upToDateCopy(**db);
        return storage::interruptible(**db, progress,
                                      [&](const Progress& told) { return examined(**db, path, told); });
    });
}

} // namespace plumbline::project
