#include "core/model/Names.h"

namespace plumbline::model {

namespace {

bool isEnglish(std::string_view language) {
    return language == "en";
}

/// `above / below`, or one of them where both are the same.
std::string joined(const std::string& above, const std::string& below) {
    return above == below ? below : above + " / " + below;
}

} // namespace

std::string levelOrdinal(const Model& model, int level, std::string_view language) {
    if (level >= 1)
        return model.level(level).ordinal.in(language);
    return (isEnglish(language) ? "Below " : "未达") + model.level(1).ordinal.in(language);
}

std::string levelName(const Model& model, int level, std::string_view language) {
    if (level < 1)
        return levelOrdinal(model, level, language);
    return model.level(level).ordinal.in(language) + ' ' + model.level(level).name.in(language);
}

std::string nodeName(const Model& model, NodeId node, std::string_view language) {
    if (node == rootNode)
        return isEnglish(language) ? "Overall" : "总体";
    return model.node(node).name.in(language);
}

std::string nodePath(const Model& model, NodeId node, std::string_view language) {
    std::string path = nodeName(model, node, language);
    std::string below = path;
    for (NodeId above = model.node(node).parent; above > rootNode; above = model.node(above).parent) {
        std::string name = nodeName(model, above, language);
        if (name != below)
            path = name + " / " + path;
        below = std::move(name);
    }
    return path;
}

std::string itemName(const Model& model, ItemId item, std::string_view language) {
    return joined(nodeName(model, model.sheetOf(item), language), model.item(item).name.in(language));
}

std::string cellName(const Model& model, CellId cell, std::string_view language) {
    std::string name = itemName(model, model.itemOf(cell), language);
    const int level = model.levelOf(cell);
    if (level > 0)
        name += (isEnglish(language) ? ", " : " ") + levelOrdinal(model, level, language);
    return name;
}

} // namespace plumbline::model
