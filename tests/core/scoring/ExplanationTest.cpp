#include "core/scoring/Explanation.h"

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using NumberKind = scoring::NumberRef::Kind;
using model::TotalRule;

scoring::Explanation explain(const Sheet& sheet, TotalRule rule, const scoring::NumberRef& number) {
    return scoring::explain(shippedModel(), sheet.scheme, sheet.scores(), sheet.ratings, rule, number);
}

/// What a reader computes from the formula as it stands.
Rational computed(const scoring::Explanation& explanation) {
    Rational sum;
    for (const scoring::Term& term : explanation.terms)
        sum = sum + (term.factor ? *term.factor * term.value : term.value);
    return sum * Rational{1, explanation.divisor};
}

} // namespace

TEST(Explanation, EveryNumberIsWhatItsFormulaGives) {
    std::mt19937 random(5);
    for (Sheet sheet : {Sheet(), Sheet(facts("process"), {{domain("service"), "none is given"}}),
                        Sheet(facts(), {}, personnelThirtyPercent())}) {
        sheet.rateRandomly(random, true);
        for (const TotalRule rule : {TotalRule::Credit, TotalRule::Sum}) {
            const auto total = explain(sheet, rule, {});
            EXPECT_EQ(total.value, sheet.verdict(rule).total.value);
            EXPECT_EQ(computed(total), total.value);
        }
        for (model::NodeId id = 0; id < static_cast<model::NodeId>(shippedModel().nodes.size()); ++id) {
            if (!sheet.scheme.includes(id))
                continue;
            const auto sum = explain(sheet, TotalRule::Credit, {NumberKind::NodeSum, id, 0, 0});
            EXPECT_EQ(computed(sum), sum.value) << shippedModel().node(id).code;
            for (int level = 1; level <= 5; ++level) {
                const auto score = explain(sheet, TotalRule::Credit, {NumberKind::Score, id, level, 0});
                EXPECT_EQ(score.value, sheet.score(id, level));
                EXPECT_EQ(computed(score), score.value) << shippedModel().node(id).code << " at " << level;
            }
        }
    }
}

TEST(Explanation, ShowsWhatIsCreditedAndWhatIsUnrated) {
    Sheet sheet;
    sheet.rateLevel(1, most);
    const auto total = explain(sheet, TotalRule::Credit, {});
    ASSERT_EQ(total.terms.size(), 5u);
    EXPECT_TRUE(total.terms[0].credited);
    EXPECT_EQ(total.terms[0].value, (Rational{1, 1}));
    EXPECT_FALSE(total.terms[1].credited);
    EXPECT_FALSE(explain(sheet, TotalRule::Sum, {}).terms[0].credited);

    const auto data = explain(sheet, TotalRule::Credit, {NumberKind::Score, leaf("data"), 2, 0});
    ASSERT_EQ(data.terms.size(), 4u);
    EXPECT_EQ(data.divisor, 4);
    EXPECT_EQ(data.terms[0].grade, unrated);
    const auto cellValue =
        explain(sheet, TotalRule::Credit, {NumberKind::Cell, leaf("data"), 1, cell("data.1", 1)});
    EXPECT_EQ(cellValue.value, (Rational{4, 5}));
}

} // namespace plumbline::test
