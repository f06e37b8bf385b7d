#include "ui/support/ErrorText.h"

#include <QCoreApplication>
#include <QDateTime>

#include "ui/support/ErrorWords.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

namespace {

/// Puts the arguments in place of %1, %2, ... in one pass, so that a '%' inside an argument stays as it is.
QString filled(const QString& text, const std::vector<std::string>& args) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (number < 1) {
            result += text[i];
            continue;
        }
        const std::size_t index = static_cast<std::size_t>(number) - 1;
        if (index < args.size())
            result += QString::fromStdString(args[index]);
        ++i;
    }
    return result;
}

/// Whether the second argument is a detail, which core gives in English.
bool hasDetail(ErrorCode code) {
    return code == ErrorCode::FileUnreadable || code == ErrorCode::FileUnwritable ||
           code == ErrorCode::DamagedFile || code == ErrorCode::NeighbourStuck ||
           code == ErrorCode::StorageFailed || code == ErrorCode::PackUnreadable;
}

bool isEmpty(const Error& error, std::size_t index) {
    return error.args.size() <= index || error.args[index].empty();
}

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    /// A sentence behind its place.
    static QString placed(const std::string& place, const QString& sentence) {
        if (place.empty())
            return sentence;
        const QString line = errorwords::lineOf(place);
        return line.isEmpty() ? tr("%1: %2").arg(QString::fromStdString(place), sentence)
                              : tr("Line %1: %2").arg(line, sentence);
    }

    /// The sentence with its place-holders, numbered as the arguments of the code.
    static QString of(const Error& error) {
        // No default: the compiler names a code that has no sentence.
        switch (error.code) {
        case ErrorCode::FileNotFound:
            // What Qt makes of a name that it cannot hold.
            return !error.args.empty() && error.args[0].find("\xEF\xBF\xBD") != std::string::npos
                       ? tr("The name of %1 is not in UTF-8, as on some older USB sticks; rename the file "
                            "and try again.")
                       : tr("There is no file %1; check the path.");
        case ErrorCode::FileExists:
            return tr("%1 exists already and was left as it is; choose another name.");
        case ErrorCode::FileUnreadable:
            return tr("%1 cannot be read (%2); check that it is a file you may read.");
        case ErrorCode::FileUnwritable:
            return tr("%1 cannot be written (%2); choose another folder or check its permissions.");
        case ErrorCode::FileTooLarge:
            return tr("%1 is larger than %2 MB and was not read; check that it is the right file.");
        case ErrorCode::FileIsFolder:
            return tr("%1 is a folder; choose the files in it.");
        case ErrorCode::FolderNotEmpty:
            return tr("The folder %1 is not empty and was left as it is; choose an empty or a new one.");
        case ErrorCode::FileChanged:
            return tr("%1 changed while it was read, so nothing was taken from it; try again once nobody "
                      "writes to it.");
        case ErrorCode::FileNameMissing:
            return tr("The name of the file is missing; give one.");
        case ErrorCode::FileSound:
            return tr("%1 is sound, so there is nothing to rescue and %2 was not written; keep the file, or "
                      "copy it as it is.");
        case ErrorCode::NotAnAssessment:
            return !error.args.empty() && error.args.front().ends_with(".plumb")
                       ? tr("%1 is not a Plumbline assessment, though it is named like one; take the file "
                            "again "
                            "from where it came from.")
                       : tr("%1 is not a Plumbline assessment; choose a file with the ending .plumb.");
        case ErrorCode::NewerFile:
            return tr("%1 was made by a newer Plumbline (file version %2, this program knows up to %3); "
                      "update the program to open it.");
        case ErrorCode::DamagedFile:
            return tr("%1 is damaged (%2) and was left as it is; bring back a backup of it, or take a copy "
                      "that is sound.");
        case ErrorCode::DamagedSchema:
            return tr("%1 is damaged: its structure is not that of an assessment (%2). It was left as it is; "
                      "take a copy of it that is sound.");
        case ErrorCode::DamagedRow:
            return tr("%1 is damaged (%2): %4 of %3 cannot be \"%5\".");
        case ErrorCode::DamagedOrder:
            return tr(
                "%1 is damaged (%2) and cannot be read to the end; it was left as it is. Take a copy of "
                "it that is sound, or save what can be read: plumbline-cli check FILE --rescue NEW.");
        case ErrorCode::DamagedLink:
            return isEmpty(error, 2) ? tr("%1 is damaged (%2): what it refers to is missing (%4).")
                                     : tr("%1 is damaged (%2): %3 refers to what is missing (%4).");
        case ErrorCode::DamagedGap:
            return tr("%1 is damaged (%2): %3 is missing.");
        case ErrorCode::DamagedStray:
            return tr("%1 is damaged (%2): %3 belongs to nothing.");
        case ErrorCode::DamagedPages:
            return isEmpty(error, 1) ? tr("%1 is damaged: part of it cannot be read; bring back a backup of "
                                          "it, or save what "
                                          "can be read as a new file.")
                                     : tr("%1 is damaged (%2): part of it cannot be read; bring back a "
                                          "backup of it, or save "
                                          "what can be read as a new file.");
        case ErrorCode::DamagedEntry:
            return tr("%1 is damaged: what its history tells of change %2 is not what that change did.");
        case ErrorCode::DamagedState:
            return tr("%1 is damaged (%2): %3 is not what its history says of it last.");
        case ErrorCode::DamagedChange:
            return tr("%1 is damaged: what change %2 did cannot be read, so that the assessment cannot be "
                      "shown as it stood before.");
        case ErrorCode::DamagedSeal:
            return tr("%1 is damaged: seal %2 is not what a lead signed.");
        case ErrorCode::DamagedSealed:
            return tr("%1 is not as it was sealed; checking it against its seal names what differs.");
        case ErrorCode::DamagedReadOnly:
            return tr("%1 is damaged and was opened for reading only; save what can be read as a new file "
                      "and work on there.");
        case ErrorCode::FileInUse:
            // A holder is unnamed for the moment between taking the file and saying so.
            if (isEmpty(error, 2))
                return tr("%1 is open in another program; close it there and try again.");
            return isEmpty(error, 1)
                       ? tr("%1 is open for writing by somebody on %3; close it there and try again.")
                       : tr("%1 is open for writing by %2 on %3; close it there and try again.");
        case ErrorCode::ReadOnly:
            return tr("%1 can only be read; copy it to a folder where you may write, or change its "
                      "permissions.");
        case ErrorCode::PastMoment:
            return tr("This is the assessment as it stood on %1, which can only be read; go back to now to "
                      "work on.");
        case ErrorCode::NoSuchMoment:
            return tr("There is no moment %1 to be shown; choose a change from %2 to %3, since earlier ones "
                      "were not kept one by one.");
        case ErrorCode::FileMoved:
            return tr(
                "Another file has taken the place of %1 while it was open, so nothing more is written to "
                "it; save a copy of what you see here, then open it again.");
        case ErrorCode::FileGone:
            return tr("%1 is no longer there, so nothing more is written; save a copy to keep what you see "
                      "here.");
        case ErrorCode::FileOverwritten:
            return tr("Another program has written over %1 while it was open, so nothing more is written to "
                      "it; save a copy of what you see here, then open it again.");
        case ErrorCode::NameTooLong:
            return tr("The name of %1 is so long that the files which stand beside it while it is written "
                      "have no room; give it a name of at most %2 bytes, which are %2 letters or a third as "
                      "many Chinese characters.");
        case ErrorCode::PathTooLong:
            return tr("The path of %1 is longer than the %2 bytes that an assessment may be reached by; move "
                      "it to a folder nearer to the top, or give shorter names.");
        case ErrorCode::HardLinked:
            return tr("%1 has a second name (a hard link), under which another program could write to it at "
                      "the same time, so it can only be read; make a copy and work on that.");
        case ErrorCode::NoLocks:
            return tr("The disk on which %1 stands cannot keep two programs from writing at once, so it can "
                      "only be read there; copy it to another disk.");
        case ErrorCode::OutputFailed:
            return tr("The result could not be written to standard output (%1); free some space or write it "
                      "elsewhere.");
        case ErrorCode::JournalDamaged:
            return tr("%1 was left in the midst of a change, and %2, which would take that back, is damaged; "
                      "take a backup, or where this file is one, move %2 away and check it.");
        case ErrorCode::NeighbourStuck:
            return tr("%1 lies beside the assessment, does not belong to it and cannot be moved aside (%2); "
                      "copy the assessment alone to another folder and open it there.");
        case ErrorCode::LoggedFile:
            return tr("%1 was set by another program to keep its changes in a file beside it (WAL); set its "
                      "journal mode back to DELETE in that program, then open it here.");
        case ErrorCode::BackupUnsound:
            return tr("The backup of %1 was not kept, since it was not found sound, and the older ones stay; "
                      "check the assessment and the disk.");
        case ErrorCode::DiskFull:
            return tr("The disk is full, so %1 was not changed; free some space and try again.");
        case ErrorCode::DiskLimit:
            return tr("%1 would be larger than a file may be on that disk, and was not changed; move it to "
                      "another disk (one formatted as FAT32 takes 4 GB at most).");
        case ErrorCode::TooManyChanges:
            return tr("%1 counts as many changes as there can be, so it can only be read; take a copy of it "
                      "that is sound.");
        case ErrorCode::Cancelled:
            return tr("It was stopped, and nothing was changed.");
        case ErrorCode::Busy:
            return tr("A long piece of work is still being written; wait until it is done, then try again.");
        case ErrorCode::OutOfMemory:
            return tr("There is not enough memory for this; close other programs and try again.");
        case ErrorCode::StorageFailed:
            return tr("The disk refused to read or write %1 (%2), and the last change was not made; check "
                      "the disk and try again.");
        case ErrorCode::UnknownModel:
            return tr("There is no model %1; choose one of the models there are.");
        case ErrorCode::PackUnreadable:
            return tr("The model file %1 cannot be read: %2.");
        case ErrorCode::PackSyntax:
            return tr("The model file %1 cannot be read: line %2 is no JSON; correct it there.");
        case ErrorCode::PackInvalid:
            return tr("The model file %1 is wrong at %2; expected there: %3.");
        case ErrorCode::PackMissing:
            return error.args.size() > 1 && error.args[1] == "-"
                       ? tr("The model lacks its file %1.")
                       : tr("The model file %1 lacks something that is required: %2.");
        case ErrorCode::PackUnknownCode:
            return tr("The model file %1 names %3 at %2, which the model does not have.");
        case ErrorCode::PackDuplicate:
            return tr("The model file %1 has %3 twice, the second time at %2.");
        case ErrorCode::PackWeightSum:
            return tr("In the model file %1 the weights under %2 in the profile %3 sum to %4 % instead of "
                      "100 %.");
        case ErrorCode::PackHole:
            return tr("The model file %1 has no criterion for %2; give one for every cell.");
        case ErrorCode::PackTooLarge:
            return tr("The model %1 is larger than a model may be (%2); make it smaller.");
        case ErrorCode::PackTooFine:
            return tr("The weights of %1 are too fine to be computed exactly; give them with fewer "
                      "decimals.");
        case ErrorCode::OtherModel:
            return tr(
                "%1 is another model than %2, with which the assessment was made; only an edition of the "
                "same model can take its place.");
        case ErrorCode::ModelShipped:
            return tr("%1 comes with Plumbline and stays as it is; give your model another id.");
        case ErrorCode::ModelIdReserved:
            return tr("Windows keeps the name %1 for a device; give the model another id.");
        case ErrorCode::NotAWorkbook:
            return tr("%1 is no workbook (.xlsx); save it as an Excel workbook and try again.");
        case ErrorCode::WorkbookOld:
            return tr("%1 is an old .xls file or protected by a password; save it as an open .xlsx.");
        case ErrorCode::WorkbookDamaged:
            return tr("The workbook %1 is damaged: %2. Save it anew and try again.");
        case ErrorCode::WorkbookSheetMissing:
            return tr("This sheet is missing; add it, or begin with a new template.");
        case ErrorCode::WorkbookColumnMissing:
            return tr("The column %1 is missing in the first row; add it.");
        case ErrorCode::WorkbookKeyMissing:
            return tr("The line %1 is missing; add it.");
        case ErrorCode::WorkbookCellEmpty:
            return tr("\"%1\" is empty; fill it in.");
        case ErrorCode::WorkbookBadCode:
            return tr("%1 is no code; use small letters, digits and single hyphens between them.");
        case ErrorCode::WorkbookFormula:
            return isEmpty(error, 0)
                       ? tr("The formula here has no value; save the workbook in a spreadsheet program, or "
                            "enter the value itself.")
                       : tr("The error %1 stands here; enter the value itself.");
        case ErrorCode::WorkbookZerosLost:
            return tr("%1 is a number here, and a number keeps no zero at its end: it may have been typed as "
                      "%10. Format the cell as text and enter it anew.");
        case ErrorCode::WorkbookUnpacked:
            return tr(
                "The workbook %1 is larger than %2 MB once unpacked and was not read; take out what does "
                "not belong to it.");
        case ErrorCode::WorkbookRowCount:
            return tr("Rows in this sheet: %1; it needs %2 to %3.");
        case ErrorCode::WorkbookBadNumber:
            return tr("%1 does not fit here; enter %2 to %3, with two decimals at most.");
        case ErrorCode::WorkbookBadInteger:
            return tr("%1 does not fit here; enter a whole number from %2 to %3.");
        case ErrorCode::WorkbookExpected:
            return tr("%1 does not fit here; it has to be %2.");
        case ErrorCode::WorkbookUnknown:
            return tr("%1 is not known here; use one of %2.");
        case ErrorCode::WorkbookUnknownCode:
            return tr("There is nothing with the code %1 in the sheets Tree and Items; check its spelling.");
        case ErrorCode::WorkbookDuplicate:
            return tr("%1 stands here a second time, after %2; keep one of the two.");
        case ErrorCode::WorkbookNotAscending:
            return tr("%1 is out of order; bounds go up from row to row, values of ratings down.");
        case ErrorCode::WorkbookNoParent:
            return isEmpty(error, 0) ? tr("The code of the part above is missing; fill it in.")
                                     : tr("%1 is no part of the storey above this one; correct it, or empty "
                                          "it at the top.");
        case ErrorCode::WorkbookNoParts:
            return tr("%1 has no parts below it; add some, or take it out.");
        case ErrorCode::WorkbookNoItems:
            return tr("%1 has no items, though other parts have; add them in the sheet Items.");
        case ErrorCode::WorkbookWeightSum:
            return !error.args.empty() && error.args.front() == "1"
                       ? tr("The weights of the parts below sum to %1 instead of 100 (%2); enter them in "
                            "percent, as 46 or 46% and not as 0.46.")
                       : tr("The weights of the parts below sum to %1 instead of 100 (%2).");
        case ErrorCode::WorkbookWeightOfEqual:
            return tr("%1 has a weight though all parts weigh the same there; empty it, or set equal to no.");
        case ErrorCode::WorkbookWeightOutside:
            return tr("%1 has a weight in the profile %2, but the part above has none; empty it, or give the "
                      "part above one.");
        case ErrorCode::WorkbookCriterionMissing:
            return tr("The criterion of %1 at level %2 is missing; add a row for it.");
        case ErrorCode::OverlayMissing:
            return tr("No wording of the standard is loaded for %1; load one from a sheet first.");
        case ErrorCode::OverlayDamaged:
            return tr("The wording of the standard in %1 is damaged; load it anew, or remove it.");
        case ErrorCode::UnknownProfile:
            return isEmpty(error, 0) ? tr("The model needs a profile; choose one of: %2.")
                                     : tr("The model has no profile %1; choose one of: %2.");
        case ErrorCode::UnknownRule:
            return tr("The model has no rule %1 for the total; choose one of: %2.");
        case ErrorCode::UnknownCode:
            return tr("The model has no part with the code %1; check its spelling.");
        case ErrorCode::NotRemovable:
            return tr("%1 cannot be left out of an assessment (clause %2); keep it.");
        case ErrorCode::ReasonMissing:
            return tr("Leaving out %1 needs a reason, which the report prints; give one.");
        case ErrorCode::ExcludedTwice:
            return tr("%1 is left out twice; name it once.");
        case ErrorCode::NotInProfile:
            return tr("%1 is not part of the profile %2; name a part that is.");
        case ErrorCode::WeightSum:
            return isEmpty(error, 0)
                       ? tr("The weights of the highest parts sum to %2 % instead of 100 %; correct them.")
                       : tr("The weights under %1 sum to %2 % instead of 100 %; correct them.");
        case ErrorCode::InvalidWeight:
            return tr("%1 is no weight; give a percentage from 0 to 100 with two decimals at most.");
        case ErrorCode::AmbiguousCode:
            return tr("Several parts have the code %1; say which one is meant: %2.");
        case ErrorCode::NothingLeft:
            return isEmpty(error, 0)
                       ? tr("Nothing would be left to assess; keep at least one part.")
                       : tr("What is left under %1 weighs 0 %; give one of its parts a weight.");
        case ErrorCode::LevelOutOfRange:
            return tr("There is no level %1; choose one from 1 to %2.");
        case ErrorCode::UnknownRating:
            return tr("There is no rating \"%1\"; use one of: %2.");
        case ErrorCode::CellOutOfScope:
            return tr("%1 is not part of this assessment and cannot be rated; change the scope or the depth "
                      "first.");
        case ErrorCode::NameMissing:
            return tr("The name of the enterprise is missing; enter it.");
        case ErrorCode::AssessorMissing:
            return tr("The name of the assessor is missing; enter it.");
        case ErrorCode::NameUnfit:
            return tr("The name %1 has characters that are not seen; type it anew.");
        case ErrorCode::UnknownPerson:
            return tr("Nobody of the name %1 has changed this assessment; choose one of: %2.");
        case ErrorCode::InvalidDate:
            return tr("%1 is not a date; write it as year-month-day, for example 2026-09-14.");
        case ErrorCode::InvalidTime:
            return tr("%1 is not a time of day; write it as hour:minute, for example 09:30.");
        case ErrorCode::EndBeforeStart:
            return tr("%2 is not later than %1; give an end after the start.");
        case ErrorCode::MemberNameMissing:
            return tr("A member of the team needs a name; enter it.");
        case ErrorCode::FindingTextMissing:
            return tr("A finding needs a text; write what was found.");
        case ErrorCode::UnknownChoice:
            return tr("\"%1\" is none of the choices here; double-click the cell to see them.");
        case ErrorCode::UnknownRecord:
            return tr("There is no entry %1 in this assessment; it may have been removed meanwhile.");
        case ErrorCode::AttachedToItself:
            return tr("%1 is the assessment itself; it cannot be evidence of its own. Attach a copy of it.");
        case ErrorCode::ContentMissing:
            return tr("The content of the attached file is not in %1 (SHA-256 %2); attach the file again.");
        case ErrorCode::ContentDamaged:
            return tr("The content of the attached file in %1 is not what was attached (SHA-256 %2); take it "
                      "from a copy of the assessment that is sound.");
        case ErrorCode::TextTooLong:
            return tr("The text is longer than %1 characters; shorten it.");
        case ErrorCode::TextUnfit:
            return tr("The text \"%1\" has characters that cannot be kept; type it anew.");
        case ErrorCode::NothingToUndo:
            return tr("There is nothing to undo.");
        case ErrorCode::NothingToRedo:
            return tr("There is nothing to redo.");
        case ErrorCode::Sealed:
            return tr("%1 was sealed by %2 on %3 and can only be read; to change it the lead opens it again "
                      "with the signing key.");
        case ErrorCode::NotSealed:
            return tr("%1 is not sealed, so there is nothing to open again.");
        case ErrorCode::NotTheLead:
            return tr("Only the lead reviews and seals, and the team's lead is %2, not %1; work as %2, or "
                      "change the lead in the team.");
        case ErrorCode::CellsUnrated:
            return tr("Criteria under assessment that are not rated yet: %1; rate them, then seal.");
        case ErrorCode::PointsOpen:
            return tr("Points still open: %1; close them, or give a reason for sealing all the same.");
        case ErrorCode::DepartureReason:
            return tr("The level decided is not the one computed; give the reason.");
        case ErrorCode::ReopeningReason:
            return tr("A sealed assessment is opened again for a reason only; give it.");
        case ErrorCode::OtherKey:
            return tr("%1 was sealed by %2 with another signing key; open it again with that one.");
        case ErrorCode::SealBroken:
            return tr("%1 is not as it was sealed, so it is not opened again; take a copy of it that is "
                      "sound. Checking it against its seal names what differs.");
        case ErrorCode::PassphraseMissing:
            return tr("The signing key needs a passphrase, and this one is empty; enter one.");
        case ErrorCode::PassphraseWrong:
            return tr("The passphrase does not open the signing key %1; check it and try again.");
        case ErrorCode::NotAKey:
            return tr("%1 is not a signing key of Plumbline; choose the key file.");
        case ErrorCode::NewerKey:
            return tr("The signing key %1 was made by a newer Plumbline; update the program to use it.");
        case ErrorCode::KeyTooCostly:
            return tr("The signing key %1 asks for more memory and time than any key of this program, so it "
                      "was not opened; use a copy of your own key.");
        case ErrorCode::KeyDamaged:
            return tr("The signing key %1 is damaged; use a copy of it.");
        case ErrorCode::NotText:
            return tr(
                "%1, line %2: this is no text in UTF-8, UTF-16 or GB18030; save the file as CSV UTF-8 and "
                "try again.");
        case ErrorCode::CsvQuote:
            return tr("%1, line %2: a quotation mark is out of place; quote the whole field or nothing.");
        case ErrorCode::TableCutOff:
            return tr(
                "%1 ends in the middle of line %2, as a file does that was copied in part; take it again "
                "from where it came from, or complete the line.");
        case ErrorCode::TableTooLarge:
            return tr(
                "%1 has more than %2 cells and was not read; take out what does not belong to the table.");
        case ErrorCode::CellTooLong:
            return tr("The text in %2 of %1 is longer than %3 bytes; shorten it.");
        case ErrorCode::TableEmpty:
            return tr("There is nothing below the heads of the columns; fill the table in.");
        case ErrorCode::UnknownPart:
            return tr("The model has nothing called \"%1\" here (%2); check its spelling.");
        case ErrorCode::UnknownItem:
            return tr("%2 has no item %1; its items are 1 to %3.");
        case ErrorCode::AmbiguousName:
            return tr("Several parts are called \"%1\"; use the code of the one that is meant: %2.");
        case ErrorCode::UnknownScore:
            return tr("%1 is no score; enter 0 to %2 with one decimal at most, or leave it empty.");
        case ErrorCode::UnknownBasis:
            return tr(
                "A score cannot rest on %1; enter level, a measured share such as 153/250 where the item "
                "is a ratio, or leave it empty.");
        case ErrorCode::ScoreAgainstLevel:
            return tr("The score %1 does not lie in level %2, which stands beside it; correct one of them.");
        case ErrorCode::ScoreOfNoLevel:
            return tr("No level alone gives the score %1; enter what it rests on, or leave that empty.");
        case ErrorCode::ColumnTwice:
            return tr("\"%1\" heads the same as \"%2\"; keep one of the two columns.");
        case ErrorCode::FieldWithoutHead:
            return tr(
                "\"%1\" stands behind the last column with a head: there is a field too many before it. Put "
                "what holds a comma, such as 0,8, in quotation marks.");
        case ErrorCode::SecondTable:
            return tr("A second table begins here; put its rows below the first, or on a sheet of its own.");
        case ErrorCode::ColumnsNotRead:
            return tr("Columns that are not read: %1.");
        case ErrorCode::SheetsRead:
            return tr("Several sheets are read: %1.");
        case ErrorCode::SheetsNotRead:
            return tr("Sheets that are not read: %1.");
        case ErrorCode::HiddenSheet:
            return tr("This sheet is hidden; it was read all the same.");
        case ErrorCode::HiddenRows:
            return tr("Hidden rows were read too: %1.");
        case ErrorCode::HiddenColumns:
            return tr("Hidden columns were read too: %1.");
        case ErrorCode::UnknownFormat:
            return tr("The ending of %1 names no known format; use %2.");
        case ErrorCode::PasteRefused:
            return tr("Row %1: %2 Nothing was pasted.");
        case ErrorCode::PrinterFailed:
            return tr("The printer did not accept the pages. Check that it is on and try again.");
        case ErrorCode::ReportFailed:
            return tr("The report %1 could not be made: %2.");
        }
        return {};
    }
};

} // namespace

