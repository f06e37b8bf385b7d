#pragma once

#include <string>

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "core/base/Error.h"
#include "core/model/Overlay.h"
#include "core/report/Phrase.h"
#include "core/report/Report.h"
#include "core/scoring/Outcome.h"
#include "core/seal/SealState.h"

namespace plumbline::report {

/// A person's name where it is repeated: in one line, and no longer than a name is.
[[nodiscard]] std::string shownPerson(const std::string& name);

/// What the sections of the report speak about, with its outcome, and how they put it into words.
struct Subject : scoring::Outcome {
    const model::Model& model;
    const assessment::Assessment& assessment;
    const assessment::Scope& scope;
    std::string language;
    scoring::Gap gap;              ///< to the target of the facts, else to the next level
    bool manyAuthors;              ///< notes are by several people, so each is named
    const model::Overlay& wording; ///< of the standard, to be printed too
    seal::SealState seal;          ///< of the file

    /// The level in force.
    [[nodiscard]] int level() const { return seal.levelInForce(verdict); }
    /// The lead decided on another level than the computed one.
    [[nodiscard]] bool departs() const { return seal.departure() != nullptr; }
    /// Both levels, and why.
    [[nodiscard]] std::string departureText() const;
    /// The same for the cover: of a long reason the beginning, and where the whole is found.
    [[nodiscard]] std::string departureInShort() const;

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
    /// The same where words follow: "得分 S 须达到".
    [[nodiscard]] std::string totalBefore() const;
    [[nodiscard]] const std::string& ordinal(int level) const { return in(model.level(level).ordinal); }
    /// "数据 / 数据标准 三级"
    [[nodiscard]] std::string cellText(model::CellId cell) const;
    /// "二级 规范级"; 0: not even the first level is reached.
    [[nodiscard]] std::string levelText(int level) const;
    [[nodiscard]] const std::string& ruleName(model::TotalRule rule) const;
    [[nodiscard]] const std::string& ruleExplanation(model::TotalRule rule) const;
    [[nodiscard]] const std::string& ratingWord(assessment::Grade grade) const;
    [[nodiscard]] Cell ratingCell(assessment::Grade grade) const;

    /// The level in force and the total, or that nothing is rated yet.
    [[nodiscard]] std::string resultLevel() const;
    [[nodiscard]] std::string resultTotal() const;
    /// A score at one level, which is read against the bound.
    [[nodiscard]] std::string shownScore(Rational score) const;
    /// A part's score at a level; a dash where the level is not assessed, or nothing of it is rated.
    [[nodiscard]] std::string partScore(model::NodeId node, int level) const;
    /// A part's figure on the scale of the total; a dash where nothing of it is rated.
    [[nodiscard]] std::string partTotal(model::NodeId node) const;
    /// S, which is read against the bands.
    [[nodiscard]] std::string shownTotal(Rational total) const;
    /// "met", what is missing, or that the level was not assessed or is not rated.
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
