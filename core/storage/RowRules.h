#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/storage/SchemaCheck.h"

/// What holds of every value in a file, whatever the model and whoever wrote it: types, ranges, lengths.
namespace plumbline::storage {

/// Longest of what people type, in characters; see `project::checkText`.
inline constexpr std::size_t longestText = 20'000;
/// Longest name of a person, in characters; it is one line.
inline constexpr std::size_t longestPersonName = 200;
/// No file has seen more changes. Far from the end of what a number can hold, so that adding is safe.
inline constexpr long long highestCounter = 1'000'000'000'000;
/// The end of the year 9999, in milliseconds; times begin with 1970.
inline constexpr long long latestTime = 253'402'300'799'999;

/// A value as a row or a changeset holds it. Texts and BLOBs are not copied.
struct RawValue {
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    std::int64_t number = 0;
    std::string_view bytes = {};
};

/// What is to be done about a value that cannot stand.
enum class Judgement {
    Sound,
    Mendable, ///< `mended` gives what can stand in its place without another meaning
    Senseless ///< the row says nothing
};

/// What holds of a column.
struct ColumnRule {
    RawValue::Type type = RawValue::Type::Text;
    bool isRequired = false; ///< never NULL
    // Of numbers
    std::int64_t lowest = 0, highest = 0;
    bool clamps = false;    ///< a number outside means the nearest one
    bool isCounter = false; ///< of the change that wrote the row
    // Of texts
    std::size_t longest = 0; ///< in characters
    bool isName = false;     ///< of a thing: it is neither cut nor cleaned, and not empty where it is the key
    bool isKey = false;
    bool isLine = false; ///< what things are called by: nothing in it steers what shows it
    bool isPerson = false;
    std::span<const std::string_view> words = {}; ///< where it is one of these alone
};

/// By column.
[[nodiscard]] std::vector<ColumnRule> rulesOf(const TableForm& table);

[[nodiscard]] Judgement judge(const ColumnRule& rule, const RawValue& value);

/// Of a Mendable value: the nearest number, or the text in UTF-8, without NUL, cut to its length.
[[nodiscard]] std::int64_t mended(const ColumnRule& rule, std::int64_t number);
[[nodiscard]] std::string mended(const ColumnRule& rule, std::string_view text);

/// A time as a row can hold it.
[[nodiscard]] inline long long rowTime(long long at) {
    return std::clamp(at, 0LL, latestTime);
}

/// Whether a text may be the name of a person: one line, not empty, not too long.
[[nodiscard]] bool isPersonName(std::string_view name);

} // namespace plumbline::storage
