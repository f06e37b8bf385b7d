#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/base/Progress.h"
#include "core/model/Pack.h"
#include "core/project/Change.h"
#include "core/project/HistoryQuery.h"
#include "core/seal/SealState.h"
#include "core/seal/Sealing.h"
#include "core/storage/FileLock.h"

namespace SQLite {
class Database;
}

namespace plumbline::project {

struct ContentSource;

/// What a copy holds.
struct Copied {
    bool isWhole = true;       ///< else only what was in memory: the assessment as it is, without its history
    std::size_t lostFiles = 0; ///< attached files whose contents could no longer be read
};

/// Longest note and other free text, in characters.
inline constexpr std::size_t maxTextLength = 20'000;

/// The path from the root of an assessment that is to be made. FileNameMissing, FileExists, FileUnwritable,
/// NameTooLong, PathTooLong.
[[nodiscard]] Result<std::filesystem::path> placeForNew(const std::filesystem::path& path);

/// Refuses a text that cannot be kept: TextTooLong, TextUnfit.
[[nodiscard]] Result<void> checkText(const std::string& text);

/// Refuses a name under which nobody can work: none at all (AssessorMissing), one that steers what shows it
/// (NameUnfit), one of more than 200 characters (TextTooLong).
[[nodiscard]] Result<void> checkName(const std::string& name);

/// Whether what is written is a text as it is being typed. Where the same person's last change was typed into
/// the same text too, less than a minute before and with nothing between, the two are one: one entry of the
/// history, one undo.
enum class Typing { No, Yes };

/// What can be written inside a transaction. Each call is checked; the whole is checked once more at the end.
/// What is written bears the time of its own call.
class Writer {
public:
    /// Rates a cell in the name of the current author; `unrated` takes the rating back.
    [[nodiscard]] Result<void> rate(model::CellId cell, const assessment::Rating& rating);
    /// Replaces the author's note on a cell; an empty text takes it back.
    [[nodiscard]] Result<void> note(model::CellId cell, const std::string& text);
    [[nodiscard]] Result<void> facts(const assessment::Facts& facts);
    /// Replaces all exclusions.
    [[nodiscard]] Result<void> exclusions(const std::vector<assessment::Exclusion>& exclusions);
    /// Replaces all weights of the team's own.
    [[nodiscard]] Result<void> weights(const std::map<model::NodeId, model::Weight>& weights);
    /// Inserts a record, or replaces the one of its id; an empty id is given one. Answers, links and reviews
    /// bring their own.
    template <class T>
    [[nodiscard]] Result<assessment::RecordId> save(T record);
    /// Takes a record back, with what belongs to it alone: links, attachments. No such record: nothing
    /// happens.
    template <class T>
    [[nodiscard]] Result<void> remove(const assessment::RecordId& id);
    /// What a step says in a field; an empty value takes it back.
    [[nodiscard]] Result<void> answer(const std::string& step, const std::string& field,
                                      const std::string& value);
    /// Says that evidence or a finding is about a cell, or that a finding rests on evidence; or takes it
    /// back.
    [[nodiscard]] Result<void> link(const assessment::RecordId& source, const std::string& target,
                                    bool linked = true);
    /// Attaches a file to a piece of evidence, under the file's own name. Its content is stored with it, once
    /// however often it is attached, and never whole in memory; a new one can be as large as the disk has
    /// room for. FileNotFound, FileIsFolder, FileUnreadable, FileTooLarge, FileChanged, Cancelled.
    [[nodiscard]] Result<assessment::RecordId> attach(const assessment::RecordId& evidence,
                                                      const std::filesystem::path& file,
                                                      const Progress& progress = {});
    /// The same of bytes that are no file, such as a picture that was pasted.
    [[nodiscard]] Result<assessment::RecordId> attach(const assessment::RecordId& evidence,
                                                      const std::string& name, std::string_view bytes);
    /// Puts another edition of the model in use, as `assessment::planMove` says; refuses another model
    /// (OtherModel). Nothing else is written in the same transaction.
    [[nodiscard]] Result<void> move(const model::PackFiles& pack);

private:
    friend class Project;
    Writer(SQLite::Database& db, const model::Model& model, const assessment::Assessment& current,
           const assessment::Scope& scope, assessment::Stamp stamp, const Clock& clock);
    [[nodiscard]] const assessment::Stamp& now();
    [[nodiscard]] Result<assessment::RecordId> attach(const assessment::RecordId& evidence,
                                                      const std::string& name, const ContentSource& source,
                                                      const Progress& progress);
    template <class T>
    [[nodiscard]] Result<void> checkRecord(const T& record) const;

