#include "core/model/Catalog.h"

#include <algorithm>

#include "core/Resources.h"
#include "core/base/File.h"
#include "core/base/FileName.h"

namespace plumbline::model {

namespace {

constexpr std::string_view folder = "models/";

/// Folders of other names are not ours: files half written, what systems put beside.
bool isId(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

} // namespace

std::vector<std::string> shippedModels() {
    std::vector<std::string> ids;
    for (const resources::File& file : resources::files()) {
        if (!file.path.starts_with(folder) || !file.path.ends_with("/model.json"))
            continue;
        const std::string_view rest = file.path.substr(folder.size());
        ids.emplace_back(rest.substr(0, rest.find('/')));
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<PackFiles> shippedPack(std::string_view id) {
    PackFiles files;
    const std::string prefix = std::string(folder) + std::string(id) + "/";
    for (const resources::File& file : resources::files())
        if (file.path.starts_with(prefix))
            files.emplace(file.path.substr(prefix.size()), file.content);
    if (id.empty() || files.empty())
        return fail(ErrorCode::UnknownModel, std::string(id));
    return files;
}

Result<Model> frozenModel(const PackFiles& files, const std::string& origin) {
    for (const std::string& id : shippedModels())
        if (const auto shipped = shippedPack(id); shipped && *shipped == files)
            return parsePack(files, origin);
    return checkPack(files, origin);
}

std::vector<std::string> Catalog::ids() const {
    std::vector<std::string> ids = shippedModels();
    std::vector<std::string> own;
    std::error_code error;
    for (const std::filesystem::path& entry : entriesOf(m_folder, error)) {
        const std::string id = toUtf8(entry.filename());
        std::error_code ignored;
        if (isId(id) && !isShipped(id) && std::filesystem::is_directory(entry, ignored))
            own.push_back(id);
    }
    std::sort(own.begin(), own.end());
    ids.insert(ids.end(), own.begin(), own.end());
    return ids;
}

bool Catalog::isShipped(std::string_view id) {
    const std::vector<std::string> shipped = shippedModels();
    return std::find(shipped.begin(), shipped.end(), id) != shipped.end();
}

std::filesystem::path Catalog::folderOf(std::string_view id) const {
    return m_folder / toPath(id);
}

Result<void> Catalog::requireOwn(std::string_view id) const {
    if (isShipped(id))
        return fail(ErrorCode::ModelShipped, std::string(id));
    const std::vector<std::string> known = ids();
    if (std::find(known.begin(), known.end(), id) == known.end())
        return fail(ErrorCode::UnknownModel, std::string(id));
    return {};
}

Result<PackFiles> Catalog::pack(std::string_view id) const {
    if (isShipped(id))
        return shippedPack(id);
    if (auto own = requireOwn(id); !own)
        return failed(own);
    auto files = readPack(folderOf(id));
    if (!files)
        return files;
    const auto model = checkPack(*files, toUtf8(folderOf(id)));
    if (!model)
        return failed(model);
    if (model->id != id)
        return fail(ErrorCode::PackInvalid, toUtf8(folderOf(id) / "model.json"), "/id", std::string(id));
    return files;
}

Result<void> Catalog::remove(std::string_view id) const {
    if (auto own = requireOwn(id); !own)
        return own;
    // Out of sight in one step, so that nothing half deleted is left as a damaged model.
    const std::filesystem::path gone = unfinishedName(folderOf(id));
    std::error_code error;
    std::filesystem::rename(folderOf(id), gone, error);
    if (error)
        return fail(ErrorCode::FileUnwritable, toUtf8(folderOf(id)), reasonOf(error));
    std::filesystem::remove_all(gone, error);
    return {};
}

Result<Model> Catalog::install(const PackFiles& files) const {
    auto model = checkPack(files, "");
    if (!model)
        return model;
    if (isShipped(model->id))
        return fail(ErrorCode::ModelShipped, model->id);
    if (isDeviceName(model->id))
        return fail(ErrorCode::ModelIdReserved, model->id);
    const std::filesystem::path target = folderOf(model->id);
    const std::filesystem::path unfinished = unfinishedName(target), former = unfinishedName(target);
    std::error_code error;
    std::filesystem::create_directories(unfinished, error);
    if (error)
        return fail(ErrorCode::FileUnwritable, toUtf8(target), reasonOf(error));
    Result<void> written;
    for (const auto& [name, content] : files)
        if (written)
            written = writeFile(unfinished / toPath(name), content).map_error([&](const Error& refused) {
                return toldOf(target, unfinished, refused);
            });
    if (written) {
        // A folder cannot be replaced in one step: the former one steps aside, and back should that fail.
        const bool replaces = std::filesystem::exists(target, error);
        if (replaces)
            std::filesystem::rename(target, former, error);
        if (!error)
            std::filesystem::rename(unfinished, target, error);
        if (error) {
            written = fail(ErrorCode::FileUnwritable, toUtf8(target), reasonOf(error));
            std::error_code ignored;
            if (replaces && !std::filesystem::exists(target, ignored))
                std::filesystem::rename(former, target, ignored);
        }
    }
    std::error_code ignored;
    std::filesystem::remove_all(unfinished, ignored);
    if (written)
        std::filesystem::remove_all(former, ignored);
    return written ? std::move(model) : failed(written);
}

} // namespace plumbline::model
