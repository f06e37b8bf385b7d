#include "core/model/RatingScale.h"

#include <algorithm>

namespace plumbline::model {

std::optional<int> RatingScale::find(std::string_view code) const {
    const auto found = std::find_if(ratings.begin(), ratings.end(),
                                    [&](const RatingStep& rating) { return rating.code == code; });
    return found == ratings.end() ? std::nullopt : std::optional(static_cast<int>(found - ratings.begin()));
}

std::optional<std::int16_t> RatingScale::gradeByScore(std::string_view score) const {
    // "62.50" is 62.5, and "62.0" is 62.
    if (score.find('.') != std::string_view::npos) {
        while (score.ends_with('0'))
            score.remove_suffix(1);
        if (score.ends_with('.'))
            score.remove_suffix(1);
    }
    const auto found = find(score);
    return found && *found < gradeByLevel(1) ? std::optional(static_cast<std::int16_t>(*found))
                                             : std::nullopt;
}

} // namespace plumbline::model
