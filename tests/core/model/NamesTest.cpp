#include "core/model/Names.h"

#include <gtest/gtest.h>

#include "tests/core/Fixtures.h"

namespace plumbline::model {

TEST(Names, OfCellsSayPartItemAndLevel) {
    const Model& model = test::shippedModel();
    const CellId cell = *model.findCell("data.3@3");
    EXPECT_EQ(cellName(model, cell, "zh_CN"), "数据 / 数据标准 三级");
    EXPECT_EQ(cellName(model, cell, "en"), "Data / Data standards, Level 3");
    const Model& banded = test::shippedModel(test::db37);
    const CellId once = *banded.findCell("equipment-connection");
    EXPECT_EQ(cellName(banded, once, "zh_CN"), itemName(banded, banded.itemOf(once), "zh_CN"));
}

TEST(Names, OfPartsSayWhatStandsAboveThemOnce) {
    const Model& model = test::shippedModel();
    const NodeId part = *model.findLeaf("planning-scheduling");
    EXPECT_EQ(nodePath(model, part, "en"), "Manufacturing / Production / Planning and scheduling");
    // Its domain goes by the same name.
    EXPECT_EQ(nodePath(model, *model.findLeaf("data"), "zh_CN"), "技术 / 数据");
    EXPECT_EQ(nodeName(model, rootNode, "zh_CN"), "总体");
    EXPECT_EQ(nodePath(model, rootNode, "en"), "Overall");
}

TEST(Names, OfLevelsSayWhereNoneIsReached) {
    const Model& model = test::shippedModel();
    EXPECT_EQ(levelName(model, 2, "zh_CN"), "二级 规范级");
    EXPECT_EQ(levelOrdinal(model, 2, "en"), "Level 2");
    EXPECT_EQ(levelName(model, 0, "zh_CN"), "未达一级");
    EXPECT_EQ(levelOrdinal(model, 0, "en"), "Below Level 1");
}

} // namespace plumbline::model
