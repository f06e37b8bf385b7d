#include "core/exchange/OfficeXml.h"

namespace plumbline::exchange::xml {

namespace {

/// Namespaces are declared among as many attributes: with all of a million looked at for each cell below
/// them, a small file would be read for hours.
constexpr int attributesSearched = 100;

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
    for (; node; node = node.parent()) {
        int searched = 0;
        for (const pugi::xml_attribute& each : node.attributes())
            if (each.name() == declaration)
                return each.value();
            else if (++searched == attributesSearched)
                break;
    }
    return {};
}

} // namespace

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

std::string textIn(const pugi::xml_node& node) {
    std::string text;
    for (const pugi::xml_node& each : node.children())
        if (each.type() == pugi::node_pcdata || each.type() == pugi::node_cdata)
            text += each.value();
    return text;
}

} // namespace plumbline::exchange::xml
