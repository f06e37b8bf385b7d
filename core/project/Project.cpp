#include "core/project/Project.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "core/assessment/Readiness.h"
#include "core/base/Disk.h"
#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/base/Uuid.h"
#include "core/model/Catalog.h"
#include "core/project/Contents.h"
#include "core/project/Copy.h"
#include "core/project/Damage.h"
#include "core/project/History.h"
#include "core/project/Nonsense.h"
#include "core/project/Past.h"
#include "core/project/ProjectState.h"
#include "core/project/Salvage.h"
#include "core/seal/Verification.h"
#include "core/storage/ContentRows.h"
#include "core/storage/Database.h"
#include "core/storage/Journal.h"
#include "core/storage/OpenFile.h"
#include "core/storage/Repository.h"

namespace plumbline::project {

namespace fs = std::filesystem;

using assessment::Assessment;
using assessment::Person;
using assessment::Scope;
using assessment::Stamp;

namespace {

/// The claim to write a file, or why it can only be read.
Result<storage::FileLock> claimed(const fs::path& path, const std::string& author) {
    if (!mayWrite(path))
        return fail(ErrorCode::ReadOnly, toUtf8(path));
    // Lock and journal stand beside one name, and who comes by the other sees neither.
    std::error_code error;
    if (fs::hard_link_count(path, error) > 1 && !error)
        return fail(ErrorCode::HardLinked, toUtf8(path));
    return storage::FileLock::take(path, author);
}

} // namespace

void Project::State::nameHolder() {
    if (lock)
        lock->nameHolder(author.name);
}

void Project::State::claimAgain() {
    if (readOnly || lock)
        return;
    if (auto claim = claimed(path, author.name)) {
        lock = std::move(*claim);
    } else {
        refusal = claim.error();
        readOnly = true;
    }
}

Project::Project(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;
Project::~Project() = default;

Result<fs::path> placeForNew(const fs::path& given) {
    auto path = absolutePath(given);
    if (!path)
        return path;
    std::error_code ignored;
    if (fs::exists(*path, ignored))
        return fail(ErrorCode::FileExists, toUtf8(*path));
    if (auto place = checkPlace(*path); !place)
        return failed(place);
    if (auto fits = storage::checkCompanions(*path); !fits)
        return failed(fits);
    return path;
}

Result<Project> Project::create(const fs::path& given, const model::PackFiles& pack, const New& content,
                                const std::string& author, Clock clock) {
    if (auto named = checkName(author); !named)
        return failed(named);
    const auto place = placeForNew(given);
    if (!place)
        return failed(place);
    const fs::path& path = *place;
    clearUnfinished(path);
    // Made under another name, so that a program that stops half-way leaves no half assessment.
    const fs::path unfinished = unfinishedName(path);
    auto made = storage::guarded(path, [&]() -> Result<void> {
        State state;
        state.path = path;
        state.clock = clock;
        state.pack = pack;
        state.id = newUuid();
        auto loadedModel = model::frozenModel(pack, "");
        if (!loadedModel)
            return failed(loadedModel);
        state.model = std::move(*loadedModel);
        auto scope = Scope::check(state.model, content.facts, content.exclusions, {});
        if (!scope)
            return failed(scope);
        state.scope = std::move(*scope);
        state.setAuthor(author);
        return state.makeFile(unfinished, toIso8601(clock()), Operation::Create, [&](const Stamp& stamp) {
            Writer writer(*state.db, state.model, state.assessment, *state.scope, stamp, state.clock);
            return writer.facts(content.facts).and_then([&] {
                return writer.exclusions(content.exclusions);
            });
        });
    });
    if (made)
        made = putInPlace(unfinished, path);
    if (!made) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
        // SQLite says only that it cannot open the file; the usual reason is the folder.
        if (made.error().code == ErrorCode::StorageFailed)
            return fail(ErrorCode::FileUnwritable, toUtf8(path), made.error().args.back());
        return failed(made);
    }
    return open(path, author, std::move(clock));
}

Result<Project> Project::open(const fs::path& path, const std::string& author, Clock clock) {
    if (auto named = checkName(author); !named)
        return failed(named);
    const auto approach = storage::approach(path);
    if (!approach)
        return failed(approach);
    auto state = std::make_unique<State>();
    state->path = approach->file;
    state->clock = std::move(clock);
    clearUnfinished(state->path);
    if (auto claim = claimed(state->path, std::string(trimmed(author))))
        state->lock = std::move(*claim);
    else
        state->refusal = claim.error();
    if (state->refusal && state->refusal->code == ErrorCode::FileInUse)
        state->holder = storage::Holder{state->refusal->args[1], state->refusal->args[2]};
    state->readOnly = !state->lock;
    auto loaded = storage::guarded(path, [&]() -> Result<void> {
        auto db = storage::connect(state->path,
                                   state->readOnly ? storage::Access::ReadOnly : storage::Access::ReadWrite);
        if (!db)
            return failed(db);
        state->db = std::move(*db);
        // Another's file in a folder of one's own: the claim was granted, the file itself is not.
        state->readOnly = state->readOnly || !storage::isWritable(*state->db);
        if (state->readOnly)
            state->lock.reset();
        state->left = storage::headerOf(*state->db);
        return state->open();
    });
    if (!loaded)
        return failed(loaded);
    // What an undone attachment left. Where that fails, the next to open the file tries again.
    if (!state->readOnly && !state->seal.isSealed() && !state->tryTo(&storage::dropUnusedContents))
        state->tryTo(&storage::takeBackHalfChange);
    state->left = storage::headerOf(*state->db);
    state->setAuthor(author);
    return Project(std::move(state));
}

Result<Project> Project::view(const fs::path& path) {
    const auto approach = storage::approach(path);
    if (!approach)
        return failed(approach);
    auto state = std::make_unique<State>();
    state->path = approach->file;
    auto loaded = storage::guarded(path, [&]() -> Result<void> {
        auto db = storage::connect(state->path, storage::Access::ReadOnly);
        if (!db)
            return failed(db);
        state->db = std::move(*db);
        return state->open();
    });
    if (!loaded)
        return failed(loaded);
    return Project(std::move(state));
}

Result<std::optional<fs::path>> clearWay(const fs::path& path) {
    return storage::approach(path).map([](const storage::Approach& approach) { return approach.aside; });
}

Result<Project> Project::asOf(long long counter) const {
    const State& now = *m_state;
    if (now.stoodAt)
        return view(now.path).and_then([&](const Project& whole) { return whole.asOf(counter); });
    if (!now.damage.empty())
        return fail(ErrorCode::DamagedReadOnly, toUtf8(now.path));
    return now.reading([&]() -> Result<Project> {
        const long long first = project::firstMoment(*now.db, now.counter);
        if (counter < first || counter > now.counter)
            return fail(ErrorCode::NoSuchMoment, std::to_string(counter), std::to_string(first),
                        std::to_string(now.counter));
        auto state = std::make_unique<State>();
        state->path = now.path;
        state->author = now.author;
        state->clock = now.clock;
        auto rows = rowsAsOf(*now.db, now.path, counter);
        if (!rows)
            return failed(rows);
        state->db = std::move(*rows);
        state->pack = storage::loadModel(*state->db);
        auto inUse = state->parsed(state->pack);
        if (!inUse)
            return failed(inUse);
        state->model = std::move(*inUse);
        state->db->exec("PRAGMA query_only = OFF");
        state->damage = mendNonsense(*state->db, state->model, now.path);
        state->db->exec("PRAGMA query_only = ON");
        // What was sealed is held against the file itself, of which this is a part.
        state->seal.broken = now.seal.broken;
        state->seal.differences = now.seal.differences;
        if (auto loaded = state->load(); !loaded)
            return failed(loaded);
        state->counter = counter;
        state->stoodAt = state->db->execAndGet("SELECT at FROM history ORDER BY seq DESC LIMIT 1").getInt64();
        return Project(std::move(state));
    });
}

const fs::path& Project::path() const {
    return m_state->path;
}
const std::string& Project::id() const {
    return m_state->id;
}
long long Project::counter() const {
    return m_state->counter;
}
const model::Model& Project::model() const {
    return m_state->model;
}
Result<model::PackFiles> Project::pack() const {
    return m_state->reading([&]() -> Result<model::PackFiles> { return storage::loadModel(*m_state->db); });
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
const std::vector<Error>& Project::damage() const {
    return m_state->damage;
}
const std::optional<Timestamp>& Project::stoodAt() const {
    return m_state->stoodAt;
}

const Person& Project::author() const {
    return m_state->author;
}
void Project::setAuthor(const std::string& name) {
    m_state->setAuthor(name);
    m_state->nameHolder();
}
void Project::forgetAuthor() {
    m_state->author = {};
    m_state->nameHolder();
}
void Project::setClock(Clock clock) {
    m_state->clock = std::move(clock);
}

Result<ChangeSummary> Project::transact(Operation operation, const std::function<Result<void>(Writer&)>& body,
                                        Typing typing) {
    auto done = m_state->commit(operation, Way::Do, typing, [&](const Stamp& stamp) -> Result<Changeset> {
        Recording recording(*m_state->db);
        Writer writer(*m_state->db, m_state->model, m_state->assessment, *m_state->scope, stamp,
                      m_state->clock);
        if (auto written = body(writer); !written)
            return failed(written);
        return recording.finish();
    });
    if (!done)
        return failed(done);
    if (done->goesOn)
        m_state->undoStack.back().changeset = std::move(done->changeset);
    else if (!done->summary.isEmpty())
        m_state->undoStack.push_back({operation, std::move(done->changeset)});
    if (!done->summary.isEmpty())
        m_state->redoStack.clear();
    return std::move(done->summary);
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
    return seal::checkRequest(m_state->sealCandidate(), request);
}

Result<void> Project::seal(const seal::Request& request, const seal::LeadKey& key, const Progress& progress) {
    const auto decision = checkSealing(request);
    if (!decision)
        return failed(decision);
    State& state = *m_state;
    if (state.seal.broken)
        return fail(ErrorCode::SealBroken, toUtf8(state.path));
    const auto damaged =
        storage::guarded(state.path, [&] { return seal::differingContents(*state.db, progress); });
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
        seal::writeSeal(*state.db, state.sealCandidate(), *decision, request, key, stamp);
        return {};
    });
}

