#pragma once

#include <filesystem>
#include <string_view>

#include "core/base/Error.h"
#include "core/model/Overlay.h"

namespace plumbline::model {

/// The overlays a user has loaded: a folder with one file for each model.
class Overlays {
public:
    explicit Overlays(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// That of a model; an empty one where none is loaded.
    [[nodiscard]] Result<Overlay> of(std::string_view modelId) const;
    /// Takes the place of an older one.
    [[nodiscard]] Result<void> save(std::string_view modelId, const Overlay& overlay) const;
    /// Removes what is there, also where it is damaged.
    [[nodiscard]] Result<void> remove(std::string_view modelId) const;

private:
    [[nodiscard]] Result<std::filesystem::path> fileOf(std::string_view modelId) const;

    std::filesystem::path m_folder;
};

} // namespace plumbline::model
