#include "core/exchange/XlsxReader.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "core/base/Text.h"
#include "core/exchange/NumberFormat.h"
#include "core/exchange/OfficePackage.h"
#include "core/exchange/OfficeXml.h"

namespace plumbline::exchange {

using namespace xml;

namespace {

/// In all cells together, in bytes.
constexpr std::size_t maxText = 100'000'000;

constexpr int maxRow = 1'048'576, maxColumn = 16'384;

/// "C12" -> row 11, column 2.
std::optional<CellPlace> parsePlace(std::string_view text) {
    int column = 0;
    std::size_t i = 0;
    for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && column <= maxColumn; ++i)
        column = column * 26 + (text[i] - 'A' + 1);
    const auto row = toInt(text.substr(i));
    if (i == 0 || !row || *row < 1 || *row > maxRow || column > maxColumn)
        return std::nullopt;
    return CellPlace{*row - 1, column - 1};
}

/// What a rich or plain text says, without the phonetic hints of East Asian input.
std::string richText(const pugi::xml_node& node) {
    std::string text;
    for (const pugi::xml_node& each : node.children()) {
        if (isElement(each, "t"))
            text += textIn(each);
        else if (isElement(each, "r"))
            text += textIn(child(each, "t"));
        if (text.size() > maxCellText)
            break;
    }
    return text;
}

/// Characters that XML cannot hold are written by number: "_x000D_". Those that no text needs are left out.
std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned code = 0;
        const bool escape =
            text[i] == '_' && text.size() >= i + 7 && text[i + 1] == 'x' && text[i + 6] == '_';
        const char* const digits = text.data() + i + 2;
        if (escape && std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4 && code < 0x80) {
            if (code >= ' ' || code == '\t' || code == '\n' || code == '\r')
                plain += static_cast<char>(code);
            i += 6;
        } else
            plain += text[i];
    }
    return plain;
}

class Reader {
public:
    Reader(OfficePackage package, const std::string& name) : m_package(std::move(package)), m_name(name) {}

    Result<std::vector<Worksheet>> read() {
        const auto book = m_package.workbookPart();
        if (!book)
            return failed(book);
        pugi::xml_document document;
        if (auto parsed = m_package.parse(*book, document); !parsed)
            return failed(parsed);
        const auto relations = m_package.relations(*book);
        if (!relations)
            return failed(relations);
        for (const auto& [_, relation] : *relations)
            if (auto read = readShared(relation); !read)
                return failed(read);
        const pugi::xml_node workbook = child(document, "workbook");
        m_since1904 = isTrue(child(workbook, "workbookPr").attribute("date1904"));
        std::vector<Worksheet> sheets;
        for (const pugi::xml_node& entry : children(child(workbook, "sheets"), "sheet")) {
            const auto relation = relations->find(foreignAttribute(entry, "id").value());
            if (relation == relations->end())
                return m_package.damaged("a sheet without content");
            // Charts and macros have sheets of their own, without cells.
            if (const std::string& type = relation->second.type; !type.empty() && type != "worksheet")
                continue;
            Worksheet& sheet = sheets.emplace_back();
            sheet.name = trimmed(entry.attribute("name").value());
            sheet.hidden =
                std::string_view(entry.attribute("state").value()).find("idden") != std::string_view::npos;
            if (!isUtf8(sheet.name))
                return m_package.damaged(*book);
            if (auto read = readSheet(relation->second.target, sheet); !read)
                return failed(read);
        }
        if (sheets.empty())
            return m_package.damaged("no sheets");
        return sheets;
    }

private:
    /// What the sheets share: their texts and the formats of their numbers.
    Result<void> readShared(const OfficePackage::Relation& relation) {
        if (relation.type != "sharedStrings" && relation.type != "styles")
            return {};
        pugi::xml_document document;
        if (auto parsed = m_package.parse(relation.target, document); !parsed)
            return parsed;
        if (relation.type == "styles")
            readFormats(child(document, "styleSheet"));
        else
            for (const pugi::xml_node& entry : children(child(document, "sst"), "si"))
                m_strings.push_back(unescaped(richText(entry)));
        return {};
    }

