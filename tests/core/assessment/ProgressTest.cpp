// What each step of the process lacks (clause 8).

#include <gtest/gtest.h>

#include "core/assessment/Progress.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using namespace assessment;
using LackKind = Lack::Kind;

class Process : public testing::Test {
protected:
    Process() {
        assessment.facts = facts();
        assessment.ratings.assign(static_cast<std::size_t>(shippedModel().cellCount()), unrated);
    }
    StepProgress step(const std::string& id) const {
        for (const StepProgress& each : progress(shippedModel(), scope, assessment))
            if (each.step->id == id)
                return each;
        ADD_FAILURE() << "no step " << id;
        return {};
    }
    void answer(const std::string& id, const std::string& value) {
        auto& answers = assessment.all<Answer>();
        std::erase_if(answers, [&](const Answer& each) { return each.id == id; });
        answers.push_back({id, value});
        std::sort(answers.begin(), answers.end(),
                  [](const Answer& a, const Answer& b) { return a.id < b.id; });
    }
    void addMember(const std::string& name, Role role, const std::string& trainedOn = "2026-09-10") {
        assessment.all<Member>().push_back({name, name, role, "", "", "", trainedOn});
    }
    RecordId addSlot(const std::string& part, const std::string& start, const std::string& finish,
                     const std::string& member, const std::string& interviewee = {}) {
        auto& slots = assessment.all<Slot>();
        slots.push_back({std::to_string(slots.size()), "plan-formal", "2026-09-14", start, finish, part, "",
                         member, interviewee});
        return slots.back().id;
    }

    Assessment assessment;
    Scope scope = Scope::check(shippedModel(), facts(), {}, {}).value();
};

std::vector<LackKind> kinds(const StepProgress& step) {
    std::vector<LackKind> list;
    for (const Lack& lack : step.lacks)
        list.push_back(lack.kind);
    return list;
}

} // namespace

TEST_F(Process, OfTheFirstStandardHasTheStepsOfClause8) {
    std::vector<std::string> clauses;
    for (const StepProgress& each : progress(shippedModel(), scope, assessment)) {
        clauses.push_back(each.step->clause);
        EXPECT_EQ(each.state, StepProgress::State::Open) << each.step->id;
        EXPECT_FALSE(each.step->name.in("zh_CN").empty());
        EXPECT_NE(each.step->name.in("en"), each.step->name.in("zh_CN"));
    }
    EXPECT_EQ(clauses,
              (std::vector<std::string>{"8.2.1", "8.2.2", "8.2.3", "8.2.3", "8.2.4", "8.3.1", "8.3.2",
                                        "8.3.3", "8.3.4", "8.3.5", "8.4.1", "8.4.2", "8.5"}));
}

TEST_F(Process, OfAModelWithoutOneIsThePlainOne) {
    const model::Model& second = shippedModel(db37);
    ASSERT_FALSE(second.process.empty());
    EXPECT_EQ(model::findStep(second.process, model::StepForm::Acceptance), nullptr);
    EXPECT_EQ(model::findStep(second.process, model::StepForm::Team)->demands, std::vector<model::Demand>{});
}

TEST_F(Process, AcceptanceAsksForBothPointsAndADecision) {
    EXPECT_EQ(step("acceptance").lacks.size(), 5U);
    answer("acceptance.lawful", "yes");
    answer("acceptance.smart", "no");
    answer("acceptance.decision", "accepted");
    answer("acceptance.decided-on", "2026-08-20");
    answer("acceptance.decided-by", "Lin");
    EXPECT_EQ(step("acceptance").lacks, (std::vector<Lack>{{LackKind::Denied, "smart"}}));
    EXPECT_EQ(step("acceptance").state, StepProgress::State::Begun);
    answer("acceptance.smart", "yes");
    EXPECT_EQ(step("acceptance").state, StepProgress::State::Done);
    answer("acceptance.decision", "refused");
    EXPECT_EQ(step("acceptance").lacks, (std::vector<Lack>{{LackKind::Refused}}));
}

