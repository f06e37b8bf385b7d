#include "core/scoring/Method.h"

namespace plumbline::scoring {

const Method& methodOf(model::Method method) {
    switch (method) {
    case model::Method::Fulfilment:
        return fulfilment();
    case model::Method::Banded:
        break;
    }
    return banded();
}

std::span<const Int128> rootNumerators(const Scheme& scheme, const Scores& scores) {
    return std::span(scores.numerator).first(static_cast<std::size_t>(scheme.columns()));
}

int levelAt(const Scheme& scheme, Rational total) {
    // Cross-multiplied rather than compared as fractions: this runs at every key.
    int level = 0;
    for (const Rational& band : scheme.bands())
        level += total.num * band.den >= total.den * band.num;
    return level;
}

} // namespace plumbline::scoring
