#include "core/exchange/EvidenceFolder.h"

#include "core/base/File.h"
#include "core/exchange/EvidenceFolderIndex.h"

namespace plumbline::exchange {

namespace fs = std::filesystem;

namespace {

/// What is written inside the folder is one thing until it is whole.
constexpr const char* contents = "evidence";

Result<void> makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    return error ? fail(ErrorCode::FileUnwritable, toUtf8(folder), reasonOf(error)) : Result<void>();
}

/// Whether the folder is made by us: true, or it is there and empty.
Result<bool> prepare(const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(folder, error)) {
        const auto made = makeFolder(folder);
        return made ? Result<bool>(true) : failed(made);
    }
    if (!fs::is_directory(folder, error))
        return fail(ErrorCode::FileExists, toUtf8(folder));
    clearUnfinished(folder / contents);
    const bool isEmpty = fs::is_empty(folder, error);
    if (error)
        return fail(ErrorCode::FileUnreadable, toUtf8(folder), reasonOf(error));
    return isEmpty ? Result<bool>(false) : fail(ErrorCode::FolderNotEmpty, toUtf8(folder));
}

Result<void> writeFiles(const project::Project& project, const EvidenceLedger& ledger, const fs::path& folder,
                        const Progress& progress) {
    long long total = 0, before = 0;
    for (const LedgerEntry& entry : ledger.entries)
        for (const LedgerFile& file : entry.files)
            total += file.size;
    for (const LedgerEntry& entry : ledger.entries)
        for (const LedgerFile& file : entry.files) {
            const fs::path target = folder / toPath(file.path);
            if (auto made = makeFolder(target.parent_path()); !made)
                return made;
            const auto written =
                project.writeContent(file.attachment.sha256, target, [&](long long done, long long) {
                    return !progress || progress(before + done, total);
                });
            if (!written)
                return written;
            before += file.size;
        }
    return {};
}

/// Moves what is in a folder into the one above, all of it or nothing.
Result<void> putInPlace(const fs::path& finished) {
    std::error_code error;
    std::vector<fs::path> entries, placed;
    for (const auto& entry : fs::directory_iterator(finished, error))
        entries.push_back(entry.path());
    for (const fs::path& entry : entries) {
        placed.push_back(finished.parent_path() / entry.filename());
        if (auto moved = replace(entry, placed.back()); !moved) {
            placed.pop_back();
            for (const fs::path& path : placed)
                fs::remove_all(path, error);
            return moved;
        }
    }
    return {};
}

} // namespace

Result<void> writeEvidenceFolder(const project::Project& project, const EvidenceLedger& ledger,
                                 const fs::path& folder, std::string_view language,
                                 const Progress& progress) {
    const auto isOurs = prepare(folder);
    if (!isOurs)
        return failed(isOurs);
    // Inside the folder, which may be a whole disk: so what is written is on the right one.
    const fs::path unfinished = unfinishedName(folder / contents);
    auto written = makeFolder(unfinished);
    if (written)
        written = writeFiles(project, ledger, unfinished, progress);
    if (written)
        written = writeFile(unfinished / "index.csv", ledgerCsv(project.model(), ledger));
    if (written)
        written = writeFile(unfinished / "index.html", ledgerHtml(project, ledger, language));
    if (written)
        written = putInPlace(unfinished);
    std::error_code ignored;
    fs::remove_all(unfinished, ignored);
    if (written)
        return written;
    if (*isOurs)
        fs::remove(folder, ignored);
    return tl::unexpected(toldOf(folder, unfinished, written.error()));
}

} // namespace plumbline::exchange
