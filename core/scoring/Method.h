#pragma once

#include <span>
#include <vector>

#include "core/scoring/Explanation.h"
#include "core/scoring/Gap.h"
#include "core/scoring/Verdict.h"

namespace plumbline::scoring {

/// What a rating method makes of the scores, beyond the weighted means that all methods share (Scheme). The
/// functions of Verdict.h, Gap.h and Explanation.h ask it; nobody else needs to.
class Method {
public:
    virtual ~Method() = default;

    /// The total of the root's numerators, one for each column.
    [[nodiscard]] virtual Total total(const Scheme& scheme, std::span<const Int128> root,
                                      model::TotalRule rule) const = 0;
    /// A node's figure on the scale of the total.
    [[nodiscard]] virtual Rational nodeTotal(const Scheme& scheme, const Scores& scores,
                                             NodeId node) const = 0;
    /// Adds what only this method can find remarkable.
    virtual void addFlags(const Scheme& scheme, const Scores& scores, Verdict& verdict) const = 0;
    [[nodiscard]] virtual LevelGap levelGap(const Scheme& scheme, const Scores& scores, int level) const = 0;
    /// Fills `cells`, in any order, and `nodes`.
    virtual void fillGap(const model::Model& model, const Scheme& scheme, const Scores& scores,
                         std::span<const Grade> ratings, Gap& gap) const = 0;
    [[nodiscard]] virtual Explanation explain(const model::Model& model, const Scheme& scheme,
                                              const Scores& scores, std::span<const Grade> ratings,
                                              model::TotalRule rule, const NumberRef& number) const = 0;
};

[[nodiscard]] const Method& methodOf(model::Method method);

/// Every item at every level on a scale of steps; level scores, a bound, two rules (SCORING.md, section 1).
[[nodiscard]] const Method& fulfilment();
/// Every item by one score of 0 to 100; means whose band is the level (SCORING.md, section 2).
[[nodiscard]] const Method& banded();

/// The root's numerators, one for each column.
[[nodiscard]] std::span<const Int128> rootNumerators(const Scheme& scheme, const Scores& scores);
/// The level whose band holds a total; 0: below the first.
[[nodiscard]] int levelAt(const Scheme& scheme, Rational total);
/// The formula of a node's score in a column as the weighted mean of what stands below it, or of a cell's
/// rating; scores of 0..1 are shown times `unit`.
[[nodiscard]] Explanation explainMean(const model::Model& model, const Scheme& scheme, const Scores& scores,
                                      std::span<const Grade> ratings, const NumberRef& number, int column,
                                      int unit);

} // namespace plumbline::scoring
