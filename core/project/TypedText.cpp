#include "core/project/TypedText.h"

#include <algorithm>

#include "core/assessment/RecordTables.h"

namespace plumbline::project {

namespace {

/// How long one may pause and still type in one go.
constexpr Timestamp longestPause = 60'000;

bool isRecord(const std::string& table) {
    bool found = false;
    assessment::forEachRecordKind([&]<class T>(T) { found = found || table == assessment::Table<T>::name; });
    return found;
}

} // namespace

std::optional<TypedText> typedTextOf(const std::vector<RowChange>& rows) {
    if (rows.size() != 1)
        return std::nullopt;
    const RowChange& row = rows.front();
    const bool ofCell = row.table == "note" || row.table == "rating";
    if (!ofCell && !isRecord(row.table))
        return std::nullopt;
    // item, level, author, text, counter, at; or id, texts, removed, author, counter, at
    const std::size_t first = ofCell ? 3 : 1, end = ofCell ? 4 : row.after.size() - 4;
    const bool added = row.before[0].empty();
    if (!ofCell && !added && row.before[end] != row.after[end])
        return std::nullopt;
    TypedText text{row.table, {row.key().begin(), row.key().begin() + static_cast<long>(first)}, {}};
    for (std::size_t column = first; column < end; ++column)
        if (row.before[column] != row.after[column])
            text.columns.push_back(column);
    if (text.columns.empty() || (!added && text.columns.size() > 1))
        return std::nullopt;
    return text;
}

std::optional<TypedText> TypedChange::goOn(const TypedText& next, const assessment::Stamp& at) const {
    const bool isNow = at.author == stamp.author && at.counter == stamp.counter + 1 && at.at >= stamp.at &&
                       at.at - stamp.at <= longestPause;
    const bool isSame = next.table == text.table && next.key == text.key && next.columns.size() == 1 &&
                        std::ranges::find(text.columns, next.columns[0]) != text.columns.end();
    return isNow && isSame ? std::optional(next) : std::nullopt;
}

bool leavesNothing(const RowChange& row, const TypedText& text) {
    return std::ranges::all_of(text.columns,
                               [&](std::size_t column) { return row.before[column] == row.after[column]; });
}

} // namespace plumbline::project
