#pragma once

#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace plumbline {

/// What went wrong, as a code. The sentence for the user is made from code and arguments in ui/support;
/// the comment names the arguments in their order.
enum class ErrorCode {
    // Files
    FileNotFound,    ///< path
    FileExists,      ///< path
    FileUnreadable,  ///< path, system's reason
    FileUnwritable,  ///< path, system's reason
    FileTooLarge,    ///< path, limit in MB
    FileIsFolder,    ///< path
    FolderNotEmpty,  ///< path
    FileChanged,     ///< path: it changed while it was read
    FileNameMissing, ///< (none): the name of a file is empty
    FileSound,       ///< path, path that was to be written: there is nothing to be rescued, so it was not
    NotAnAssessment, ///< path
    NewerFile,       ///< path, file's version, newest known version
    DamagedFile,     ///< path, detail
    DamagedSchema,   ///< path, the table, index or view by which its structure is none of ours
    DamagedRow,      ///< path, table, row, column, what stands there
    DamagedOrder,    ///< path, table: its rows cannot be read to the end
    DamagedLink,     ///< path, table, row, table that lacks what it refers to
    DamagedGap,      ///< path, table, row that is missing
    DamagedStray,    ///< path, table, row that belongs to nothing
    DamagedPages,    ///< path, table, empty where that cannot be told: part of it cannot be read
    DamagedEntry,    ///< path, counter: what the history tells of that change is not what it did
    DamagedState,    ///< path, table, row: it is not what the history says of it last
    DamagedChange,   ///< path, counter: what is kept of that change is not what a change is
    DamagedSeal,     ///< path, number of the seal
    DamagedSealed,   ///< path: it is not as it was sealed
    DamagedReadOnly, ///< path: it is damaged and was opened for reading only
    FileInUse,       ///< path, holder's name, holder's computer
    ReadOnly,        ///< path
    PastMoment,      ///< when, in ISO 8601: it is the assessment as it stood then
    NoSuchMoment,    ///< given, counters of the first and the last change there is
    FileMoved,       ///< path: another file has its name
    FileGone,        ///< path: it is no longer there
    FileOverwritten, ///< path: another program changed it while it was open
    NameTooLong,     ///< path, how many bytes its name may have
    PathTooLong,     ///< path, how many bytes it may have
    HardLinked,      ///< path: it has a second name
    NoLocks,         ///< path: the disk cannot keep two programs from writing at once
    OutputFailed,    ///< system's reason: standard output takes no more
    JournalDamaged,  ///< path, path of the journal: it is this file's, and cannot be played
    NeighbourStuck,  ///< path of what stands in the way beside a file, reason why it stays there
    LoggedFile,      ///< path: another program made it keep a log beside (WAL)
    BackupUnsound,   ///< path of what was to be backed up: the copy of it is not sound
    DiskFull,        ///< path
    DiskLimit,       ///< path: the file system knows no files that large
    TooManyChanges,  ///< path: no further change of it can be counted
    Cancelled,       ///< (none): whoever started the work stopped it
    Busy,            ///< (none): something long is being written
    OutOfMemory,     ///< (none)
    StorageFailed,   ///< path, detail
    // Models
    UnknownModel,    ///< id
    PackUnreadable,  ///< file, detail
    PackSyntax,      ///< file, line: what stands there is no JSON
    PackInvalid,     ///< file, place, what is expected there
    PackMissing,     ///< file, place: something required is not there
    PackUnknownCode, ///< file, place, code
    PackDuplicate,   ///< file, place, code
    PackWeightSum,   ///< file, node, profile, sum in percent
    PackHole,        ///< file, cell
    PackTooLarge,    ///< file, the bound: "5000 items"
    PackTooFine,     ///< file: weights too fine to be computed exactly
    OtherModel,      ///< id, id of the assessment's model: only editions of the same model replace each other
    ModelShipped,    ///< id: models that come with the program are not replaced
    ModelIdReserved, ///< id: Windows keeps it for a device, so no folder can be called so
    // Models as workbooks
    NotAWorkbook,          ///< path
    WorkbookOld,           ///< path: .xls, or protected by a password
    WorkbookDamaged,       ///< path, detail
    WorkbookSheetMissing,  ///< (none): the place names the sheet
    WorkbookColumnMissing, ///< column
    WorkbookKeyMissing,    ///< key
    WorkbookCellEmpty,     ///< column
    WorkbookBadCode,       ///< given
    WorkbookFormula,       ///< the error that stands instead of a value; empty: a formula that gives nothing
    WorkbookZerosLost,     ///< number: as a text it may have ended with zeros
    WorkbookUnpacked,      ///< path, limit in MB: larger than that once it is unpacked
    WorkbookRowCount,      ///< found, fewest, most
    WorkbookBadNumber,     ///< given, lowest, highest
    WorkbookBadInteger,    ///< given, lowest, highest
    WorkbookExpected,      ///< given, expected
    WorkbookUnknown,       ///< given, known ones
    WorkbookUnknownCode,   ///< given
    WorkbookDuplicate,     ///< given, place of the first
    WorkbookNotAscending,  ///< given
    WorkbookNoParent,      ///< given
    WorkbookNoParts,       ///< code
    WorkbookNoItems,       ///< code: it has no items, though other parts have
    WorkbookWeightSum,     ///< sum, profile
    WorkbookWeightOfEqual, ///< code
    WorkbookWeightOutside, ///< code, profile: the part above has no weight in it
    WorkbookCriterionMissing, ///< item, level
    // Wording of a standard
    OverlayMissing, ///< id of the model
    OverlayDamaged, ///< path
    // Assessments
    UnknownProfile,  ///< profile, known ones
    UnknownRule,     ///< rule, known ones
    UnknownCode,     ///< code
    NotRemovable,    ///< code, clause
    ReasonMissing,   ///< code
    ExcludedTwice,   ///< code
    NotInProfile,    ///< code, profile
    WeightSum,       ///< node, sum in percent
    InvalidWeight,   ///< given
    AmbiguousCode,   ///< code, the parts that have it
    NothingLeft,     ///< node: nothing that counts is left under it
    LevelOutOfRange, ///< given, highest
    UnknownRating,   ///< given, known ones
    CellOutOfScope,  ///< cell
    NameMissing,     ///< (none)
    AssessorMissing, ///< (none)
    NameUnfit,       ///< name: it has characters that are not seen
    UnknownPerson,   ///< name, those there are
    InvalidDate,     ///< given
    TextTooLong,     ///< limit in characters
    TextUnfit,       ///< text as it can be shown: it is not UTF-8, or has what cannot be kept
    NothingToUndo,   ///< (none)
    NothingToRedo,   ///< (none)
    // Records
    InvalidTime,        ///< given
    EndBeforeStart,     ///< start, end
    MemberNameMissing,  ///< (none)
    FindingTextMissing, ///< (none)
    UnknownRecord,      ///< id
    AttachedToItself,   ///< path: it is the assessment itself, or stands beside it for its sake
    UnknownChoice,      ///< given
    PasteRefused,       ///< row, what is wrong with it as a sentence: made by ui alone; nothing was pasted
    ContentMissing,     ///< path of the assessment, SHA-256
    ContentDamaged,     ///< path of the assessment, SHA-256
    // Seals
    Sealed,            ///< path, lead's name, time
    NotSealed,         ///< path
    NotTheLead,        ///< name given, lead's name
    CellsUnrated,      ///< number
    PointsOpen,        ///< number: a reason for sealing nevertheless is missing
    DepartureReason,   ///< level decided, level computed: the reason is missing
    ReopeningReason,   ///< (none): missing
    OtherKey,          ///< path, lead's name: the file is sealed with another key
    SealBroken,        ///< path: the file is not as it was sealed
    PassphraseMissing, ///< (none)
    PassphraseWrong,   ///< path of the key
    NotAKey,           ///< path
    NewerKey,          ///< path
    KeyTooCostly,      ///< path: it asks for more memory or work than a key of this program
    KeyDamaged,        ///< path
    // Tables
    NotText,           ///< path, line: text in none of the encodings that are read
    CsvQuote,          ///< path, line
    TableCutOff,       ///< path, line: the last one, without an end and with fewer fields than others
    TableTooLarge,     ///< path, limit in cells
    CellTooLong,       ///< path, cell, limit in bytes
    TableEmpty,        ///< (none): heads and nothing below
    UnknownPart,       ///< given, what a part of its kind is called
    UnknownItem,       ///< given, part, highest item
    AmbiguousName,     ///< given, codes of what is called so
    UnknownScore,      ///< given, highest score
    UnknownBasis,      ///< given
    ScoreAgainstLevel, ///< score, level it was given beside it
    ScoreOfNoLevel,    ///< score that is to rest on a level alone, and is none's
    ColumnTwice,       ///< head, another head of the same column
    FieldWithoutHead,  ///< what stands in a line behind the last head
    SecondTable,       ///< (none): heads again, in other columns
    // Not wrong, but to be known of a table
    ColumnsNotRead, ///< their heads
    SheetsRead,     ///< their names, where there are several
    SheetsNotRead,  ///< their names
    HiddenSheet,    ///< (none): the place names it
    HiddenRows,     ///< their numbers
    HiddenColumns,  ///< their letters
    // Reports
    UnknownFormat, ///< path, known endings
    PrinterFailed, ///< (none)
    ReportFailed,  ///< path, detail
};

/// An expected failure: code and arguments, no sentence.
struct Error {
    ErrorCode code;
    std::vector<std::string> args;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(ErrorCode::FileExists, path)`.
template <class... Args>
[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, Args&&... args) {
    return tl::unexpected<Error>(Error{code, {std::string(std::forward<Args>(args))...}});
}

/// Hands a failure of one Result on as that of another type.
template <class T>
[[nodiscard]] tl::unexpected<Error> failed(const Result<T>& result) {
    return tl::unexpected<Error>(result.error());
}

} // namespace plumbline
