#include "core/storage/Journal.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <thread>

#include <fmt/chrono.h>

#include "core/base/Disk.h"
#include "core/base/File.h"
#include "core/storage/RawFile.h"

namespace plumbline::storage {

namespace fs = std::filesystem;

namespace {

// Forms: sqlite.org/fileformat2.html, "The Database Header" and "The Rollback Journal".
constexpr std::string_view journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr std::size_t journalHeader = 28, numberPlace = 12, databaseHeader = 100;
constexpr unsigned countUnknown = 0xFFFFFFFF;
// Places in page 1.
constexpr std::size_t changeCounter = 24, schemaCookie = 40, changeNumber = 48;

constexpr int attempts = 100;
constexpr std::chrono::milliseconds betweenAttempts(20);

unsigned bigEndian(std::string_view bytes, std::size_t at) {
    unsigned value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::size_t pageSizeOf(std::string_view page) {
    const unsigned stored = bigEndian(page, 16) >> 16;
    return stored == 1 ? 65536 : stored;
}

bool isPowerOfTwo(std::size_t value, std::size_t least, std::size_t most) {
    return value >= least && value <= most && (value & (value - 1)) == 0;
}

/// One stretch of a journal begins with a header: the first states what the whole is about.
struct Stretch {
    unsigned count;  ///< of records that follow and are on the disk
    unsigned number; ///< chosen at random
    unsigned pages;  ///< of the file before the change
    std::size_t sector;
    std::size_t pageSize;
};

std::optional<std::string> readHeader(std::istream& in, std::streamoff at) {
    std::string bytes(journalHeader, '\0');
    in.clear();
    in.seekg(at);
    return in.read(bytes.data(), static_cast<std::streamsize>(bytes.size())) ? std::optional(bytes)
                                                                             : std::nullopt;
}

std::optional<Stretch> readStretch(std::istream& in, std::streamoff at) {
    const auto bytes = readHeader(in, at);
    if (!bytes || !bytes->starts_with(journalMagic))
        return std::nullopt;
    return Stretch{bigEndian(*bytes, 8), bigEndian(*bytes, numberPlace), bigEndian(*bytes, 16),
                   bigEndian(*bytes, 20), bigEndian(*bytes, 24)};
}

unsigned checksum(unsigned number, std::string_view page) {
    unsigned sum = number;
    for (std::size_t at = page.size(); at > 200;) {
        at -= 200;
        sum += static_cast<unsigned char>(page[at]);
    }
    return sum;
}

/// What there is to know of a journal.
struct Journal {
    Stretch first;
    std::optional<std::string> firstPage; ///< page 1 as it was before the change
    bool damaged = false;                 ///< a record that had been on the disk is not as it was
};

/// A record may be whole although its stretch does not count it: then it was not waited for.
bool readRecord(std::istream& in, const Stretch& stretch, std::string& record) {
    record.resize(stretch.pageSize + 8);
    if (!in.read(record.data(), static_cast<std::streamsize>(record.size())))
        return false;
    const std::string_view page = std::string_view(record).substr(4, stretch.pageSize);
    return bigEndian(record, stretch.pageSize + 4) == checksum(stretch.number, page);
}

std::optional<Journal> readJournal(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    const auto first = readStretch(in, 0);
    if (!first || !isPowerOfTwo(first->pageSize, 512, 65536) || !isPowerOfTwo(first->sector, 32, 65536))
        return std::nullopt;
    Journal journal{*first, std::nullopt};
    std::string record;
    const auto sector = static_cast<std::streamoff>(first->sector);
    for (std::streamoff at = 0; auto stretch = readStretch(in, at);) {
        stretch->sector = first->sector;
        stretch->pageSize = first->pageSize;
        in.seekg(at + sector);
        // One record more than is counted may be there, which matters for page 1 alone.
        const bool counted = stretch->count != countUnknown;
        for (unsigned i = 0; i < stretch->count || (i == 0 && counted); ++i) {
            if (!readRecord(in, *stretch, record)) {
                journal.damaged = counted && i < stretch->count;
                return journal;
            }
            if (!journal.firstPage && bigEndian(record, 0) == 1)
                journal.firstPage = record.substr(4, stretch->pageSize);
        }
        if (stretch->count == 0)
            break;
        at += sector + static_cast<std::streamoff>(stretch->count) *
                           static_cast<std::streamoff>(stretch->pageSize + 8);
        at = (at + sector - 1) / sector * sector;
    }
    return journal;
}

/// Whether page 1 of the file is as it was before the change of the journal, or as the change left it. A
/// change of this program bears the number of its journal (WriteTransaction); one of another program leaves
/// the number as it was, and of it only the counter tells.
bool isOfThisState(const Journal& journal, std::string_view now) {
    const std::string& before = *journal.firstPage;
    if (now == before)
        return true;
    if (bigEndian(now, changeCounter) != bigEndian(before, changeCounter) + 1)
        return false;
    const unsigned number = bigEndian(now, changeNumber);
    if (number == (journal.first.number & changeNumberMask))
        return true;
    // The tables of the file stand behind the header.
    return number == bigEndian(before, changeNumber) &&
           bigEndian(now, schemaCookie) == bigEndian(before, schemaCookie) &&
           now.substr(databaseHeader) == std::string_view(before).substr(databaseHeader);
}

enum class Belonging { Own, Foreign, Damaged };

Belonging belongs(const fs::path& path, const RawFile& file) {
    const auto journal = readJournal(path);
    const std::string header = file.read(databaseHeader, 0);
    if (!journal || header.size() < databaseHeader || pageSizeOf(header) != journal->first.pageSize)
        return Belonging::Foreign;
    const std::string firstPage = file.read(journal->first.pageSize, 0);
    if (firstPage.size() < journal->first.pageSize)
        return Belonging::Foreign;
    if (!journal->firstPage) {
        // Ended before its first record: nothing was changed, and there is nothing to be played.
        const bool isEmpty =
            journal->first.count == 0 && file.size() == static_cast<long long>(journal->first.pages) *
                                                            static_cast<long long>(journal->first.pageSize);
        return journal->damaged ? Belonging::Damaged : isEmpty ? Belonging::Own : Belonging::Foreign;
    }
    if (!isOfThisState(*journal, firstPage))
        return Belonging::Foreign;
    return journal->damaged ? Belonging::Damaged : Belonging::Own;
}

fs::path asideName(const fs::path& path) {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    fs::path name;
    std::error_code ignored;
    int number = 1;
    do {
        name = path;
        name += fmt::format(".{:%Y%m%d-%H%M%S}Z{}.aside", now, number == 1 ? "" : fmt::format("-{}", number));
        ++number;
    } while (fs::exists(fs::symlink_status(name, ignored)));
    return name;
}

/// Whether there is something that SQLite would take for a change to be taken back.
Result<bool> isThere(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error);
    if (!fs::exists(status))
        return false;
    if (!fs::is_regular_file(status))
        return fail(ErrorCode::NeighbourStuck, toUtf8(path), "not a regular file");
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return fail(ErrorCode::NeighbourStuck, toUtf8(path), "permission denied");
    // Without a first byte it is one that was done with, or whose change had not reached the file yet.
    return in.get() > 0;
}

Result<std::optional<fs::path>> moveAside(const fs::path& path, RawFile& file) {
    for (int attempt = 0; !file.lockAlone(); ++attempt) {
        if (!file.isWritable())
            return fail(ErrorCode::NeighbourStuck, toUtf8(path), "permission denied");
        if (attempt == attempts)
            return fail(ErrorCode::FileInUse, toUtf8(path), "", "");
        std::this_thread::sleep_for(betweenAttempts);
    }
    std::error_code error;
    const fs::path aside = asideName(path);
    fs::rename(path, aside, error);
    if (error == std::errc::no_such_file_or_directory)
        return std::nullopt; // another program was quicker
    if (error)
        return fail(ErrorCode::NeighbourStuck, toUtf8(path), reasonOf(error));
    return aside;
}

} // namespace

fs::path companion(const fs::path& file, const char* ending) {
    fs::path path = file;
    path += ending;
    return path;
}

Result<void> checkCompanions(const fs::path& file) {
    constexpr std::size_t longestEnding = std::string_view("-journal").size();
    constexpr std::size_t longestPath = 512 - longestEnding; // SQLite's own bound
    if (file.native().size() > longestPath)
        return fail(ErrorCode::PathTooLong, toUtf8(file), std::to_string(longestPath));
    const std::size_t most = longestName(file.parent_path()) - longestEnding;
    if (file.filename().native().size() > most)
        return fail(ErrorCode::NameTooLong, toUtf8(file), std::to_string(most));
    return {};
}

std::optional<unsigned> journalNumber(const fs::path& journal) {
    std::ifstream in(journal, std::ios::binary);
    // Until SQLite has waited for a journal, it has no magic.
    const auto bytes = readHeader(in, 0);
    return bytes ? std::optional(bigEndian(*bytes, numberPlace) & changeNumberMask) : std::nullopt;
}

Result<std::optional<fs::path>> settleJournal(const fs::path& path) {
    const fs::path journal = companion(path, "-journal"), log = companion(path, "-wal");
    std::optional<fs::path> aside;
    for (const fs::path& found : {journal, log}) {
        const auto there = isThere(found);
        if (!there)
            return failed(there);
        if (!*there)
            continue;
        auto file = RawFile::open(path);
        // Who writes now knows its own journal; SQLite waits for it.
        if (!file || !file->lockForReading() || file->isBeingWritten())
            continue;
        // This program keeps no log, and whatever has one beside a file in another mode of writing is not the
        // file's.
        const Belonging belonging = found == log ? Belonging::Foreign : belongs(found, *file);
        if (belonging == Belonging::Damaged)
            return fail(ErrorCode::JournalDamaged, toUtf8(path), toUtf8(found));
        if (belonging == Belonging::Own)
            continue;
        auto moved = moveAside(found, *file);
        if (!moved)
            return moved;
        if (*moved)
            aside = *moved;
    }
    return aside;
}

} // namespace plumbline::storage
