#include "core/exchange/OverlaySheet.h"

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/CellColumns.h"
#include "core/exchange/HeadedTable.h"
#include "core/exchange/ModelSheets.h"
#include "core/exchange/ModelWords.h"
#include "core/exchange/TableReader.h"

namespace plumbline::exchange {

namespace {

constexpr std::size_t maxText = 5'000;
using columns::item;
using columns::level;
using columns::part;

const std::string wording = "text";

/// A text as it is kept: lines end with LF, whatever the program that wrote the cell.
std::string kept(std::string_view cell) {
    std::string lines;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (cell[i] != '\r')
            lines += cell[i];
        else if (i + 1 == cell.size() || cell[i + 1] != '\n')
            lines += '\n';
    }
    return lines;
}

std::vector<KnownColumn> columnsFor(const ModelWords& words) {
    std::vector<KnownColumn> known = columns::ofCells(words);
    // A model's workbook has the criteria by language. 条款 may also head the numbers of clauses, so it is
    // last.
    known.push_back({wording, {"text", "原文", "标准原文", "text.zh_CN", "text.en", "条文", "条款"}});
    return known;
}

std::vector<std::string> missingOf(const std::set<std::string>& ids) {
    std::vector<std::string> missing;
    if (!ids.contains(part) && !ids.contains(item))
        missing.push_back(item);
    for (const std::string& column : {level, wording})
        if (!ids.contains(column))
            missing.push_back(column);
    return missing;
}

class OverlayReader {
public:
    OverlayReader(const std::vector<Worksheet>& sheets, const model::Model& model, std::string_view language)
        : m_model(model),
          m_words(model, language),
          m_tables(sheets, {columnsFor(m_words), [](const auto& ids) { return missingOf(ids).empty(); }},
                   m_result.mistakes) {}

    Result<OverlaySheet> read() {
        for (const std::string& column : missingOf(m_tables.front().ids()))
            m_tables.front().complainOfColumn(column);
        for (const HeadedTable& table : m_tables)
            if (table.isEnough())
                table.forRows([&](int row) { readRow(table, row); });
        if (m_result.mistakes.empty() && m_result.overlay.isEmpty())
            m_result.mistakes.push_back({m_tables.front().headPlace(), {ErrorCode::TableEmpty, {}}});
        m_result.notes = m_tables.notes();
        return std::move(m_result);
    }

private:
    void readRow(const HeadedTable& table, int row) {
        // The explanations in a model's workbook.
        if (table.at(row, item) == explanation(sheets::criteria[0]))
            return;
        const auto found = columns::itemIn(table, row, m_words);
        const auto number = columns::levelIn(table, row, m_words);
        std::string words = readText(table, row);
        if (!found || !number)
            return;
        const std::string code = m_model.criterionCode(*found, *number), &column = columns::ofItem(table);
        if (const auto [first, isNew] = m_places.emplace(code, table.place(row, column)); !isNew)
            table.complain(row, column, ErrorCode::WorkbookDuplicate, code, first->second);
        else if (!words.empty())
            m_result.overlay.texts.emplace(code, std::move(words));
    }

    [[nodiscard]] std::string readText(const HeadedTable& table, int row) {
        std::string words = kept(table.at(row, wording));
        if (words.empty())
            table.complainOfEmpty(row, wording);
        else if (codePoints(words) > maxText)
            table.complain(row, wording, ErrorCode::TextTooLong, std::to_string(maxText));
        return words;
    }

    const model::Model& m_model;
    OverlaySheet m_result;
    ModelWords m_words;
    HeadedTables m_tables;
    std::map<std::string, std::string> m_places; ///< by criterion: where it stands first
};

} // namespace

Result<OverlaySheet> parseOverlaySheet(std::string_view bytes, const std::string& name,
                                       const model::Model& model, std::string_view language) {
    const auto sheets = parseTables(bytes, name);
    return sheets ? OverlayReader(*sheets, model, language).read() : failed(sheets);
}

Result<OverlaySheet> readOverlaySheet(const std::filesystem::path& file, const model::Model& model,
                                      std::string_view language) {
    const auto sheets = readTables(file);
    return sheets ? OverlayReader(*sheets, model, language).read() : failed(sheets);
}

} // namespace plumbline::exchange
