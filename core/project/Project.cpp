#include "core/project/Project.h"

#include <algorithm>
#include <cassert>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/base/Uuid.h"
#include "core/project/Contents.h"
#include "core/project/Copy.h"
#include "core/project/Past.h"
#include "core/scoring/Scheme.h"
#include "core/seal/Verification.h"
#include "core/storage/ContentRows.h"
#include "core/storage/Database.h"
#include "core/storage/RecordRows.h"
#include "core/storage/Repository.h"

namespace plumbline::project {

namespace fs = std::filesystem;

using assessment::Assessment;
using assessment::Person;
using assessment::Scope;
using assessment::Stamp;

namespace {

struct UndoRecord {
    Operation operation;
    Changeset changeset;
};

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

bool isWritable(const fs::path& path) {
    std::error_code error;
    const auto permissions = fs::status(path, error).permissions();
    return (permissions & (fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write)) !=
           fs::perms::none;
}

} // namespace

struct Project::State {
    fs::path path;
    std::optional<storage::FileLock> lock;
    std::optional<storage::Holder> holder;
    std::unique_ptr<SQLite::Database> db;
    bool readOnly = true;
    std::optional<Timestamp> stoodAt;
    model::Model model;
    Assessment assessment;
    std::optional<Scope> scope;
    Person author;
    Clock clock = systemNow;
    long long counter = 0;
    seal::SealState seal;
    std::vector<UndoRecord> undoStack;
    std::vector<UndoRecord> redoStack;

    Result<void> load() {
        auto inUse = modelInUse();
        if (!inUse)
            return failed(inUse);
        model = std::move(*inUse);
        auto loaded = storage::loadAssessment(*db, model);
        if (!loaded)
            return tl::unexpected(inFile(loaded.error(), path));
        auto checked = scopeOf(model, *loaded);
        if (!checked)
            return fail(ErrorCode::DamagedFile, toUtf8(path), join(checked.error().args, " "));
        assessment = std::move(*loaded);
        scope = std::move(*checked);
        counter = storage::loadCounter(*db);
        seal = seal::loadSealState(*db);
        seal.broken = seal.seal && !seal::differingRows(*db).empty();
        if (seal.seal)
            boundDecision();
        return {};
    }

    /// A level that the model does not have was not sealed by this program.
    void boundDecision() {
        for (int* level : {&seal.seal->record.decision.level, &seal.seal->record.decision.computed})
            if (const int bounded = std::clamp(*level, 0, model.levelCount()); bounded != *level) {
                *level = bounded;
                seal.broken = true;
            }
    }

    Result<model::Model> modelInUse() {
        auto loaded = model::parsePack(storage::loadModel(*db), toUtf8(path));
        if (!loaded)
            return fail(ErrorCode::DamagedFile, toUtf8(path), join(loaded.error().args, " "));
        return loaded;
    }

    void setAuthor(const std::string& given) {
        const std::string name(trimmed(given));
        assert(!name.empty());
        const auto known = std::find_if(assessment.people.begin(), assessment.people.end(),
                                        [&](const Person& person) { return person.name == name; });
        author = known == assessment.people.end() ? Person{newUuid(), name} : *known;
    }

    /// Does what need not succeed; whether it did.
    bool tryTo(void (*work)(SQLite::Database&)) const {
        return storage::guarded(path,
                                [&]() -> Result<void> {
                                    work(*db);
                                    return {};
                                })
            .has_value();
    }

    Stamp nextStamp() { return {author.id, counter + 1, clock()}; }

    /// A person joins with the first change, outside what undo takes back.
    void enrol(const Stamp& stamp) {
        if (!assessment.person(author.id))
            storage::savePerson(*db, author, stamp);
    }

