#pragma once

#include <span>
#include <string>

#include "core/base/Rational.h"
#include "core/scoring/Scheme.h"

namespace plumbline::scoring {

/// A value that is not negative with `places` decimals, rounded half up, but never across a bound: a value
/// below a bound is not shown as equal to it (1.796 below 1.8 is "1.79").
[[nodiscard]] std::string shown(Rational value, std::span<const Rational> bounds, int places = 2);

/// Without bounds.
[[nodiscard]] std::string shown(Rational value, int places = 2);

/// The score of any node at a level, never across the bound; what every page, report and verb shows.
[[nodiscard]] std::string shownScore(const Scheme& scheme, Rational score, int places = 2);

/// S, or the sum of a node's level scores: never across a band's lower end.
[[nodiscard]] std::string shownTotal(const Scheme& scheme, Rational total, int places = 2);

/// What is missing from `value` to `bound`, such that the two shown figures add up to the bound.
[[nodiscard]] std::string shownMissing(Rational value, Rational bound, int places = 2);

/// A bound or the lower end of a band as its standard prints it, with the decimals it needs: "0.8", "20".
[[nodiscard]] std::string shownBound(Rational bound);

/// A share as a percentage with as many decimals as it needs, two at most: "46 %", "33.33 %".
[[nodiscard]] std::string shownPercent(Rational share);

} // namespace plumbline::scoring
