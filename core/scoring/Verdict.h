#pragma once

#include <optional>
#include <vector>

#include "core/scoring/Scores.h"

namespace plumbline::scoring {

/// S with the level its band gives; level 0: below the first band.
struct Total {
    Rational value;
    int level = 0;
};

/// Something a reader of the result must not miss.
struct Flag {
    enum class Kind {
        Provisional,  ///< unrated cells count 0; `number` is how many
        LevelNotMet,  ///< a level up to the determined one is itself below the bound; `number` is the level
        RulesDiffer,  ///< the other rule gives another level; `number` is that level
        OwnWeights,   ///< weights differ from the recommended ones
        ToolWeights,  ///< the standard gives no weights: equal ones are this tool's default
        LimitedDepth, ///< levels above `number` are not assessed
    };
    Kind kind;
    int number = 0;
    bool operator==(const Flag&) const = default;
};

/// The total by another rule than the one in use.
struct ByRule {
    model::TotalRule rule = model::TotalRule::Sum;
    Total total;
};

/// The outcome of an assessment as it stands.
struct Verdict {
    model::TotalRule rule = model::TotalRule::Credit;
    Total total;
    std::optional<ByRule> other; ///< by the rule that is not used; none where the model has but one
    Total lowest;                ///< with every unrated cell as not met
    Total highest;               ///< with every unrated cell as the highest rating
    int rated = 0;
    int cells = 0; ///< in scope, up to the depth
    std::vector<Flag> flags;

    [[nodiscard]] int unrated() const { return cells - rated; }
    [[nodiscard]] bool rulesDiffer() const { return other && other->total.level != total.level; }
    [[nodiscard]] bool provisional() const { return rated < cells; }
};

/// The total with its level. Where levels are scored it is S by `rule`: `credit` counts a met level as 1 and
/// any other with its score, `sum` adds the scores as they are. Else it is the whole's score from 0 to 100.
[[nodiscard]] Total total(const Scheme& scheme, const Scores& scores, model::TotalRule rule);

[[nodiscard]] Verdict verdict(const Scheme& scheme, const Scores& scores, model::TotalRule rule);

} // namespace plumbline::scoring
