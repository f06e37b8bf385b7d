#include "core/exchange/CsvField.h"

#include <algorithm>

#include "core/base/Text.h"
#include "core/base/Unicode.h"

namespace plumbline::exchange {

namespace {

/// Also where guards stand before it already, so that taking one off gives back what there was.
bool isFormula(std::string_view text) {
    while (text.starts_with('\''))
        text.remove_prefix(1);
    if (text.starts_with('\t') || text.starts_with('\r') || text.starts_with('\n'))
        return true;
    constexpr std::string_view signs[] = {"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    const std::string_view seen = trimmed(text);
    return std::any_of(std::begin(signs), std::end(signs),
                       [&](std::string_view sign) { return seen.starts_with(sign); });
}

std::string quoted(const std::string& field) {
    // Blanks at the ends survive programs that trim what is not quoted.
    if (field.find_first_of(",;\t\"\r\n") == std::string::npos && trimmed(field).size() == field.size())
        return field;
    std::string text = "\"";
    for (const char c : field)
        text += c == '"' ? "\"\"" : std::string(1, c);
    return text + '"';
}

/// Tabs and ends of lines stay, since they are read back.
std::string seen(std::string_view field) {
    std::string text;
    for (std::size_t begin = 0, end = 0; begin <= field.size(); begin = end + 1) {
        end = std::min(field.find_first_of("\t\r", begin), field.size());
        text += visibleLines(field.substr(begin, end - begin));
        if (end < field.size())
            text += field[end];
    }
    return text;
}

} // namespace

std::string guarded(std::string text) {
    return isFormula(text) ? "'" + text : text;
}

std::string unguarded(std::string text) {
    return text.starts_with('\'') && isFormula(std::string_view(text).substr(1)) ? text.substr(1) : text;
}

std::string csvRow(const std::vector<std::string>& fields) {
    std::string row;
    for (const std::string& field : fields)
        row += (&field == &fields.front() ? "" : ",") + quoted(guarded(seen(field)));
    return row;
}

} // namespace plumbline::exchange
