#include "core/model/Catalog.h"

#include <algorithm>

#include "core/Resources.h"

namespace plumbline::model {

namespace {
constexpr std::string_view folder = "models/";
}

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

} // namespace plumbline::model
