#include "core/exchange/SheetTable.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/exchange/HiddenCells.h"
#include "core/model/Pack.h"

namespace plumbline::exchange {

using json = nlohmann::ordered_json;

namespace {

bool isFamily(std::string_view column) {
    return column.ends_with('.') || column.ends_with(':');
}

/// "3" for "3.0", as a cell may show it.
std::string_view withoutZeros(std::string_view number) {
    const std::size_t point = number.find('.');
    return point != std::string_view::npos &&
                   number.find_first_not_of('0', point + 1) == std::string_view::npos
               ? number.substr(0, point)
               : number;
}

/// "zh_CN" for "ZH_cn".
std::string languageOf(std::string_view text) {
    std::string language = folded(text);
    if (language.size() == 5)
        for (char& c : std::span(language).subspan(3))
            c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return language;
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
            requireSheet();
        return;
    }
    readHeads();
    m_firstRow += isExplained() ? 1 : 0;
    for (const auto& [cell, given] : sheet->broken)
        if (cell.row == headRow || (cell.row >= m_firstRow && m_ours.contains(cell.column)))
            add(placeOf(cell), {ErrorCode::WorkbookFormula, {given}});
    for (const CellPlace cell : sheet->bare)
        if (cell.row >= m_firstRow && m_texts.contains(cell.column))
            add(placeOf(cell), {ErrorCode::WorkbookZerosLost, {sheet->at(cell.row, cell.column)}});
}

void SheetTable::readHeads() {
    const auto& cells = m_sheet->cells;
    for (auto at = cells.begin(); at != cells.end() && at->first.row == headRow; ++at) {
        const CellPlace cell = at->first;
        std::string id = folded(at->second);
        const auto column = std::find_if(m_form.columns.begin(), m_form.columns.end(), [&](const auto& each) {
            return isFamily(each.id) ? id.starts_with(each.id) : id == each.id;
        });
        if (column == m_form.columns.end())
            continue;
        if (column->id.ends_with('.'))
            id = std::string(column->id) + languageOf(std::string_view(id).substr(column->id.size()));
        const auto [known, fresh] = m_columns.emplace(id, cell.column);
        m_ours.insert(cell.column);
        if (!column->number && !column->mixed)
            m_texts.insert(cell.column);
        const std::string family(column->id);
        if (!fresh)
            add(placeOf(cell), {ErrorCode::WorkbookDuplicate, {id, placeOf({headRow, known->second})}});
        else if (family.ends_with('.') && !isLanguage(std::string_view(id).substr(family.size())))
            add(placeOf(cell), {ErrorCode::WorkbookUnknown, {id, family + "zh_CN, " + family + "en"}});
    }
    for (const sheets::Column& column : m_form.columns)
        if (column.required && !hasColumn(column.id))
            add(std::string(m_form.name),
                {ErrorCode::WorkbookColumnMissing,
                 {column.id.ends_with('.') ? std::string(column.id) + "zh_CN" : std::string(column.id)}});
}

/// Whether the template's row of explanations is there, be it in other words: what has to be filled in is
/// marked with a star.
bool SheetTable::isExplained() const {
    return std::any_of(m_form.columns.begin(), m_form.columns.end(), [&](const sheets::Column& column) {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const auto& each) {
            const bool isThis =
                isFamily(column.id) ? each.first.starts_with(column.id) : each.first == column.id;
            const std::string& below = m_sheet->at(headRow + 1, each.second);
            return isThis && (below == explanation(column) || (column.required && below.starts_with("* ")));
        });
    });
}

void SheetTable::requireSheet() const {
    if (!m_sheet)
        add(std::string(m_form.name), {ErrorCode::WorkbookSheetMissing, {}});
}

bool SheetTable::forRows(int fewest, int most, const std::function<void(int row)>& call) const {
    if (!m_sheet)
        return false;
    int last = -1, count = 0;
    for (const auto& [place, text] : m_sheet->cells)
        if (place.row >= m_firstRow && place.row != last && m_ours.contains(place.column)) {
            last = place.row;
            if (++count <= most)
                call(last);
        }
    const bool fits = count >= fewest && count <= most;
    if (!fits && !m_ours.empty())
        add(std::string(m_form.name),
            {ErrorCode::WorkbookRowCount,
             {std::to_string(count), std::to_string(fewest), std::to_string(most)}});
    return fits;
}

std::string SheetTable::text(int row, std::string_view column) const {
    const auto found = m_columns.find(std::string(column));
    if (!m_sheet || found == m_columns.end() || m_sheet->broken.contains({row, found->second}))
        return {};
    return m_sheet->at(row, found->second);
}

bool SheetTable::isEmpty(int row, std::string_view column) const {
    const auto found = m_columns.find(std::string(column));
    return found == m_columns.end() || m_sheet->at(row, found->second).empty();
}

json SheetTable::local(int row, std::string_view prefix) const {
    json texts = json::object();
    for (const auto& [id, column] : m_columns)
        if (id.starts_with(prefix) && isLanguage(std::string_view(id).substr(prefix.size())))
            if (std::string words = text(row, id); !words.empty())
                texts[id.substr(prefix.size())] = std::move(words);
    return texts;
}

std::string SheetTable::required(int row, std::string_view column) const {
    std::string words = text(row, column);
    if (words.empty())
        complainEmpty(row, column);
    return words;
}

json SheetTable::requiredLocal(int row, std::string_view prefix) const {
    json texts = local(row, prefix);
    if (texts.empty())
        complainEmpty(row, prefix);
    return texts;
}

