#pragma once

#include "core/assessment/Assessment.h"
#include "core/assessment/Scope.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

/// An assessment of DB12/T 1073-2021 in which nothing is rated or entered.
struct InProcess {
    InProcess();

    [[nodiscard]] const model::ProcessStep& step(std::string_view id) const;
    void answer(const std::string& id, const std::string& value);
    void addMember(const assessment::Member& member);
    /// Ids are given in the order of adding.
    void addSlot(assessment::Slot slot);
    void attend(const std::string& step, const std::string& name, const std::string& organisation = {},
                const std::string& position = {});

    assessment::Assessment assessment;
    assessment::Scope scope = assessment::Scope::check(shippedModel(), facts(), {}, {}).value();
};

/// The same with a lead, an assessor and an observer, and a formal plan of two days and a line without a day.
[[nodiscard]] InProcess planned();

} // namespace plumbline::test
