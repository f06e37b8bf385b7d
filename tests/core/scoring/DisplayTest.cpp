#include "core/scoring/Display.h"

#include <gtest/gtest.h>

#include <random>

#include "tests/core/Fixtures.h"

namespace plumbline::scoring {

namespace {

const Rational bands[] = {{8, 10}, {18, 10}, {28, 10}, {38, 10}, {48, 10}};
const Rational bound[] = {{8, 10}};

} // namespace

TEST(Display, RoundsToTwoDecimals) {
    EXPECT_EQ(shown({2690540, 1000000}), "2.69");
    EXPECT_EQ(shown({1, 3}), "0.33");
    EXPECT_EQ(shown({2, 3}), "0.67");
    EXPECT_EQ(shown({1, 8}), "0.13");
    EXPECT_EQ(shown({0, 1}), "0.00");
    EXPECT_EQ(shown({5, 1}), "5.00");
    EXPECT_EQ(shown({5, 1000}, 2), "0.01");
    EXPECT_EQ(shown({1234, 10000}, 3), "0.123");
    EXPECT_EQ(shown({5, 2}, 0), "3");
}

TEST(Display, NeverRoundsUpToABound) {
    EXPECT_EQ(shown({1796, 1000}, bands), "1.79");
    EXPECT_EQ(shown({1795, 1000}, bands), "1.79");
    EXPECT_EQ(shown({17999999, 10000000}, bands), "1.79");
    EXPECT_EQ(shown({18, 10}, bands), "1.80");
    EXPECT_EQ(shown({7999, 10000}, bound), "0.79");
    EXPECT_EQ(shown({4, 5}, bound), "0.80");
    EXPECT_EQ(shown({1796, 1000}, bound), "1.80");
}

TEST(Display, NeverRoundsUpToABoundAnywhere) {
    std::mt19937 random(11);
    std::uniform_int_distribution<int> any(0, 5'000'000);
    for (int i = 0; i < 20'000; ++i) {
        const Rational value{any(random), 1'000'000};
        const double figure = std::stod(shown(value, bands));
        EXPECT_NEAR(figure, value.toDouble(), 0.01);
        for (const Rational& band : bands)
            EXPECT_EQ(figure >= band.toDouble(), value >= band) << value.toDouble();
    }
}

TEST(Display, MissingAndShownAddUpToTheBound) {
    EXPECT_EQ(shownMissing({7999, 10000}, bound[0]), "0.01");
    EXPECT_EQ(shownMissing({605, 1000}, bound[0]), "0.19");
    EXPECT_EQ(shownMissing({4, 5}, bound[0]), "0.00");
    EXPECT_EQ(shownMissing({1, 1}, bound[0]), "0.00");
    for (int i = 0; i < 8000; ++i) {
        const Rational value{i, 10'000};
        EXPECT_NEAR(std::stod(shown(value, bound)) + std::stod(shownMissing(value, bound[0])), 0.8, 1e-9);
        EXPECT_NE(shownMissing(value, bound[0]), "0.00");
    }
}

TEST(Display, PercentagesTakeTheDecimalsTheyNeed) {
    EXPECT_EQ(shownPercent({46, 100}), "46 %");
    EXPECT_EQ(shownPercent({1, 3}), "33.33 %");
    EXPECT_EQ(shownPercent({1, 8}), "12.5 %");
    EXPECT_EQ(shownPercent({1, 1}), "100 %");
    EXPECT_EQ(shownPercent({0, 1}), "0 %");
}

} // namespace plumbline::scoring
