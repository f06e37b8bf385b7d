#include "core/project/Contents.h"

#include <cerrno>
#include <fstream>

#include "core/base/File.h"
#include "core/base/Sha256.h"
#include "core/storage/ContentRows.h"

namespace plumbline::project {

namespace fs = std::filesystem;

namespace {

Result<std::string> hashOf(const ContentSource& source, Meter& meter) {
    Sha256 hash;
    const auto read = source.read([&](std::string_view piece) {
        hash.add(piece);
        return meter.advance(piece.size());
    });
    if (!read)
        return failed(read);
    return hash.finish();
}

Result<storage::Content> contentOf(SQLite::Database& db, const fs::path& path, const std::string& sha256) {
    const auto content = storage::findContent(db, sha256);
    if (!content)
        return fail(ErrorCode::ContentMissing, toUtf8(path), sha256);
    return *content;
}

} // namespace

Result<ContentSource> sourceOf(const fs::path& file) {
    const auto state = fileState(file);
    if (!state)
        return failed(state);
    if (state->size > static_cast<std::uintmax_t>(maxContentSize))
        return fail(ErrorCode::FileTooLarge, toUtf8(file), std::to_string(maxContentSize / 1'000'000));
    return ContentSource{static_cast<long long>(state->size), [file, state = *state](const TakePiece& take) {
                             return readPieces(file, state, storage::contentPieceSize, take);
                         }};
}

ContentSource sourceOf(std::string_view bytes) {
    return {static_cast<long long>(bytes.size()), [bytes](const TakePiece& take) -> Result<void> {
                for (std::size_t at = 0; at < bytes.size(); at += storage::contentPieceSize)
                    if (auto taken = take(bytes.substr(at, storage::contentPieceSize)); !taken)
                        return taken;
                return {};
            }};
}

Result<std::string> storeContent(SQLite::Database& db, const ContentSource& source,
                                 const Progress& progress) {
    // Only what has the size of a stored content can be one: all else is read once.
    const bool mayBeStored = storage::hasContentOfSize(db, source.size);
    Meter meter(progress, mayBeStored ? 2 * source.size : source.size);
    if (mayBeStored)
        if (auto hash = hashOf(source, meter); !hash || storage::findContent(db, *hash))
            return hash;
    Sha256 hash;
    storage::ContentWriter writer(db, source.size);
    const auto read = source.read([&](std::string_view piece) {
        hash.add(piece);
        writer.add(piece);
        return meter.advance(piece.size());
    });
    if (!read)
        return failed(read);
    std::string sha256 = hash.finish();
    writer.finish(sha256);
    return sha256;
}

Result<void> readContent(SQLite::Database& db, const fs::path& path, const std::string& sha256,
                         const TakePiece& take) {
    const auto content = contentOf(db, path, sha256);
    if (!content)
        return failed(content);
    Sha256 hash;
    long long size = 0;
    storage::ContentReader pieces(db, *content);
    while (const auto piece = pieces.next()) {
        hash.add(*piece);
        size += static_cast<long long>(piece->size());
        if (auto taken = take(*piece); !taken)
            return taken;
    }
    return size == content->size && hash.finish() == sha256
               ? Result<void>()
               : fail(ErrorCode::ContentDamaged, toUtf8(path), sha256);
}

Result<std::string> readContent(SQLite::Database& db, const fs::path& path, const std::string& sha256,
                                long long limit) {
    const auto size = contentSize(db, path, sha256);
    if (!size)
        return failed(size);
    if (*size > limit)
        return fail(ErrorCode::FileTooLarge, sha256, std::to_string(limit / 1'000'000));
    std::string bytes;
    const auto read = readContent(db, path, sha256, [&](std::string_view piece) -> Result<void> {
        bytes += piece;
        return {};
    });
    return read ? Result<std::string>(std::move(bytes)) : failed(read);
}

Result<void> writeContent(SQLite::Database& db, const fs::path& path, const std::string& sha256,
                          const fs::path& target, const Progress& progress) {
    const auto size = contentSize(db, path, sha256);
    if (!size)
        return failed(size);
    const fs::path unfinished = unfinishedName(target);
    Meter meter(progress, *size);
    std::ofstream out(unfinished, std::ios::binary);
    Result<void> written =
        out ? readContent(db, path, sha256,
                          [&](std::string_view piece) -> Result<void> {
                              out.write(piece.data(), static_cast<std::streamsize>(piece.size()));
                              return out ? meter.advance(piece.size()) : unwritable(target, errno);
                          })
            : unwritable(target, errno);
    out.close();
    if (written && !out)
        written = unwritable(target, errno);
    if (written)
        written = replace(unfinished, target);
    if (!written) {
        std::error_code ignored;
        fs::remove(unfinished, ignored);
    }
    return written;
}

Result<long long> contentSize(SQLite::Database& db, const fs::path& path, const std::string& sha256) {
    const auto content = contentOf(db, path, sha256);
    return content ? Result<long long>(content->size) : failed(content);
}

} // namespace plumbline::project
