#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/scoring/Explanation.h"
#include "core/scoring/Gap.h"
#include "ui/charts/LevelBars.h"
#include "ui/charts/RadarChart.h"
#include "ui/session/Session.h"

namespace plumbline::ui {

/// A column of scores in the table of all parts.
struct FigureColumn {
    QString head;
    QString tip;
    bool operator==(const FigureColumn&) const = default;
};

/// What such a column says of one part.
struct Figure {
    QString text;
    double bar = -1; ///< 0..1 for the thin bar below it; negative: none
    std::optional<scoring::NumberRef> number;
    bool operator==(const Figure&) const = default;
};

/// The scores at a glance, as bars against bounds.
struct ScoreBars {
    std::vector<LevelBar> bars;
    std::vector<scoring::NumberRef> numbers; ///< of each bar
    std::vector<BarBound> bounds;
};

/// A row of the gap's list.
struct GapRow {
    model::CellId cell = -1; ///< -1: a part that has no cell of its own
    QString part;
    QString item;
    int level = 0; ///< to sort by
    QString levelText;
    double rating = 0; ///< 0..1, negative: unrated
    QString ratingText;
    QString gain;
    double gainShare = 0; ///< 0..1 of the largest gain
    QString criterion;
    bool blocking = false;
    bool enough = false; ///< one of the first that are enough for the target
};

/// The words of the gap page that are the method's own.
struct GapWords {
    QStringList heads; ///< of the list, one for each column of GapModel
    QString gainTip;
    QString filter;
    QString blocking; ///< heading of the list, %1 the target, %2 how many
    QString all;
    QString legend;
    QString advice; ///< how many improvements are enough
};

/// How results read under a model's method, for the pages of results: one for each method of core.
class ResultMethod {
public:
    virtual ~ResultMethod() = default;
    [[nodiscard]] static const ResultMethod& of(const model::Model& model);

    [[nodiscard]] virtual std::vector<FigureColumn> columns(const Session& session) const = 0;
    /// One for each of the columns; of a part in scope.
    [[nodiscard]] virtual std::vector<Figure> figures(const Session& session, model::NodeId node) const = 0;
    [[nodiscard]] virtual ScoreBars bars(const Session& session) const = 0;

    /// The parts of the gap's radar, and their radar against the target.
    [[nodiscard]] virtual std::vector<model::NodeId> gapParts(const Session& session) const = 0;
    [[nodiscard]] virtual RadarData gapRadar(const Session& session, const std::vector<model::NodeId>& parts,
                                             int target) const = 0;
    /// The figure of a level on the way to the target, and how it stands.
    [[nodiscard]] virtual QString levelFigure(const Session& session,
                                              const scoring::LevelGap& level) const = 0;
    [[nodiscard]] virtual QString levelState(const Session& session,
                                             const scoring::LevelGap& level) const = 0;
    /// What the unrated cells could still bring; may be empty.
    [[nodiscard]] virtual QString headroom(const Session& session, int target) const = 0;
    [[nodiscard]] virtual std::vector<GapRow> gapRows(const Session& session,
                                                      const scoring::Gap& gap) const = 0;
    [[nodiscard]] virtual GapWords gapWords(const Session& session, const scoring::Gap& gap) const = 0;

    /// What a formula is called, and how its number comes about.
    [[nodiscard]] virtual QString title(const Session& session, const scoring::NumberRef& number) const = 0;
    [[nodiscard]] virtual QString method(const Session& session, const scoring::NumberRef& number) const = 0;
    /// A value of that kind as it is shown.
    [[nodiscard]] virtual QString shown(const Session& session, const scoring::NumberRef& number,
                                        Rational value, int places) const = 0;
};

[[nodiscard]] const ResultMethod& levelResults();
[[nodiscard]] const ResultMethod& scoreResults();

} // namespace plumbline::ui
