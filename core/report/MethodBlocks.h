#pragma once

#include <functional>
#include <vector>

#include "core/report/Report.h"
#include "core/report/Subject.h"

namespace plumbline::report {

/// The blocks of the report whose form depends on how the model rates and scores: one implementation for each
/// method of scoring.
class MethodBlocks {
public:
    virtual ~MethodBlocks() = default;
    [[nodiscard]] static const MethodBlocks& of(const model::Model& model);

    /// For the summary: the scores that make the level, as table and bars.
    [[nodiscard]] virtual std::vector<Block> summary(const Subject& subject) const = 0;
    /// What the figures of the radars and of the table of all parts are.
    [[nodiscard]] virtual std::string scoresNote(const Subject& subject) const = 0;
    /// Figures beside the radars; may be none.
    [[nodiscard]] virtual std::vector<Block> figures(const Subject& subject) const = 0;
    [[nodiscard]] virtual Table scoreTable(const Subject& subject) const = 0;
    /// What is missing to the target, in a sentence or two behind the first, strong one.
    [[nodiscard]] virtual std::vector<Paragraph> gapAdvice(const Subject& subject) const = 0;
    [[nodiscard]] virtual std::vector<Block> gap(const Subject& subject) const = 0;
    /// Columns of the ratings, and the rows of one item: what is assessed and rated or noted, or with
    /// `assessed` false what was noted outside the scope.
    [[nodiscard]] virtual Table ratingTable(const Subject& subject) const = 0;
    virtual void addItem(const Subject& subject, model::ItemId item, bool assessed, Table& table) const = 0;
    [[nodiscard]] virtual std::vector<Block> method(const Subject& subject) const = 0;
};

[[nodiscard]] const MethodBlocks& levelBlocks();
[[nodiscard]] const MethodBlocks& scoreBlocks();

/// Rows of the table of gaps by item; `whole` adds the criterion and the notes.
[[nodiscard]] Row gapRow(const Subject& subject, const scoring::CellGap& gap, const std::string& level,
                         const std::string& criterion, bool whole);
/// The blocking cells, those that are enough for the target under a head of their own.
[[nodiscard]] Table gapTable(const Subject& subject,
                             const std::function<Row(const scoring::CellGap&, bool whole)>& rowOf);
[[nodiscard]] std::vector<scoring::CellGap> blockingCells(const Subject& subject);

} // namespace plumbline::report
