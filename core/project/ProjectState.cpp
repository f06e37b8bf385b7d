#include "core/project/ProjectState.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include <sqlite3.h>

#include "core/assessment/Readiness.h"
#include "core/base/Disk.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/base/Uuid.h"
#include "core/model/Catalog.h"
#include "core/project/ChangeFormat.h"
#include "core/project/History.h"
#include "core/project/HistoryCheck.h"
#include "core/project/Nonsense.h"
#include "core/project/Salvage.h"
#include "core/scoring/Scheme.h"
#include "core/seal/SealState.h"
#include "core/storage/Journal.h"
#include "core/storage/OpenFile.h"
#include "core/storage/RecordRows.h"
#include "core/storage/Repository.h"
#include "core/storage/TableCheck.h"
#include "core/storage/WriteTransaction.h"

namespace plumbline::project {

namespace fs = std::filesystem;

using assessment::Assessment;
using assessment::Person;
using assessment::Scope;
using assessment::Stamp;

namespace {

/// The scope of an assessment whose scores can be computed.
Result<Scope> scopeOf(const model::Model& model, const Assessment& assessment) {
    auto scope = Scope::check(model, assessment.facts, assessment.exclusions, assessment.ownWeights);
    if (scope)
        if (const auto scheme = scoring::Scheme::compile(model, *scope); !scheme)
            return failed(scheme);
    return scope;
}

/// A failure of content names the file it was found in.
Error inFile(Error error, const fs::path& path) {
    if (error.code == ErrorCode::DamagedFile && !error.args.empty() && error.args[0].empty())
        error.args[0] = toUtf8(path);
    return error;
}

} // namespace

Result<void> Project::State::open() {
    // What is looked at is of the newest schema. The file itself is brought up to date last.
    std::unique_ptr<SQLite::Database> older;
    if (storage::isOld(*db)) {
        older = std::move(db);
        db = storage::upToDateCopy(*older);
    }
    // One state of it, whoever writes to it meanwhile.
    std::optional<SQLite::Transaction> reading(std::in_place, *db);
    storage::checkTables(*db, path, storage::Extent::Opening, damage);
    compareWithSeal();
    if (!damage.empty())
        if (auto kept = keepReadableRows(reading); !kept)
            return kept;
    pack = storage::loadModel(*db);
    auto inUse = parsed(pack);
    if (!inUse && storage::hasDamagedPages(damage))
        return fail(ErrorCode::DamagedFile, toUtf8(path), modelUnreadable);
    if (!inUse)
        return failed(inUse);
    model = std::move(*inUse);
    if (auto nonsense = findNonsense(*db, model, path); !nonsense.empty()) {
        if (damage.empty())
            if (auto kept = keepReadableRows(reading); !kept)
                return kept;
        for (Error& error : mendNonsense(*db, model, path))
            damage.push_back(std::move(error));
    }
    if (auto loaded = load(); !loaded)
        return loaded;
    compareWithHistory();
    reading.reset();
    // A sealed file stays on the disk as it is.
    if (older && !readOnly && !seal.isSealed()) {
        storage::upgrade(*older);
        db = std::move(older);
        left = storage::headerOf(*db);
    } else if (older) {
        readOnly = true;
        lock.reset();
    }
    return {};
}

void Project::State::compareWithHistory() {
    // Of a file that is not as it was sealed more is known.
    if (!damage.empty() || seal.broken)
        return;
    try {
        damage = differencesFromHistory(*db, model, assessment, path);
    } catch (const SQLite::Exception& exception) {
        if (exception.getErrorCode() != SQLITE_CORRUPT)
            throw;
        damage.push_back({ErrorCode::DamagedPages, {toUtf8(path), "history"}});
    }
    if (!damage.empty()) {
        readOnly = true;
        lock.reset();
    }
}

Result<void> Project::State::keepReadableRows(std::optional<SQLite::Transaction>& reading) {
    auto rows = readableRows(*db, path);
    if (!rows)
        return failed(rows);
    reading.reset();
    db = std::move(*rows);
    readOnly = true;
    lock.reset();
    return {};
}

void Project::State::compareWithSeal() {
    const bool hasDamagedPages = storage::hasDamagedPages(damage);
    // Of damaged pages no row is believed, and a look at all of them may go round in circles.
    if (!hasDamagedPages)
        seal.differences = seal::differingRows(*db);
    seal.broken = hasDamagedPages || !seal.differences.empty();
}

Result<void> Project::State::load() {
    auto loaded = storage::loadAssessment(*db, model);
    if (!loaded)
        return tl::unexpected(inFile(loaded.error(), path));
    auto checked = scopeOf(model, *loaded);
    if (!checked)
        return failed(checked);
    assessment = std::move(*loaded);
    scope = std::move(*checked);
    id = storage::loadMeta(*db, "id");
    counter = storage::loadCounter(*db);
    const seal::SealState found = std::exchange(seal, seal::loadSealState(*db));
    if (seal.seal) {
        seal.broken = found.broken;
        seal.differences = found.differences;
        boundDecision();
    }
    return {};
}

void Project::State::boundDecision() {
    for (int* level : {&seal.seal->record.decision.level, &seal.seal->record.decision.computed})
        if (const int bounded = std::clamp(*level, 0, model.levelCount()); bounded != *level) {
            *level = bounded;
            seal.broken = true;
        }
}

Result<model::Model> Project::State::parsed(const model::PackFiles& files) const {
    return model::frozenModel(files, toUtf8(path));
}

void Project::State::setAuthor(const std::string& given) {
    // The same letters may have been typed on another system with their accents apart.
    const std::string name = composed(trimmed(given));
    assert(!name.empty());
    const auto known = std::find_if(assessment.people.begin(), assessment.people.end(),
                                    [&](const Person& person) { return composed(person.name) == name; });
    author = known == assessment.people.end() ? Person{newUuid(), name} : *known;
}

bool Project::State::tryTo(void (*work)(SQLite::Database&)) const {
    return storage::guarded(path,
                            [&]() -> Result<void> {
                                work(*db);
                                return {};
                            })
        .has_value();
}

Stamp Project::State::nextStamp() {
    return {author.id, counter + 1, storage::rowTime(clock())};
}

void Project::State::enrol(const Stamp& stamp) {
    if (!assessment.person(author.id))
        storage::savePerson(*db, author, stamp);
}

Result<Assessment> Project::State::reloaded(const ChangeSummary& change) {
    const auto assign = [](auto& part, auto loaded) -> Result<void> {
        if (!loaded)
            return failed(loaded);
        part = std::move(*loaded);
        return {};
    };
    Assessment next = assessment;
    Result<void> done;
    next.people = storage::loadPeople(*db);
    if (change.facts)
        done = assign(next.facts, storage::loadFacts(*db));
    if (done && change.scope)
        done = assign(next.exclusions, storage::loadExclusions(*db, model));
    if (done && change.scope)
        done = assign(next.ownWeights, storage::loadWeights(*db, model));
    if (done)
        done = storage::reloadRatings(*db, model, change.ratings, next);
    if (done && !change.notes.empty())
        done = assign(next.notes, storage::loadNotes(*db, model));
    assessment::forEachRecordKind([&]<class T>(T) {
        if (done && change.touches<T>())
            done = storage::reloadRecords<T>(*db, next);
    });
    if (!done)
        return failed(done);
    return next;
}

ChangeSummary Project::State::summarise(Operation operation, Way way,
                                        const std::vector<RowChange>& rows) const {
    ChangeSummary summary;
    summary.operation = operation;
    summary.way = way;
    summary.model =
        std::any_of(rows.begin(), rows.end(), [](const RowChange& row) { return row.table == "model"; });
    if (summary.model)
        return summary;
    for (const RowChange& row : rows) {
        const auto& key = row.key();
        if (row.table == "rating" || row.table == "note")
            (row.table == "rating" ? summary.ratings : summary.notes)
                .push_back(model.findCell(key[0], toInt(key[1]).value()).value());
        else if (row.table == "fact")
            summary.facts = true;
        else if (row.table == "exclusion" || row.table == "weight")
            summary.scope = true;
        else
            summary.records.insert(row.table);
    }
    for (auto* cells : {&summary.ratings, &summary.notes}) {
        std::sort(cells->begin(), cells->end());
        cells->erase(std::unique(cells->begin(), cells->end()), cells->end());
    }
    return summary;
}

Result<void> Project::State::checkDisk() const {
    if (!damage.empty())
        return fail(ErrorCode::DamagedReadOnly, toUtf8(path));
    if (!readOnly)
        return {};
    return refusal ? tl::unexpected(*refusal) : fail(ErrorCode::ReadOnly, toUtf8(path));
}

Result<void> Project::State::checkUntouched() const {
    switch (storage::placeOf(*db)) {
    case storage::Place::Gone:
        return fail(ErrorCode::FileGone, toUtf8(path));
    case storage::Place::Taken:
        return fail(ErrorCode::FileMoved, toUtf8(path));
    case storage::Place::Held:
        break;
    }
    if (auto settled = settleBeside(); !settled)
        return settled;
    return storage::headerOf(*db) == left ? Result<void>() : fail(ErrorCode::FileOverwritten, toUtf8(path));
}

Result<void> Project::State::settleBeside() const {
    const fs::path file = storage::fileOf(*db);
    std::error_code error;
    // In the middle of a change the journal is its own.
    if (!sqlite3_get_autocommit(db->getHandle()) || file.empty() ||
        !fs::exists(fs::symlink_status(storage::companion(file, "-journal"), error)))
        return {};
    if (storage::placeOf(*db) != storage::Place::Held)
        return fail(ErrorCode::FileMoved, toUtf8(path));
    if (auto settled = storage::settleJournal(file); !settled)
        return failed(settled);
    tryTo(&storage::takeBackHalfChange);
    return {};
}

bool Project::State::isWhole() const {
    // Who only reads a file sees what others write.
    if (readOnly)
        return true;
    const auto untouched = checkUntouched();
    if (untouched || untouched.error().code == ErrorCode::FileOverwritten || storage::headerOf(*db) != left)
        return untouched.has_value();
    // What has lost its name can be read on, unless SQLite would play into it what lies beside another file.
    std::error_code error;
    return !fs::exists(fs::symlink_status(storage::companion(path, "-journal"), error));
}

Result<void> Project::State::checkSeal() const {
    return seal.isSealed()
               ? fail(ErrorCode::Sealed, toUtf8(path), seal.seal->record.lead, toLocalTime(seal.seal->at))
               : Result<void>();
}

Result<void> Project::State::checkOpen() const {
    if (stoodAt)
        return fail(ErrorCode::PastMoment, toIso8601(*stoodAt));
    return checkSeal().and_then([this] { return checkDisk(); });
}

Result<void> Project::State::checkChange() const {
    if (auto open = checkOpen(); !open)
        return open;
    return checkStamp();
}

Result<void> Project::State::checkStamp() const {
    if (counter >= storage::highestCounter)
        return fail(ErrorCode::TooManyChanges, toUtf8(path));
    return checkName(author.name);
}

seal::Candidate Project::State::sealCandidate() const {
    return {model, *scope, assessment, author};
}

Result<void> Project::State::commitWhole(Operation operation, HistoryEntry entry,
                                         const std::function<Result<void>(const Stamp&)>& body) {
    if (auto ready = checkStamp().and_then([this] { return checkUntouched(); }); !ready)
        return ready;
    auto committed = storage::guarded(path, [&]() -> Result<void> {
        const Stamp stamp = nextStamp();
        storage::WriteTransaction transaction(*db);
        if (storage::headerOf(*db) != left)
            return fail(ErrorCode::FileOverwritten, toUtf8(path));
        enrol(stamp);
        std::vector<HistoryEntry> entries{std::move(entry)};
        stampEntries(entries, stamp, operation, Way::Do);
        appendHistory(*db, entries);
        if (auto done = body(stamp); !done)
            return done;
        // Read now: behind the commit nothing may fail.
        auto people = storage::loadPeople(*db);
        auto sealed = seal::loadSealState(*db);
        transaction.commit();
        left = storage::headerOf(*db);
        counter = stamp.counter;
        assessment.people = std::move(people);
        seal = std::move(sealed);
        undoStack.clear();
        redoStack.clear();
        return {};
    });
    if (!committed)
        return tl::unexpected(takenBack(committed.error()));
    return committed;
}

Result<Committed> Project::State::commit(Operation operation, Way way, Typing typing,
                                         const std::function<Result<Changeset>(const Stamp&)>& change) {
    if (auto ready = checkChange().and_then([this] { return checkUntouched(); }); !ready)
        return failed(ready);
    auto committed = storage::guarded(path, [&]() -> Result<Committed> {
        const Stamp stamp = nextStamp();
        storage::WriteTransaction transaction(*db);
        // It may have been overwritten until nobody else could.
        if (storage::headerOf(*db) != left)
            return fail(ErrorCode::FileOverwritten, toUtf8(path));
        enrol(stamp);
        auto changeset = change(stamp);
        if (!changeset)
            return failed(changeset);
        auto rows = rowsOf(*db, *changeset);
        Committed done{summarise(operation, way, rows), {}, false};
        const ChangeSummary& summary = done.summary;
        if (rows.empty())
            return done;
        if (auto written = checkWritten(*changeset, stamp.counter); !written)
            return failed(written);
        // Whatever the change is called, and whether it is done or taken back.
        if (summary.touches<assessment::Review>())
            if (auto lead = assessment::checkLead(assessment, author.name); !lead)
                return failed(lead);
        model::PackFiles nextPack;
        Result<model::Model> moved;
        if (summary.model) {
            nextPack = storage::loadModel(*db);
            moved = parsed(nextPack);
        }
        if (!moved)
            return failed(moved);
        const model::Model& nextModel = summary.model ? *moved : model;
        auto next = summary.model ? storage::loadAssessment(*db, nextModel) : reloaded(summary);
        if (!next)
            return tl::unexpected(inFile(next.error(), path));
        Result<Scope> nextScope = *scope;
        if (summary.changesScheme())
            nextScope = scopeOf(nextModel, *next);
        if (!nextScope)
            return failed(nextScope);
        std::optional<TypedText> text = typing == Typing::Yes ? typedTextOf(rows) : std::nullopt;
        if (const auto whole = text && typed ? typed->goOn(*text, stamp) : std::nullopt) {
            Changeset both = joined(*db, undoStack.back().changeset, *changeset);
            auto rowsOfBoth = rowsOf(*db, both);
            // What was typed and then taken out again is two changes, so that both are told.
            if (!leavesNothing(rowsOfBoth.front(), *whole)) {
                done.goesOn = true;
                text = whole;
                changeset = std::move(both);
                rows = std::move(rowsOfBoth);
            }
        }
        auto entries = historyOf(rows, {model, assessment}, {nextModel, *next});
        stampEntries(entries, stamp, operation, way);
        if (done.goesOn) {
            replaceChange(*db, typed->stamp.counter, stamp.counter, *changeset);
            extendHistory(*db, typed->stamp.counter, entries.front());
        } else {
            appendHistory(*db, entries);
            saveChange(*db, stamp.counter, *changeset);
        }
        transaction.commit();
        left = storage::headerOf(*db);
        counter = stamp.counter;
        if (summary.model) {
            model = std::move(*moved);
            pack = std::move(nextPack);
        }
        assessment = std::move(*next);
        scope = std::move(*nextScope);
        typed = text ? std::optional(TypedChange{*text, stamp}) : std::nullopt;
        done.changeset = std::move(*changeset);
        return done;
    });
    if (!committed)
        return tl::unexpected(takenBack(committed.error()));
    return committed;
}

Error Project::State::takenBack(const Error& error) const {
    const bool isLimit = storage::hitSizeLimit(*db);
    tryTo(&storage::takeBackHalfChange);
    if (error.code != ErrorCode::StorageFailed)
        return error;
    if (isLimit)
        return {ErrorCode::DiskLimit, {toUtf8(path)}};
    // In a folder that is closed no journal can be made, which SQLite says only of some such folders.
    return mayWrite(storage::fileOf(*db).parent_path()) ? error : Error{ErrorCode::ReadOnly, {toUtf8(path)}};
}

Result<ChangeSummary> Project::State::step(std::vector<UndoRecord>& from, std::vector<UndoRecord>& to,
                                           Way way) {
    UndoRecord record = from.back();
    auto done = commit(record.operation, way, Typing::No, [&](const Stamp&) -> Result<Changeset> {
        Changeset changeset = way == Way::Undo ? inverted(*db, record.changeset) : record.changeset;
        applyChangeset(*db, changeset);
        return changeset;
    });
    if (!done)
        return failed(done);
    from.pop_back();
    to.push_back(std::move(record));
    return std::move(done->summary);
}

} // namespace plumbline::project
