#include "core/exchange/TableReader.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/exchange/CsvField.h"
#include "core/exchange/CsvReader.h"

namespace plumbline::exchange {

namespace {

constexpr std::uintmax_t maxFileSize = 20'000'000;

bool isWorkbook(std::string_view bytes) {
    // Or the container of old ones, which the reader of workbooks names.
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
}

std::string_view firstLine(std::string_view text) {
    return text.substr(0, text.find_first_of("\r\n"));
}

/// What a line such as `sep=;` says, as spreadsheet programs write it before the table.
std::optional<char> declaredSeparator(std::string_view line) {
    if (line.size() > 1 && line.starts_with('"') && line.ends_with('"'))
        line = line.substr(1, line.size() - 2);
    if (line.size() != 5 || (!line.starts_with("sep=") && !line.starts_with("SEP=")))
        return std::nullopt;
    return line.back();
}

/// Of the separators that there may be, the one that stands most often outside quotation marks, and how
/// often.
std::pair<std::size_t, char> likelySeparator(std::string_view line) {
    std::pair<std::size_t, char> likely = {0, ','};
    for (const char separator : {',', ';', '\t'}) {
        std::size_t count = 0;
        bool quoted = false;
        for (const char c : line) {
            quoted = quoted != (c == '"');
            count += !quoted && c == separator ? 1 : 0;
        }
        if (count > likely.first)
            likely = {count, separator};
    }
    return likely;
}

/// That of the first line that has several, since a title with a comma in it may stand above; of a table of
/// two columns that of the first line with any.
char separatorOf(std::string_view text) {
    constexpr std::size_t looked = 64'000;
    text = text.substr(0, looked);
    std::pair<std::size_t, char> first = {0, ','};
    while (!text.empty()) {
        const std::string_view line = firstLine(text);
        const auto likely = likelySeparator(line);
        if (likely.first > 1)
            return likely.second;
        if (first.first == 0)
            first = likely;
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return first.second;
}

Result<std::vector<Worksheet>> parseText(std::string_view bytes, const std::string& name) {
    const auto decoded = decodedText(bytes, name);
    if (!decoded)
        return failed(decoded);
    std::string_view text = *decoded;
    const auto declared = declaredSeparator(firstLine(text));
    if (declared) // its end stays, so that lines keep their numbers
        text.remove_prefix(firstLine(text).size());
    CsvReader csv(text, name, declared.value_or(separatorOf(text)));
    Worksheet sheet;
    Result<bool> more;
    std::size_t width = 0; // of the widest record
    bool blank = true;     // the last one
    while ((more = csv.next()) && *more) {
        width = std::max(width, csv.fields().size());
        blank = true;
        for (std::size_t column = 0; column < csv.fields().size(); ++column) {
            if (csv.fields()[column].empty()) // of which there may be millions
                continue;
            const std::string_view seen = trimmed(csv.fields()[column]);
            if (seen.empty())
                continue;
            blank = false;
            if (seen.size() > maxCellText)
                return fail(ErrorCode::CellTooLong, name, fmt::format("line {}", csv.line()),
                            std::to_string(maxCellText));
            if (sheet.cells.size() == maxCells)
                return fail(ErrorCode::TableTooLarge, name, std::to_string(maxCells));
            sheet.cells.emplace(CellPlace{csv.line() - 1, static_cast<int>(column)}, seen);
        }
    }
    if (!more)
        return failed(more);
    // What is missing there would be taken for empty.
    if (!blank && !text.ends_with('\n') && !text.ends_with('\r') && csv.fields().size() < width)
        return fail(ErrorCode::TableCutOff, name, std::to_string(csv.line()));
    return std::vector{std::move(sheet)};
}

} // namespace

Result<std::vector<Worksheet>> parseTables(std::string_view bytes, const std::string& name) {
    auto sheets = isWorkbook(bytes) ? readWorkbook(bytes, name) : parseText(bytes, name);
    if (!sheets)
        return sheets;
    for (Worksheet& sheet : *sheets)
        for (auto& [place, text] : sheet.cells) {
            text = unguarded(std::move(text));
            if (isErrorValue(text))
                sheet.broken.emplace(place, text);
        }
    return sheets;
}

Result<std::vector<Worksheet>> readTables(const std::filesystem::path& file) {
    const auto bytes = readFile(file, maxFileSize);
    return bytes ? parseTables(*bytes, toUtf8(file)) : failed(bytes);
}

} // namespace plumbline::exchange