Result<void> Project::reopen(const std::string& reason, const seal::LeadKey& key, const Progress& progress) {
    State& state = *m_state;
    if (auto writable = state.checkDisk(); !writable)
        return writable;
    // It may have been changed since it was opened here.
    const auto asSealed = storage::guarded(state.path, [&]() -> Result<bool> {
        const auto contents = seal::differingContents(*state.db, progress);
        if (!contents)
            return failed(contents);
        return contents->empty() && seal::differingRows(*state.db).empty();
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
    return m_state->reading(
        [&]() -> Result<std::vector<HistoryEntry>> { return loadHistory(*m_state->db, entity, key); });
}

Result<long long> Project::contentSize(const std::string& sha256) const {
    const State& state = *m_state;
    return state.reading([&] { return project::contentSize(*state.db, state.path, sha256); });
}

Result<std::string> Project::readContent(const std::string& sha256, long long limit) const {
    const State& state = *m_state;
    return state.reading([&] { return project::readContent(*state.db, state.path, sha256, limit); });
}

Result<void> Project::writeContent(const std::string& sha256, const fs::path& target,
                                   const Progress& progress) const {
    if (auto free = checkTarget(target); !free)
        return free;
    const State& state = *m_state;
    return state.reading(
        [&] { return project::writeContent(*state.db, state.path, sha256, target, progress); });
}

Result<std::vector<HistoryEntry>> Project::history(const HistoryFilter& filter, int limit,
                                                   long long before) const {
    return m_state->reading([&]() -> Result<std::vector<HistoryEntry>> {
        return findHistory(*m_state->db, filter, limit, before);
    });
}

Result<void> Project::eachEntry(const HistoryFilter& filter, const TakeEntry& take) const {
    return m_state->reading([&] { return project::eachEntry(*m_state->db, filter, take); });
}

Result<long long> Project::historyCount(const HistoryFilter& filter) const {
    return m_state->reading([&]() -> Result<long long> { return countHistory(*m_state->db, filter); });
}

Result<long long> Project::firstMoment() const {
    return m_state->reading(
        [&]() -> Result<long long> { return project::firstMoment(*m_state->db, m_state->counter); });
}

Result<long long> Project::counterAt(Timestamp at) const {
    return m_state->reading([&]() -> Result<long long> { return lastChangeUntil(*m_state->db, at); });
}

Result<void> Project::checkTarget(const fs::path& target) const {
    std::error_code ignored;
    if (fs::equivalent(target, m_state->path, ignored))
        return fail(ErrorCode::FileExists, toUtf8(target));
    return {};
}

Result<void> Project::checkUntouched() const {
    // Who only reads a file sees what others write.
    return m_state->readOnly ? Result<void>() : m_state->checkUntouched();
}

Result<Copied> Project::copyTo(const fs::path& target, const Progress& progress) const {
    const State& state = *m_state;
    if (state.stoodAt)
        return fail(ErrorCode::PastMoment, toIso8601(*state.stoodAt));
    if (auto free = checkTarget(target); !free)
        return failed(free);
    // What is sealed is kept, also from a yes given too quickly.
    if (const auto other = view(target); other && other->sealState().isSealed())
        return fail(ErrorCode::FileExists, toUtf8(target));
    if (!state.damage.empty())
        return writeClaimed(state.path, target, state.author.name, [&](const fs::path& unfinished) {
            const auto written = writeReadable(state.path, unfinished, target, progress);
            // Somebody put a sound one in its place.
            const bool isOther = !written && written.error().code == ErrorCode::FileSound;
            return isOther   ? Result<Copied>(fail(ErrorCode::FileOverwritten, toUtf8(state.path)))
                   : written ? Copied{}
                             : Result<Copied>(failed(written));
        });
    if (!state.isWhole())
        return state.writeFromMemory(target);
    return writeClaimed(state.path, target, state.author.name, [&](const fs::path& unfinished) {
        return copyPages(*state.db, state.path, unfinished, progress).map([] { return Copied{}; });
    });
}

Result<Copied> Project::continueIn(const fs::path& target) {
    auto copied = copyTo(target);
    if (!copied)
        return copied;
    State& old = *m_state;
    // The claim on a file that is put back under its own name is there already, and must not be taken twice.
    if (std::error_code error; fs::weakly_canonical(target, error) == old.path)
        old.lock.reset();
    // The file is claimed in some name, also where nobody has said yet who works on it.
    auto next = open(target, old.author.name.empty() ? "?" : old.author.name, old.clock);
    if (!next) {
        old.claimAgain();
        return failed(next);
    }
    if (old.author.name.empty())
        next->forgetAuthor();
    // Rows that were written anew bear other stamps than those that undo would look for.
    if (copied->isWhole) {
        next->m_state->undoStack = std::move(old.undoStack);
        next->m_state->redoStack = std::move(old.redoStack);
    }
    // Whoever holds the assessment or a part of its model goes on with it, so both stay where they are.
    std::swap(old, *next->m_state);
    std::swap(old.model, next->m_state->model);
    return copied;
}

} // namespace plumbline::project
