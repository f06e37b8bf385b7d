#include "core/exchange/SheetTable.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/Text.h"

namespace plumbline::exchange {

using json = nlohmann::ordered_json;

namespace {

bool isFamily(std::string_view column) {
    return column.ends_with('.') || column.ends_with(':');
}

bool isLanguage(std::string_view text) {
    return (text.size() == 2 || (text.size() == 5 && text[2] == '_')) && text[0] >= 'a' && text[0] <= 'z' &&
           text[1] >= 'a' && text[1] <= 'z' &&
           (text.size() == 2 || (text[3] >= 'A' && text[3] <= 'Z' && text[4] >= 'A' && text[4] <= 'Z'));
}

} // namespace

SheetTable::SheetTable(const sheets::Sheet& form, const Worksheet* sheet, std::vector<Mistake>& mistakes)
    : m_form(form), m_sheet(sheet), m_mistakes(mistakes) {
    if (!sheet) {
        if (form.required)
            mistakes.push_back({std::string(form.name), {ErrorCode::WorkbookSheetMissing, {}}});
        return;
    }
    for (auto at = sheet->cells.begin(); at != sheet->cells.end() && at->first.row == headRow; ++at)
        m_columns.emplace(at->second, at->first.column);
    for (const sheets::Column& column : form.columns)
        if (column.required && !hasColumn(column.id))
            mistakes.push_back(
                {std::string(form.name), {ErrorCode::WorkbookColumnMissing, {std::string(column.id)}}});
}

void SheetTable::forRows(const std::function<void(int row)>& call) const {
    if (!m_sheet)
        return;
    int last = -1;
    for (const auto& [place, text] : m_sheet->cells)
        if (place.row >= firstDataRow && place.row != last && isOurs(place.column)) {
            last = place.row;
            call(last);
        }
}

std::string SheetTable::text(int row, std::string_view column) const {
    const auto found = m_columns.find(std::string(column));
    return !m_sheet || found == m_columns.end() ? std::string() : m_sheet->at(row, found->second);
}

json SheetTable::local(int row, std::string_view prefix) const {
    json texts = json::object();
    for (const auto& [id, column] : m_columns)
        if (id.starts_with(prefix) && isLanguage(std::string_view(id).substr(prefix.size())))
            if (const std::string& words = m_sheet->at(row, column); !words.empty())
                texts[id.substr(prefix.size())] = words;
    return texts;
}

std::string SheetTable::required(int row, std::string_view column) const {
    std::string words = text(row, column);
    if (words.empty() && hasColumn(column))
        complain(row, column, ErrorCode::WorkbookCellEmpty, std::string(column));
    return words;
}

json SheetTable::requiredLocal(int row, std::string_view prefix) const {
    json texts = local(row, prefix);
    if (texts.empty() && hasColumn(prefix))
        complain(row, prefix, ErrorCode::WorkbookCellEmpty, std::string(prefix) + "*");
    return texts;
}

std::string SheetTable::code(int row, std::string_view column) const {
    std::string words = required(row, column);
    const bool good = std::all_of(words.begin(), words.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!good || words.starts_with('-') || words.ends_with('-') || words.find("--") != std::string::npos) {
        complain(row, column, ErrorCode::WorkbookBadCode, words);
        words.clear();
    }
    return words;
}

std::optional<double> SheetTable::number(int row, std::string_view column, double from, double to) const {
    const std::string words = text(row, column);
    if (words.empty())
        return std::nullopt;
    try {
        std::size_t end = 0;
        const double value = std::stod(words, &end);
        if (end == words.size() && value >= from && value <= to &&
            std::abs(value * 100 - std::round(value * 100)) < 1e-6)
            return value;
    } catch (const std::exception&) {
    }
    complain(row, column, ErrorCode::WorkbookBadNumber, words, fmt::format("{:g}", from),
             fmt::format("{:g}", to));
    return std::nullopt;
}

std::optional<int> SheetTable::integer(int row, std::string_view column, int from, int to) const {
    const std::string words = required(row, column);
    const auto value = toInt(words);
    if (value && *value >= from && *value <= to)
        return value;
    if (!words.empty())
        complain(row, column, ErrorCode::WorkbookBadNumber, words, std::to_string(from), std::to_string(to));
    return std::nullopt;
}

bool SheetTable::yes(int row, std::string_view column) const {
    const std::string words = text(row, column);
    if (!words.empty() && words != "yes" && words != "no")
        complain(row, column, ErrorCode::WorkbookUnknown, words, "yes, no");
    return words == "yes";
}

std::string SheetTable::choice(int row, std::string_view column,
                               const std::vector<std::string>& known) const {
    std::string words = required(row, column);
    if (!words.empty() && std::find(known.begin(), known.end(), words) == known.end()) {
        complain(row, column, ErrorCode::WorkbookUnknown, words, join(known, ", "));
        words.clear();
    }
    return words;
}

std::string SheetTable::place(int row, std::string_view column) const {
    int number = 0;
    for (const auto& [id, at] : m_columns)
        if (id == column || (isFamily(column) && id.starts_with(column))) {
            number = at;
            break;
        }
    return fmt::format("{}!{}", m_form.name, toString({row, number}));
}

bool SheetTable::hasColumn(std::string_view id) const {
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const auto& column) {
        return isFamily(id) ? column.first.starts_with(id) : column.first == id;
    });
}

/// Whether a column is one the sheet knows; others are the author's own.
bool SheetTable::isOurs(int number) const {
    for (const auto& [id, at] : m_columns)
        if (at == number)
            return std::any_of(m_form.columns.begin(), m_form.columns.end(), [&](const auto& column) {
                return isFamily(column.id) ? id.starts_with(column.id) : id == column.id;
            });
    return false;
}

} // namespace plumbline::exchange
