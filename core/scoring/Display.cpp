#include "core/scoring/Display.h"

#include <algorithm>

#include <fmt/format.h>

namespace plumbline::scoring {

namespace {

Int128 power(int places) {
    Int128 p = 1;
    while (places-- > 0)
        p *= 10;
    return p;
}

/// `value` in units of 10^-places.
Int128 units(Rational value, std::span<const Rational> bounds, int places) {
    value = value.reduced();
    const Int128 scale = power(places);
    Int128 rounded = (2 * value.num * scale + value.den) / (2 * value.den);
    for (const Rational& bound : bounds)
        if (value < bound && Rational{rounded, scale} >= bound)
            rounded = value.num * scale / value.den;
    return rounded;
}

std::string text(Int128 value, int places) {
    const Int128 scale = power(places);
    const auto whole = static_cast<long long>(value / scale), rest = static_cast<long long>(value % scale);
    return places == 0 ? fmt::format("{}", whole) : fmt::format("{}.{:0{}}", whole, rest, places);
}

} // namespace

std::string shown(Rational value, std::span<const Rational> bounds, int places) {
    return text(units(value, bounds, places), places);
}

std::string shown(Rational value, int places) {
    return shown(value, {}, places);
}

std::string shownScore(const Scheme& scheme, Rational score, int places) {
    const Rational bounds[] = {scheme.bound()};
    return shown(score, bounds, places);
}

std::string shownTotal(const Scheme& scheme, Rational total, int places) {
    return shown(total, scheme.bands(), places);
}

std::string shownMissing(Rational value, Rational bound, int places) {
    if (value >= bound)
        return text(0, places);
    const Rational bounds[] = {bound};
    return text(std::max<Int128>(0, units(bound, {}, places) - units(value, bounds, places)), places);
}

std::string shownBound(Rational bound) {
    const Int128 den = bound.reduced().den;
    return shown(bound, den == 1 ? 0 : 10 % den == 0 ? 1 : 2);
}

std::string shownPercent(Rational share) {
    std::string percent = shown(share * Rational{100, 1});
    percent.erase(percent.find_last_not_of('0') + 1);
    if (percent.back() == '.')
        percent.pop_back();
    return percent + " %";
}

} // namespace plumbline::scoring