    void readFormats(const pugi::xml_node& styles) {
        std::map<int, NumberFormat> own;
        for (const pugi::xml_node& each : children(child(styles, "numFmts"), "numFmt"))
            own.emplace(each.attribute("numFmtId").as_int(),
                        parseFormat(each.attribute("formatCode").value()));
        for (const pugi::xml_node& each : children(child(styles, "cellXfs"), "xf")) {
            const int id = each.attribute("numFmtId").as_int();
            const auto found = own.find(id);
            m_formats.push_back(found == own.end() ? builtinFormat(id) : found->second);
        }
    }

    [[nodiscard]] NumberFormat formatOf(const pugi::xml_node& cell) const {
        const unsigned style = cell.attribute("s").as_uint();
        return style < m_formats.size() ? m_formats[style] : NumberFormat();
    }

    Result<void> readSheet(const std::string& part, Worksheet& sheet) {
        pugi::xml_document document;
        if (auto parsed = m_package.parse(part, document); !parsed)
            return parsed;
        const pugi::xml_node content = child(document, "worksheet");
        hideColumns(content, sheet);
        CellPlace next; // of rows and cells that do not say where they stand
        for (const pugi::xml_node& row : child(content, "sheetData").children()) {
            if (!isElement(row, "row"))
                continue;
            next = {std::clamp(row.attribute("r").as_int(next.row + 1), 1, maxRow) - 1, 0};
            if (isTrue(row.attribute("hidden")) || row.attribute("ht").as_double(1) == 0)
                sheet.hiddenRows.insert(next.row);
            for (const pugi::xml_node& cell : row.children()) {
                if (!isElement(cell, "c"))
                    continue;
                const pugi::xml_attribute given = cell.attribute("r");
                const auto place = parsePlace(given ? given.value() : toString(next).c_str());
                if (!place)
                    return m_package.damaged(fmt::format("{}!{}", sheet.name, given.value()));
                if (auto read = readCell(cell, *place, sheet); !read)
                    return read;
                next.column = place->column + 1;
            }
            ++next.row;
        }
        for (const pugi::xml_node& area : children(child(content, "mergeCells"), "mergeCell"))
            if (auto spread = spreadDown(area.attribute("ref").value(), sheet); !spread)
                return spread;
        return {};
    }

    /// Ranges may overlap and be many; each column is looked at but once.
    static void hideColumns(const pugi::xml_node& content, Worksheet& sheet) {
        std::vector<std::pair<int, int>> hidden;
        for (const pugi::xml_node& columns : children(child(content, "cols"), "col"))
            if (isTrue(columns.attribute("hidden")) || columns.attribute("width").as_double(1) == 0)
                hidden.emplace_back(std::max(columns.attribute("min").as_int(), 1),
                                    std::min(columns.attribute("max").as_int(), maxColumn));
        std::sort(hidden.begin(), hidden.end());
        int next = 1;
        for (const auto& [first, last] : hidden)
            for (next = std::max(next, first); next <= last; ++next)
                sheet.hiddenColumns.insert(next - 1);
    }

    Result<void> readCell(const pugi::xml_node& cell, CellPlace place, Worksheet& sheet) {
        const auto text = textOf(cell);
        std::string words(text ? trimmed(*text) : std::string_view());
        if (!text || !isUtf8(words))
            return m_package.damaged(fmt::format("{}!{}", sheet.name, toString(place)));
        const std::string_view type = cell.attribute("t").value();
        const bool empty = child(cell, "f") && type != "str" && !child(cell, "v").first_child();
        if (type == "e" || empty || isErrorValue(words)) {
            sheet.broken.emplace(place, words);
            words = words.empty() ? "=" : words;
        }
        if ((type.empty() || type == "n") && words.find('.') != std::string::npos &&
            formatOf(cell).kind == NumberFormat::Kind::General)
            sheet.bare.insert(place);
        if (words.empty())
            return {};
        // Which of two was meant, nobody knows.
        if (sheet.cells.contains(place))
            return m_package.damaged(fmt::format("{}!{} stands in it twice", sheet.name, toString(place)));
        return put(place, std::move(words), sheet);
    }

