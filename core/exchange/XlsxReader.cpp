#include "core/exchange/XlsxReader.h"

#include <algorithm>
#include <charconv>
#include <memory>
#include <optional>

#include <fmt/format.h>
#include <pugixml.hpp>
#include <zip.h>

#include "core/base/Text.h"

namespace plumbline::exchange {

namespace {

constexpr std::size_t maxPart = 32'000'000, maxAll = 96'000'000;
constexpr std::size_t maxCells = 500'000, maxText = 40'000;
constexpr int maxRow = 1'048'576, maxColumn = 16'384;

struct ArchiveCloser {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

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
void appendText(const pugi::xml_node& node, std::string& text) {
    for (const pugi::xml_node& child : node.children()) {
        const std::string_view name = child.name();
        if (name == "t")
            text += child.text().get();
        else if (name == "r")
            text += child.child("t").text().get();
        if (text.size() > maxText)
            return;
    }
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

/// The shortest form that reads back as the same number: 33.33, not 33.329999999999998.
std::string numberText(std::string_view raw) {
    double number = 0;
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), number);
    if (error != std::errc() || end != raw.data() + raw.size())
        return std::string(raw);
    return fmt::format("{}", number);
}

class Reader {
public:
    Reader(std::string_view bytes, const std::string& name) : m_bytes(bytes), m_name(name) {}

    Result<std::vector<Worksheet>> read() {
        if (auto opened = open(); !opened)
            return failed(opened);
        pugi::xml_document workbook, relations;
        if (auto parsed = parse("xl/workbook.xml", workbook); !parsed)
            return failed(parsed);
        if (auto parsed = parse("xl/_rels/workbook.xml.rels", relations); !parsed)
            return failed(parsed);
        if (has("xl/sharedStrings.xml"))
            if (auto read = readStrings(); !read)
                return failed(read);
        std::map<std::string, std::string> targets;
        for (const pugi::xml_node& relation : relations.child("Relationships").children("Relationship"))
            targets.emplace(relation.attribute("Id").value(), relation.attribute("Target").value());
        std::vector<Worksheet> sheets;
        for (const pugi::xml_node& entry : workbook.child("workbook").child("sheets").children("sheet")) {
            const auto target = targets.find(entry.attribute("r:id").value());
            if (target == targets.end())
                return damaged("a sheet without content");
            Worksheet& sheet = sheets.emplace_back();
            sheet.name = trimmed(entry.attribute("name").value());
            if (!isUtf8(sheet.name))
                return damaged("xl/workbook.xml");
            const std::string& path = target->second;
            if (auto read = readSheet(path.starts_with('/') ? path.substr(1) : "xl/" + path, sheet); !read)
                return failed(read);
        }
        if (sheets.empty())
            return damaged("no sheets");
        return sheets;
    }

private:
    [[nodiscard]] tl::unexpected<Error> damaged(std::string_view detail) const {
        return fail(ErrorCode::WorkbookDamaged, m_name, std::string(detail));
    }

    Result<void> open() {
        // The container of old .xls files, and of any Office file with a password.
        if (m_bytes.starts_with("\xD0\xCF\x11\xE0"))
            return fail(ErrorCode::WorkbookOld, m_name);
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t* const source = zip_source_buffer_create(m_bytes.data(), m_bytes.size(), 0, &error);
        zip_t* const archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
        if (!archive && source)
            zip_source_free(source);
        zip_error_fini(&error);
        m_archive.reset(archive);
        if (!archive || !has("xl/workbook.xml"))
            return fail(ErrorCode::NotAWorkbook, m_name);
        return {};
    }

    [[nodiscard]] bool has(const std::string& part) const {
        return zip_name_locate(m_archive.get(), part.c_str(), 0) >= 0;
    }

    /// Unpacks as it comes, whatever the archive claims about sizes.
    Result<std::string> unpack(const std::string& part) {
        const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen(m_archive.get(), part.c_str(), 0));
        if (!file)
            return damaged(part);
        std::string content;
        char chunk[16'384];
        for (;;) {
            const zip_int64_t got = zip_fread(file.get(), chunk, sizeof chunk);
            if (got < 0)
                return damaged(part);
            if (got == 0)
                return content;
            content.append(chunk, static_cast<std::size_t>(got));
            m_unpacked += static_cast<std::size_t>(got);
            if (content.size() > maxPart || m_unpacked > maxAll)
                return fail(ErrorCode::FileTooLarge, m_name, std::to_string(maxPart / 1'000'000));
        }
    }

    Result<void> parse(const std::string& part, pugi::xml_document& document) {
        const auto content = unpack(part);
        if (!content)
            return failed(content);
        const auto parsed =
            document.load_buffer(content->data(), content->size(),
                                 pugi::parse_default | pugi::parse_doctype | pugi::parse_ws_pcdata_single);
        if (!parsed)
            return damaged(part);
        for (const pugi::xml_node& node : document.children())
            if (node.type() == pugi::node_doctype)
                return damaged(part + " declares a document type");
        return {};
    }

