#include "core/base/FilePieces.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

#include "core/base/File.h"

namespace plumbline {

namespace fs = std::filesystem;

Result<FileState> fileState(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return fail(ErrorCode::FileNotFound, toUtf8(path));
    if (error)
        return fail(ErrorCode::FileUnreadable, toUtf8(path), reasonOf(error));
    if (fs::is_directory(status))
        return fail(ErrorCode::FileIsFolder, toUtf8(path));
    if (!fs::is_regular_file(status))
        return fail(ErrorCode::FileUnreadable, toUtf8(path), "not a regular file");
    FileState state;
    state.size = fs::file_size(path, error);
    if (!error)
        state.written = fs::last_write_time(path, error);
    if (error)
        return fail(ErrorCode::FileUnreadable, toUtf8(path), reasonOf(error));
    return state;
}

Result<void> readPieces(const fs::path& path, const FileState& state, std::size_t pieceSize,
                        const TakePiece& take) {
    const auto changed = [&] { return fail(ErrorCode::FileChanged, toUtf8(path)); };
    const auto isAsStated = [&] {
        const auto now = fileState(path);
        return now && *now == state;
    };
    std::ifstream in;
    // Pieces are large: another buffer between would only copy them.
    in.rdbuf()->pubsetbuf(nullptr, 0);
    in.open(path, std::ios::binary);
    if (!in)
        return fail(ErrorCode::FileUnreadable, toUtf8(path), reasonOf(errno));
    if (!isAsStated())
        return changed();
    std::string piece;
    for (std::uintmax_t left = state.size; left > 0; left -= piece.size()) {
        piece.resize(static_cast<std::size_t>(std::min<std::uintmax_t>(left, pieceSize)));
        errno = 0;
        if (!in.read(piece.data(), static_cast<std::streamsize>(piece.size())))
            return errno == 0 ? changed() : fail(ErrorCode::FileUnreadable, toUtf8(path), reasonOf(errno));
        if (auto taken = take(piece); !taken)
            return taken;
    }
    if (!isAsStated())
        return changed();
    // Some files of the system tell no size.
    return in.peek() == std::ifstream::traits_type::eof()
               ? Result<void>()
               : fail(ErrorCode::FileUnreadable, toUtf8(path), "not a regular file");
}

} // namespace plumbline
