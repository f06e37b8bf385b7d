#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "core/base/Text.h"

/// The sheets of a model's workbook: what both the reader and the writer go by.
namespace plumbline::exchange::sheets {

struct Column {
    std::string_view id; ///< with a dot at the end: one column for each language
    bool required;
    std::string_view zh; ///< explanation
    std::string_view en;
    /// For a drop-down list: comma-separated words, or from '=' on a range of cells.
    std::string_view choices = {};
    double width = 14;
    bool number = false; ///< holds numbers, all others texts
    bool mixed = false;  ///< or texts and numbers
};

/// What the second row of a sheet says of a column.
[[nodiscard]] inline std::string explanation(const Column& column) {
    return fmt::format("{}{}\n{}", column.required ? "* " : "", column.zh, column.en);
}

/// The words of a list of choices.
[[nodiscard]] inline std::vector<std::string> listed(std::string_view choices) {
    const std::vector<std::string_view> words = split(choices, ',');
    return {words.begin(), words.end()};
}

inline constexpr std::string_view yesNo = "yes,no";
inline constexpr std::string_view stepForms =
    "acceptance,team,plan,visit,meeting,evidence,findings,level,report,result,improvement";
inline constexpr std::string_view stepDemands = "several,odd,training,coverage";
inline constexpr std::string_view kindsThere = "=Kinds!$A$3:$A$8", codesThere = "=Tree!$B$3:$B$1002";

inline constexpr Column model[] = {
    {"key", true, "项目", "Key", {}, 18},
    {"explanation", false, "说明", "Explanation", {}, 46},
    {"value", false, "取值（与语言无关）", "Value, the same in every language", {}, 24, false, true},
    {"text.", false, "取值（按语言）", "Value by language", {}, 32},
};
inline constexpr Column kinds[] = {
    {"id", true, "层次代码，自上而下", "Id of the storey, from the top"},
    {"name.", true, "名称", "Name", {}, 20},
};
inline constexpr Column levels[] = {
    {"number", true, "等级序号，从 1 起", "Number of the level, from 1", {}, 11, true},
    {"from", true, "总分下限", "Lower end of the total's band", {}, 11, true},
    {"ordinal.", true, "序称，如 三级", "Ordinal, e.g. Level 3"},
    {"name.", true, "名称", "Name"},
    {"meaning.", true, "含义", "Meaning", {}, 50},
    {"alias.", false, "别称", "Other name in use"},
};
inline constexpr Column profiles[] = {
    {"id", true, "类型代码", "Id of the profile"},
    {"name.", true, "名称", "Name", {}, 24},
    {"clause.", false, "条款", "Clause", {}, 24},
};
inline constexpr Column ratings[] = {
    {"code", true, "评分代码，由高到低", "Code of the step, best first"},
    {"value", true, "取值，1 至 0", "Value, from 1 down to 0", {}, 11, true},
    {"key", true, "按键 0-9", "Key, 0 to 9", {}, 11, true},
    {"name.", true, "名称", "Name", {}, 24},
};
inline constexpr Column rules[] = {
    {"id", true, "计分规则，默认在前", "Rule of the total, the default first", "credit,sum"},
    {"name.", true, "名称", "Name", {}, 24},
    {"explanation.", true, "说明", "Explanation", {}, 60},
};
inline constexpr Column tree[] = {
    {"kind", true, "层次", "Storey", kindsThere},
    {"code", true, "代码：小写字母、数字、连字符", "Code: small letters, digits, hyphens", {}, 24},
    {"parent", false, "上级代码；最上层留空", "Code of the part above; empty at the top", codesThere, 24},
    {"name.", true, "名称", "Name", {}, 28},
    {"alias.", false, "别称", "Other name in use", {}, 20},
    {"clause", false, "条款，可由上级继承", "Clause, inherited from above", {}, 15},
    {"table", false, "表号，可由上级继承", "Table, inherited from above", {}, 15},
    {"removable", true, "可否裁剪", "May be left out", yesNo, 15},
    {"equal", false, "下级是否等权", "Parts below weigh the same", yesNo, 15},
    {"ratio", false, "是否为比例（仅 banded）", "A ratio (banded only)", yesNo, 15},
    {"weight:",
     false,
     "权重 %，每种类型一列",
     "Weight in percent, one column for each profile",
     {},
     16,
     true},
};
inline constexpr Column items[] = {
    {"leaf", true, "所属最下层部分的代码", "Code of the part of the last storey", codesThere, 24},
    {"number", true, "序号，从 1 起", "Number, from 1", {}, 11, true},
    {"name.", true, "名称", "Name", {}, 28},
    {"ratio", false, "是否为比例（仅 banded）", "A ratio (banded only)", yesNo, 15},
};
inline constexpr Column criteria[] = {
    {"item", true, "分项：代码.序号，或代码", "Item: code.number, or code", {}, 26},
    {"level", true, "等级", "Level", {}, 9, true},
    {"text.", true, "条款", "Criterion", {}, 70},
};
inline constexpr Column prompts[] = {
    {"item", true, "分项：代码.序号，或代码", "Item: code.number, or code", {}, 26},
    {"kind", true, "提问或证据", "Question or evidence", "question,evidence", 11},
    {"text.", true, "内容", "Text", {}, 70},
};
inline constexpr Column process[] = {
    {"kind", true, "阶段、步骤，或步骤的要点", "Stage, step, or point of a step", "stage,step,point", 11},
    {"id", true, "代码：小写字母、数字、连字符", "Id: small letters, digits, hyphens", {}, 20},
    {"parent", false, "上级代码：步骤填阶段，要点填步骤", "Of a step its stage, of a point its step", {}, 20},
    {"form", false, "步骤的形式", "Form of a step", stepForms, 15},
    {"name.", true, "名称；要点填内容", "Name, or what a point says", {}, 44},
    {"clause", false, "条款", "Clause", {}, 10},
    {"demands",
     false,
     "步骤另须满足：several、odd、training、coverage，以逗号分隔",
     "What a step demands besides: several, odd, training, coverage, with commas between",
     {},
     28},
    {"lead", false, "是否为组长的职责（要点）", "The lead's duty (a point)", yesNo, 12},
};
inline constexpr Column remarks[] = {
    {"about", true, "说明对象", "What it is about", "node,levels,bands,weights"},
    {"code", false, "部分的代码（node）", "Code of the part (node)", {}, 24},
    {"level", false, "等级，可空", "Level, or empty", {}, 9, true},
    {"text.", true, "解读", "How the standard is read", {}, 80},
};

struct Sheet {
    std::string_view name;
    std::span<const Column> columns;
    bool required; ///< the workbook must have it
};

inline constexpr Sheet all[] = {
    {"Model", model, true},       {"Kinds", kinds, true},      {"Levels", levels, true},
    {"Profiles", profiles, true}, {"Ratings", ratings, false}, {"Rules", rules, false},
    {"Tree", tree, true},         {"Items", items, false},     {"Criteria", criteria, true},
    {"Prompts", prompts, false},  {"Process", process, false}, {"Remarks", remarks, false},
};

/// What tells people of all this; it is not read.
inline constexpr const char* readMe = "Read me";

/// One line of the sheet Model.
struct Key {
    std::string_view id;
    bool byLanguage;
    bool required;
    std::string_view zh;
    std::string_view en;
    std::string_view choices = {};
};

inline constexpr Key keys[] = {
    {"id", false, true, "模型代码：小写字母、数字、连字符",
     "Id of the model: small letters, digits, hyphens"},
    {"edition", false, true, "版本，如 2021", "Edition, e.g. 2021"},
    {"reference", false, true, "标准编号", "Number of the standard"},
    {"name", true, true, "名称", "Name"},
    {"method", false, true, "fulfilment：每个等级分别评分；banded：每个分项一个 0-100 的分数",
     "fulfilment: every level is rated; banded: every item has one score of 0 to 100", "fulfilment,banded"},
    {"sheet", false, false, "访谈表对应的层次，默认为最下层", "Storey that makes one sheet; else the last"},
    {"bound", false, false, "达标线 0-1（fulfilment）", "Bound of a level, 0 to 1 (fulfilment)"},
    {"total", true, false, "总分的叫法", "What the total is called"},
    {"byLevel", true, false, "只给等级时的写法，{} 代表分数（banded）",
     "How a score by level alone is written, {} standing for it (banded)"},
    {"ratingsClause", true, false, "评分取值所在条款", "Clause of the rating scale"},
    {"bandsClause", true, false, "等级分数段所在条款", "Clause of the bands"},
    {"tailoringClause", false, false, "裁剪所在章条", "Clause of tailoring"},
    {"equal", false, false, "最上层各部分是否等权", "The highest parts weigh the same", yesNo},
};

} // namespace plumbline::exchange::sheets
