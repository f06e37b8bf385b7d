#include "core/exchange/XlsxReader.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <optional>

#include <fmt/format.h>
#include <pugixml.hpp>
#include <zip.h>

#include "core/base/Text.h"
#include "core/exchange/NumberFormat.h"

namespace plumbline::exchange {

namespace {

constexpr std::size_t maxPart = 32'000'000, maxAll = 96'000'000;
constexpr zip_int64_t maxParts = 10'000;
constexpr std::ptrdiff_t mostTags = 4'000'000;
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

/// A name of an element or attribute without its prefix.
std::string_view localName(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// The namespace of an element, as the declaration of its prefix says; empty where there is none.
std::string_view namespaceOf(pugi::xml_node node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    const std::string declaration =
        colon == std::string_view::npos ? "xmlns" : "xmlns:" + std::string(name.substr(0, colon));
    for (; node; node = node.parent())
        if (const pugi::xml_attribute given = node.attribute(declaration.c_str()))
            return given.value();
    return {};
}

/// An element of a spreadsheet, in the namespace of either form of the standard; elements of other namespaces
/// are extensions of some program.
bool isElement(const pugi::xml_node& node, std::string_view name) {
    if (localName(node.name()) != name)
        return false;
    const std::string_view space = namespaceOf(node);
    return space.empty() || space.starts_with("http://schemas.openxmlformats.org/") ||
           space.starts_with("http://purl.oclc.org/ooxml/");
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    return node.find_child([&](const pugi::xml_node& each) { return isElement(each, name); });
}

std::vector<pugi::xml_node> children(const pugi::xml_node& node, std::string_view name) {
    std::vector<pugi::xml_node> found;
    for (const pugi::xml_node& each : node.children())
        if (isElement(each, name))
            found.push_back(each);
    return found;
}

/// An attribute that another namespace defines, such as `r:id`, whatever its prefix is.
pugi::xml_attribute foreignAttribute(const pugi::xml_node& node, std::string_view name) {
    return node.find_attribute([&](const pugi::xml_attribute& each) {
        const std::string_view whole = each.name();
        return whole.size() > name.size() && localName(whole) == name;
    });
}

bool isTrue(const pugi::xml_attribute& attribute) {
    const std::string_view value = attribute.value();
    return value == "1" || value == "true";
}

/// All of the text directly in an element.
std::string textIn(const pugi::xml_node& node) {
    std::string text;
    for (const pugi::xml_node& each : node.children())
        if (each.type() == pugi::node_pcdata || each.type() == pugi::node_cdata)
            text += each.value();
    return text;
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

/// A part's name as parts are compared: in any case, with slashes, from the root.
std::string partKey(std::string_view name) {
    std::string key;
    for (const char c : name)
        key += c == '\\' ? '/' : static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return key.starts_with('/') ? key.substr(1) : key;
}

/// The part that `target` names in the relations of the part `source`: from the root, or from its folder.
std::string targetOf(std::string_view source, std::string_view target) {
    std::string decoded;
    for (std::size_t i = 0; i < target.size(); ++i) {
        unsigned code = 0;
        const char* const digits = target.data() + i + 1;
        if (target[i] == '%' && i + 2 < target.size() &&
            std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2) {
            decoded += static_cast<char>(code);
            i += 2;
        } else
            decoded += target[i] == '\\' ? '/' : target[i];
    }
    const std::string path =
        decoded.starts_with('/') ? decoded : std::string(source.substr(0, source.rfind('/') + 1)) + decoded;
    std::vector<std::string> folders;
    for (const std::string_view step : split(path, '/'))
        if (step == ".." && !folders.empty())
            folders.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            folders.emplace_back(step);
    return join(folders, "/");
}

/// "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"
std::string relationsOf(const std::string& part) {
    const std::size_t name = part.rfind('/') + 1; // 0 where there is no folder
    return part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
}

struct Relation {
    std::string type; ///< the last part of its address, such as "worksheet"
    std::string target;
};

class Reader {
public:
    Reader(std::string_view bytes, const std::string& name) : m_bytes(bytes), m_name(name) {}

    Result<std::vector<Worksheet>> read() {
        if (auto opened = open(); !opened)
            return failed(opened);
        const auto book = workbookPart();
        if (!book)
            return failed(book);
        pugi::xml_document document;
        if (auto parsed = parse(*book, document); !parsed)
            return failed(parsed);
        const auto relations = this->relations(*book);
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
                return damaged("a sheet without content");
            // Charts and macros have sheets of their own, without cells.
            if (const std::string& type = relation->second.type; !type.empty() && type != "worksheet")
                continue;
            Worksheet& sheet = sheets.emplace_back();
            sheet.name = trimmed(entry.attribute("name").value());
            sheet.hidden =
                std::string_view(entry.attribute("state").value()).find("idden") != std::string_view::npos;
            if (!isUtf8(sheet.name))
                return damaged(*book);
            if (auto read = readSheet(relation->second.target, sheet); !read)
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
        if (!archive)
            return fail(ErrorCode::NotAWorkbook, m_name);
        const zip_int64_t parts = std::min(zip_get_num_entries(archive, 0), maxParts);
        for (zip_int64_t i = 0; i < parts; ++i)
            if (const char* const part = zip_get_name(archive, static_cast<zip_uint64_t>(i), 0))
                m_parts.emplace(partKey(part), static_cast<zip_uint64_t>(i));
        return {};
    }

    [[nodiscard]] bool has(const std::string& part) const { return m_parts.contains(partKey(part)); }

    /// The workbook itself, as the relations of the whole name it.
    Result<std::string> workbookPart() {
        const auto relations = this->relations("");
        if (!relations)
            return failed(relations);
        for (const auto& [_, relation] : *relations)
            if (relation.type == "officeDocument" && has(relation.target))
                return relation.target;
        if (!has("xl/workbook.xml"))
            return fail(ErrorCode::NotAWorkbook, m_name);
        return std::string("xl/workbook.xml");
    }

    /// Those of a part by their ids; none where it has no file of relations.
    Result<std::map<std::string, Relation>> relations(const std::string& part) {
        std::map<std::string, Relation> relations;
        const std::string file = relationsOf(part);
        if (!has(file))
            return relations;
        pugi::xml_document document;
        if (auto parsed = parse(file, document); !parsed)
            return failed(parsed);
        for (const pugi::xml_node& each : children(child(document, "Relationships"), "Relationship")) {
            const std::string_view type = each.attribute("Type").value();
            relations.emplace(each.attribute("Id").value(),
                              Relation{std::string(type.substr(type.rfind('/') + 1)),
                                       targetOf(part, each.attribute("Target").value())});
        }
        return relations;
    }

    /// Unpacks as it comes, whatever the archive claims about sizes.
    Result<std::string> unpack(const std::string& part) {
        const auto found = m_parts.find(partKey(part));
        if (found == m_parts.end())
            return damaged(part);
        const std::unique_ptr<zip_file_t, FileCloser> file(
            zip_fopen_index(m_archive.get(), found->second, 0));
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
                return fail(ErrorCode::WorkbookUnpacked, m_name,
                            std::to_string((content.size() > maxPart ? maxPart : maxAll) / 1'000'000));
        }
    }

    Result<void> parse(const std::string& part, pugi::xml_document& document) {
        const auto content = unpack(part);
        if (!content)
            return failed(content);
        // Elements take far more memory than the few bytes of which they can be made.
        if (std::count(content->begin(), content->end(), '<') > mostTags)
            return fail(ErrorCode::TableTooLarge, m_name, std::to_string(maxCells));
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

    /// What the sheets share: their texts and the formats of their numbers.
    Result<void> readShared(const Relation& relation) {
        if (relation.type != "sharedStrings" && relation.type != "styles")
            return {};
        pugi::xml_document document;
        if (auto parsed = parse(relation.target, document); !parsed)
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
        if (auto parsed = parse(part, document); !parsed)
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
                    return damaged(fmt::format("{}!{}", sheet.name, given.value()));
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
            return damaged(fmt::format("{}!{}", sheet.name, toString(place)));
        const std::string_view type = cell.attribute("t").value();
        const bool empty = child(cell, "f") && type != "str" && !child(cell, "v").first_child();
        if (type == "e" || empty || isErrorValue(words)) {
            sheet.broken.emplace(place, words);
            words = words.empty() ? "=" : words;
        }
        if ((type.empty() || type == "n") && words.find('.') != std::string::npos &&
            formatOf(cell).kind == NumberFormat::Kind::General)
            sheet.bare.insert(place);
        return words.empty() ? Result<void>{} : put(place, std::move(words), sheet);
    }

    Result<void> put(CellPlace place, std::string words, Worksheet& sheet) {
        if (words.size() > maxCellText)
            return fail(ErrorCode::CellTooLong, m_name, fmt::format("{}!{}", sheet.name, toString(place)),
                        std::to_string(maxCellText));
        if (++m_cells > maxCells)
            return fail(ErrorCode::TableTooLarge, m_name, std::to_string(maxCells));
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
        return type.empty() || type == "n" ? shownNumber(value, formatOf(cell), m_since1904) : value;
    }

    std::string_view m_bytes;
    const std::string& m_name;
    std::unique_ptr<zip_t, ArchiveCloser> m_archive;
    std::map<std::string, zip_uint64_t> m_parts; ///< by `partKey`
    std::vector<std::string> m_strings;
    std::vector<NumberFormat> m_formats; ///< by the style of a cell
    bool m_since1904 = false;
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

bool isErrorValue(std::string_view text) {
    constexpr std::string_view errors[] = {"#N/A",   "#REF!",   "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!",
                                           "#NULL!", "#SPILL!", "#CALC!",  "#FIELD!", "#BUSY!", "Err:502"};
    return std::find(std::begin(errors), std::end(errors), text) != std::end(errors);
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
