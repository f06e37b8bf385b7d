#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/assessment/Assessment.h"
#include "core/project/Changeset.h"

namespace plumbline::project {

/// The text that a change wrote: one column of one row, or of a row that it added, any one of those that say
/// something.
struct TypedText {
    std::string table;
    std::vector<std::string> key;
    std::vector<std::size_t> columns;
};

/// None where a change wrote anything beside it, or took a row back.
[[nodiscard]] std::optional<TypedText> typedTextOf(const std::vector<RowChange>& rows);

/// What was typed last, for what is typed next to be part of it.
struct TypedChange {
    TypedText text;
    assessment::Stamp stamp; ///< of the change, with the time it was last added to

    /// This text, where it was typed in one go with `next`.
    [[nodiscard]] std::optional<TypedText> goOn(const TypedText& next, const assessment::Stamp& at) const;
};

/// Whether a text is after a change what it was before.
[[nodiscard]] bool leavesNothing(const RowChange& row, const TypedText& text);

} // namespace plumbline::project
