#pragma once

#include <array>

#include "core/report/Phrase.h"

/// Texts of the papers of the process, and of what the report tells of it.
namespace plumbline::report::phrases {

// Common
inline constexpr Phrase clauseOf{"{} 第 {} 条", "{}, clause {}"};
inline constexpr Phrase clauseColumn{"条款", "Clause"};
inline constexpr Phrase held{"日期", "Date"};
inline constexpr Phrase place{"地点", "Place"};
inline constexpr Phrase position{"职务", "Position"};
inline constexpr Phrase organisation{"单位", "Organisation"};
inline constexpr Phrase numberColumn{"序号", "No."};

// Team
/// By assessment::Role.
inline constexpr std::array<Phrase, 3> roles{
    {{"评估组长", "Lead assessor"}, {"评估人员", "Assessor"}, {"观察员", "Observer"}}};
inline constexpr Phrase teamHeading{"评估组", "Assessment team"};
inline constexpr Phrase role{"角色", "Role"};
inline constexpr Phrase duties{"职责分工", "Duties"};
inline constexpr Phrase training{"评估方法培训", "Training in the method"};

// Plan
inline constexpr Phrase basis{"评估依据", "Standard"};
inline constexpr Phrase purpose{"评估目的", "Purpose"};
inline constexpr Phrase planScope{"评估范围", "Scope"};
inline constexpr Phrase tasks{"评估任务", "Tasks"};
inline constexpr Phrase time{"评估时间", "Time"};
inline constexpr Phrase schedule{"日程安排", "Daily schedule"};
inline constexpr Phrase dayOpen{"日期待定", "Day to be settled"};
inline constexpr Phrase day{"日期", "Day"};
inline constexpr Phrase start{"开始", "From"};
inline constexpr Phrase finish{"结束", "To"};
inline constexpr Phrase hours{"时间", "Time"};
inline constexpr Phrase subject{"评估内容", "Subject"};
inline constexpr Phrase assessor{"评估人员", "Assessor"};
inline constexpr Phrase wholeTeam{"全体", "Whole team"};
inline constexpr Phrase interviewee{"受访人", "Interviewee"};
inline constexpr Phrase notCovered{"以上日程未安排的{}：{}。", "Not covered by the schedule above ({}): {}."};
inline constexpr Phrase confirmation{"企业确认", "Confirmation by the enterprise"};
inline constexpr Phrase planConfirmed{
    "企业已了解本计划的目的、范围、任务和日程，同意按计划安排人员、场所和资料。",
    "The enterprise knows the purpose, scope, tasks and schedule of this plan and agrees to make people, "
    "places and records available accordingly."};

// Meeting
inline constexpr Phrase signInTitle{"{}签到表", "{}: sign-in sheet"};
inline constexpr Phrase minutesTitle{"{}纪要", "{}: minutes"};
inline constexpr Phrase agenda{"议程", "Agenda"};
inline constexpr Phrase attendance{"参会人员", "Present"};
inline constexpr Phrase minutes{"会议内容", "Minutes"};

// Activities
inline constexpr Phrase activities{"评估活动", "Assessment activities"};
inline constexpr Phrase course{"评估过程", "Course of the assessment"};
inline constexpr Phrase step{"步骤", "Step"};
inline constexpr Phrase activity{"情况", "What was done"};
inline constexpr Phrase accepted{"受理申请", "Application accepted"};
inline constexpr Phrase refused{"不受理申请", "Application refused"};
inline constexpr Phrase decidedBy{"决定人：{}", "Decided by {}"};
inline constexpr Phrase planTime{"计划时间：{}", "Planned for {}"};
inline constexpr Phrase planLines{"日程 {} 项，其中访谈 {} 项", "Schedule lines: {}, interviews: {}"};
inline constexpr Phrase confirmedBy{"企业确认：{}", "Confirmed by {}"};
inline constexpr Phrase feasible{"正式评估可行", "Formal assessment feasible"};
inline constexpr Phrase notFeasible{"正式评估不可行", "Formal assessment not feasible"};
inline constexpr Phrase heldAt{"地点：{}", "Place: {}"};
inline constexpr Phrase presentCount{"参会 {} 人", "Present: {}"};
inline constexpr Phrase piecesOfEvidence{"证据 {} 项", "Pieces of evidence: {}"};
inline constexpr Phrase countOfKind{"{} {} 项", "{}: {}"};
inline constexpr Phrase issued{"出具评估报告", "Report issued"};
inline constexpr Phrase reportedTo{"结果通报对象：{}", "Reported to {}"};
inline constexpr Phrase finalOn{"最终结果确定日期：{}", "Result final on {}"};
inline constexpr Phrase activitySeparator{"；", "; "};

// What followed the result
inline constexpr Phrase followUp{"复议与改进", "Objections and measures"};
inline constexpr Phrase objections{"企业的异议", "Objections of the enterprise"};
inline constexpr Phrase objection{"异议", "Objection"};
inline constexpr Phrase aboutResult{"评估结果整体", "The result as a whole"};
inline constexpr Phrase raisedBy{"提出：{}", "Raised: {}"};
inline constexpr Phrase teamAnswer{"评估组答复", "The team"};
inline constexpr Phrase about{"对象", "About"};
inline constexpr Phrase outcome{"处理结果", "Outcome"};
/// By assessment::Outcome.
inline constexpr std::array<Phrase, 3> outcomes{{{"待处理", "Open"}, {"维持", "Kept"}, {"变更", "Changed"}}};
inline constexpr Phrase measures{"企业的改进措施", "Measures of the enterprise"};
inline constexpr Phrase direction{"改进方向", "Direction"};
inline constexpr Phrase measure{"措施", "Measure"};
inline constexpr Phrase responsiblePerson{"责任人", "Responsible"};
inline constexpr Phrase due{"完成期限", "Due"};

} // namespace plumbline::report::phrases
