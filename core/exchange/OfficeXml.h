#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

/// Elements of an Office file by their names in the namespaces of the standard, whatever their prefixes are.
namespace plumbline::exchange::xml {

/// Whether it is an element of that name; elements of other namespaces are extensions of some program.
[[nodiscard]] bool isElement(const pugi::xml_node& node, std::string_view name);
/// The first such element in another; an empty node where there is none.
[[nodiscard]] pugi::xml_node child(const pugi::xml_node& node, std::string_view name);
[[nodiscard]] std::vector<pugi::xml_node> children(const pugi::xml_node& node, std::string_view name);

/// An attribute that another namespace defines, such as `r:id`, whatever its prefix is.
[[nodiscard]] pugi::xml_attribute foreignAttribute(const pugi::xml_node& node, std::string_view name);
[[nodiscard]] bool isTrue(const pugi::xml_attribute& attribute);

/// All of the text directly in an element.
[[nodiscard]] std::string textIn(const pugi::xml_node& node);

} // namespace plumbline::exchange::xml
