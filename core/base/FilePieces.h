#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

#include "core/base/Error.h"

/// Large files, read in pieces.
namespace plumbline {

/// Takes the next piece; a failure ends the reading.
using TakePiece = std::function<Result<void>(std::string_view piece)>;

/// What shows that a file was changed.
struct FileState {
    std::uintmax_t size = 0;
    std::filesystem::file_time_type written = {};
    bool operator==(const FileState&) const = default;
};

/// Refuses what is no file that can be read: FileNotFound, FileIsFolder, FileUnreadable.
[[nodiscard]] Result<FileState> fileState(const std::filesystem::path& path);

/// Hands a file on in pieces of `pieceSize` bytes, the last one shorter. FileChanged where it is not, from
/// the first byte to the last, the file of that state.
[[nodiscard]] Result<void> readPieces(const std::filesystem::path& path, const FileState& state,
                                      std::size_t pieceSize, const TakePiece& take);

} // namespace plumbline
