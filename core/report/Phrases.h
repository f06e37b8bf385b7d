#pragma once

#include "core/report/Phrase.h"

/// All texts of the assessment report. They follow the report's language, not the interface's.
namespace plumbline::report::phrases {

// Frame
inline constexpr Phrase pageNumber{"第 {page} 页 共 {pages} 页", "Page {page} of {pages}"};
inline constexpr Phrase continued{"（续）", " (continued)"};
inline constexpr Phrase listSeparator{"、", ", "};
inline constexpr Phrase title{"{}评估报告", "{}: assessment report"};
inline constexpr Phrase nothingRated{"尚未评分", "Not rated yet"};
inline constexpr Phrase coverTitle{"评估报告", "Assessment report"};

// Cover
inline constexpr Phrase levelReached{"达到等级", "Level reached"};
inline constexpr Phrase enterprise{"企业", "Enterprise"};
inline constexpr Phrase address{"地址", "Address"};
inline constexpr Phrase industry{"行业", "Industry"};
inline constexpr Phrase contact{"联系人", "Contact"};
inline constexpr Phrase standard{"依据标准", "Standard"};
inline constexpr Phrase profile{"企业类型", "Profile"};
inline constexpr Phrase profileWithClause{"{}（{}）", "{} ({})"};
inline constexpr Phrase onSite{"现场评估日期", "On site"};
inline constexpr Phrase team{"评估人员", "Assessors"};
inline constexpr Phrase provisional{"暂定结果：尚有 {} 项未评，按 0 分计",
                                    "Provisional: ratings still missing, counted as 0: {}"};
inline constexpr Phrase asItStood{"{} 时的评估", "As it stood on {}"};

// Seal
inline constexpr Phrase seal{"封存", "Seal"};
inline constexpr Phrase status{"状态", "Status"};
inline constexpr Phrase draft{"草稿，未封存", "Draft, not sealed"};
inline constexpr Phrase draftOfRevision{"第 {} 版草稿，未封存", "Draft of revision {}, not sealed"};
inline constexpr Phrase sealBroken{"封存后内容被改动，封存无效",
                                   "Changed after it was sealed; the seal does not hold"};
inline constexpr Phrase sealedBy{"{} 于 {} 封存", "Sealed by {} on {}"};
inline constexpr Phrase sealedHow{"封存", "Sealed by"};
inline constexpr Phrase nameAndTime{"{}，{}", "{}, {}"};
inline constexpr Phrase sealMark{"封存指纹 {}", "Seal {}"};
inline constexpr Phrase levelDecided{"评定等级", "Level decided"};
inline constexpr Phrase levelComputed{"计算等级", "Computed"};
inline constexpr Phrase departs{"评估组长评定为“{}”，与计算所得的“{}”不同。理由：{}",
                                "The lead decided on {}, where {} was computed. Reason: {}"};
inline constexpr Phrase inFull{"（全文见第 1 节）", " (in full in section 1)"};
inline constexpr Phrase openAccepted{"未完事项的说明", "Points left open"};
inline constexpr Phrase revision{"版次", "Revision"};
inline constexpr Phrase fingerprint{"指纹", "Fingerprint"};
inline constexpr Phrase signingKey{"签名密钥", "Signing key"};
inline constexpr Phrase sealExplained{
    "指纹由评估文件的全部内容算出，并以评估组长的密钥签名；内容如有改动，即与指纹不符。",
    "The fingerprint is computed from everything in the assessment file and signed with the lead's key: "
    "whatever is changed no longer agrees with it."};

// Summary
inline constexpr Phrase summary{"评估结论", "Summary"};
inline constexpr Phrase rule{"计分规则", "Rule"};
inline constexpr Phrase ratedOf{"已评", "Rated"};
inline constexpr Phrase ofTotal{"{} / {}", "{} / {}"};
inline constexpr Phrase possibleTotal{"{}的可能范围", "{}, possible"};
inline constexpr Phrase possibleLevel{"可能的等级", "Possible level"};
inline constexpr Phrase range{"{} 至 {}", "{} to {}"};
inline constexpr Phrase ruleSentence{"本报告采用计分规则“{}”：{}", "Rule used in this report: {}. {}"};
inline constexpr Phrase sameLevel{"若按“{}”计，{}为 {}，等级相同。",
                                  "By the other rule, {}, {} would be {}, which gives the same level."};
inline constexpr Phrase bothRules{"两种计分规则结果不同", "The two rules give different levels"};
inline constexpr Phrase ruleUsed{"{}（本报告采用）", "{} (used in this report)"};
inline constexpr Phrase explanation{"说明", "Explanation"};
inline constexpr Phrase level{"等级", "Level"};
inline constexpr Phrase attention{"阅读结果时请注意", "To be noted"};
inline constexpr Phrase flagProvisional{
    "结果为暂定：{} 项评分中有 {} 项未评，按 0 分计入。",
    "The result is provisional; ratings missing and counted as 0: {1} of {0}."};
inline constexpr Phrase flagLevelNotMet{"{}本身未达标：得分 {}，低于 {}。",
                                        "{} is not itself met: its score is {}, below {}."};
inline constexpr Phrase flagLevelNotRated{"{}没有任何评分，不能视为达标。",
                                          "{} has no rating at all, so it is not known to be met."};
inline constexpr Phrase flagRulesDiffer{"若按另一计分规则“{}”计，{}为 {}，结果为“{}”。",
                                        "By the other rule, \"{}\", {} would be {} and the result {}."};
inline constexpr Phrase flagOwnWeights{
    "部分权重由评估组自定，与标准推荐值不同。",
    "Some weights are the team's own and differ from the recommended ones."};
inline constexpr Phrase flagOwnNotEqual{"部分权重由评估组自定；标准未规定权重，本工具默认等权。",
                                        "Some weights are the team's own; the standard gives none, and this "
                                        "tool's default is equal ones."};
inline constexpr Phrase flagToolWeights{"标准未规定权重：各级等权平均为本工具的默认做法。",
                                        "The standard gives no weights: equal ones are this tool's default."};
inline constexpr Phrase flagDepth{"只评估到“{}”，更高等级未评估，按 0 分计。",
                                  "Assessed up to {} only; higher levels were not assessed and count as 0."};
inline constexpr Phrase seeTable{"见下表。", " See the table below."};
inline constexpr Phrase seeScope{"见第 2 节。", " See section 2."};
inline constexpr Phrase levelScores{"各等级得分", "Scores of the levels"};
inline constexpr Phrase score{"得分", "Score"};
inline constexpr Phrase bound{"达标线", "Bound"};
inline constexpr Phrase state{"状态", "State"};
inline constexpr Phrase countsInTotal{"计入{}", "Counts in {}"};
inline constexpr Phrase met{"达标", "Met"};
inline constexpr Phrase missing{"差 {}", "{} missing"};
inline constexpr Phrase notAssessed{"未评估", "Not assessed"};
inline constexpr Phrase barsTitle{"各等级得分与达标线", "Level scores against the bound"};
inline constexpr Phrase nextStep{"下一步", "The way on"};
inline constexpr Phrase boundLabel{"达标线 {}", "Bound {}"};

// Scope
inline constexpr Phrase scope{"评估范围与权重", "Scope and weights"};
inline constexpr Phrase levelsAssessed{"评估等级", "Levels assessed"};
inline constexpr Phrase exclusions{"裁剪", "Parts removed"};
inline constexpr Phrase nothingRemoved{
    "未作裁剪：标准所列{}的全部{}都在评估范围内。",
    "Nothing was removed: for the profile {} every part that the standard lists was assessed ({})."};
inline constexpr Phrase removedAnyway{
    "标准未设裁剪，下列部分经说明理由后排除。同一上级下其余部分的权重按比例放大，合计为 100 %。",
    "The standard knows no tailoring; the following parts were left out for the reasons given. The weights "
    "of "
    "what is left under the same node are scaled in proportion to 100 %."};
inline constexpr Phrase equalWeights{
    "标准未规定权重。各级均取等权平均，这是本工具的默认做法。",
    "The standard gives no weights. Every mean takes equal weights, which is this tool's default."};
inline constexpr Phrase ownMarkedEqual{"标准未规定权重；本工具默认等权。评估组自定的权重以粗体和 * 标出。",
                                       "The standard gives no weights; this tool's default is equal ones. "
                                       "The team's own are bold and marked *."};
inline constexpr Phrase byDefault{"默认", "Default"};
inline constexpr Phrase removedSentence{
    "依据标准第 {} 章裁剪下列部分。同一上级下其余部分的权重按比例放大，合计为 100 %。",
    "The following parts were removed under clause {}. The weights of "
    "what is left under the same node are scaled in proportion to 100 %."};
inline constexpr Phrase part{"部分", "Part"};
inline constexpr Phrase reason{"理由", "Reason"};
inline constexpr Phrase weights{"权重", "Weights"};
inline constexpr Phrase recommendedOnly{"全部采用标准推荐权重（{}）。",
                                        "All weights are the recommended ones ({})."};
inline constexpr Phrase ownMarked{"与推荐值不同的权重以粗体和 * 标出（推荐值见{}）。",
                                  "Weights that differ from the recommended ones are bold and marked * "
                                  "(recommended: {})."};
inline constexpr Phrase recommended{"推荐", "Recommended"};
inline constexpr Phrase used{"采用", "Used"};
inline constexpr Phrase scaled{"裁剪后", "Scaled"};
inline constexpr Phrase removed{"已裁剪", "Removed"};

// Results
inline constexpr Phrase results{"评估结果", "Results"};
inline constexpr Phrase radarOf{"{}（0–{}）", "{} (0–{})"};
inline constexpr Phrase radarNote{"图中数值为各等级得分之和，满分 {}。",
                                  "The figures are sums of the level scores; {} is the most."};
inline constexpr Phrase scoreNote{"图表中数值为得分，满分 {}。", "The figures are scores; {} is the most."};
inline constexpr Phrase tooManyAxes{
    "{}共 {} 个，雷达图容不下；各项得分见下表。",
    "{1} parts ({0}) are too many for a radar; their scores are in the table below."};
inline constexpr Phrase allScores{"各部分得分", "Scores of all parts"};
inline constexpr Phrase partScores{"各{}得分", "Scores by {}"};
inline constexpr Phrase bandsTitle{"得分与等级分数段", "Scores against the bands of the levels"};
inline constexpr Phrase toNext{"距下一级", "To the next"};
inline constexpr Phrase sum{"合计", "Sum"};
inline constexpr Phrase sumAndTotal{
    "“合计”为各等级得分直接相加，总体为 {0}；{1}按规则“{2}”计，为 {3}。",
    "A sum adds the level scores as they are, {0} for the whole; {1} by the rule \"{2}\" is {3}."};

// Findings
inline constexpr Phrase findings{"强项、弱项和改进方向", "Strengths, weaknesses, directions for improvement"};
inline constexpr Phrase strengths{"强项", "Strengths"};
inline constexpr Phrase weaknesses{"弱项", "Weaknesses"};
inline constexpr Phrase improvements{"改进方向", "Directions for improvement"};
inline constexpr Phrase conformities{"符合事项", "Conformities"};
inline constexpr Phrase goodPractices{"良好实践", "Good practices"};
inline constexpr Phrase findingNumber{"序号", "No."};
inline constexpr Phrase finding{"评估发现", "Finding"};
inline constexpr Phrase findingCells{"涉及条款", "Criteria"};
inline constexpr Phrase basedOn{"证据：{}", "Evidence: {}"};
inline constexpr Phrase responsible{"责任评估人员：{}", "Responsible: {}"};
inline constexpr Phrase enterpriseView{"企业意见", "The enterprise"};
inline constexpr Phrase noneAgreed{"没有评估组一致同意的发现。",
                                   "Nothing of this kind has been agreed on by the team."};
inline constexpr Phrase stillOpen{"另有 {} 条尚未经评估组一致同意，未列入。",
                                  "Findings that the team has not yet agreed on, and not listed here: {}."};

// Gap
inline constexpr Phrase gap{"与目标等级的差距", "Gap to the target level"};
inline constexpr Phrase targetReached{"目标“{}”已经达到。", "The target, {}, has been reached."};
inline constexpr Phrase topReached{"已达到最高等级“{}”。", "The highest level, {}, has been reached."};
inline constexpr Phrase targetSentence{"目标为“{}”：{}须达到 {}，现为 {}，还差 {}。",
                                       "The target is {}: {} must reach {}; it is {}, so {} is missing."};
inline constexpr Phrase targetUnrated{"目标为“{}”：{}须达到 {}；尚未评分。",
                                      "The target is {}: {} must reach {}; nothing is rated yet."};
inline constexpr Phrase enoughSentence{
    "未达标等级中尚未全部满足的条款共 {} 条。按增益从大到小，改进前 {} 条到“{}”即可达到目标。",
    "The levels that are not met hold {} criteria below full. Taken by gain, the first {} brought to {} are "
    "enough to reach the target."};
inline constexpr Phrase notEnough{
    "未达标等级中尚未全部满足的条款共 {} 条；即使全部改进到“{}”，仍不足以达到目标。",
    "The levels that are not met hold {} criteria below full; even all of them brought to {} do not reach "
    "the target."};
inline constexpr Phrase wayThere{"改进条款（按增益排序）", "What to improve, by gain"};
inline constexpr Phrase firstOnes{"改进以下 {} 条即可达到目标", "Enough to reach the target: {}"};
inline constexpr Phrase otherOnes{"未达标等级的其余条款：{} 条", "Others in levels that are not met: {}"};
inline constexpr Phrase restCount{"已达标等级中另有 {} 条未全部满足，不妨碍达到目标，未列出。",
                                  "Criteria below full in levels that are already met: {}. They do not block "
                                  "the target and are not listed."};
inline constexpr Phrase enoughScores{
    "低于 {0} 分的{1}共 {2} 项。按增益从大到小，把前 {3} 项提高到该分数即可达到“{4}”。",
    "Scores below {0}: {2}. Taken by gain, raising the first {3} to it is enough to reach {4}."};
inline constexpr Phrase notEnoughScores{
    "低于 {0} 分的{1}共 {2} 项；即使全部提高到该分数，仍不足以达到目标。",
    "Scores below {0}: {2}; raising all of them to it does not reach the target."};
inline constexpr Phrase gainToBand{"增益：该项提高到 {} 分时总分的增加值。",
                                   "Gain: what the total rises by when the item comes up to {}."};
inline constexpr Phrase nextCriterion{"下一等级（{}）：", "Next level ({}): "};
inline constexpr Phrase nextBands{"各部分距下一等级", "Every part and its next level"};
inline constexpr Phrase nextBandsNote{"增益：该部分升到下一等级时总分的增加值。",
                                      "Gain: what the total rises by when the part reaches its next level."};
inline constexpr Phrase reached{"已达到", "Reached"};
inline constexpr Phrase lowerEnd{"下限", "From"};
inline constexpr Phrase item{"部分 / 分项", "Part / item"};
inline constexpr Phrase rating{"评分", "Rating"};
inline constexpr Phrase gain{"增益", "Gain"};
inline constexpr Phrase gainNote{"增益：该条改进到“{}”时，其等级得分的增加值。",
                                 "Gain: what the level score rises by when the criterion goes to {}."};

// Ratings
inline constexpr Phrase ratings{"评分明细", "Ratings"};
inline constexpr Phrase ratingsIntro{
    "以下逐条列出已评的条款及备注。条款为本工具对标准要求的转述，以标准原文为准。",
    "Every rated criterion with its notes. The criteria restate the "
    "standard's requirements; the standard itself prevails."};
inline constexpr Phrase criteriaLanguage{"模型没有本报告语言的条款，以下按原有语言列出。",
                                         "The model has no criteria in the language of this report; they are "
                                         "given in the language it has."};
inline constexpr Phrase clause{"{} 节", "Clause {}"};
inline constexpr Phrase table{"表 {}", "Table {}"};
inline constexpr Phrase measured{"实测 {} %（{} / {}），按比例本身为{}",
                                 "Measured {} % ({} of {}), by itself {}"};
inline constexpr Phrase readAs{"解读：{}", "Read as: {}"};
inline constexpr Phrase wording{"标准原文：{}", "Wording of the standard: {}"};
inline constexpr Phrase criterion{"条款与备注", "Criterion and notes"};
inline constexpr Phrase unratedHere{"此处尚有 {} 项未评。", "Not yet rated here: {}."};
inline constexpr Phrase unrated{"未评", "Unrated"};
inline constexpr Phrase notesOutside{"评估范围之外的备注", "Notes outside the scope"};

// Method
inline constexpr Phrase method{"计算方法", "How it was computed"};
inline constexpr Phrase methodIntro{"按标准 9.3，每个等级分别计算：",
                                    "For each level on its own, by clause 9.3:"};
inline constexpr Phrase stepLeaf{"{}得分 = 该部分各分项在该等级的评分之和 ÷ 分项数；",
                                 "Score of a part ({}): the sum of its items' ratings at the level, divided "
                                 "by the number of items."};
inline constexpr Phrase stepParent{
    "{}得分 = 下属各{}的权重 × 得分之和；",
    "Score of the parts above ({}): the sum of weight × score over those below "
    "({})."};
inline constexpr Phrase stepLevel{
    "等级得分 = 各{}的权重 × 得分之和，介于 0 与 1 之间；",
    "Score of the level: the sum of weight × score over the highest parts ({}), between 0 and 1."};
inline constexpr Phrase stepTotal{"S 由各等级得分按规则“{}”相加，再按{}定级。",
                                  "S is the sum of the level scores by the rule {}; its band in {} gives "
                                  "the level."};
inline constexpr Phrase scoreMethodIntro{"标准未规定汇总方法，本工具按下列步骤计算：",
                                         "The standard does not say how to aggregate; this tool computes as "
                                         "follows:"};
inline constexpr Phrase scoreStepItem{
    "{}得分由评估人员在 0 至 {} 之间给出，最多一位小数；只给等级时取该段中值，并注明；",
    "Score of an item ({}): given by the assessor between 0 and {}, one decimal at most; with the level "
    "alone, the middle of its band, marked as such."};
inline constexpr Phrase stepMean{"{}得分 = 下属各{}得分的加权平均；",
                                 "Score of the parts above ({}): the weighted mean of those below ({})."};
inline constexpr Phrase scoreStepTotal{
    "总分 = 各{}得分的加权平均，再按{}的分数段定级。未评的按 0 计。",
    "The total is the weighted mean of the highest parts ({}); its band in "
    "{} gives the level. What is unrated counts 0."};
inline constexpr Phrase exactScores{
    "全部以分数精确计算，仅在显示时取两位小数，且不会越过界线：59.996 显示为 59.99，而不是 60.00。",
    "All is computed exactly in fractions and rounded to two decimals only when shown, never across a bound: "
    "59.996 is shown as 59.99, not as 60.00."};
inline constexpr Phrase readings{"对标准的解读", "How the standard was read"};
inline constexpr Phrase alsoCalled{"标准另称：{}", "Also called in the standard: {}"};
inline constexpr Phrase exact{
    "全部以分数精确计算，仅在显示时取两位小数，且不会越过界线：1.796 显示为 1.79，而不是 1.80。",
    "All is computed exactly in fractions and rounded to two decimals only when "
    "shown, never across a bound: 1.796 is shown as 1.79, not as 1.80."};
inline constexpr Phrase ratingScale{"评分取值（{}）", "Values of the ratings ({})"};
inline constexpr Phrase value{"取值", "Value"};
inline constexpr Phrase bands{"等级划分（{}）", "Bands of the levels ({})"};
inline constexpr Phrase lowerBound{"{}不低于", "{} from"};
inline constexpr Phrase meaning{"含义", "Meaning"};
inline constexpr Phrase signatures{"签署", "Signatures"};
inline constexpr Phrase confirmed{"兹确认“{}”按 {} 评估的结果：{}，{}\u00A0=\u00A0{}。",
                                  "This confirms the result of {} by {}: {}, {}\u00A0=\u00A0{}."};
inline constexpr Phrase confirmedProvisional{
    "兹确认“{}”按 {} 评估的暂定结果：{}，{}\u00A0=\u00A0{}。",
    "This confirms the provisional result of {} by {}: {}, {}\u00A0=\u00A0{}."};
inline constexpr Phrase lead{"评估组长", "Lead assessor"};
inline constexpr Phrase enterpriseSide{"企业代表", "For the enterprise"};
inline constexpr Phrase signature{"签名", "Signature"};
inline constexpr Phrase name{"姓名", "Name"};
inline constexpr Phrase date{"日期", "Date"};

} // namespace plumbline::report::phrases
