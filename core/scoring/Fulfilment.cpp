#include "core/scoring/Method.h"

namespace plumbline::scoring {

namespace {

using model::TotalRule;
using Kind = NumberRef::Kind;

class Fulfilment : public Method {
public:
    Total total(const Scheme& scheme, std::span<const Int128> root, TotalRule rule) const override {
        const Int128 denominator = scheme.denominator(model::rootNode);
        Total total{{0, denominator}, 0};
        for (const Int128 numerator : root)
            total.value.num +=
                rule == TotalRule::Credit && scheme.meetsBound(numerator) ? denominator : numerator;
        total.level = levelAt(scheme, total.value);
        return total;
    }

    Rational nodeTotal(const Scheme& scheme, const Scores& scores, NodeId node) const override {
        Rational sum{0, scheme.denominator(node)};
        for (int level = 1; level <= scheme.columns(); ++level)
            sum.num += scores.numerator[scheme.slot(node, level)];
        return sum;
    }

    void addFlags(const Scheme& scheme, const Scores& scores, Verdict& verdict) const override {
        for (int level = 1; level <= verdict.total.level; ++level)
            if (!isMet(scheme, scores, level))
                verdict.flags.push_back({Flag::Kind::LevelNotMet, level});
        if (verdict.rulesDiffer())
            verdict.flags.push_back({Flag::Kind::RulesDiffer, verdict.other->total.level});
    }

    LevelGap levelGap(const Scheme& scheme, const Scores& scores, int level) const override {
        const Rational score = scoreAt(scheme, scores, model::rootNode, level);
        const bool met = isMet(scheme, scores, level);
        return {level,
                score,
                scheme.bound(),
                met ? Rational{} : scheme.bound() - score,
                met,
                level <= scheme.depth(),
                isRatedAt(scheme, scores, model::rootNode, level)};
    }

    void fillGap(const model::Model& model, const Scheme& scheme, const Scores& scores,
                 std::span<const Grade> ratings, Gap& gap) const override {
        constexpr Grade full = 0;
        for (CellId cell = 0; cell < model.cellCount(); ++cell) {
            const Grade grade = ratings[static_cast<std::size_t>(cell)];
            const int level = model.levelOf(cell);
            if (level > gap.target || !scheme.assesses(cell) || grade == full)
                continue;
            const int missing = scheme.ratingScale() - scheme.ratingValue(grade);
            const Rational weight = scheme.cellWeight(cell);
            const Rational gain = weight * Rational{missing, scheme.ratingScale()};
            gap.cells.push_back({cell, grade, full, weight, gain, !isMet(scheme, scores, level)});
        }
    }

    Explanation explain(const model::Model& model, const Scheme& scheme, const Scores& scores,
                        std::span<const Grade> ratings, TotalRule rule,
                        const NumberRef& number) const override {
        if (number.kind != Kind::Total && number.kind != Kind::NodeSum)
            return explainMean(model, scheme, scores, ratings, number, number.level, 1);
        const bool whole = number.kind == Kind::Total;
        Explanation explanation{number, {}, {}, 1};
        explanation.value = whole ? scoring::total(scheme, scores, rule).value
                                  : scoring::nodeTotal(scheme, scores, number.node);
        explanation.rated = isRated(scheme, scores, whole ? model::rootNode : number.node);
        for (int level = 1; level <= scheme.depth(); ++level) {
            const NumberRef score{Kind::Score, whole ? model::rootNode : number.node, level, 0};
            const bool credited = whole && rule == TotalRule::Credit && isMet(scheme, scores, level);
            explanation.terms.push_back(
                {score, credited ? Rational{1, 1} : scoreAt(scheme, scores, score.node, level), std::nullopt,
                 credited, assessment::unrated, isRatedAt(scheme, scores, score.node, level)});
        }
        return explanation;
    }
};

} // namespace

const Method& fulfilment() {
    static const Fulfilment method;
    return method;
}

} // namespace plumbline::scoring
