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

Result<std::string> readFile(const fs::path& path, std::uintmax_t limit) {
    std::error_code error;
    if (!fs::exists(path, error))
        return fail(ErrorCode::FileNotFound, toUtf8(path));
    if (!fs::is_regular_file(path, error))
        return fail(ErrorCode::FileUnreadable, toUtf8(path), "not a regular file");
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        return fail(ErrorCode::FileUnreadable, toUtf8(path), error.message());
    if (size > limit)
        return fail(ErrorCode::FileTooLarge, toUtf8(path), std::to_string(limit / 1'000'000));
    std::ifstream in(path, std::ios::binary);
    std::string content(size, '\0');
    if (!in || !in.read(content.data(), static_cast<std::streamsize>(size)))
        return fail(ErrorCode::FileUnreadable, toUtf8(path), std::strerror(errno));
    return content;
}

namespace {

Result<void> unwritable(const fs::path& path, int reason) {
    return reason == ENOSPC ? fail(ErrorCode::DiskFull, toUtf8(path))
                            : fail(ErrorCode::FileUnwritable, toUtf8(path), std::strerror(reason));
}

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
        return fail(ErrorCode::FileUnwritable, toUtf8(path), error.message());
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

void clearUnfinished(const fs::path& path) {
    const fs::path target = targetOf(path);
    const std::string stem = unfinishedStem(target);
    std::error_code error;
    std::vector<fs::path> left;
    for (const auto& entry : fs::directory_iterator(folderOf(target), error)) {
        // "a.plumb.1f2e3d4c-5b6a-1.part", and what SQLite gives to such a file
        const std::string name = toUtf8(entry.path().filename());
        const auto end = name.rfind(unfinishedEnding);
        if (!name.starts_with(stem) || end == std::string::npos || end < stem.size())
            continue;
        const std::string maker = name.substr(stem.size(), end - stem.size());
        if (const auto number = maker.rfind('-');
            number != std::string::npos && hasEnded(maker.substr(0, number)))
            left.push_back(entry.path());
    }
    for (const fs::path& gone : left)
        fs::remove_all(gone, error);
}

Result<void> putInPlace(const fs::path& finished, const fs::path& path) {
    const fs::path target = targetOf(path);
    if (!flushToDisk(finished))
        return unwritable(path, errno);
    std::error_code error;
    // Unlike a new name, a second name is never given to a file where another has it already.
    fs::create_hard_link(finished, target, error);
    if (!error) {
        fs::remove(finished, error);
        return flushToDisk(folderOf(target)) ? Result<void>() : unwritable(path, errno);
    }
    std::error_code ignored;
    if (fs::exists(target, ignored))
        return fail(ErrorCode::FileExists, toUtf8(path));
    // The file system knows no second names.
    return replace(finished, path);
}

} // namespace plumbline
