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
/// As many columns that are not read are named.
constexpr std::size_t mostNamed = 12;
/// Heads are looked for among as many columns.
constexpr int columnsSearched = 1000;

/// In any case and width.
std::string outsideParentheses(std::string_view text) {
    std::string outside;
    int depth = 0;
    for (const char c : folded(text)) {
        depth += c == '(' || c == '[' ? 1 : 0;
        if (depth == 0)
            outside += c;
        depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
    }
    return outside;
}

/// The columns with their words as these are compared.
std::vector<KnownColumn> keyed(std::vector<KnownColumn> known) {
    for (KnownColumn& column : known)
        for (std::string& word : column.words)
            word = wordKey(word);
    return known;
}

bool isHeadOf(const KnownColumn& column, const std::string& key) {
    return std::find(column.words.begin(), column.words.end(), key) != column.words.end();
}

/// Whether a head says the same column in two languages, as in "能力子域 Sub-domain".
bool saysTwice(const std::string& head, const KnownColumn& column) {
    std::string parted = folded(head);
    for (char& c : parted)
        c = c == '/' || c == '|' || c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
    bool said = false;
    for (const std::string_view part : split(parted, ' '))
        if (const std::string key = wordKey(part); !key.empty()) {
            if (!isHeadOf(column, key))
                return false;
            said = true;
        }
    return said;
}

} // namespace

std::string wordKey(std::string_view text) {
    constexpr std::string_view passed[] = {"-", "_", "*", ":", "‐", "‑", "–", "—"};
    const std::string plain = outsideParentheses(text);
    std::string key;
    for (std::string_view rest = plain; !rest.empty();) {
        const std::string_view character = rest.substr(0, std::max<std::size_t>(utf8Length(rest), 1));
        rest.remove_prefix(character.size());
        if (!trimmed(character).empty() &&
            std::find(std::begin(passed), std::end(passed), character) == std::end(passed))
            key += character;
    }
    return key;
}

std::string numberKey(std::string_view text) {
    return std::string(trimmed(hasRaised(text) ? std::string(text) : outsideParentheses(text)));
}

HeadedTable::HeadedTable(const std::vector<Worksheet>& sheets, const std::vector<KnownColumn>& known,
                         const Enough& enough, std::vector<Mistake>& mistakes)
    : m_sheet(&sheets.front()), m_mistakes(mistakes) {
    choose(sheets, keyed(known), enough);
    for (const auto& [_, column] : m_columns)
        m_ours.insert(column);
    complainOfHeads();
    complainOfBroken(m_head);
}

void HeadedTable::choose(const std::vector<Worksheet>& sheets, const std::vector<KnownColumn>& known,
                         const Enough& enough) {
    std::vector<const Worksheet*> order;
    for (const bool hidden : {false, true})
        for (const Worksheet& sheet : sheets)
            if (sheet.hidden == hidden)
                order.push_back(&sheet);
    m_sheet = order.front();
    m_head = m_sheet->cells.empty() ? 0 : m_sheet->cells.begin()->first.row;
    for (const Worksheet* const sheet : order) {
        int rows = 0, last = -1;
        for (const auto& [place, _] : sheet->cells) {
            if (place.row == last)
                continue;
            last = place.row;
            if (++rows > rowsSearched)
                break;
            Columns columns = columnsIn(*sheet, last, known);
            if (columns.size() <= m_columns.size())
                continue;
            m_sheet = sheet;
            m_head = last;
            m_columns = std::move(columns);
            if (enough(ids()))
                return;
        }
    }
}

HeadedTable::Columns HeadedTable::columnsIn(const Worksheet& sheet, int row,
                                            const std::vector<KnownColumn>& known) {
    const auto begin = sheet.cells.lower_bound({row, 0}),
               end = sheet.cells.lower_bound({row, columnsSearched});
    std::map<std::string, int> places; // by head
    for (auto at = begin; at != end; ++at)
        places.emplace(wordKey(at->second), at->first.column);
    Columns columns;
    std::set<int> taken;
    for (const KnownColumn& column : known)
        for (const std::string& word : column.words) {
            const auto head = places.find(word);
            if (head == places.end() || !taken.insert(head->second).second)
                continue;
            columns.emplace(column.id, head->second);
            break;
        }
    for (const KnownColumn& column : known)
        for (auto at = begin; at != end && !columns.contains(column.id); ++at)
            if (!taken.contains(at->first.column) && saysTwice(at->second, column)) {
                taken.insert(at->first.column);
                columns.emplace(column.id, at->first.column);
            }
    return columns;
}

/// The same head twice: which one is meant cannot be known.
void HeadedTable::complainOfHeads() const {
    for (const auto& [id, column] : m_columns) {
        const std::string head = wordKey(m_sheet->at(m_head, column));
        for (auto at = m_sheet->cells.lower_bound({m_head, column + 1});
             at != m_sheet->cells.end() && at->first.row == m_head; ++at)
            if (wordKey(at->second) == head)
                add(placeOf(at->first),
                    {ErrorCode::WorkbookDuplicate, {at->second, placeOf({m_head, column})}});
    }
}

std::set<std::string> HeadedTable::ids() const {
    std::set<std::string> ids;
    for (const auto& [id, _] : m_columns)
        ids.insert(id);
    return ids;
}

bool HeadedTable::isHeadAgain(int row) const {
    return std::all_of(m_ours.begin(), m_ours.end(),
                       [&](int column) { return m_sheet->at(row, column) == m_sheet->at(m_head, column); });
}

void HeadedTable::forRows(const std::function<void(int row)>& call) const {
    int last = m_head;
    for (const auto& [place, _] : m_sheet->cells)
        if (place.row > last && m_ours.contains(place.column)) {
            last = place.row;
            if (isHeadAgain(last))
                continue;
            complainOfBroken(last);
            call(last);
        }
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
        if (heads.size() == mostNamed) {
            heads.emplace_back("…");
            break;
        }
        const std::string& head = m_sheet->at(m_head, column);
        heads.push_back(head.empty() ? columnName(column) : inSentence(head));
    }
    if (!heads.empty())
        notes.push_back({m_sheet->name, {ErrorCode::ColumnsNotRead, {join(heads, ", ")}}});
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
    addMistake(m_mistakes, std::move(place), std::move(error));
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

} // namespace plumbline::exchange
