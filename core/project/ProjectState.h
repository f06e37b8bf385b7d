#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/project/Changeset.h"
#include "core/project/Project.h"
#include "core/project/TypedText.h"
#include "core/seal/Sealing.h"
#include "core/storage/Database.h"

namespace plumbline::project {

struct UndoRecord {
    Operation operation;
    Changeset changeset;
};

/// A change that is on the disk.
struct Committed {
    ChangeSummary summary;
    Changeset changeset; ///< with that of the change it goes on with
    bool goesOn = false; ///< it became part of the change before it
};

/// What a Project holds, and how it changes: private to it.
struct Project::State {
    std::filesystem::path path;
    std::string id;
    std::optional<storage::FileLock> lock;
    std::optional<Error> refusal; ///< why it can only be read
    std::optional<storage::Holder> holder;
    std::unique_ptr<SQLite::Database> db;
    bool readOnly = true;
    std::string left; ///< header of the file as it was read or last written here
    model::PackFiles pack;
    std::optional<Timestamp> stoodAt;
    model::Model model;
    assessment::Assessment assessment;
    std::optional<assessment::Scope> scope;
    assessment::Person author;
    Clock clock = systemNow;
    long long counter = 0;
    seal::SealState seal;
    std::vector<Error> damage; ///< what was found when it was opened
    std::vector<UndoRecord> undoStack;
    std::vector<UndoRecord> redoStack;
    std::optional<TypedChange> typed; ///< the last of `undoStack`, where it can be typed on

    /// Makes `file`, with `id`, `model`, `pack` and `scope` as they are set, and what `fill` writes.
    Result<void> makeFile(const std::filesystem::path& file, const std::string& created, Operation operation,
                          const std::function<Result<void>(const assessment::Stamp&)>& fill);

    /// A new file of what is in memory, and of the contents that can still be read.
    [[nodiscard]] Result<Copied> writeFromMemory(const std::filesystem::path& target) const;

    /// Before SQLite looks at the file, which plays what it finds beside it.
    [[nodiscard]] Result<void> settleBeside() const;
    /// Runs `body`, which reads the file.
    template <class Body>
    auto reading(Body&& body) const -> decltype(body()) {
        if (auto settled = settleBeside(); !settled)
            return failed(settled);
        return storage::guarded(path, body);
    }
    /// Whether all of the file can still be read as it was left here.
    [[nodiscard]] bool isWhole() const;

    /// Looks for damage, and reads what is sound or what is left of it. Refuses what cannot be read.
    Result<void> open();

    /// Finds what of all rows of the file, before any is left out, is not as it was sealed.
    void compareWithSeal();

    /// Finds whether the history lacks entries, or tells of other ratings last; such a file is only read.
    void compareWithHistory();

    /// Reads rows that make sense. What differs from the seal was found before.
    Result<void> load();

    /// From now on, the rows of a damaged file that can stand.
    Result<void> keepReadableRows(std::optional<SQLite::Transaction>& reading);

    /// A level that the model does not have was not sealed by this program.
    void boundDecision();

    /// The model of a pack that this file holds.
    [[nodiscard]] Result<model::Model> parsed(const model::PackFiles& files) const;

    void setAuthor(const std::string& given);

    /// Whoever finds the file locked is told who works on it; nobody where that is not known.
    void nameHolder();

    /// The claim to write the file was let go of for nothing: takes it again, or the file is only read.
    void claimAgain();

    /// Does what need not succeed; whether it did.
    bool tryTo(void (*work)(SQLite::Database&)) const;

    assessment::Stamp nextStamp();

    /// A person joins with the first change, outside what undo takes back.
    void enrol(const assessment::Stamp& stamp);

    /// Loads what the change touches.
    Result<assessment::Assessment> reloaded(const ChangeSummary& change);

    ChangeSummary summarise(Operation operation, Way way, const std::vector<RowChange>& rows) const;

    [[nodiscard]] Result<void> checkDisk() const;

    /// Whether the file is still there and as it was left here: FileGone, FileMoved, FileOverwritten.
    [[nodiscard]] Result<void> checkUntouched() const;

    [[nodiscard]] Result<void> checkSeal() const;

    [[nodiscard]] Result<void> checkOpen() const;

    /// That it can be changed, and that one knows by whom.
    [[nodiscard]] Result<void> checkChange() const;

    /// That a further change can be counted, and by whom it is.
    [[nodiscard]] Result<void> checkStamp() const;

    [[nodiscard]] seal::Candidate sealCandidate() const;

    /// Takes back what a change that failed had begun. The error is made exact where SQLite only says that
    /// the disk refused it.
    [[nodiscard]] Error takenBack(const Error& error) const;

    /// The frame of what happens to the file as a whole, which cannot be undone: `body` writes it.
    Result<void> commitWhole(Operation operation, HistoryEntry entry,
                             const std::function<Result<void>(const assessment::Stamp&)>& body);

    /// The frame of every change: `change` gives the changeset of what it did inside the transaction, which
    /// is then checked, recorded in the history, and committed.
    Result<Committed> commit(Operation operation, Way way, Typing typing,
                             const std::function<Result<Changeset>(const assessment::Stamp&)>& change);

    Result<ChangeSummary> step(std::vector<UndoRecord>& from, std::vector<UndoRecord>& to, Way way);
};

} // namespace plumbline::project
