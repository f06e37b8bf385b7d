#include "core/exchange/HeadedTable.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/exchange/HiddenCells.h"

namespace plumbline::exchange {

namespace {

/// Rows that may hold a title before the heads.
constexpr int rowsSearched = 20;
/// Heads are looked for among as many columns.
constexpr int columnsSearched = 1000;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isAround(char before, char after, bool (*is)(char)) {
    return (before == 0 || is(before)) && (after == 0 || is(after)) && (before != 0 || after != 0);
}

/// Whether what stands in parentheses is a remark and no part of a number: it holds no digit or stands beside
/// letters alone, and does not part two digits. The characters around it are 0 where there is none.
bool isRemark(std::string_view inside, char before, char after) {
    const bool hasDigit = std::any_of(inside.begin(), inside.end(), isDigit);
    return hasDigit ? isAround(before, after, isLetter) : !(isDigit(before) && isDigit(after));
}

bool opens(char c) {
    return c == '(' || c == '[';
}

bool closes(char c) {
    return c == ')' || c == ']';
}

/// By character: behind the parenthesis that closes the one there; 0 where none does or there is none.
std::vector<std::size_t> parenthesisEnds(std::string_view text) {
    std::vector<std::size_t> ends(text.size()), open;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (opens(text[i]))
            open.push_back(i);
        else if (closes(text[i]) && !open.empty()) {
            ends[open.back()] = i + 1;
            open.pop_back();
        }
    }
    return ends;
}

/// In any case and width, without remarks; those of a text that is no word, or a number, are not looked for.
std::string withoutRemarks(std::string_view text) {
    constexpr std::size_t longest = 400; // bytes
    std::string plain = folded(text);
    if (plain.size() > longest || plain.find_first_of("([") == std::string::npos)
        return plain;
    const std::vector<std::size_t> ends = parenthesisEnds(plain);
    std::string outside;
    for (std::size_t i = 0; i < plain.size();) {
        const std::string_view before = trimmed(outside),
                               after = trimmed(std::string_view(plain).substr(ends[i]));
        if (ends[i] > 0 &&
            isRemark(std::string_view(plain).substr(i, ends[i] - i), before.empty() ? '\0' : before.back(),
                     after.empty() ? '\0' : after.front()))
            i = ends[i];
        else
            outside += plain[i++];
    }
    return outside;
}

/// A head is no number: all that stands in parentheses is a remark, closed or not.
std::string outsideParentheses(std::string_view text) {
    std::string outside;
    int depth = 0;
    for (const char c : folded(text)) {
        depth += opens(c) ? 1 : 0;
        if (depth == 0)
            outside += c;
        depth -= closes(c) && depth > 0 ? 1 : 0;
    }
    return outside;
}

/// The words of a head as they are compared; empty for what is longer than any head.
std::string headKey(std::string_view text) {
    constexpr std::size_t longest = 400; // bytes
    return text.size() > longest ? std::string() : wordKey(outsideParentheses(text));
}

/// The heads with their words as these are compared.
Heads keyed(Heads heads) {
    for (KnownColumn& column : heads.columns)
        for (std::string& word : column.words)
            word = headKey(word);
    return heads;
}

bool isHeadOf(const KnownColumn& column, const std::string& key) {
    return std::find(column.words.begin(), column.words.end(), key) != column.words.end();
}

/// Whether a head says the same column in two languages, as in "能力子域 Sub-domain".
bool saysTwice(const std::string& head, const KnownColumn& column) {
    std::string parted = outsideParentheses(head);
    for (char& c : parted)
        c = c == '/' || c == '|' || c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    bool said = false;
    for (const std::string_view part : split(parted, ' '))
        if (const std::string key = headKey(part); !key.empty()) {
            if (!isHeadOf(column, key))
                return false;
            said = true;
        }
    return said;
}

} // namespace

std::string wordKey(std::string_view text) {
    constexpr std::string_view dashes[] = {"-", "‐", "‑", "–", "—"}, passed[] = {"_", "*", ":"};
    const auto isOneOf = [](std::string_view character, const auto& known) {
        return std::find(std::begin(known), std::end(known), character) != std::end(known);
    };
    const std::string plain = withoutRemarks(text);
    std::string key;
    bool parted = false, dashed = false; // something was passed over; a dash, that joins to no letter
    for (std::string_view rest = plain; !rest.empty();) {
        const std::string_view character = rest.substr(0, std::max<std::size_t>(utf8Length(rest), 1));
        rest.remove_prefix(character.size());
        if (isOneOf(character, dashes)) {
            dashed = dashed || parted || key.empty() || !isLetter(key.back());
            parted = true;
        } else if (trimmed(character).empty() || isOneOf(character, passed))
            parted = true;
        else {
            // Between digits it parts two numbers, and a dash before one is its sign.
            if (parted && isDigit(character.front()) && (dashed || (!key.empty() && isDigit(key.back()))))
                key += dashed ? '-' : ' ';
            key += character;
            parted = dashed = false;
        }
    }
    return key;
}

