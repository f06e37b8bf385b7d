#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"
#include "core/model/Pack.h"

namespace plumbline::model {

/// Ids of the models this build ships, in the order they are offered.
[[nodiscard]] std::vector<std::string> shippedModels();

/// The pack of a shipped model.
[[nodiscard]] Result<PackFiles> shippedPack(std::string_view id);

/// The model of a pack that an assessment froze. One that this program ships is known to be sound; any other
/// is checked like a pack from outside. `origin` names it in errors.
[[nodiscard]] Result<Model> frozenModel(const PackFiles& files, const std::string& origin);

/// The models there are for a user: the shipped ones, and those in a folder of the user's own, each a folder
/// named by its id. One that cannot be read is among them all the same, and its error is told where it is
/// asked for.
class Catalog {
public:
    explicit Catalog(std::filesystem::path userFolder) : m_folder(std::move(userFolder)) {}

    /// The shipped ones first.
    [[nodiscard]] std::vector<std::string> ids() const;
    [[nodiscard]] static bool isShipped(std::string_view id);
    /// The folder of one of the user's own.
    [[nodiscard]] std::filesystem::path folderOf(std::string_view id) const;
    /// The pack of a model, that of the user's own held against the schema.
    [[nodiscard]] Result<PackFiles> pack(std::string_view id) const;

    /// Puts a checked pack into the user's folder under its model's id, in place of an older one; a shipped
    /// id is refused (ModelShipped). All of it or nothing.
    [[nodiscard]] Result<Model> install(const PackFiles& files) const;

    /// Takes one of the user's own away, readable or not. A shipped one is refused (ModelShipped).
    [[nodiscard]] Result<void> remove(std::string_view id) const;

private:
    [[nodiscard]] Result<void> requireOwn(std::string_view id) const;

    std::filesystem::path m_folder;
};

} // namespace plumbline::model
