#include "core/storage/RowRules.h"

#include <algorithm>
#include <array>

#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/model/Pack.h"

namespace plumbline::storage {

namespace {

using Column = TableForm::Column;
using Type = RawValue::Type;

void setRange(ColumnRule& rule, const TableForm& table, const Column& column) {
    rule.lowest = 0;
    rule.highest = highestCounter;
    if (column.name == "counter" || column.name == "since") {
        rule.clamps = column.key == 0;
        rule.isCounter = true;
        rule.lowest = table.name == "change" ? 1 : 0;
    } else if (column.name == "at") {
        rule.highest = latestTime;
        rule.clamps = true;
    } else if (column.name == "removed") {
        rule.highest = 1;
        rule.clamps = true;
    } else if (column.name == "level") {
        rule.highest = 8;
    } else if (column.name == "hundredths") {
        rule.highest = model::fullWeight;
    } else if (column.name != "size" && table.name != "content_piece") {
        rule.lowest = 1; // numbers of rows
    }
}

void setLength(ColumnRule& rule, const TableForm& table, const Column& column) {
    constexpr std::size_t longestId = 1000, longestHistory = 2'000'000, longestSealed = 64'000'000;
    const bool isOfSeal = table.name == "seal" || table.name == "reopening";
    rule.isPerson = table.name == "person" && column.name == "name";
    rule.longest = longestText;
    if (table.name == "model") {
        rule.longest = column.key != 0 ? longestId : model::maxPackBytes;
        rule.isName = true;
    } else if (isOfSeal && column.name != "reason") {
        rule.longest = longestSealed;
        rule.isName = true;
    } else if (table.name == "history" && (column.name == "before" || column.name == "after")) {
        rule.longest = longestHistory;
    } else if (table.name == "history" && column.name == "way") {
        static constexpr std::array<std::string_view, 3> ways = {"do", "undo", "redo"};
        rule.words = ways;
        rule.isName = true;
    } else if (rule.isPerson) {
        rule.longest = longestPersonName;
    } else if (column.key != 0 || column.name == "author" || column.name == "key" ||
               column.name == "entity" || column.name == "operation" || column.name == "sha256" ||
               table.name == "link") {
        rule.longest = longestId;
        rule.isName = true;
        rule.isLine = true;
    }
}

/// As `visible(text) == text`; most texts are plain.
bool isLine(std::string_view text) {
    const bool isPlain = std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
    return isPlain || visible(text) == text;
}

bool isTooLong(std::string_view text, std::size_t longest) {
    return text.size() > longest && (text.size() > 4 * longest || codePoints(text) > longest);
}

} // namespace

std::vector<ColumnRule> rulesOf(const TableForm& table) {
    std::vector<ColumnRule> rules;
    for (const Column& column : table.columns) {
        ColumnRule& rule = rules.emplace_back();
        rule.type = column.isInteger ? Type::Integer : column.isBlob ? Type::Blob : Type::Text;
        rule.isRequired = column.isRequired;
        rule.isKey = column.key != 0;
        if (rule.type == Type::Integer)
            setRange(rule, table, column);
        else if (rule.type == Type::Text)
            setLength(rule, table, column);
    }
    return rules;
}

Judgement judge(const ColumnRule& rule, const RawValue& value) {
    if (value.type == Type::Null)
        return rule.isRequired ? Judgement::Senseless : Judgement::Sound;
    if (value.type != rule.type)
        return Judgement::Senseless;
    if (rule.type == Type::Integer && (value.number < rule.lowest || value.number > rule.highest))
        return rule.clamps ? Judgement::Mendable : Judgement::Senseless;
    if (rule.type != Type::Text)
        return Judgement::Sound;
    const bool isRight =
        !isTooLong(value.bytes, rule.longest) && isUtf8(value.bytes) &&
        value.bytes.find('\0') == std::string_view::npos && !(rule.isKey && value.bytes.empty()) &&
        (!rule.isLine || isLine(value.bytes)) && (!rule.isPerson || isPersonName(value.bytes)) &&
        (rule.words.empty() || std::ranges::find(rule.words, value.bytes) != rule.words.end());
    return isRight ? Judgement::Sound : rule.isName ? Judgement::Senseless : Judgement::Mendable;
}

std::int64_t mended(const ColumnRule& rule, std::int64_t number) {
    // From a counter that was mended there is still a long way to the highest.
    return std::clamp(number, rule.lowest, rule.isCounter ? rule.highest / 2 : rule.highest);
}

std::string mended(const ColumnRule& rule, std::string_view text) {
    std::string words = toValidUtf8(text.substr(0, 4 * rule.longest));
    std::erase(words, '\0');
    if (rule.isPerson) {
        words = visible(words);
        words = trimmed(words);
        if (words.empty())
            words = "?";
    }
    std::size_t end = 0;
    for (std::size_t characters = 0; end < words.size(); ++end)
        if ((static_cast<unsigned char>(words[end]) & 0xC0) != 0x80 && characters++ == rule.longest)
            break;
    words.resize(end);
    return words;
}

bool isPersonName(std::string_view name) {
    return !trimmed(name).empty() && !isTooLong(name, longestPersonName) && visible(name) == name;
}

} // namespace plumbline::storage
