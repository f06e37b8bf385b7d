#include "tests/core/InProcess.h"

#include <fmt/format.h>

namespace plumbline::test {

using namespace assessment;

InProcess::InProcess() {
    assessment.facts = facts();
    assessment.facts.enterprise = "渤海精工装备有限公司";
    assessment.ratings.assign(static_cast<std::size_t>(shippedModel().cellCount()), unrated);
    assessment.ratedBy.resize(assessment.ratings.size());
}

const model::ProcessStep& InProcess::step(std::string_view id) const {
    return *model::findStep(shippedModel().process, id);
}

void InProcess::answer(const std::string& id, const std::string& value) {
    auto& answers = assessment.all<Answer>();
    const auto place = placeOf(answers, id);
    if (place != answers.end() && place->id == id)
        place->value = value;
    else
        answers.insert(place, {id, value});
}

void InProcess::addMember(const Member& member) {
    auto& members = assessment.all<Member>();
    members.insert(placeOf(members, member.id), member);
}

void InProcess::addSlot(Slot slot) {
    auto& slots = assessment.all<Slot>();
    slot.id = fmt::format("slot{:03}", slots.size());
    slot.plan = "plan-formal";
    slots.push_back(std::move(slot));
}

void InProcess::attend(const std::string& step, const std::string& name, const std::string& organisation,
                       const std::string& position) {
    auto& attendees = assessment.all<Attendee>();
    attendees.push_back({fmt::format("person{:03}", attendees.size()), step, name, organisation, position});
}

InProcess planned() {
    InProcess process;
    process.addMember(
        {"lin", "林致远", Role::Lead, "津门智造评估中心", "统筹评估", "评分规则", "2026-09-07"});
    process.addMember(
        {"zhou", "周敏", Role::Assessor, "津门智造评估中心", "设计、销售", "评分规则", "2026-09-10"});
    process.addMember({"wang", "王工", Role::Observer, "滨海工业技术研究院", "技术专家"});
    process.answer("plan-formal.purpose", "确定企业的智能制造能力成熟度等级。");
    process.answer("plan-formal.scope", "减速机生产基地\n铸造分厂除外");
    process.answer("plan-formal.tasks", "访谈、查阅、巡视");
    process.answer("plan-formal.from", "2026-09-14");
    process.answer("plan-formal.to", "2026-09-17");
    process.answer("plan-formal.confirmed-by", "赵立国");
    process.answer("plan-formal.confirmed-on", "2026-09-08");
    process.addSlot({"", "", "", "", "", "", "末次会议", "", "", ""});
    process.addSlot({"", "", "2026-09-15", "09:00", "10:30", "data integration", "抽查编码", "zhou",
                     "信息部 王磊", "机房"});
    process.addSlot({"", "", "2026-09-14", "08:30", "09:15", "", "首次会议", "", "", "会议室一"});
    process.addSlot({"", "", "2026-09-14", "09:30", "", "sales", "", "gone", "销售部 郑内勤", ""});
    return process;
}

} // namespace plumbline::test
