#pragma once

#include <string>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/base/Error.h"
#include "core/model/Overlay.h"
#include "core/report/Phrase.h"
#include "core/report/Report.h"
#include "core/scoring/Gap.h"
#include "core/scoring/Verdict.h"
#include "core/seal/SealState.h"

namespace plumbline::report {

/// What the sections of the report speak about, scored once, and how they put it into words.
struct Subject {
    const model::Model& model;
    const assessment::Assessment& assessment;
    const assessment::Scope& scope;
    std::string language;
    scoring::Scheme scheme;
    scoring::Scores scores;
    scoring::Verdict verdict;
    scoring::Gap gap;              ///< to the target of the facts, else to the next level
    bool manyAuthors;              ///< notes are by several people, so each is named
    const model::Overlay& wording; ///< of the standard, to be printed too
    seal::SealState seal;          ///< of the file

    /// The level that the lead decided on when sealing; while it is not sealed, the one computed.
    [[nodiscard]] int level() const;
    /// The lead decided on another level than the computed one.
    [[nodiscard]] bool departs() const;
    /// Both levels, and why.
    [[nodiscard]] std::string departureText() const;

    [[nodiscard]] static Result<Subject> of(const model::Model& model,
                                            const assessment::Assessment& assessment,
                                            const assessment::Scope& scope, std::string_view language,
                                            const model::Overlay& wording, const seal::SealState& seal);

    template <class... Args>
    [[nodiscard]] std::string say(const Phrase& text, const Args&... args) const {
        return phrase(text, language, args...);
    }
    [[nodiscard]] const std::string& in(const model::LocalText& text) const { return text.in(language); }

    /// Of the root: that it is the whole.
    [[nodiscard]] std::string name(model::NodeId node) const;
    [[nodiscard]] const std::string& totalName() const { return in(model.totalName); }
    [[nodiscard]] const std::string& ordinal(int level) const { return in(model.level(level).ordinal); }
    /// "数据 / 数据标准  三级"
    [[nodiscard]] std::string cellText(model::CellId cell) const;
    /// "二级 规范级"; of 0 that not even the first level is reached.
    [[nodiscard]] std::string levelText(int level) const;
    [[nodiscard]] const std::string& ruleName(model::TotalRule rule) const;
    [[nodiscard]] const std::string& ruleExplanation(model::TotalRule rule) const;
    [[nodiscard]] const std::string& ratingWord(assessment::Grade grade) const;
    [[nodiscard]] Cell ratingCell(assessment::Grade grade) const;

    /// A score at one level, which is read against the bound.
    [[nodiscard]] std::string shownScore(Rational score) const;
    /// S, which is read against the bands.
    [[nodiscard]] std::string shownTotal(Rational total) const;
    /// "met", what is missing, or that the level was not assessed.
    [[nodiscard]] Cell stateCell(int level) const;

    /// Whether a node's only child goes by the same name, so that naming both would say it twice.
    [[nodiscard]] bool repeatsChild(model::NodeId node) const;
    /// Whether the profile has this part at all, removed or not.
    [[nodiscard]] bool inProfile(model::NodeId node) const;
    /// The wording of the standard below its criterion; empty where there is none to be printed.
    [[nodiscard]] std::string wordingOf(model::ItemId item, int level) const;
    /// Notes of a cell, with their authors where `manyAuthors`.
    [[nodiscard]] std::vector<Note> notes(model::CellId cell) const;
};

} // namespace plumbline::report
