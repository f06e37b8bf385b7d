#include "core/base/File.h"

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

#include <fmt/format.h>

#include "core/base/Disk.h"

namespace plumbline {

namespace fs = std::filesystem;

fs::path toPath(std::string_view utf8) {
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string toUtf8(const fs::path& path) {
    const std::u8string text = path.u8string();
    return std::string(text.begin(), text.end());
}

std::string reasonOf(int number) {
    switch (number) {
    case EACCES:
    case EPERM:
        return "permission denied";
    case ENOENT:
        return "the folder does not exist";
    case ENOTDIR:
        return "a part of its path is no folder";
    case ELOOP:
        return "its links lead in a circle";
    case ENAMETOOLONG:
        return "its name is too long";
    case EISDIR:
        return "it is a folder";
    case EROFS:
        return "the disk can only be read";
    case EFBIG:
        return "it would be larger than a file may be there";
    case EIO:
        return "the disk does not answer";
    default:
        return std::strerror(number);
    }
}

std::string reasonOf(const std::error_code& error) {
    return error.category() == std::generic_category() || error.category() == std::system_category()
               ? reasonOf(error.default_error_condition().value())
               : error.message();
}

tl::unexpected<Error> unwritable(const fs::path& file, int number) {
    return number == ENOSPC ? fail(ErrorCode::DiskFull, toUtf8(file))
                            : fail(ErrorCode::FileUnwritable, toUtf8(file), reasonOf(number));
}

Result<fs::path> absolutePath(const fs::path& path) {
    if (path.empty())
        return fail(ErrorCode::FileNameMissing);
    std::error_code error;
    fs::path whole = fs::absolute(path, error);
    return error ? fail(ErrorCode::FileUnreadable, toUtf8(path), reasonOf(error))
                 : Result<fs::path>(std::move(whole));
}

Result<void> checkThere(const fs::path& path) {
    if (path.empty())
        return fail(ErrorCode::FileNameMissing);
    std::error_code error;
    const fs::file_type type = fs::status(path, error).type();
    if (type == fs::file_type::not_found)
        return fail(ErrorCode::FileNotFound, toUtf8(path));
    return type == fs::file_type::none ? fail(ErrorCode::FileUnreadable, toUtf8(path), reasonOf(error))
                                       : Result<void>();
}

std::vector<fs::path> entriesOf(const fs::path& folder, std::error_code& error) {
    std::vector<fs::path> entries;
    // Not a loop over a range: that throws where a disk goes away between two of them.
    fs::directory_iterator entry(folder, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error))
        entries.push_back(entry->path());
    return entries;
}

Result<std::string> readFile(const fs::path& path, std::uintmax_t limit) {
    if (auto there = checkThere(path); !there)
        return failed(there);
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return fail(ErrorCode::FileUnreadable, toUtf8(path), "not a regular file");
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        return fail(ErrorCode::FileUnreadable, toUtf8(path), reasonOf(error));
    if (size > limit)
        return fail(ErrorCode::FileTooLarge, toUtf8(path),
                    fmt::format("{:g}", static_cast<double>(limit) / 1'000'000));
    std::ifstream in(path, std::ios::binary);
    std::string content(size, '\0');
    if (!in || !in.read(content.data(), static_cast<std::streamsize>(size)))
        return fail(ErrorCode::FileUnreadable, toUtf8(path), reasonOf(errno));
    return content;
}

namespace {

/// The file that a name leads to, be it there or not: a link stays what it is.
fs::path targetOf(fs::path path) {
    constexpr int mostLinks = 40;
    std::error_code error;
    for (int links = 0; links < mostLinks && fs::is_symlink(path, error); ++links) {
        const fs::path next = fs::read_symlink(path, error);
        if (error)
            break;
        path = path.parent_path() / next;
    }
    return path;
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// A link that leads nowhere but to itself.
bool isCircle(const fs::path& target) {
    std::error_code error;
    return fs::is_symlink(target, error);
}

Result<void> circular(const fs::path& path) {
    return fail(ErrorCode::FileUnwritable, toUtf8(path), reasonOf(ELOOP));
}

constexpr std::string_view unfinishedEnding = ".part";

/// What the names of unfinished files begin with that are to become `target`.
std::string unfinishedStem(const fs::path& target) {
    constexpr std::size_t mostOfRest = 40;
    std::string name = toUtf8(target.filename());
    const std::size_t longest = longestName(folderOf(target));
    if (name.size() + mostOfRest > longest)
        name.resize(longest - mostOfRest);
    return name + ".";
}

} // namespace

Result<void> checkPlace(const fs::path& path) {
    if (path.empty())
        return fail(ErrorCode::FileNameMissing);
    const fs::path target = targetOf(path);
    if (isCircle(target))
        return circular(path);
    const fs::path folder = folderOf(target);
    std::error_code error;
    const fs::file_status there = fs::status(folder, error);
    if (!fs::is_directory(there))
        return fail(ErrorCode::FileUnwritable, toUtf8(path),
                    there.type() == fs::file_type::none ? reasonOf(error) : reasonOf(ENOENT));
    return mayWrite(folder) ? Result<void>()
                            : fail(ErrorCode::FileUnwritable, toUtf8(path), reasonOf(EACCES));
}

Result<void> writeFile(const fs::path& path, std::string_view content) {
    clearUnfinished(path);
    const fs::path temporary = unfinishedName(path);
    std::error_code ignored;
    {
        std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
        out.close();
        if (!out) {
            const int reason = errno;
            fs::remove(temporary, ignored);
            return unwritable(path, reason);
        }
    }
    auto placed = replace(temporary, path);
    if (!placed)
        fs::remove(temporary, ignored);
    return placed;
}

Result<void> replace(const fs::path& finished, const fs::path& path) {
    const fs::path target = targetOf(path);
    if (isCircle(target))
        return circular(path);
    std::error_code error;
    if (const fs::file_status there = fs::status(target, error); fs::exists(there)) {
        if (!fs::is_regular_file(there))
            return fail(ErrorCode::FileUnwritable, toUtf8(path), "not a regular file");
        if (!mayWrite(target))
            return fail(ErrorCode::FileUnwritable, toUtf8(path), "permission denied");
        fs::permissions(finished, there.permissions(), error);
    }
    if (!flushToDisk(finished))
        return unwritable(path, errno);
    fs::rename(finished, target, error);
    if (error)
        return fail(ErrorCode::FileUnwritable, toUtf8(path), reasonOf(error));
    if (!flushToDisk(folderOf(target)))
        return unwritable(path, errno);
    return {};
}

fs::path unfinishedName(const fs::path& path) {
    static std::atomic<unsigned> made = 0;
    const fs::path target = targetOf(path);
    const std::string stem = unfinishedStem(target) + thisProcess();
    std::error_code ignored;
    fs::path name;
    do {
        name = target;
        name.replace_filename(toPath(fmt::format("{}-{:x}{}", stem, ++made, unfinishedEnding)));
    } while (fs::exists(name, ignored));
    return name;
}

Error toldOf(const fs::path& path, const fs::path& unfinished, Error error) {
    const std::string name = toUtf8(unfinished);
    for (std::string& arg : error.args)
        if (arg.starts_with(name))
            arg.replace(0, name.size(), toUtf8(path));
    return error;
}

void clearUnfinished(const fs::path& path) {
    const fs::path target = targetOf(path);
    const std::string stem = unfinishedStem(target);
    std::error_code error;
    std::vector<fs::path> left;
    for (const fs::path& entry : entriesOf(folderOf(target), error)) {
        // "a.plumb.1f2e3d4c-5b6a-1.part", and what SQLite gives to such a file, or stands beside it
        // unfinished
        const std::string name = toUtf8(entry.filename());
        const auto end = name.find(unfinishedEnding, stem.size());
        if (!name.starts_with(stem) || end == std::string::npos)
            continue;
        const std::string maker = name.substr(stem.size(), end - stem.size());
        if (const auto number = maker.rfind('-');
            number != std::string::npos && hasEnded(maker.substr(0, number)))
            left.push_back(entry);
    }
    for (const fs::path& gone : left)
        fs::remove_all(gone, error);
}

Result<void> putInPlace(const fs::path& finished, const fs::path& path) {
    const fs::path target = targetOf(path);
    if (isCircle(target))
        return circular(path);
    if (!flushToDisk(finished))
        return unwritable(path, errno);
    std::error_code error = renameToFree(finished, target);
    if (error && error != std::errc::file_exists) {
        // Unlike a new name, a second name is never given to a file where another has it already.
        fs::create_hard_link(finished, target, error);
        std::error_code ignored;
        if (!error)
            fs::remove(finished, ignored);
    }
    if (!error)
        return flushToDisk(folderOf(target)) ? Result<void>() : unwritable(path, errno);
    std::error_code ignored;
    if (fs::exists(target, ignored))
        return fail(ErrorCode::FileExists, toUtf8(path));
    // The file system knows no second names.
    return replace(finished, path);
}

} // namespace plumbline
