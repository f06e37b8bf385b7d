#include "core/scoring/Method.h"

namespace plumbline::scoring {

namespace {

/// The band above a level; of the highest level none.
const Rational* bandAbove(const Scheme& scheme, int level) {
    return level < scheme.levels() ? &scheme.bands()[static_cast<std::size_t>(level)] : nullptr;
}

class Banded : public Method {
public:
    Total total(const Scheme& scheme, std::span<const Int128> root, model::TotalRule) const override {
        const Rational value =
            Rational{root.front(), scheme.denominator(model::rootNode)} * Rational{scheme.top(), 1};
        return {value, levelAt(scheme, value)};
    }

    Rational nodeTotal(const Scheme& scheme, const Scores& scores, NodeId node) const override {
        return scoreAt(scheme, scores, node, 1) * Rational{scheme.top(), 1};
    }

    void addFlags(const Scheme&, const Scores&, Verdict&) const override {}

    LevelGap levelGap(const Scheme& scheme, const Scores& scores, int level) const override {
        const Rational score = scoring::nodeTotal(scheme, scores, model::rootNode);
        const Rational bound = scheme.bands()[static_cast<std::size_t>(level - 1)];
        const bool met = score >= bound;
        return {level,
                score,
                bound,
                met ? Rational{} : bound - score,
                met,
                true,
                isRated(scheme, scores, model::rootNode)};
    }

    void fillGap(const model::Model& model, const Scheme& scheme, const Scores& scores,
                 std::span<const Grade> ratings, Gap& gap) const override {
        for (NodeId id = 0; id < static_cast<NodeId>(model.nodes.size()); ++id)
            if (scheme.includes(id))
                gap.nodes.push_back(nodeGap(scheme, scores, id));

        const Rational target = scheme.bands()[static_cast<std::size_t>(gap.target - 1)];
        const Grade better = gradeFrom(model, target);
        for (CellId cell = 0; cell < model.cellCount(); ++cell) {
            const Grade grade = ratings[static_cast<std::size_t>(cell)];
            const int missing = scheme.ratingValue(better) - scheme.ratingValue(grade);
            if (!scheme.assesses(cell) || missing <= 0)
                continue;
            const Rational weight = scheme.cellWeight(cell);
            const Rational gain = weight * Rational{scheme.top() * missing, scheme.ratingScale()};
            gap.cells.push_back({cell, grade, better, weight, gain, true});
        }
    }

    Explanation explain(const model::Model& model, const Scheme& scheme, const Scores& scores,
                        std::span<const Grade> ratings, model::TotalRule,
                        const NumberRef& number) const override {
        NumberRef mean = number;
        if (number.kind == NumberRef::Kind::Total)
            mean.kind = NumberRef::Kind::NodeSum;
        Explanation explanation = explainMean(model, scheme, scores, ratings, mean, 1, scheme.top());
        explanation.of = number;
        return explanation;
    }

private:
    static NodeGap nodeGap(const Scheme& scheme, const Scores& scores, NodeId node) {
        const Rational score = scoring::nodeTotal(scheme, scores, node);
        const int level = levelAt(scheme, score);
        const Rational* const band = bandAbove(scheme, level);
        const Rational missing = band ? *band - score : Rational{};
        return {
            node, score, level, missing, missing * scheme.shareOfWhole(node), isRated(scheme, scores, node)};
    }

    /// The lowest score that is not below `bound`.
    static Grade gradeFrom(const model::Model& model, Rational bound) {
        Grade grade = 0;
        while (model.scale.points(grade) < bound)
            ++grade;
        return grade;
    }
};

} // namespace

const Method& banded() {
    static const Banded method;
    return method;
}

} // namespace plumbline::scoring
