#include "core/model/Overlays.h"

#include <algorithm>

#include "core/base/File.h"

namespace plumbline::model {

namespace {
constexpr std::uintmax_t maxFileSize = 60'000'000;
}

/// The model of an assessment may be a stranger's, and its id must not lead out of the folder.
Result<std::filesystem::path> Overlays::fileOf(std::string_view modelId) const {
    const bool isCode = !modelId.empty() && std::all_of(modelId.begin(), modelId.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!isCode)
        return fail(ErrorCode::UnknownModel, std::string(modelId));
    return m_folder / toPath(std::string(modelId) + ".json");
}

Result<Overlay> Overlays::of(std::string_view modelId) const {
    const auto file = fileOf(modelId);
    if (!file)
        return failed(file);
    const auto content = readFile(*file, maxFileSize);
    if (!content)
        return content.error().code == ErrorCode::FileNotFound ? Result<Overlay>() : failed(content);
    return parseOverlay(*content, toUtf8(*file));
}

Result<void> Overlays::save(std::string_view modelId, const Overlay& overlay) const {
    const auto file = fileOf(modelId);
    if (!file)
        return failed(file);
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error)
        return fail(ErrorCode::FileUnwritable, toUtf8(m_folder), reasonOf(error));
    return writeFile(*file, toJson(overlay));
}

Result<void> Overlays::remove(std::string_view modelId) const {
    const auto file = fileOf(modelId);
    if (!file)
        return failed(file);
    std::error_code error;
    std::filesystem::remove(*file, error);
    if (error)
        return fail(ErrorCode::FileUnwritable, toUtf8(*file), reasonOf(error));
    return {};
}

} // namespace plumbline::model
