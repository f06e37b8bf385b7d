#include "core/exchange/CellColumns.h"

namespace plumbline::exchange::columns {

std::vector<KnownColumn> ofCells(const ModelWords& words) {
    return {
        {part, words.partHeads()},
        {item, {"item", "分项", "分项序号", "分项名称", "item number", "item name", "item no", "分项编号"}},
        {level, {"level", "等级", "级别", "成熟度等级", "能力等级"}, true}};
}

std::optional<model::ItemId> itemIn(const HeadedTable& table, int row, const ModelWords& words) {
    const std::string &partText = table.at(row, part), &itemText = table.at(row, item);
    if (table.isBroken(row, part) || table.isBroken(row, item))
        return std::nullopt;
    if (partText.empty() && itemText.empty()) {
        table.complainOfEmpty(row, ofItem(table));
        return std::nullopt;
    }
    const auto named = words.item(partText, itemText);
    const std::string& empty = itemText.empty() ? item : part;
    if (!named && named.error().code == ErrorCode::WorkbookCellEmpty && table.has(empty)) {
        table.complainOfEmpty(row, empty);
        return std::nullopt;
    }
    const bool isOfItem =
        partText.empty() || (!named && !itemText.empty() && named.error().code != ErrorCode::UnknownPart);
    return taken(table, row, isOfItem ? item : part, named);
}

std::optional<int> levelIn(const HeadedTable& table, int row, const ModelWords& words) {
    const std::string& text = table.at(row, level);
    if (table.isBroken(row, level))
        return std::nullopt;
    if (text.empty()) {
        table.complainOfEmpty(row, level);
        return std::nullopt;
    }
    return taken(table, row, level, words.level(text));
}

} // namespace plumbline::exchange::columns
