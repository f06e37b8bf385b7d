#include "core/model/Difference.h"

#include <functional>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/exchange/ModelWorkbook.h"
#include "core/model/Pack.h"

namespace plumbline::model {

namespace {

using nlohmann::json;

Model modelOf(const PackFiles& pack) {
    return checkPack(pack, "").value();
}

/// The template after a change of its model.json and its criteria.
Model changed(const std::function<void(json& model, std::string& zh, std::string& en)>& change) {
    PackFiles pack = exchange::templatePack();
    json model = json::parse(pack.at("model.json"));
    change(model, pack["criteria.zh_CN.tsv"], pack["criteria.en.tsv"]);
    pack["model.json"] = model.dump();
    return modelOf(pack);
}

} // namespace

TEST(Difference, OfAModelAndItselfIsNone) {
    const Model model = modelOf(exchange::templatePack());
    EXPECT_EQ(difference(model, model), Difference{});
}

TEST(Difference, NamesItemsAndCountsTextsAndWeights) {
    const Model before = modelOf(exchange::templatePack());
    const Model after = changed([](json& model, std::string& zh, std::string& en) {
        // One item more at the first practice; its criteria come at the end.
        model["tree"][0]["children"][0]["items"].push_back({{"name", {{"zh_CN", "新"}, {"en", "New"}}}});
        for (int level = 1; level <= 4; ++level)
            for (std::string* text : {&zh, &en})
                *text += "training\t3\t" + std::to_string(level) + "\tnew\n";
        // The same criterion worded otherwise in both languages, and another in one.
        for (std::string* text : {&zh, &en})
            text->insert(text->find('\n', text->find("records\t1\t3")), " x");
        en.insert(en.find('\n', en.find("records\t1\t4")), " x");
        std::swap(model["tree"][0]["weights"], model["tree"][2]["weights"]);
        model["bands"][1]["from"] = 1.85;
    });
    const Difference found = difference(before, after);
    ASSERT_EQ(found.added.size(), 1u);
    EXPECT_EQ(after.itemCode(found.added.front()), "training.3");
    EXPECT_TRUE(found.removed.empty());
    EXPECT_EQ(found.criteria, 2);
    EXPECT_EQ(found.weights, 2);
    EXPECT_TRUE(found.levels);
    const Difference back = difference(after, before);
    EXPECT_EQ(back.removed, found.added);
    EXPECT_TRUE(back.added.empty());
}

} // namespace plumbline::model
