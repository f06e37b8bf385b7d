#include "core/base/File.h"

#include <cerrno>
#include <cstring>
#include <fstream>

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
    fs::path temporary = path;
    temporary += ".part";
    const auto refuse = [&](const std::string& reason) {
        std::error_code ignored;
        fs::remove(temporary, ignored);
        return fail(ErrorCode::FileUnwritable, toUtf8(path), reason);
    };
    {
        std::ofstream out(temporary, std::ios::binary | std::ios::trunc);
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
        out.close();
        if (!out)
            return refuse(std::strerror(errno));
    }
    std::error_code error;
    fs::rename(temporary, path, error);
    if (error)
        return refuse(error.message());
    return {};
}

} // namespace plumbline