std::string SheetTable::unique(int row, std::string_view column, std::string words,
                               std::map<std::string, int>& rows) const {
    if (const auto [first, fresh] = rows.emplace(words, row); !fresh && !words.empty())
        complain(row, column, ErrorCode::WorkbookDuplicate, words, place(first->second, column));
    return words;
}

std::string SheetTable::code(int row, std::string_view column) const {
    std::string words = required(row, column);
    const bool good = std::all_of(words.begin(), words.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!good || words.starts_with('-') || words.ends_with('-') || words.find("--") != std::string::npos)
        complain(row, column, ErrorCode::WorkbookBadCode, words);
    return words;
}

std::optional<double> SheetTable::number(int row, std::string_view column, double from, double to) const {
    const std::string words = text(row, column);
    if (words.empty())
        return std::nullopt;
    const bool percent = words.ends_with('%');
    const std::string_view digits(words.data(), words.size() - (percent ? 1 : 0));
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (percent && to <= 1)
        value /= 100;
    const double rounded = std::round(value * 100) / 100;
    if (error == std::errc() && end == digits.data() + digits.size() && value >= from && value <= to &&
        std::abs(value - rounded) < 1e-8 && (value == 0) == (rounded == 0))
        return rounded;
    complain(row, column, ErrorCode::WorkbookBadNumber, words, fmt::format("{:g}", from),
             fmt::format("{:g}", to));
    return std::nullopt;
}

std::optional<double> SheetTable::requiredNumber(int row, std::string_view column, double from,
                                                 double to) const {
    return required(row, column).empty() ? std::nullopt : number(row, column, from, to);
}

void SheetTable::expect(int row, std::string_view column, int number) const {
    const std::string words = required(row, column);
    if (!words.empty() && toInt(withoutZeros(words)) != number)
        complain(row, column, ErrorCode::WorkbookExpected, words, std::to_string(number));
}

std::optional<int> SheetTable::integer(int row, std::string_view column, int from, int to) const {
    const std::string words = required(row, column);
    const auto value = toInt(withoutZeros(words));
    if (value && *value >= from && *value <= to)
        return value;
    if (!words.empty())
        complain(row, column, ErrorCode::WorkbookBadInteger, words, std::to_string(from), std::to_string(to));
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

void SheetTable::expectText(int row, std::string_view column) const {
    const auto found = m_columns.find(std::string(column));
    if (found != m_columns.end() && m_sheet->bare.contains({row, found->second}))
        complain(row, column, ErrorCode::WorkbookZerosLost, text(row, column));
}

void SheetTable::complainOfTexts() const {
    if (!m_sheet)
        return;
    // Criteria and prompts have files of their own, in which lines and tabs become blanks.
    const bool isList = m_form.name == "Criteria" || m_form.name == "Prompts";
    for (const auto& [cell, given] : m_sheet->cells)
        if (cell.row < m_firstRow || !m_ours.contains(cell.column))
            continue;
        else if (codePoints(given) > model::maxCriterionLength)
            add(placeOf(cell), {ErrorCode::TextTooLong, {std::to_string(model::maxCriterionLength)}});
        else if (!isList && given.size() > model::maxModelText)
            add(placeOf(cell),
                {ErrorCode::WorkbookExpected, {given, fmt::format("at most {} bytes", model::maxModelText)}});
        else if (!isList && visibleLines(given) != given)
            add(placeOf(cell), {ErrorCode::TextUnfit, {visible(given)}});
}

std::vector<Mistake> SheetTable::notes() const {
    if (!m_sheet)
        return {};
    std::vector<Mistake> notes = hiddenCells(*m_sheet, m_ours, headRow);
    std::vector<std::string> others;
    for (auto at = m_sheet->cells.begin(); at != m_sheet->cells.end() && at->first.row == headRow; ++at)
        if (!m_ours.contains(at->first.column))
            others.push_back(at->second);
    if (!others.empty())
        notes.push_back({std::string(m_form.name), {ErrorCode::ColumnsNotRead, {firstOf(others)}}});
    return notes;
}

std::string SheetTable::place(int row, std::string_view column) const {
    std::optional<int> leftmost;
    for (const auto& [id, number] : m_columns)
        if (id == column || (isFamily(column) && id.starts_with(column)))
            leftmost = std::min(leftmost.value_or(number), number);
    return placeOf({row, leftmost.value_or(0)});
}

std::string SheetTable::placeOf(CellPlace cell) const {
    return fmt::format("{}!{}", m_form.name, toString(cell));
}

void SheetTable::add(std::string place, Error error) const {
    addMistake(m_mistakes, std::move(place), std::move(error));
}

/// Nothing is said twice: a column that is missing and a formula without a value are named already.
void SheetTable::complainEmpty(int row, std::string_view column) const {
    const bool named = std::any_of(m_columns.begin(), m_columns.end(), [&](const auto& each) {
        return (isFamily(column) ? each.first.starts_with(column) : each.first == column) &&
               m_sheet->broken.contains({row, each.second});
    });
    if (hasColumn(column) && !named)
        complain(row, column, ErrorCode::WorkbookCellEmpty,
                 std::string(column) + (isFamily(column) ? "*" : ""));
}

bool SheetTable::hasColumn(std::string_view id) const {
    return std::any_of(m_columns.begin(), m_columns.end(), [&](const auto& column) {
        return isFamily(id) ? column.first.starts_with(id) : column.first == id;
    });
}

} // namespace plumbline::exchange