std::string numberKey(std::string_view text) {
    return std::string(trimmed(hasRaised(text) ? std::string(text) : withoutRemarks(text)));
}

HeadedTable::HeadedTable(const Worksheet& sheet, const Heads& heads, std::vector<Mistake>& mistakes)
    : m_sheet(&sheet), m_heads(heads), m_mistakes(&mistakes) {
    findHeads();
    for (const auto& [_, column] : m_columns)
        m_ours.insert(column);
}

void HeadedTable::findHeads() {
    m_head = m_sheet->cells.empty() ? 0 : m_sheet->cells.begin()->first.row;
    int rows = 0, last = -1;
    for (const auto& [place, _] : m_sheet->cells) {
        if (place.row == last)
            continue;
        last = place.row;
        if (++rows > rowsSearched)
            return;
        Columns columns = columnsIn(last);
        if (columns.size() <= m_columns.size())
            continue;
        m_head = last;
        m_columns = std::move(columns);
        m_isEnough = m_heads.isEnough(ids());
        if (m_isEnough)
            return;
    }
}

HeadedTable::Columns HeadedTable::columnsIn(int row) const {
    const auto begin = m_sheet->cells.lower_bound({row, 0}),
               end = m_sheet->cells.lower_bound({row, columnsSearched});
    std::map<std::string, int> places; // by head
    for (auto at = begin; at != end; ++at)
        places.emplace(headKey(at->second), at->first.column);
    Columns columns;
    std::set<int> taken;
    for (const KnownColumn& column : m_heads.columns)
        for (const std::string& word : column.words) {
            const auto head = places.find(word);
            if (head == places.end() || !taken.insert(head->second).second)
                continue;
            columns.emplace(column.id, head->second);
            break;
        }
    for (const KnownColumn& column : m_heads.columns)
        for (auto at = begin; at != end && !columns.contains(column.id); ++at)
            if (!taken.contains(at->first.column) && saysTwice(at->second, column)) {
                taken.insert(at->first.column);
                columns.emplace(column.id, at->first.column);
            }
    return columns;
}

void HeadedTable::checkHeads() const {
    complainOfHeads();
    complainOfBroken(m_head);
    if (m_isEnough)
        complainOfSecondTable();
}

/// Two heads of a column: which one is meant cannot be known.
void HeadedTable::complainOfHeads() const {
    for (const KnownColumn& column : m_heads.columns) {
        const auto found = m_columns.find(column.id);
        if (found == m_columns.end())
            continue;
        const CellPlace ours{m_head, found->second};
        const std::string head = headKey(m_sheet->at(m_head, ours.column));
        for (auto at = m_sheet->cells.lower_bound({m_head, 0});
             at != m_sheet->cells.end() && at->first.row == m_head; ++at) {
            const std::string other = headKey(at->second);
            if (other == head && at->first.column > ours.column)
                add(placeOf(at->first), {ErrorCode::WorkbookDuplicate, {at->second, placeOf(ours)}});
            else if (other != head && column.single && !m_ours.contains(at->first.column) &&
                     (isHeadOf(column, other) || saysTwice(at->second, column)))
                add(placeOf(at->first),
                    {ErrorCode::ColumnTwice, {at->second, m_sheet->at(m_head, ours.column)}});
        }
    }
}

bool HeadedTable::isKnownHead(const std::string& text) const {
    const std::string key = headKey(text);
    return !key.empty() && std::any_of(m_heads.columns.begin(), m_heads.columns.end(),
                                       [&](const KnownColumn& column) { return isHeadOf(column, key); });
}

/// Heads that stand again below, in other columns.
void HeadedTable::complainOfSecondTable() const {
    int last = m_head;
    for (const auto& [place, text] : m_sheet->cells) {
        if (place.row <= last || m_ours.contains(place.column) || !isKnownHead(text))
            continue;
        last = place.row;
        std::set<std::string> again;
        for (const auto& [id, column] : columnsIn(last))
            again.insert(id);
        if (m_heads.isEnough(again))
            add(placeOf(place), {ErrorCode::SecondTable, {}});
    }
}

std::set<std::string> HeadedTable::ids() const {
    std::set<std::string> ids;
    for (const auto& [id, _] : m_columns)
        ids.insert(id);
    return ids;
}

bool HeadedTable::isHeadAgain(int row) const {
    return std::all_of(m_ours.begin(), m_ours.end(), [&](int column) {
        return wordKey(m_sheet->at(row, column)) == wordKey(m_sheet->at(m_head, column));
    });
}

void HeadedTable::forRows(const std::function<void(int row)>& call) const {
    int last = m_head;
    for (const auto& [place, _] : m_sheet->cells)
        if (place.row > last && m_ours.contains(place.column)) {
            last = place.row;
            if (isHeadAgain(last))
                continue;
            complainOfBroken(last);
            complainOfStray(last);
            call(last);
        }
}