    SQLite::Database& m_db;
    const model::Model& m_model;
    const assessment::Scope& m_scope;
    const Clock& m_clock;
    assessment::Stamp m_stamp;
    assessment::Assessment m_current; ///< with what was written so far
};

/// An open .plumb file, and the only door to it. What it shows is always what is on the disk: `transact`
/// returns when the change is there. One program has a file for writing; others read it.
class Project {
public:
    struct New {
        assessment::Facts facts;
        std::vector<assessment::Exclusion> exclusions;
    };

    /// Makes a file and opens it for writing. Refuses to overwrite one.
    [[nodiscard]] static Result<Project> create(const std::filesystem::path& path,
                                                const model::PackFiles& pack, const New& content,
                                                const std::string& author, Clock clock = systemNow);
    /// Opens for writing, or only for reading where another program has the file or the disk does not allow
    /// it. `author` is the name under which changes will be recorded, without the white space around it; see
    /// `checkName`.
    [[nodiscard]] static Result<Project> open(const std::filesystem::path& path, const std::string& author,
                                              Clock clock = systemNow);
    /// Opens for reading without claiming the file. Of a damaged file what can be reached is read, without
    /// what makes no sense, see `damage`; one whose model cannot be read is refused. `open` does the same.
    [[nodiscard]] static Result<Project> view(const std::filesystem::path& path);

    /// The assessment as it stood after the change of that counter, for reading: writing and copying it are
    /// refused (PastMoment). Its history ends there. Refuses a counter that is not from `firstMoment` to that
    /// of the last change (NoSuchMoment).
    [[nodiscard]] Result<Project> asOf(long long counter) const;

    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;
    ~Project();

    [[nodiscard]] const std::filesystem::path& path() const;
    /// UUID of the assessment; copies of a file have the same.
    [[nodiscard]] const std::string& id() const;
    /// Counter of the last change.
    [[nodiscard]] long long counter() const;
    /// The model in use, frozen in the file. It changes only where a change says so (ChangeSummary::model).
    [[nodiscard]] const model::Model& model() const;
    [[nodiscard]] Result<model::PackFiles> pack() const;
    [[nodiscard]] const assessment::Assessment& assessment() const;
    [[nodiscard]] const assessment::Scope& scope() const;
    /// Nothing can be changed: another program has the file, the disk does not allow it, it is sealed or
    /// damaged.
    [[nodiscard]] bool isReadOnly() const;
    /// Why nothing can be changed: Sealed, DamagedReadOnly, FileInUse, ReadOnly.
    [[nodiscard]] Result<void> checkWritable() const;
    /// Who has the file for writing, where that is why it is read-only.
    [[nodiscard]] const std::optional<storage::Holder>& holder() const;

    /// What was found wrong with the file when it was opened. Where there is anything it can only be read,
    /// what is shown is what was left of it, and a copy of it is a new file without damage.
    [[nodiscard]] const std::vector<Error>& damage() const;

    /// When, where it is the assessment as it stood at a moment.
    [[nodiscard]] const std::optional<Timestamp>& stoodAt() const;

    [[nodiscard]] const assessment::Person& author() const;
    /// Changes from now on are this person's; a new name joins the people with its first change. The name is
    /// not empty; white space around it does not count, nor how its accents are spelled.
    void setAuthor(const std::string& name);
    /// Nobody has said yet whose changes they are: they are refused (AssessorMissing) until the author is
    /// set.
    void forgetAuthor();
    void setClock(Clock clock);

    /// The one way to change a file: runs `body` in a transaction with its history and undo record. All or
    /// nothing; a body that changes nothing leaves no trace. A review is the lead's (NotTheLead), where the
    /// team names one, whatever `operation` says; so it is for undo and redo.
    [[nodiscard]] Result<ChangeSummary> transact(Operation operation,
                                                 const std::function<Result<void>(Writer&)>& body,
                                                 Typing typing = Typing::No);

