#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"
#include "core/model/Model.h"

/// The tab-separated texts of a pack. Both begin with the columns that name an item: the id of the model's
/// last kind, and `item` where leaves have numbered items. `file` names the source in errors.
namespace plumbline::model {

/// criteria.<language>.tsv: item, level, text; every item at every level exactly once.
[[nodiscard]] Result<std::vector<std::string>> readCriteria(const Model& model, const std::string& content,
                                                            const std::string& file);

/// prompts.<language>.tsv: item, kind (question or evidence), text; in the order they are to be shown.
[[nodiscard]] Result<std::vector<Prompts>> readPrompts(const Model& model, const std::string& content,
                                                       const std::string& file);

} // namespace plumbline::model