TEST_F(Process, ATeamHasOneLeadAndAnOddNumberOfTrainedAssessors) {
    EXPECT_EQ(kinds(step("team")), (std::vector<LackKind>{LackKind::NoLead, LackKind::FewMembers}));
    addMember("Lin", Role::Lead);
    addMember("He", Role::Assessor);
    addMember("Zhou", Role::Assessor);
    EXPECT_EQ(step("team").state, StepProgress::State::Done);
    addMember("Bai", Role::Assessor, "");
    EXPECT_EQ(step("team").lacks,
              (std::vector<Lack>{{LackKind::EvenTeam, "", 4}, {LackKind::Untrained, "Bai"}}));
    // An observer is not counted and needs no training.
    assessment.all<Member>().back().role = Role::Observer;
    EXPECT_EQ(step("team").state, StepProgress::State::Done);
    assessment.facts.from = "2026-09-09";
    EXPECT_EQ(step("team").lacks.front(), (Lack{LackKind::TrainedLate, "Lin"}));
    assessment.all<Member>()[1].role = Role::Lead;
    EXPECT_EQ(step("team").lacks.front(), (Lack{LackKind::SeveralLeads, "", 2}));
}

TEST_F(Process, ASchedulesClashesAreSeen) {
    const auto a = addSlot("data", "09:00", "10:30", "Lin", "Qin");
    const auto b = addSlot("integration", "10:30", "11:30", "Lin", "Qin");
    EXPECT_EQ(clashes(assessment, scheduleOf(assessment, "plan-formal")), std::vector<Clash>{});
    const auto c = addSlot("network", "10:00", "11:00", "He", "Qin");
    EXPECT_EQ(clashes(assessment, scheduleOf(assessment, "plan-formal")),
              (std::vector<Clash>{{a, c, true}, {c, b, true}}));
    const auto d = addSlot("", "11:00", "12:00", ""); // the whole team
    EXPECT_EQ(clashes(assessment, scheduleOf(assessment, "plan-formal")).back(), (Clash{b, d, false}));
    EXPECT_EQ(clashes(assessment, scheduleOf(assessment, "plan-pre")), std::vector<Clash>{});
}

TEST_F(Process, ALineForSeveralMembersClashesWithThoseOfEach) {
    addMember("He", Role::Assessor);
    addMember("Lin", Role::Lead);
    const auto both = addSlot("data", "09:00", "10:00", "Lin He");
    const auto one = addSlot("network", "09:30", "10:30", "He");
    addSlot("sales", "09:30", "10:30", "Zhou");
    EXPECT_EQ(clashes(assessment, scheduleOf(assessment, "plan-formal")),
              (std::vector<Clash>{{both, one, false}}));
    std::vector<std::string> names;
    for (const Member* member : membersOf(assessment, assessment.all<Slot>().front()))
        names.push_back(member->name);
    EXPECT_EQ(names, (std::vector<std::string>{"Lin", "He"}));
    EXPECT_TRUE(membersOf(assessment, assessment.all<Slot>().back()).empty()) << "Zhou is no member";
    // Who has left the team is not busy.
    assessment.all<Member>().erase(assessment.all<Member>().begin());
    EXPECT_EQ(clashes(assessment, scheduleOf(assessment, "plan-formal")), std::vector<Clash>{});
}