    Result<void> put(CellPlace place, std::string words, Worksheet& sheet) {
        if (words.size() > maxCellText)
            return fail(ErrorCode::CellTooLong, m_name, fmt::format("{}!{}", sheet.name, toString(place)),
                        std::to_string(maxCellText));
        if (++m_cells > maxCells)
            return fail(ErrorCode::TableTooLarge, m_name, std::to_string(maxCells));
        // A text that many cells share is small in the file.
        if ((m_bytes += words.size()) > maxText)
            return fail(ErrorCode::WorkbookUnpacked, m_name, std::to_string(maxText / 1'000'000));
        sheet.cells.insert_or_assign(place, std::move(words));
        return {};
    }

    /// The text of a merged area ("A3:B7") stands in its first cell; people mean it for each of its rows.
    Result<void> spreadDown(std::string_view area, Worksheet& sheet) {
        const std::size_t colon = area.find(':');
        const auto first = parsePlace(area.substr(0, colon));
        const auto last = colon == std::string_view::npos ? first : parsePlace(area.substr(colon + 1));
        if (!first || !last)
            return m_package.damaged(fmt::format("{}!{}", sheet.name, area));
        const std::string words = sheet.at(first->row, first->column);
        const int end = std::min(last->row + 1, sheet.rows());
        for (int row = first->row + 1; row < end && !words.empty(); ++row)
            if (auto placed = put({row, first->column}, words, sheet); !placed)
                return placed;
        return {};
    }

    [[nodiscard]] std::optional<std::string> textOf(const pugi::xml_node& cell) const {
        const std::string_view type = cell.attribute("t").value();
        if (type == "inlineStr")
            return unescaped(richText(child(cell, "is")));
        const std::string value = textIn(child(cell, "v"));
        if (type == "s") {
            const auto index = toInt(value);
            if (!index || *index < 0 || static_cast<std::size_t>(*index) >= m_strings.size())
                return std::nullopt;
            return m_strings[static_cast<std::size_t>(*index)];
        }
        if (type == "b")
            return value == "1" ? "yes" : "no";
        if (type == "str")
            return unescaped(value);
        // A date written as such, not as a number of days.
        if (type == "d")
            return value.ends_with("T00:00:00") ? value.substr(0, value.size() - 9) : value;
        if (type == "e")
            return value;
        if (!type.empty() && type != "n")
            return std::nullopt;
        return shownNumber(value, formatOf(cell), m_since1904);
    }

    OfficePackage m_package;
    const std::string& m_name;
    std::vector<std::string> m_strings;
    std::vector<NumberFormat> m_formats; ///< by the style of a cell
    bool m_since1904 = false;
    std::size_t m_cells = 0, m_bytes = 0; ///< that were put into sheets
};

} // namespace

std::string toString(CellPlace place) {
    std::string letters;
    for (int column = place.column + 1; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters + std::to_string(place.row + 1);
}

bool isErrorValue(std::string_view text) {
    constexpr std::string_view numbered = "Err:5"; // 501 to 540, of LibreOffice
    if (text.starts_with(numbered))
        return text.size() == numbered.size() + 2 && toInt(text.substr(4));
    if (text.size() < 3 || text.front() != '#')
        return false;
    // One word, in whatever language: #REF!, #N/A, #NV; or no room to show the value: #####.
    const bool isWord = text.find_first_of(" \n\t") == std::string_view::npos;
    const bool hasDigit = text.find_first_of("0123456789") != std::string_view::npos;
    return isWord && (!hasDigit || text.ends_with('!') || text.ends_with('?'));
}

const std::string& Worksheet::at(int row, int column) const {
    static const std::string none;
    const auto found = cells.find({row, column});
    return found == cells.end() ? none : found->second;
}

Result<std::vector<Worksheet>> readWorkbook(std::string_view bytes, const std::string& name) {
    auto package = OfficePackage::open(bytes, name);
    return package ? Reader(std::move(*package), name).read() : failed(package);
}

} // namespace plumbline::exchange
