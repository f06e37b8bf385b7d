#include "core/exchange/OfficePackage.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include <pugixml.hpp>
#include <zip.h>

#include "core/base/Text.h"
#include "core/exchange/OfficeXml.h"
#include "core/exchange/XlsxReader.h"

namespace plumbline::exchange {

namespace {

constexpr std::size_t maxPart = 32'000'000, maxAll = 96'000'000;
constexpr zip_int64_t maxParts = 10'000;
constexpr std::ptrdiff_t mostTags = 4'000'000;

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

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

} // namespace

void OfficePackage::Closer::operator()(zip* archive) const {
    zip_discard(archive);
}

OfficePackage::OfficePackage(std::string name, std::unique_ptr<zip, Closer> archive)
    : m_name(std::move(name)), m_archive(std::move(archive)) {
    const zip_int64_t parts = std::min(zip_get_num_entries(m_archive.get(), 0), maxParts);
    for (zip_int64_t i = 0; i < parts; ++i)
        if (const char* const part = zip_get_name(m_archive.get(), static_cast<zip_uint64_t>(i), 0))
            m_parts.emplace(partKey(part), static_cast<zip_uint64_t>(i));
}

Result<OfficePackage> OfficePackage::open(std::string_view bytes, const std::string& name) {
    // The container of old .xls files, and of any Office file with a password.
    if (bytes.starts_with("\xD0\xCF\x11\xE0"))
        return fail(ErrorCode::WorkbookOld, name);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* const archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return fail(ErrorCode::NotAWorkbook, name);
    return OfficePackage(name, std::unique_ptr<zip, Closer>(archive));
}

tl::unexpected<Error> OfficePackage::damaged(std::string_view detail) const {
    return fail(ErrorCode::WorkbookDamaged, m_name, std::string(detail));
}

bool OfficePackage::has(const std::string& part) const {
    return m_parts.contains(partKey(part));
}

Result<std::string> OfficePackage::workbookPart() {
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

Result<std::map<std::string, OfficePackage::Relation>> OfficePackage::relations(const std::string& part) {
    std::map<std::string, Relation> relations;
    const std::string file = relationsOf(part);
    if (!has(file))
        return relations;
    pugi::xml_document document;
    if (auto parsed = parse(file, document); !parsed)
        return failed(parsed);
    for (const pugi::xml_node& each : xml::children(xml::child(document, "Relationships"), "Relationship")) {
        const std::string_view type = each.attribute("Type").value();
        relations.emplace(each.attribute("Id").value(),
                          Relation{std::string(type.substr(type.rfind('/') + 1)),
                                   targetOf(part, each.attribute("Target").value())});
    }
    return relations;
}

/// Unpacks as it comes, whatever the archive claims about sizes.
Result<std::string> OfficePackage::unpack(const std::string& part) {
    const auto found = m_parts.find(partKey(part));
    // One that is named a million times would be read as often.
    if (found == m_parts.end() || ++m_reads > m_parts.size())
        return damaged(part);
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen_index(m_archive.get(), found->second, 0));
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

Result<void> OfficePackage::parse(const std::string& part, pugi::xml_document& document) {
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

} // namespace plumbline::exchange