    [[nodiscard]] Result<ChangeSummary> undo();
    [[nodiscard]] Result<ChangeSummary> redo();
    [[nodiscard]] std::optional<Operation> undoable() const;
    [[nodiscard]] std::optional<Operation> redoable() const;

    /// Oldest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history() const;
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const std::string& entity,
                                                            const std::string& key) const;
    /// Newest first: `limit` of those the filter lets through, before that of number `before` if it is not 0.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter, int limit,
                                                            long long before = 0) const;
    /// Hands on all of them, oldest first and one at a time; a failure of `take` ends it.
    [[nodiscard]] Result<void> eachEntry(const HistoryFilter& filter, const TakeEntry& take) const;
    [[nodiscard]] Result<long long> historyCount(const HistoryFilter& filter) const;
    /// Counter of the earliest change that `asOf` knows: the first of all, or in a file that an earlier
    /// version made, the one before the first that was kept.
    [[nodiscard]] Result<long long> firstMoment() const;
    /// Counter of the last change until a time; 0 where there was none.
    [[nodiscard]] Result<long long> counterAt(Timestamp at) const;

    [[nodiscard]] const seal::SealState& sealState() const;
    /// Whether `seal` would be refused, and what for: as `seal::checkRequest`, or because nothing may be
    /// changed.
    [[nodiscard]] Result<seal::Decision> checkSealing(const seal::Request& request) const;
    /// Seals the file in the name of the current author, who has to be the lead where the team has one. From
    /// then on nothing can be changed (Sealed) until it is opened again; what was done before cannot be
    /// undone. Reads every byte of the contents first. Cancelled.
    [[nodiscard]] Result<void> seal(const seal::Request& request, const seal::LeadKey& key,
                                    const Progress& progress = {});
    /// Opens a sealed file again, with the key that it was sealed with. The seal stays in the file.
    /// NotSealed, ReopeningReason, OtherKey; SealBroken where what was sealed was changed by another program.
    [[nodiscard]] Result<void> reopen(const std::string& reason, const seal::LeadKey& key,
                                      const Progress& progress = {});

    // Contents of attached files, by SHA-256. All fail with ContentMissing where there is no such content,
    // and with ContentDamaged where it is not what was attached.
    [[nodiscard]] Result<long long> contentSize(const std::string& sha256) const;
    /// The whole of a small one; FileTooLarge above `limit` bytes.
    [[nodiscard]] Result<std::string> readContent(const std::string& sha256, long long limit) const;
    /// Writes one to `target`, which appears whole or not at all, in place of a file that may be there.
    [[nodiscard]] Result<void> writeContent(const std::string& sha256, const std::filesystem::path& target,
                                            const Progress& progress = {}) const;

    /// An assessment may be called what it likes; it must not be replaced by what is written from it
    /// (FileExists).
    [[nodiscard]] Result<void> checkTarget(const std::filesystem::path& target) const;
    /// Whether the file is still there and as it was left here, so that it may be written to: FileGone,
    /// FileMoved, FileOverwritten.
    [[nodiscard]] Result<void> checkUntouched() const;
    /// Writes a copy as it stands now; replaces `target`, which appears whole or not at all, but not where
    /// another program has it open for writing. Where the file is no longer there or no longer as it was left
    /// here, the copy is made of what is in memory. FileUnwritable where no file can be made there,
    /// Cancelled.
    [[nodiscard]] Result<Copied> copyTo(const std::filesystem::path& target,
                                        const Progress& progress = {}) const;
    /// Writes a copy and goes on in it: for a file that can no longer be written to.
    [[nodiscard]] Result<Copied> continueIn(const std::filesystem::path& target);

private:
    struct State;
    explicit Project(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Opening does this by itself; it is for whoever wants to say it. Where another state of the file, or
/// another file, left an unfinished change beside it, that is moved aside and not played into the file: its
/// new path. JournalDamaged, NeighbourStuck, and what `open` says of a file that is none.
[[nodiscard]] Result<std::optional<std::filesystem::path>> clearWay(const std::filesystem::path& path);

} // namespace plumbline::project