    Result<void> readStrings() {
        pugi::xml_document document;
        if (auto parsed = parse("xl/sharedStrings.xml", document); !parsed)
            return parsed;
        for (const pugi::xml_node& entry : document.child("sst").children("si")) {
            std::string text;
            appendText(entry, text);
            m_strings.push_back(unescaped(text));
        }
        return {};
    }

    Result<void> readSheet(const std::string& part, Worksheet& sheet) {
        pugi::xml_document document;
        if (auto parsed = parse(part, document); !parsed)
            return parsed;
        CellPlace next; // of rows and cells that do not say where they stand
        for (const pugi::xml_node& row : document.child("worksheet").child("sheetData").children("row")) {
            next = {std::clamp(row.attribute("r").as_int(next.row + 1), 1, maxRow) - 1, 0};
            for (const pugi::xml_node& cell : row.children("c")) {
                const pugi::xml_attribute given = cell.attribute("r");
                const auto place = parsePlace(given ? given.value() : toString(next).c_str());
                if (!place)
                    return damaged(fmt::format("{}!{}", sheet.name, given.value()));
                if (auto read = readCell(cell, *place, sheet); !read)
                    return read;
                next.column = place->column + 1;
            }
            ++next.row;
        }
        for (const pugi::xml_node& area :
             document.child("worksheet").child("mergeCells").children("mergeCell"))
            if (auto spread = spreadDown(area.attribute("ref").value(), sheet); !spread)
                return spread;
        return {};
    }

    Result<void> readCell(const pugi::xml_node& cell, CellPlace place, Worksheet& sheet) {
        const auto text = textOf(cell);
        std::string words(text ? trimmed(*text) : std::string_view());
        if (!text || !isUtf8(words))
            return damaged(fmt::format("{}!{}", sheet.name, toString(place)));
        if (const pugi::xml_node formula = cell.child("f");
            formula &&
            (cell.attribute("t").value() == std::string_view("e") || !cell.child("v").first_child()) &&
            cell.attribute("t").value() != std::string_view("str")) {
            sheet.broken.emplace(place, words);
            words = words.empty() ? "=" : words;
        }
        return words.empty() ? Result<void>{} : put(place, std::move(words), sheet);
    }

    Result<void> put(CellPlace place, std::string words, Worksheet& sheet) {
        if (words.size() > maxText || ++m_cells > maxCells)
            return fail(ErrorCode::FileTooLarge, m_name, std::to_string(maxPart / 1'000'000));
        sheet.cells.insert_or_assign(place, std::move(words));
        return {};
    }

    /// The text of a merged area ("A3:B7") stands in its first cell; people mean it for each of its rows.
    Result<void> spreadDown(std::string_view area, Worksheet& sheet) {
        const std::size_t colon = area.find(':');
        const auto first = parsePlace(area.substr(0, colon));
        const auto last = colon == std::string_view::npos ? first : parsePlace(area.substr(colon + 1));
        if (!first || !last)
            return damaged(fmt::format("{}!{}", sheet.name, area));
        const std::string words = sheet.at(first->row, first->column);
        const int end = std::min(last->row + 1, sheet.rows());
        for (int row = first->row + 1; row < end && !words.empty(); ++row)
            if (auto placed = put({row, first->column}, words, sheet); !placed)
                return placed;
        return {};
    }

    [[nodiscard]] std::optional<std::string> textOf(const pugi::xml_node& cell) const {
        const std::string_view type = cell.attribute("t").value();
        const char* const value = cell.child("v").text().get();
        if (type == "inlineStr") {
            std::string text;
            appendText(cell.child("is"), text);
            return unescaped(text);
        }
        if (type == "s") {
            const auto index = toInt(value);
            if (!index || *index < 0 || static_cast<std::size_t>(*index) >= m_strings.size())
                return std::nullopt;
            return m_strings[static_cast<std::size_t>(*index)];
        }
        if (type == "b")
            return std::string_view(value) == "1" ? "yes" : "no";
        return type.empty() || type == "n" ? numberText(value) : std::string(value);
    }

    std::string_view m_bytes;
    const std::string& m_name;
    std::unique_ptr<zip_t, ArchiveCloser> m_archive;
    std::vector<std::string> m_strings;
    std::size_t m_unpacked = 0;
    std::size_t m_cells = 0;
};

} // namespace

std::string toString(CellPlace place) {
    std::string letters;
    for (int column = place.column + 1; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters + std::to_string(place.row + 1);
}

const std::string& Worksheet::at(int row, int column) const {
    static const std::string none;
    const auto found = cells.find({row, column});
    return found == cells.end() ? none : found->second;
}

Result<std::vector<Worksheet>> readWorkbook(std::string_view bytes, const std::string& name) {
    return Reader(bytes, name).read();
}

} // namespace plumbline::exchange
