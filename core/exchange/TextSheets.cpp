#include "core/exchange/TextSheets.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace plumbline::exchange {

namespace {

/// A sheet with a row for an item and a level or kind, and a text in each language that the sheet has.
class TextReader {
public:
    TextReader(const SheetTable& sheet, const TreeCodes& codes)
        : m_sheet(sheet), m_codes(codes), m_known(codes.items.begin(), codes.items.end()) {
        // A language in which nothing is said is none: the template has a column for each.
        sheet.forRows(0, SheetTable::anyNumber, [&](int row) {
            const auto texts = sheet.local(row, prefix);
            for (const auto& [language, words] : texts.items())
                m_files[language];
        });
    }

    void readCriteria(int levels) {
        std::map<std::string, int> rows; // by "item@level"
        m_sheet.forRows(0, mostRows, [&](int row) {
            const std::string item = knownItem(row);
            if (item.empty())
                return;
            const auto level = m_sheet.integer(row, "level", 1, levels > 0 ? levels : mostLevels);
            const std::string key = fmt::format("{}@{}", item, level.value_or(0));
            if (level && !rows.emplace(key, row).second) {
                m_sheet.complain(row, "item", ErrorCode::WorkbookDuplicate, key,
                                 m_sheet.place(rows.at(key), "item"));
                return;
            }
            // A criterion has to be there in every language, a prompt in any.
            for (const auto& [language, content] : m_files)
                static_cast<void>(m_sheet.required(row, prefix + language));
            if (m_files.empty())
                static_cast<void>(m_sheet.requiredLocal(row, prefix));
            takeTexts(row, item, std::to_string(level.value_or(0)));
        });
        if (!m_sheet.isThere() || !m_codes.whole)
            return;
        for (const std::string& code : m_codes.items)
            for (int level = 1; level <= levels; ++level)
                if (!rows.contains(fmt::format("{}@{}", code, level)))
                    m_sheet.complain(SheetTable::headRow, "item", ErrorCode::WorkbookCriterionMissing, code,
                                     std::to_string(level));
    }

    void readPrompts() {
        m_sheet.forRows(0, mostRows, [&](int row) {
            const std::string item = knownItem(row);
            if (item.empty())
                return;
            static_cast<void>(m_sheet.requiredLocal(row, prefix));
            takeTexts(row, item, m_sheet.choice(row, "kind", {"question", "evidence"}));
        });
    }

    /// The files "<name>.<language>.tsv" with their header.
    void put(const std::string& name, const std::string& leafKind, const std::string& middle,
             model::PackFiles& pack) const {
        for (const auto& [language, content] : m_files)
            pack[fmt::format("{}.{}.tsv", name, language)] = fmt::format(
                "{}{}\t{}\ttext\n{}", leafKind, m_codes.numbered ? "\titem" : "", middle, content);
    }

private:
    static constexpr int mostRows = 50'000, mostLevels = 8;
    inline static const std::string prefix = "text.";

    [[nodiscard]] std::string knownItem(int row) const {
        std::string item = m_sheet.required(row, "item");
        if (!item.empty() && !m_known.contains(item)) {
            if (m_codes.whole)
                m_sheet.complain(row, "item", ErrorCode::WorkbookUnknownCode, item);
            item.clear();
        }
        return item;
    }

    void takeTexts(int row, const std::string& item, const std::string& middle) {
        const std::size_t dot = item.rfind('.');
        for (auto& [language, content] : m_files) {
            std::string words = m_sheet.text(row, prefix + language);
            if (words.empty())
                continue;
            std::replace_if(
                words.begin(), words.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
            content += m_codes.numbered && dot != std::string::npos
                           ? fmt::format("{}\t{}\t{}\t{}\n", item.substr(0, dot), item.substr(dot + 1),
                                         middle, words)
                           : fmt::format("{}\t{}\t{}\n", item, middle, words);
        }
    }

    const SheetTable& m_sheet;
    const TreeCodes& m_codes;
    std::set<std::string> m_known;
    std::map<std::string, std::string> m_files; ///< by language, without their header
};

} // namespace

void readCriteria(const SheetTable& sheet, const TreeCodes& codes, const std::string& leafKind, int levels,
                  model::PackFiles& pack) {
    TextReader reader(sheet, codes);
    reader.readCriteria(levels);
    reader.put("criteria", leafKind, "level", pack);
}

void readPrompts(const SheetTable& sheet, const TreeCodes& codes, const std::string& leafKind,
                 model::PackFiles& pack) {
    TextReader reader(sheet, codes);
    reader.readPrompts();
    reader.put("prompts", leafKind, "kind", pack);
}

} // namespace plumbline::exchange
