#include "core/exchange/ModelWords.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/exchange/HeadedTable.h"

namespace plumbline::exchange {

using assessment::Grade;
using model::ItemId;
using model::NodeId;

namespace {

/// A decimal number without a sign: digits, and digits behind the point. "01.50" has 1 and 5.
struct Decimal {
    std::string whole, fraction;
};

std::optional<Decimal> parseDecimal(std::string_view text) {
    // A comma before one or two digits is how much of Europe writes the point.
    const std::size_t point = text.find_first_of(".,");
    const std::string_view whole = text.substr(0, point);
    std::string_view fraction = point == std::string_view::npos ? "" : text.substr(point + 1);
    const auto digits = [](std::string_view part) {
        return std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    const bool comma = point != std::string_view::npos && text[point] == ',';
    if (text.empty() || !digits(whole) || !digits(fraction) || (whole.empty() && fraction.empty()) ||
        (comma && (fraction.empty() || fraction.size() > 2)))
        return std::nullopt;
    while (fraction.ends_with('0'))
        fraction.remove_suffix(1);
    const std::size_t first = std::min(whole.find_first_not_of('0'), whole.size());
    const std::string significant(whole.substr(first));
    return Decimal{significant.empty() ? "0" : significant, std::string(fraction)};
}

/// Takes an ending off, and the white space before it; false where there is no such ending.
bool takeEnding(std::string& text, std::string_view ending) {
    if (!text.ends_with(ending))
        return false;
    text = std::string(trimmed(std::string_view(text).substr(0, text.size() - ending.size())));
    return true;
}

std::optional<int> parseWhole(std::string_view text) {
    const auto decimal = parseDecimal(text);
    return decimal && decimal->fraction.empty() ? toInt(decimal->whole) : std::nullopt;
}

/// A number as a standard counts its levels: 3, 三, III.
std::optional<int> parseCount(const std::string& key) {
    constexpr std::string_view chinese[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    constexpr std::string_view roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};
    if (const auto whole = parseWhole(key))
        return whole;
    for (const auto* words : {chinese, roman})
        if (const auto* const found = std::find(words, words + 10, key); found != words + 10)
            return static_cast<int>(found - words) + 1;
    return std::nullopt;
}

/// A share as a fraction of powers of ten: "0.8" and "80%" are 8/10 or 80/100.
std::optional<Rational> parseShare(std::string key) {
    const bool percent = takeEnding(key, "%");
    const auto decimal = parseDecimal(key);
    constexpr std::size_t mostDigits = 9;
    if (!decimal || decimal->whole.size() + decimal->fraction.size() > mostDigits)
        return std::nullopt;
    Int128 scale = percent ? 100 : 1;
    for (std::size_t i = 0; i < decimal->fraction.size(); ++i)
        scale *= 10;
    return Rational{toInt(decimal->whole + decimal->fraction).value_or(0), scale};
}

/// "153 / 250"
std::optional<assessment::Measure> parseMeasure(const std::string& key) {
    const std::vector<std::string_view> parts = split(key, '/');
    if (parts.size() != 2)
        return std::nullopt;
    return assessment::parseMeasure(fmt::format("{}/{}", trimmed(parts[0]), trimmed(parts[1])));
}

void addWord(std::map<std::string, std::vector<int>>& words, const std::string& word, int id) {
    const std::string key = wordKey(word);
    if (key.empty())
        return;
    std::vector<int>& ids = words[key];
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

void addName(std::map<std::string, std::vector<int>>& words, const model::LocalText& name, int id) {
    for (const auto& [_, text] : name.byLanguage)
        addWord(words, text, id);
}

const std::vector<int>& meant(const std::map<std::string, std::vector<int>>& words, const std::string& text) {
    static const std::vector<int> none;
    const auto found = words.find(wordKey(text));
    return found == words.end() ? none : found->second;
}

} // namespace

ModelWords::ModelWords(const model::Model& model, std::string_view language)
    : m_model(model), m_language(language), m_numbered(model.items.front().number > 0) {
    for (const NodeId leaf : model.leaves()) {
        addWord(m_leaves, model.node(leaf).code, leaf);
        addName(m_leaves, model.node(leaf).name, leaf);
        addName(m_leaves, model.node(leaf).alias, leaf);
    }
    for (ItemId item = 0; item < static_cast<ItemId>(model.items.size()); ++item) {
        addWord(m_items, model.itemCode(item), item);
        addName(m_items, model.item(item).name, item);
        // "3. Data standards", as lists have it.
        for (const auto& [_, name] : model.item(item).name.byLanguage)
            for (const char* mark : {"", ".", "、"})
                if (m_numbered && !name.empty())
                    addWord(m_items, std::to_string(model.item(item).number) + mark + name, item);
        if (!m_numbered) {
            addName(m_items, model.node(model.item(item).leaf).name, item);
            addName(m_items, model.node(model.item(item).leaf).alias, item);
        }
    }
    for (int level = 1; level <= model.levelCount(); ++level) {
        const model::Level& own = model.level(level);
        for (const model::LocalText* name : {&own.ordinal, &own.name, &own.alias})
            addName(m_levels, *name, level);
        for (const auto& [language, ordinal] : own.ordinal.byLanguage)
            addWord(m_levels, ordinal + own.name.in(language), level);
    }
    if (model.scale.kind == model::RatingScale::Kind::Steps)
        for (int step = 0; step < static_cast<int>(model.scale.ratings.size()); ++step) {
            addWord(m_steps, model.scale.rating(step).code, step);
            addName(m_steps, model.scale.rating(step).name, step);
        }
}

std::string ModelWords::kindName() const {
    return m_model.kinds.back().name.in(m_language);
}

std::vector<std::string> ModelWords::partHeads() const {
    const model::Kind& kind = m_model.kinds.back();
    std::vector<std::string> heads = {kind.id};
    for (const auto& [_, name] : kind.name.byLanguage)
        for (const char* ending : {"", " code", "代码", "编码", " name", "名称"})
            heads.push_back(name + ending);
    return heads;
}

Error ModelWords::ambiguous(const std::string& text, const std::vector<ItemId>& items) const {
    std::vector<std::string> codes;
    for (const ItemId item : items)
        codes.push_back(m_model.itemCode(item));
    return {ErrorCode::AmbiguousName, {text, join(codes, ", ")}};
}

Result<NodeId> ModelWords::leaf(const std::string& text) const {
    if (const auto exact = m_model.findLeaf(text))
        return *exact;
    const std::vector<NodeId>& found = meant(m_leaves, text);
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return fail(ErrorCode::UnknownPart, text, kindName());
    std::vector<std::string> codes;
    for (const NodeId each : found)
        codes.push_back(m_model.node(each).code);
    return fail(ErrorCode::AmbiguousName, text, join(codes, ", "));
}

/// By its number in the part, or by its own code or name.
Result<ItemId> ModelWords::itemOf(NodeId leaf, const std::string& text) const {
    const model::Node& node = m_model.node(leaf);
    if (const auto number = parseWhole(numberKey(text)); m_numbered && number) {
        if (*number >= 1 && *number <= node.itemCount)
            return node.firstItem + *number - 1;
    } else {
        std::vector<ItemId> own = meant(m_items, text);
        std::erase_if(own, [&](ItemId item) { return m_model.item(item).leaf != leaf; });
        if (own.size() == 1)
            return own.front();
        if (!own.empty())
            return tl::unexpected(ambiguous(text, own));
    }
    return fail(ErrorCode::UnknownItem, text, node.name.in(m_language), std::to_string(node.itemCount));
}

Result<ItemId> ModelWords::item(const std::string& part, const std::string& item) const {
    if (!part.empty()) {
        const auto found = leaf(part);
        if (!found && !item.empty())
            return failed(found);
        if (found && !item.empty())
            return itemOf(*found, item);
        if (found && !m_numbered)
            return m_model.node(*found).firstItem;
    }
    if (part.empty() && m_numbered && parseWhole(numberKey(item)))
        return fail(ErrorCode::WorkbookCellEmpty, kindName());
    // One of the two alone names the item whole.
    const std::string& text = item.empty() ? part : item;
    if (const auto exact = m_model.findItem(text))
        return *exact;
    const std::vector<ItemId>& found = meant(m_items, text);
    if (found.size() == 1)
        return found.front();
    if (!found.empty())
        return tl::unexpected(ambiguous(text, found));
    if (!item.empty())
        return fail(ErrorCode::UnknownPart, text, kindName());
    if (const auto of = leaf(part); !of)
        return failed(of);
    return fail(ErrorCode::WorkbookCellEmpty, "item");
}

Result<int> ModelWords::level(const std::string& text) const {
    std::optional<int> number;
    if (const std::vector<int>& named = meant(m_levels, text); named.size() == 1)
        number = named.front();
    else {
        std::string key = numberKey(text);
        for (const std::string_view before : {"level", "lv", "l", "第"})
            if (key.starts_with(before)) {
                key = std::string(trimmed(std::string_view(key).substr(before.size())));
                break;
            }
        static_cast<void>(takeEnding(key, "级"));
        number = parseCount(key);
    }
    if (number && *number >= 1 && *number <= m_model.levelCount())
        return *number;
    return fail(ErrorCode::LevelOutOfRange, text, std::to_string(m_model.levelCount()));
}

Result<Grade> ModelWords::step(const std::string& text) const {
    if (const std::vector<int>& named = meant(m_steps, text); named.size() == 1)
        return static_cast<Grade>(named.front());
    if (const auto share = parseShare(numberKey(text)))
        for (std::size_t step = 0; step < m_model.scale.ratings.size(); ++step)
            if (*share == Rational{m_model.scale.ratings[step].value, m_model.scale.denominator})
                return static_cast<Grade>(step);
    std::vector<std::string> known;
    for (const model::RatingStep& step : m_model.scale.ratings)
        known.push_back(fmt::format("{} ({})", step.code, step.name.in(m_language)));
    return fail(ErrorCode::UnknownRating, text, join(known, ", "));
}

Result<Grade> ModelWords::score(const std::string& text) const {
    std::string key = numberKey(text);
    if (!takeEnding(key, "%"))
        static_cast<void>(takeEnding(key, "分"));
    if (const auto decimal = parseDecimal(key))
        if (const auto grade = m_model.scale.gradeByScore(
                decimal->fraction.empty() ? decimal->whole : decimal->whole + "." + decimal->fraction))
            return *grade;
    return fail(ErrorCode::UnknownScore, text, std::to_string(m_model.scale.top));
}

Result<assessment::Rating> ModelWords::score(ItemId item, const std::string& text,
                                             const std::string& basis) const {
    const auto grade = score(text);
    if (!grade)
        return failed(grade);
    const std::string key = wordKey(basis);
    if (key.empty())
        return assessment::Rating{*grade};
    if (key == "level" || key == "等级" || key == "级别") {
        for (int level = 1; level <= m_model.levelCount(); ++level)
            if (m_model.scale.rating(m_model.scale.gradeByLevel(level)).value ==
                m_model.scale.rating(*grade).value)
                return assessment::Rating{m_model.scale.gradeByLevel(level)};
        return fail(ErrorCode::ScoreOfNoLevel, text);
    }
    const auto measure = parseMeasure(numberKey(basis));
    if (!measure || !m_model.item(item).ratio)
        return fail(ErrorCode::UnknownBasis, basis);
    return assessment::Rating{*grade, measure};
}

} // namespace plumbline::exchange