QString errorText(const Error& error) {
    std::vector<std::string> args = error.args;
    if (hasDetail(error.code) && args.size() > 1)
        args[1] = errorwords::detail(args[1]);
    if (error.code == ErrorCode::PackInvalid && args.size() > 2)
        args[2] = errorwords::expectation(args[2]);
    const bool namesTable = error.code == ErrorCode::DamagedRow || error.code == ErrorCode::DamagedOrder ||
                            error.code == ErrorCode::DamagedLink || error.code == ErrorCode::DamagedGap ||
                            error.code == ErrorCode::DamagedStray || error.code == ErrorCode::DamagedPages ||
                            error.code == ErrorCode::DamagedState;
    if (namesTable && args.size() > 1)
        args[1] = errorwords::table(args[1]);
    if (error.code == ErrorCode::DamagedLink && args.size() > 3)
        args[3] = errorwords::table(args[3]);
    if ((error.code == ErrorCode::WorkbookDuplicate || error.code == ErrorCode::CellTooLong) &&
        args.size() > 1)
        args[1] = errorwords::place(args[1]).toStdString();
    if (error.code == ErrorCode::DamagedRow && args.size() > 3) {
        args[2] = errorwords::cell(args[2]);
        args[3] = errorwords::column(args[3]);
    }
    if (error.code == ErrorCode::WorkbookDuplicate && !args.empty())
        args[0] = errorwords::cell(args[0]);
    if (error.code == ErrorCode::WorkbookColumnMissing && !args.empty())
        args[0] = errorwords::column(args[0]);
    if (error.code == ErrorCode::PastMoment && !args.empty())
        args[0] = momentText(QDateTime::fromString(toQString(args[0]), Qt::ISODateWithMs)).toStdString();
    return filled(Sentences::of(error), args).simplified();
}

QString placeText(const std::string& place) {
    return errorwords::place(place);
}

QString asideText(const std::string& file, const std::string& aside) {
    return filled(
        Sentences::tr("Beside %1 lay an unfinished change of another state of it or of another file; "
                      "it is now in %2 and was not played into this one."),
        {file, aside});
}

QString mistakeText(const exchange::Mistake& mistake) {
    return Sentences::placed(mistake.place, errorText(mistake.error));
}

} // namespace plumbline::ui
