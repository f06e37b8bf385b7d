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
          m_table(
              sheets, columnsFor(m_words), [](const auto& ids) { return missingOf(ids).empty(); },
              m_result.mistakes) {}

    Result<OverlaySheet> read() {
        const auto missing = missingOf(m_table.ids());
        for (const std::string& column : missing)
            m_table.complainOfColumn(column);
        if (missing.empty()) {
            m_table.forRows([&](int row) { readRow(row); });
            if (m_result.mistakes.empty() && m_result.overlay.isEmpty())
                m_result.mistakes.push_back({m_table.headPlace(), {ErrorCode::TableEmpty, {}}});
        }
        m_result.notes = m_table.notes();
        return std::move(m_result);
    }

private:
    /// Where an item's number or whole code stands.
    [[nodiscard]] const std::string& itemColumn() const { return m_table.has(item) ? item : part; }

    void readRow(int row) {
        // The explanations in a model's workbook.
        if (m_table.at(row, item) == explanation(sheets::criteria[0]))
            return;
        const auto found = readItem(row);
        const auto number = readLevel(row);
        std::string words = readText(row);
        if (!found || !number)
            return;
        const std::string code = m_model.criterionCode(*found, *number);
        if (const auto [first, isNew] = m_rows.emplace(code, row); !isNew)
            m_table.complain(row, itemColumn(), ErrorCode::WorkbookDuplicate, code,
                             m_table.place(first->second, itemColumn()));
        else if (!words.empty())
            m_result.overlay.texts.emplace(code, std::move(words));
    }

    [[nodiscard]] std::optional<model::ItemId> readItem(int row) {
        const std::string &partText = m_table.at(row, part), &itemText = m_table.at(row, item);
        if (partText.empty() && itemText.empty()) {
            m_table.complainOfEmpty(row, itemColumn());
            return std::nullopt;
        }
        const auto found = m_words.item(partText, itemText);
        if (found)
            return *found;
        m_table.complain(row, itemText.empty() ? part : item, found.error());
        return std::nullopt;
    }

    [[nodiscard]] std::optional<int> readLevel(int row) {
        const std::string& given = m_table.at(row, level);
        if (given.empty()) {
            m_table.complainOfEmpty(row, level);
            return std::nullopt;
        }
        const auto number = m_words.level(given);
        if (number)
            return *number;
        m_table.complain(row, level, number.error());
        return std::nullopt;
    }

    [[nodiscard]] std::string readText(int row) {
        std::string words = kept(m_table.at(row, wording));
        if (words.empty())
            m_table.complainOfEmpty(row, wording);
        else if (codePoints(words) > maxText)
            m_table.complain(row, wording, ErrorCode::TextTooLong, std::to_string(maxText));
        return words;
    }

    const model::Model& m_model;
    OverlaySheet m_result;
    ModelWords m_words;
    HeadedTable m_table;
    std::map<std::string, int> m_rows; ///< by criterion: where it stands first
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
