#pragma once

#include <string>
#include <string_view>

#include "core/model/Model.h"

/// How levels, parts and cells of a model are called: one spelling for pages, history, search, report and
/// command line. `language` as in LocalText.
namespace plumbline::model {

/// "Level 3" / "三级"; 0: that not even the first is reached.
[[nodiscard]] std::string levelOrdinal(const Model& model, int level, std::string_view language);
/// "Level 3 Integrated" / "三级 集成级"; 0 as above.
[[nodiscard]] std::string levelName(const Model& model, int level, std::string_view language);

/// Of the root: that it is the whole.
[[nodiscard]] std::string nodeName(const Model& model, NodeId node, std::string_view language);
/// "Manufacturing / Production": with the parts above, but without a name that only repeats the one below.
[[nodiscard]] std::string nodePath(const Model& model, NodeId node, std::string_view language);

/// "Data / Data sharing": the part an item stands in, and its own name where that says more.
[[nodiscard]] std::string itemName(const Model& model, ItemId item, std::string_view language);
/// The same with the level, where levels are rated: "Data / Data sharing, Level 3" / "数据 / 数据共享 三级".
[[nodiscard]] std::string cellName(const Model& model, CellId cell, std::string_view language);

} // namespace plumbline::model
