#pragma once

#include <string>
#include <string_view>

#include "core/assessment/Assessment.h"
#include "core/report/Phrase.h"
#include "core/report/Report.h"

namespace plumbline::report {

/// What the papers of the steps are made of: one step, what is written about it, and the language.
struct StepPaper {
    const model::Model& model;
    const assessment::Assessment& assessment;
    const model::ProcessStep& step;
    std::string_view language;

    template <class... Args>
    [[nodiscard]] std::string say(const Phrase& text, const Args&... args) const {
        return phrase(text, language, args...);
    }
    [[nodiscard]] std::string name() const { return step.name.in(language); }
    /// What the step says in a field, without white space around it.
    [[nodiscard]] std::string answer(const char* field) const;
    /// The same of a day.
    [[nodiscard]] std::string day(const char* field) const;

    /// An empty report with its heads, and one section without a title.
    [[nodiscard]] Report begin(std::string title) const;
};

/// Who a line of a schedule is for: members, or the whole team; empty where none of them is there any longer.
[[nodiscard]] std::string assessorsOf(const assessment::Assessment& assessment, const assessment::Slot& slot,
                                      std::string_view language);

/// Names of the sub-domains that a line of a schedule is about; empty where it is about none.
[[nodiscard]] std::string partNames(const model::Model& model, const assessment::Slot& slot,
                                    std::string_view language);

/// The name of the member who leads; empty where none or several do.
[[nodiscard]] std::string leadName(const assessment::Assessment& assessment);

} // namespace plumbline::report
