#pragma once

#include <numeric>

namespace plumbline {

/// 128-bit integer: wide enough for the common denominator of any scope and weights a model allows.
__extension__ typedef __int128 Int128;

[[nodiscard]] constexpr Int128 gcd(Int128 a, Int128 b) {
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

/// An exact fraction with a positive denominator, not necessarily reduced.
struct Rational {
    Int128 num = 0;
    Int128 den = 1;

    [[nodiscard]] constexpr Rational reduced() const {
        const Int128 g = gcd(num, den);
        return g == 0 ? Rational{} : Rational{num / g, den / g};
    }
    /// Nearest double up to one unit in the last place; for output only.
    [[nodiscard]] constexpr double toDouble() const {
        const Rational r = reduced();
        return static_cast<double>(static_cast<long double>(r.num) / static_cast<long double>(r.den));
    }
};

// The comparisons and sums below reduce first, so that products of two denominators stay far from 2^127.
[[nodiscard]] constexpr int compare(Rational a, Rational b) {
    if (a.den != b.den) {
        a = a.reduced();
        b = b.reduced();
        const Int128 g = gcd(a.den, b.den);
        a.num *= b.den / g;
        b.num *= a.den / g;
    }
    return a.num < b.num ? -1 : a.num > b.num ? 1 : 0;
}
[[nodiscard]] constexpr bool operator==(Rational a, Rational b) {
    return compare(a, b) == 0;
}
[[nodiscard]] constexpr bool operator<(Rational a, Rational b) {
    return compare(a, b) < 0;
}
[[nodiscard]] constexpr bool operator>=(Rational a, Rational b) {
    return compare(a, b) >= 0;
}

[[nodiscard]] constexpr Rational operator+(Rational a, Rational b) {
    if (a.den == b.den)
        return {a.num + b.num, a.den};
    a = a.reduced();
    b = b.reduced();
    const Int128 g = gcd(a.den, b.den);
    return {a.num * (b.den / g) + b.num * (a.den / g), a.den / g * b.den};
}
[[nodiscard]] constexpr Rational operator-(Rational a, Rational b) {
    return a + Rational{-b.num, b.den};
}
[[nodiscard]] constexpr Rational operator*(Rational a, Rational b) {
    const Int128 g = gcd(a.num, b.den);
    const Int128 h = gcd(b.num, a.den);
    if (g == 0 || h == 0)
        return {};
    return {(a.num / g) * (b.num / h), (a.den / h) * (b.den / g)};
}

} // namespace plumbline
