#include "core/exchange/HiddenCells.h"

#include <functional>

#include "core/base/Text.h"

namespace plumbline::exchange {

namespace {

/// "3, 7–9"
std::string ranges(const std::set<int>& numbers, const std::function<std::string(int)>& name) {
    std::vector<std::string> parts;
    for (auto at = numbers.begin(); at != numbers.end();) {
        const int first = *at;
        int last = first;
        while (++at != numbers.end() && *at == last + 1)
            last = *at;
        parts.push_back(first == last ? name(first) : name(first) + "–" + name(last));
    }
    return join(parts, ", ");
}

} // namespace

std::string columnName(int column) {
    const std::string cell = toString(CellPlace{0, column});
    return cell.substr(0, cell.size() - 1);
}

std::vector<Mistake> hiddenCells(const Worksheet& sheet, const std::set<int>& columns, int head) {
    std::set<int> hiddenRows, hiddenColumns;
    for (const auto& [place, _] : sheet.cells) {
        if (place.row < head || !columns.contains(place.column))
            continue;
        if (sheet.hiddenRows.contains(place.row))
            hiddenRows.insert(place.row);
        if (sheet.hiddenColumns.contains(place.column))
            hiddenColumns.insert(place.column);
    }
    std::vector<Mistake> notes;
    if (sheet.hidden)
        notes.push_back({sheet.name, {ErrorCode::HiddenSheet, {}}});
    if (!hiddenRows.empty())
        notes.push_back(
            {sheet.name,
             {ErrorCode::HiddenRows, {ranges(hiddenRows, [](int row) { return std::to_string(row + 1); })}}});
    if (!hiddenColumns.empty())
        notes.push_back({sheet.name, {ErrorCode::HiddenColumns, {ranges(hiddenColumns, columnName)}}});
    return notes;
}

} // namespace plumbline::exchange
