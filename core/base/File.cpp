#include "core/base/File.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <random>

#include <fmt/format.h>

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

Result<void> writeFile(const fs::path& path, std::string_view content) {
    const fs::path temporary = unfinishedName(path);
    std::error_code ignored;
    {
        std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
        out.close();
        if (!out) {
            const std::string reason = std::strerror(errno);
            fs::remove(temporary, ignored);
            return fail(ErrorCode::FileUnwritable, toUtf8(path), reason);
        }
    }
    auto placed = replace(temporary, path);
    if (!placed)
        fs::remove(temporary, ignored);
    return placed;
}

Result<void> replace(const fs::path& finished, const fs::path& path) {
    std::error_code error;
    fs::rename(finished, path, error);
    if (error)
        return fail(ErrorCode::FileUnwritable, toUtf8(path), error.message());
    return {};
}

fs::path unfinishedName(const fs::path& path) {
    std::random_device random;
    std::error_code ignored;
    fs::path name;
    do {
        name = path;
        name += fmt::format(".{:08x}.part", random());
    } while (fs::exists(name, ignored));
    return name;
}

Result<void> putInPlace(const fs::path& finished, const fs::path& path) {
    std::error_code error;
    // Unlike a new name, a second name is never given to a file where another has it already.
    fs::create_hard_link(finished, path, error);
    if (!error) {
        fs::remove(finished, error);
        return {};
    }
    std::error_code ignored;
    if (fs::exists(path, ignored))
        return fail(ErrorCode::FileExists, toUtf8(path));
    // The file system knows no second names.
    return replace(finished, path);
}

} // namespace plumbline