/// In a text a field behind the last head comes from one too many before it: of a decimal comma, say.
void HeadedTable::complainOfStray(int row) const {
    if (!m_sheet->name.empty())
        return;
    const auto end = m_sheet->cells.lower_bound({m_head + 1, 0});
    const int lastHead = std::prev(end)->first.column;
    if (const auto stray = m_sheet->cells.upper_bound({row, lastHead});
        stray != m_sheet->cells.end() && stray->first.row == row)
        add(placeOf(stray->first), {ErrorCode::FieldWithoutHead, {stray->second}});
}

void HeadedTable::complainOfBroken(int row) const {
    for (auto at = m_sheet->broken.lower_bound({row, 0}); at != m_sheet->broken.end() && at->first.row == row;
         ++at)
        if (m_ours.contains(at->first.column))
            add(placeOf(at->first), {ErrorCode::WorkbookFormula, {at->second}});
}

const std::string& HeadedTable::at(int row, const std::string& id) const {
    static const std::string none;
    const auto column = m_columns.find(id);
    return column == m_columns.end() ? none : m_sheet->at(row, column->second);
}

bool HeadedTable::isBroken(int row, const std::string& id) const {
    const auto column = m_columns.find(id);
    return column != m_columns.end() && m_sheet->broken.contains({row, column->second});
}

std::vector<Mistake> HeadedTable::notes() const {
    std::vector<Mistake> notes = hiddenCells(*m_sheet, m_ours, m_head);
    std::set<int> others;
    for (const auto& [place, _] : m_sheet->cells)
        if (place.row >= m_head && !m_ours.contains(place.column))
            others.insert(place.column);
    std::vector<std::string> heads;
    for (const int column : others) {
        const std::string& head = m_sheet->at(m_head, column);
        heads.push_back(head.empty() ? columnName(column) : head);
    }
    if (!heads.empty())
        notes.push_back({m_sheet->name, {ErrorCode::ColumnsNotRead, {firstOf(heads)}}});
    return notes;
}

std::string HeadedTable::placeOf(CellPlace cell) const {
    return m_sheet->name.empty() ? fmt::format("line {}", cell.row + 1)
                                 : fmt::format("{}!{}", m_sheet->name, toString(cell));
}

std::string HeadedTable::place(int row, const std::string& id) const {
    const auto column = m_columns.find(id);
    return placeOf({row, column == m_columns.end() ? 0 : column->second});
}

std::string HeadedTable::headPlace() const {
    return placeOf({m_head, 0});
}

void HeadedTable::add(std::string place, Error error) const {
    addMistake(*m_mistakes, std::move(place), std::move(error));
}

/// Nothing is said twice: what is broken is named already.
void HeadedTable::complain(int row, const std::string& id, Error error) const {
    if (!isBroken(row, id))
        add(place(row, id), std::move(error));
}

void HeadedTable::complainOfEmpty(int row, const std::string& id) const {
    complain(row, id, ErrorCode::WorkbookCellEmpty, at(m_head, id));
}

void HeadedTable::complainOfColumn(const std::string& name) const {
    add(headPlace(), {ErrorCode::WorkbookColumnMissing, {name}});
}

HeadedTables::HeadedTables(const std::vector<Worksheet>& sheets, const Heads& heads,
                           std::vector<Mistake>& mistakes) {
    const Heads known = keyed(heads);
    std::vector<HeadedTable> all;
    for (const bool hidden : {false, true})
        for (const Worksheet& sheet : sheets)
            if (sheet.hidden == hidden)
                all.emplace_back(sheet, known, mistakes);
    for (const HeadedTable& table : all)
        if (table.isEnough() && (m_tables.empty() || !table.sheet().hidden))
            m_tables.push_back(table);
    if (m_tables.empty())
        m_tables.push_back(*std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return a.ids().size() < b.ids().size();
        }));
    for (const Worksheet& sheet : sheets)
        if (!sheet.cells.empty() && std::none_of(m_tables.begin(), m_tables.end(),
                                                 [&](const auto& table) { return &table.sheet() == &sheet; }))
            m_others.push_back(sheet.name);
    for (const HeadedTable& table : m_tables)
        table.checkHeads();
}

std::vector<Mistake> HeadedTables::notes() const {
    std::vector<Mistake> notes;
    for (const HeadedTable& table : m_tables) {
        const std::vector<Mistake> own = table.notes();
        notes.insert(notes.end(), own.begin(), own.end());
    }
    if (m_tables.size() > 1) {
        std::vector<std::string> names;
        for (const HeadedTable& table : m_tables)
            names.push_back(table.sheet().name);
        notes.push_back({"", {ErrorCode::SheetsRead, {firstOf(names)}}});
    }
    if (!m_others.empty())
        notes.push_back({"", {ErrorCode::SheetsNotRead, {firstOf(m_others)}}});
    return notes;
}

} // namespace plumbline::exchange
