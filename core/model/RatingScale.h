#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/Rational.h"
#include "core/model/LocalText.h"

namespace plumbline::model {

/// One rating, for example full = 10 of the scale's denominator 10.
struct RatingStep {
    std::string code;
    LocalText name;
    char key = 0;  ///< the key that gives it in the interview; 0: none
    int value = 0; ///< numerator over RatingScale::denominator
};

/// How cells are rated: what there is to give, what each is worth, and what it claims. A rating is named by
/// its index into `ratings`, which parsing gives and printing takes.
struct RatingScale {
    enum class Kind {
        Steps, ///< a few with names
        Points ///< a number with one decimal, or a level, which stands for the middle of its band
    };
    Kind kind = Kind::Steps;
    int columns = 1;                 ///< ratings of an item: one for each level, or one for all of them
    std::vector<RatingStep> ratings; ///< steps, best first; or 0, 0.1 ... `top`, then one for each level
    int denominator = 1;             ///< of the ratings' values
    int top = 1;                     ///< points of the best rating
    Rational strongFrom;             ///< points from which on a rating needs evidence

    /// Whether an item has a rating at each level, or one for all.
    [[nodiscard]] bool byLevel() const { return columns > 1; }
    [[nodiscard]] const RatingStep& rating(int index) const {
        return ratings[static_cast<std::size_t>(index)];
    }
    /// 0..1
    [[nodiscard]] Rational share(int index) const { return {rating(index).value, denominator}; }
    /// 0..`top`, which is the scale of the total, or of one level where each is rated.
    [[nodiscard]] Rational points(int index) const {
        return {static_cast<Int128>(rating(index).value) * top, denominator};
    }
    [[nodiscard]] bool isBest(int index) const { return rating(index).value == denominator; }
    /// So good that something must show it.
    [[nodiscard]] bool isStrong(int index) const { return points(index) >= strongFrom; }
    [[nodiscard]] std::optional<int> find(std::string_view code) const;
    /// With points: the rating of a level alone.
    [[nodiscard]] std::int16_t gradeByLevel(int level) const {
        return static_cast<std::int16_t>(top * 10 + level);
    }
    /// With points: the rating of a score such as "62.5", one decimal at most.
    [[nodiscard]] std::optional<std::int16_t> gradeByScore(std::string_view score) const;
};

} // namespace plumbline::model
