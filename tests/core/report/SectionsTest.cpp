// The report as a whole: that nothing is left out of it, and that it leads where it says.

#include <regex>

#include <gtest/gtest.h>

#include "core/demo/Demo.h"
#include "core/report/AssessmentReport.h"
#include "tests/core/Fixtures.h"
#include "tests/core/report/Blocks.h"

namespace plumbline::test {

namespace {

using namespace assessment;

class TheSections : public testing::Test {
protected:
    [[nodiscard]] report::Report report(std::string_view language) const {
        const auto scope =
            Scope::check(demo.model(), assessment.facts, assessment.exclusions, assessment.ownWeights);
        return report::assessmentReport(demo.model(), assessment, scope.value(), language).value();
    }
    [[nodiscard]] int assessedCells() const {
        const auto scope =
            Scope::check(demo.model(), assessment.facts, assessment.exclusions, assessment.ownWeights);
        int cells = 0;
        for (model::CellId cell = 0; cell < demo.model().cellCount(); ++cell)
            cells += scope->assesses(demo.model(), cell);
        return cells;
    }
    /// Rows that show a rating, but for what stands under one heading.
    [[nodiscard]] static int ratedRows(const report::Section& section, const std::string& butUnder) {
        std::vector<report::Block> blocks = section.blocks;
        int rated = 0;
        for (const report::Row& row : rows(blocks))
            rated += row.cells.back().mark.has_value();
        for (const report::Row& row : rows(under(section, butUnder)))
            rated -= row.cells.back().mark.has_value();
        return rated;
    }

    TempFolder folder;
    project::Project demo = demo::create(folder / "demo.plumb", "Visitor").value();
    Assessment assessment = demo.assessment();
};

constexpr const char* outside = "评估范围之外的备注";

} // namespace

TEST_F(TheSections, ListEveryAssessedRatingOnce) {
    ASSERT_EQ(demo.assessment().facts.depth, 5);
    EXPECT_EQ(ratedRows(section(report("zh_CN"), "评分明细"), outside), assessedCells());
    assessment.facts.depth = 3;
    EXPECT_EQ(ratedRows(section(report("zh_CN"), "评分明细"), outside), assessedCells());
}

TEST_F(TheSections, KeepWhatWasNotedOutsideTheScope) {
    const auto cell = demo.model().findCell("data.3@5").value();
    assessment.notes[cell] = {{assessment.people.front().id, "五级的依据", 1}};
    const auto noted = [&] {
        for (const report::Row& row : rows(section(report("zh_CN"), "评分明细").blocks))
            for (const report::Cell& each : row.cells)
                for (const report::Note& note : each.notes)
                    if (note.text == "五级的依据")
                        return true;
        return false;
    };
    EXPECT_TRUE(noted());
    assessment.facts.depth = 3;
    EXPECT_TRUE(noted());
}

TEST_F(TheSections, AreWhereTheTextSaysTheyAre) {
    const auto part = demo.model().findNode("manufacturing").value();
    const auto& siblings = demo.model().node(demo.model().node(part).parent).children;
    for (const model::NodeId sibling : siblings)
        assessment.ownWeights[sibling] = sibling == siblings.front() ? model::fullWeight : 0;
    std::string whole;
    const report::Report english = report("en");
    for (const report::Section& each : english.sections)
        for (const report::Block& block : each.blocks) {
            if (const auto* list = std::get_if<report::List>(&block))
                for (const std::string& item : list->items)
                    whole += item + "\n";
            if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
                whole += paragraph->text + "\n";
        }
    std::smatch found;
    ASSERT_TRUE(std::regex_search(whole, found, std::regex("weights.* [Ss]ee section (\\d+)"))) << whole;
    const auto number = static_cast<std::size_t>(std::stoi(found[1]));
    ASSERT_LE(number, english.sections.size());
    EXPECT_NE(english.sections[number - 1].title.find("weights"), std::string::npos)
        << english.sections[number - 1].title;
}

} // namespace plumbline::test