    /// Loads what the change touches.
    Result<Assessment> reloaded(const ChangeSummary& change) {
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

    ChangeSummary summarise(Operation operation, Way way, const std::vector<RowChange>& rows) const {
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

    [[nodiscard]] Result<void> checkDisk() const {
        if (readOnly && holder)
            return fail(ErrorCode::FileInUse, toUtf8(path), holder->name, holder->host);
        return readOnly ? fail(ErrorCode::ReadOnly, toUtf8(path)) : Result<void>();
    }

    [[nodiscard]] Result<void> checkSeal() const {
        return seal.isSealed()
                   ? fail(ErrorCode::Sealed, toUtf8(path), seal.seal->record.lead, toLocalTime(seal.seal->at))
                   : Result<void>();
    }

    [[nodiscard]] Result<void> checkOpen() const {
        if (stoodAt)
            return fail(ErrorCode::PastMoment, toIso8601(*stoodAt));
        return checkSeal().and_then([this] { return checkDisk(); });
    }

    [[nodiscard]] seal::Subject sealSubject() const { return {model, *scope, assessment, author}; }

    /// The frame of what happens to the file as a whole, which cannot be undone: `body` writes it.
    Result<void> commitWhole(Operation operation, HistoryEntry entry,
                             const std::function<Result<void>(const Stamp&)>& body) {
        auto committed = storage::guarded(path, [&]() -> Result<void> {
            const Stamp stamp = nextStamp();
            SQLite::Transaction transaction(*db, SQLite::TransactionBehavior::IMMEDIATE);
            enrol(stamp);
            std::vector<HistoryEntry> entries{std::move(entry)};
            stampEntries(entries, stamp, operation, Way::Do);
            appendHistory(*db, entries);
            if (auto done = body(stamp); !done)
                return done;
            transaction.commit();
            counter = stamp.counter;
            assessment.people = storage::loadPeople(*db);
            seal = seal::loadSealState(*db);
            undoStack.clear();
            redoStack.clear();
            return {};
        });
        if (!committed)
            tryTo(&storage::takeBackHalfChange);
        return committed;
    }

    /// The frame of every change: `change` gives the changeset of what it did inside the transaction, which
    /// is then checked, recorded in the history, and committed.
    Result<ChangeSummary> commit(Operation operation, Way way, Changeset& recorded,
                                 const std::function<Result<Changeset>(const Stamp&)>& change) {
        if (auto open = checkOpen(); !open)
            return failed(open);
        auto committed = storage::guarded(path, [&]() -> Result<ChangeSummary> {
            const Stamp stamp = nextStamp();
            SQLite::Transaction transaction(*db, SQLite::TransactionBehavior::IMMEDIATE);
            enrol(stamp);
            auto changeset = change(stamp);
            if (!changeset)
                return failed(changeset);
            const auto rows = rowsOf(*db, *changeset);
            ChangeSummary summary = summarise(operation, way, rows);
            if (rows.empty())
                return summary;
            Result<model::Model> moved;
            if (summary.model)
                moved = modelInUse();
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
            auto entries = historyOf(rows, {model, assessment}, {nextModel, *next});
            stampEntries(entries, stamp, operation, way);
            appendHistory(*db, entries);
            saveChange(*db, stamp.counter, *changeset);
            transaction.commit();
            counter = stamp.counter;
            if (summary.model)
                model = std::move(*moved);
            assessment = std::move(*next);
            scope = std::move(*nextScope);
            recorded = std::move(*changeset);
            return summary;
        });
        if (committed)
            return committed;
        const bool isLimit = committed.error().code == ErrorCode::StorageFailed && storage::hitSizeLimit(*db);
        tryTo(&storage::takeBackHalfChange);
        return isLimit ? fail(ErrorCode::DiskLimit, toUtf8(path)) : committed;
    }

    Result<ChangeSummary> step(std::vector<UndoRecord>& from, std::vector<UndoRecord>& to, Way way) {
        UndoRecord record = from.back();
        Changeset ignored;
        auto summary = commit(record.operation, way, ignored, [&](const Stamp&) -> Result<Changeset> {
            Changeset changeset = way == Way::Undo ? inverted(*db, record.changeset) : record.changeset;
            applyChangeset(*db, changeset);
            return changeset;
        });
        if (summary) {
            from.pop_back();
            to.push_back(std::move(record));
        }
        return summary;
    }
};

Project::Project(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Result<Project> Project::create(const fs::path& path, const model::PackFiles& pack, const New& content,
                                const std::string& author, Clock clock) {
    if (trimmed(author).empty())
        return fail(ErrorCode::AssessorMissing);
    std::error_code error;
    if (fs::exists(path, error))
        return fail(ErrorCode::FileExists, toUtf8(path));
    if (!path.parent_path().empty() && !fs::is_directory(path.parent_path(), error))
        return fail(ErrorCode::FileUnwritable, toUtf8(path), "the folder does not exist");

    // Made under another name, so that a program that stops half-way leaves no half assessment.
    const fs::path unfinished = unfinishedName(path);
    auto made = storage::guarded(path, [&]() -> Result<void> {
        State state;
        state.path = path;
        state.readOnly = false;
        state.clock = clock;
        auto loadedModel = model::parsePack(pack, "");
        if (!loadedModel)
            return failed(loadedModel);
        state.model = std::move(*loadedModel);
        state.assessment.ratings.assign(static_cast<std::size_t>(state.model.cellCount()),
                                        assessment::unrated);
        auto scope = Scope::check(state.model, content.facts, content.exclusions, {});
        if (!scope)
            return failed(scope);
        state.scope = std::move(*scope);
        state.setAuthor(author);
        state.db = storage::createFile(unfinished);
        {
            SQLite::Transaction transaction(*state.db);
            storage::insertMeta(*state.db, "id", newUuid());
            storage::insertMeta(*state.db, "created", toIso8601(clock()));
            storage::insertMeta(*state.db, "model", state.model.id);
            storage::insertModel(*state.db, pack, 0);
            transaction.commit();
        }
        Changeset ignored;
        auto written =
            state.commit(Operation::Create, Way::Do, ignored, [&](const Stamp& stamp) -> Result<Changeset> {
                Recording recording(*state.db);
                Writer writer(*state.db, state.model, state.assessment, *state.scope, stamp, state.clock);
                if (auto done = writer.facts(content.facts); !done)
                    return failed(done);
                if (auto done = writer.exclusions(content.exclusions); !done)
                    return failed(done);
                return recording.finish();
            });
        if (!written)
            return failed(written);
        return {};
    });
    if (made)
        made = putInPlace(unfinished, path);
    if (!made) {
        fs::remove(unfinished, error);
        // SQLite says only that it cannot open the file; the usual reason is the folder.
        if (made.error().code == ErrorCode::StorageFailed)
            return fail(ErrorCode::FileUnwritable, toUtf8(path), made.error().args.back());
        return failed(made);
    }
    return open(path, author, std::move(clock));
}

Result<Project> Project::open(const fs::path& path, const std::string& author, Clock clock) {
    if (trimmed(author).empty())
        return fail(ErrorCode::AssessorMissing);
    if (auto sound = storage::inspect(path); !sound)
        return failed(sound);
    auto state = std::make_unique<State>();
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(path, error);
    state->path = error ? path : whole;
    state->clock = std::move(clock);
    if (isWritable(state->path))
        state->lock = storage::FileLock::tryLock(state->path, std::string(trimmed(author)), state->holder);
    state->readOnly = !state->lock;
    auto loaded = storage::guarded(path, [&]() -> Result<void> {
        state->db = storage::connect(state->path, state->readOnly ? storage::Access::ReadOnly
                                                                  : storage::Access::ReadWrite);
        // Another's file in a folder of one's own: the claim was granted, the file itself is not.
        state->readOnly = state->readOnly || !storage::isWritable(*state->db);
        if (state->readOnly)
            state->lock.reset();
        return state->load();
    });
    if (!loaded)
        return failed(loaded);
    // What an undone attachment left. Where that fails, the next to open the file tries again.
    if (!state->readOnly && !state->seal.isSealed() && !state->tryTo(&storage::dropUnusedContents))
        state->tryTo(&storage::takeBackHalfChange);
    state->setAuthor(author);
    return Project(std::move(state));
}

Result<Project> Project::view(const fs::path& path) {
    if (auto sound = storage::inspect(path); !sound)
        return failed(sound);
    auto state = std::make_unique<State>();
    state->path = path;
    auto loaded = storage::guarded(path, [&]() -> Result<void> {
        state->db = storage::connect(path, storage::Access::ReadOnly);
        return state->load();
    });
    if (!loaded)
        return failed(loaded);
    return Project(std::move(state));
}

Result<Project> Project::asOf(long long counter) const {
    const State& now = *m_state;
    if (now.stoodAt)
        return view(now.path).and_then([&](const Project& whole) { return whole.asOf(counter); });
    return storage::guarded(now.path, [&]() -> Result<Project> {
        const long long first = project::firstMoment(*now.db, now.counter);
        if (counter < first || counter > now.counter)
            return fail(ErrorCode::NoSuchMoment, std::to_string(counter), std::to_string(first),
                        std::to_string(now.counter));
        auto state = std::make_unique<State>();
        state->path = now.path;
        state->author = now.author;
        state->clock = now.clock;
        state->db = rowsAsOf(*now.db, now.path, counter);
        if (auto loaded = state->load(); !loaded)
            return failed(loaded);
        state->counter = counter;
        // What was sealed is held against the file itself, of which this is a part.
        state->seal.broken = now.seal.broken;
        state->stoodAt = state->db->execAndGet("SELECT at FROM history ORDER BY seq DESC LIMIT 1").getInt64();
        return Project(std::move(state));
    });
}

const fs::path& Project::path() const {
    return m_state->path;
}
const model::Model& Project::model() const {
    return m_state->model;
}
Result<model::PackFiles> Project::pack() const {
    return storage::guarded(m_state->path,
                            [&]() -> Result<model::PackFiles> { return storage::loadModel(*m_state->db); });
}
const Assessment& Project::assessment() const {
    return m_state->assessment;
}
const Scope& Project::scope() const {
    return *m_state->scope;
}
bool Project::isReadOnly() const {
    return !checkWritable();
}
Result<void> Project::checkWritable() const {
    return m_state->checkOpen();
}
const std::optional<storage::Holder>& Project::holder() const {
    return m_state->holder;
}
const std::optional<Timestamp>& Project::stoodAt() const {
    return m_state->stoodAt;
}

const Person& Project::author() const {
    return m_state->author;
}
void Project::setAuthor(const std::string& name) {
    m_state->setAuthor(name);
}
void Project::setClock(Clock clock) {
    m_state->clock = std::move(clock);
}

Result<ChangeSummary> Project::transact(Operation operation,
                                        const std::function<Result<void>(Writer&)>& body) {
    Changeset recorded;
    auto summary =
        m_state->commit(operation, Way::Do, recorded, [&](const Stamp& stamp) -> Result<Changeset> {
            Recording recording(*m_state->db);
            Writer writer(*m_state->db, m_state->model, m_state->assessment, *m_state->scope, stamp,
                          m_state->clock);
            if (auto done = body(writer); !done)
                return failed(done);
            return recording.finish();
        });
    if (summary && !summary->isEmpty()) {
        m_state->undoStack.push_back({operation, std::move(recorded)});
        m_state->redoStack.clear();
    }
    return summary;
}

const seal::SealState& Project::sealState() const {
    return m_state->seal;
}

Result<seal::Decision> Project::checkSealing(const seal::Request& request) const {
    if (auto open = m_state->checkOpen(); !open)
        return failed(open);
    for (const std::string* text : {&request.reason, &request.acceptance})
        if (auto checked = checkText(*text); !checked)
            return failed(checked);
    return seal::checkRequest(m_state->sealSubject(), request);
}

Result<void> Project::seal(const seal::Request& request, const seal::LeadKey& key) {
    const auto decision = checkSealing(request);
    if (!decision)
        return failed(decision);
    State& state = *m_state;
    if (state.seal.broken)
        return fail(ErrorCode::SealBroken, toUtf8(state.path));
    const auto damaged = storage::guarded(state.path, [&]() -> Result<std::vector<seal::Difference>> {
        return seal::differingContents(*state.db);
    });
    if (!damaged)
        return failed(damaged);
    if (!damaged->empty())
        return fail(ErrorCode::ContentDamaged, toUtf8(state.path), damaged->front().row);
    HistoryEntry entry;
    entry.entity = "seal";
    entry.key = std::to_string(state.seal.revision());
    entry.after = std::to_string(decision->level);
    return state.commitWhole(Operation::Seal, entry, [&](const Stamp& stamp) -> Result<void> {
        // What nothing refers to any more is not part of what is sealed.
        storage::dropUnusedContents(*state.db);
        seal::writeSeal(*state.db, state.sealSubject(), *decision, request, key, stamp);
        return {};
    });
}

Result<void> Project::reopen(const std::string& reason, const seal::LeadKey& key) {
    State& state = *m_state;
    if (auto writable = state.checkDisk(); !writable)
        return writable;
    // It may have been changed since it was opened here.
    const auto asSealed = storage::guarded(state.path, [&]() -> Result<bool> {
        return seal::differingRows(*state.db).empty() && seal::differingContents(*state.db).empty();
    });
    if (!asSealed)
        return failed(asSealed);
    if (state.seal.broken || !*asSealed)
        return fail(ErrorCode::SealBroken, toUtf8(state.path));
    if (auto checked = checkText(reason); !checked)
        return checked;
    HistoryEntry entry;
    entry.entity = "reopening";
    entry.key = std::to_string(state.seal.revision());
    entry.after = trimmed(reason);
    return state.commitWhole(Operation::Reopen, entry, [&](const Stamp& stamp) {
        return seal::writeReopening(*state.db, state.path, reason, key, stamp);
    });
}

Result<ChangeSummary> Project::undo() {
    if (auto open = m_state->checkSeal(); !open)
        return failed(open);
    if (m_state->undoStack.empty())
        return fail(ErrorCode::NothingToUndo);
    return m_state->step(m_state->undoStack, m_state->redoStack, Way::Undo);
}

Result<ChangeSummary> Project::redo() {
    if (auto open = m_state->checkSeal(); !open)
        return failed(open);
    if (m_state->redoStack.empty())
        return fail(ErrorCode::NothingToRedo);
    return m_state->step(m_state->redoStack, m_state->undoStack, Way::Redo);
}

std::optional<Operation> Project::undoable() const {
    return m_state->undoStack.empty() ? std::nullopt : std::optional(m_state->undoStack.back().operation);
}

std::optional<Operation> Project::redoable() const {
    return m_state->redoStack.empty() ? std::nullopt : std::optional(m_state->redoStack.back().operation);
}

Result<std::vector<HistoryEntry>> Project::history() const {
    return history("", "");
}

Result<std::vector<HistoryEntry>> Project::history(const std::string& entity, const std::string& key) const {
    return storage::guarded(m_state->path, [&]() -> Result<std::vector<HistoryEntry>> {
        return loadHistory(*m_state->db, entity, key);
    });
}

Result<long long> Project::contentSize(const std::string& sha256) const {
    const State& state = *m_state;
    return storage::guarded(state.path, [&] { return project::contentSize(*state.db, state.path, sha256); });
}

Result<std::string> Project::readContent(const std::string& sha256, long long limit) const {
    const State& state = *m_state;
    return storage::guarded(state.path,
                            [&] { return project::readContent(*state.db, state.path, sha256, limit); });
}

Result<void> Project::writeContent(const std::string& sha256, const fs::path& target,
                                   const Progress& progress) const {
    if (auto free = checkTarget(target); !free)
        return free;
    const State& state = *m_state;
    return storage::guarded(
        state.path, [&] { return project::writeContent(*state.db, state.path, sha256, target, progress); });
}

Result<std::vector<HistoryEntry>> Project::history(const HistoryFilter& filter, int limit,
                                                   long long offset) const {
    return storage::guarded(m_state->path, [&]() -> Result<std::vector<HistoryEntry>> {
        return findHistory(*m_state->db, filter, limit, offset);
    });
}

Result<long long> Project::historyCount(const HistoryFilter& filter) const {
    return storage::guarded(m_state->path,
                            [&]() -> Result<long long> { return countHistory(*m_state->db, filter); });
}

Result<long long> Project::firstMoment() const {
    return storage::guarded(m_state->path, [&]() -> Result<long long> {
        return project::firstMoment(*m_state->db, m_state->counter);
    });
}

Result<long long> Project::counterAt(Timestamp at) const {
    return storage::guarded(m_state->path,
                            [&]() -> Result<long long> { return lastChangeUntil(*m_state->db, at); });
}

Result<void> Project::checkTarget(const fs::path& target) const {
    std::error_code ignored;
    if (fs::equivalent(target, m_state->path, ignored))
        return fail(ErrorCode::FileExists, toUtf8(target));
    return {};
}

Result<void> Project::copyTo(const fs::path& target) const {
    if (m_state->stoodAt)
        return fail(ErrorCode::PastMoment, toIso8601(*m_state->stoodAt));
    if (auto free = checkTarget(target); !free)
        return free;
    return writeCopy(*m_state->db, m_state->path, target, m_state->author.name);
}

} // namespace plumbline::project
