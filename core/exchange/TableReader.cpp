#include "core/exchange/TableReader.h"

#include <algorithm>
#include <array>
#include <cctype>
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
    const char separator = line.back();
    const bool parts = separator == '\t' || std::ispunct(static_cast<unsigned char>(separator)) != 0;
    return parts && separator != '"' ? std::optional(separator) : std::nullopt;
}

/// The one of those there may be that stands in most lines, outside quotation marks, since a title with a
/// comma in it may stand above; of equals the one that stands most often.
char separatorOf(std::string_view text) {
    constexpr std::size_t looked = 64'000;
    constexpr std::string_view separators = ",;\t|";
    struct Count {
        int lines = 0, all = 0;
        bool inLine = false;
    };
    std::array<Count, separators.size()> counts;
    bool quoted = false;
    for (const char c : text.substr(0, looked)) {
        quoted = quoted != (c == '"');
        if (quoted)
            continue;
        if (c == '\r' || c == '\n')
            for (Count& each : counts)
                each.inLine = false;
        else if (const std::size_t found = separators.find(c); found != std::string_view::npos) {
            counts[found].lines += counts[found].inLine ? 0 : 1;
            ++counts[found].all;
            counts[found].inLine = true;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end(), [](const Count& a, const Count& b) {
        return std::pair(a.lines, a.all) < std::pair(b.lines, b.all);
    });
    return separators[static_cast<std::size_t>(most - counts.begin())];
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