TEST_F(Process, AFormalPlanCoversEverySubDomainOfTheScope) {
    EXPECT_EQ(step("plan-formal").lacks.size(), 8U);
    for (const char* field : {"purpose", "scope", "tasks", "from", "to", "confirmed-by", "confirmed-on"})
        answer(std::string("plan-formal.") + field, "x");
    EXPECT_EQ(step("plan-formal").lacks, (std::vector<Lack>{{LackKind::NoSchedule}}));
    answer("plan-formal.to", "w");
    EXPECT_EQ(step("plan-formal").lacks, (std::vector<Lack>{{LackKind::EndsEarly}, {LackKind::NoSchedule}}));
    answer("plan-formal.to", "x");
    int minute = 0;
    for (const model::NodeId leaf : shippedModel().leaves()) {
        const auto time = [](int minutes) {
            char text[24];
            std::snprintf(text, sizeof text, "%02d:%02d", minutes / 60, minutes % 60);
            return std::string(text);
        };
        if (shippedModel().node(leaf).code != "network")
            addSlot(shippedModel().node(leaf).code, time(minute), time(minute + 30), "Lin");
        minute += 30;
    }
    EXPECT_EQ(step("plan-formal").lacks, (std::vector<Lack>{{LackKind::Uncovered, "", 1}}));
    EXPECT_EQ(uncovered(shippedModel(), scope, scheduleOf(assessment, "plan-formal")),
              std::vector<model::NodeId>{leaf("network")});
    addSlot("network", "12:00", "12:30", "He");
    EXPECT_EQ(step("plan-formal").state, StepProgress::State::Done);
    assessment.all<Slot>().pop_back();
    addSlot("sales network gone", "12:00", "12:30", "He");
    EXPECT_EQ(partsOf(shippedModel(), assessment.all<Slot>().back()),
              (std::vector{leaf("sales"), leaf("network")}))
        << "a line may be about several";
    EXPECT_EQ(step("plan-formal").state, StepProgress::State::Done);
}

TEST_F(Process, AMeetingHasItsContentsAttendanceAndMinutes) {
    for (const char* point : {"purpose", "methods", "schedule"})
        answer(std::string("opening.") + point, "yes");
    EXPECT_EQ(step("opening").lacks, (std::vector<Lack>{{LackKind::Field, "held-on"},
                                                        {LackKind::Point, "matters"},
                                                        {LackKind::NoAttendance},
                                                        {LackKind::Field, "minutes"}}));
    answer("opening.held-on", "2026-09-14");
    answer("opening.matters", "yes");
    answer("opening.minutes", "agreed");
    assessment.all<Attendee>().push_back({"1", "closing", "Qin"});
    EXPECT_EQ(step("opening").lacks, (std::vector<Lack>{{LackKind::NoAttendance}}));
    assessment.all<Attendee>().push_back({"2", "opening", "Qin"});
    EXPECT_EQ(step("opening").state, StepProgress::State::Done);
}

TEST_F(Process, TheResultWaitsForItsObjections) {
    answer("result.reported-on", "2026-09-18");
    answer("result.reported-to", "Qin");
    answer("result.final-on", "2026-09-18");
    EXPECT_EQ(step("result").state, StepProgress::State::Done);
    assessment.all<Objection>().push_back({"1", "data.3@2", "we have codes"});
    EXPECT_EQ(step("result").lacks, (std::vector<Lack>{{LackKind::OpenObjections, "", 1}}));
    assessment.all<Objection>().back().outcome = Outcome::Kept;
    EXPECT_EQ(step("result").state, StepProgress::State::Done);
}

TEST_F(Process, EvidenceIsThereForEveryRatingThatNeedsIt) {
    EXPECT_EQ(step("evidence").lacks, (std::vector<Lack>{{LackKind::NoEvidence}}));
    EXPECT_EQ(step("evidence").state, StepProgress::State::Open);
    assessment.setRating(cell("data.3", 2), full);
    assessment.setRating(cell("data.3", 4), none);
    assessment.all<Evidence>().push_back({"e"});
    EXPECT_EQ(step("evidence").lacks, (std::vector<Lack>{{LackKind::WithoutEvidence, "", 1}}));
    EXPECT_EQ(step("evidence").state, StepProgress::State::Begun);
    assessment.all<Link>().push_back({"e data.3@2", "e", "data.3@2"});
    EXPECT_EQ(step("evidence").state, StepProgress::State::Done);
}

TEST_F(Process, TheLevelWaitsForEveryRating) {
    EXPECT_EQ(step("level").lacks, (std::vector<Lack>{{LackKind::Unrated, "", 495}}));
    assessment.setRating(cell("data.1", 1), full);
    EXPECT_EQ(step("level").lacks, (std::vector<Lack>{{LackKind::Unrated, "", 494}}));
    EXPECT_EQ(step("level").state, StepProgress::State::Begun);
    for (auto& grade : assessment.ratings)
        grade = full;
    EXPECT_EQ(step("level").state, StepProgress::State::Done);
}

} // namespace plumbline::test
