#include "core/model/Pack.h"

#include <gtest/gtest.h>

#include <functional>

#include <nlohmann/json.hpp>

#include "core/model/Catalog.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

namespace {

using nlohmann::json;

constexpr const char* criteriaFile = "criteria.zh_CN.tsv";

/// What checking says about the shipped pack after a change to its model.json.
Error errorAfter(const std::function<void(json&)>& change) {
    model::PackFiles pack = shippedPack();
    json source = json::parse(pack.at("model.json"));
    change(source);
    pack["model.json"] = source.dump();
    return errorOf(model::checkPack(pack, "pack"));
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), by);
}

/// The same after a change to its criteria.
Error errorAfterCriteria(const std::string& what, const std::string& by) {
    model::PackFiles pack = shippedPack();
    pack[criteriaFile] = replaced(pack[criteriaFile], what, by);
    return errorOf(model::checkPack(pack, "pack"));
}

std::string lineOf(const std::string& start) {
    const std::string& criteria = shippedPack().at(criteriaFile);
    const std::size_t at = criteria.find("\n" + start) + 1;
    return criteria.substr(at, criteria.find('\n', at) - at);
}

const std::string modelJson = "pack/model.json";
const std::string criteriaTsv = std::string("pack/") + criteriaFile;

} // namespace

TEST(Pack, TheFirstStandardIsWhole) {
    const model::Model& model = shippedModel();
    EXPECT_EQ(model.items.size(), 99u);
    EXPECT_EQ(model.cellCount(), 495);
    EXPECT_EQ(model.leaves().size(), 23u);
    EXPECT_EQ(model.scale.denominator, 10);
    EXPECT_EQ(model.criteria.at("zh_CN").size(), 495u);
    EXPECT_EQ(model.cellCode(cell("data.3", 2)), "data.3@2");
    EXPECT_EQ(errorOf(model::shippedPack("db12")), (Error{ErrorCode::UnknownModel, {"db12"}}));
}

TEST(Pack, TheSecondStandardIsWhole) {
    EXPECT_EQ(model::shippedModels(),
              (std::vector<std::string>{std::string(test::db12), std::string(test::db37)}));
    const model::Model& model = shippedModel(test::db37);
    EXPECT_EQ(model.nodesOf(0).size(), 4u);
    EXPECT_EQ(model.nodesOf(1).size(), 17u);
    EXPECT_EQ(model.items.size(), 36u);
    EXPECT_EQ(model.cellCount(), 36);
    for (const char* language : {"zh_CN", "en"})
        EXPECT_EQ(model.criteria.at(language).size(), 180u);
    const auto storage = model.findItem("data-storage").value();
    EXPECT_EQ(model.itemCode(storage), "data-storage");
    EXPECT_EQ(model.cellCode(model.cell(storage, 3)), "data-storage");
    EXPECT_EQ(model.node(model.sheetOf(storage)).code, "data-storage");
    EXPECT_EQ(model.node(model.sheetOf(storage)).kind, 1);
    EXPECT_EQ(std::count_if(model.items.begin(), model.items.end(),
                            [](const model::Item& item) { return item.ratio; }),
              5);
    EXPECT_EQ(model.level(4).alias.in("zh_CN"), "优秀级");
    EXPECT_EQ(model.node(model.findLeaf("cost-management").value()).alias.in("zh_CN"), "成本优化");
}

TEST(Pack, EveryItemHasSomethingToAskAndToAskForInBothLanguages) {
    for (const std::string_view id : {test::db12, test::db37}) {
        const model::Model& model = shippedModel(id);
        for (const char* language : {"zh_CN", "en"}) {
            EXPECT_TRUE(model.criteria.contains(language)) << id;
            ASSERT_TRUE(model.prompts.contains(language)) << id;
            for (model::ItemId item = 0; item < static_cast<model::ItemId>(model.items.size()); ++item) {
                const model::Prompts& prompts = model.promptsOf(item, language);
                EXPECT_GE(prompts.questions.size(), 2u) << model.itemCode(item);
                EXPECT_LE(prompts.questions.size(), 3u) << model.itemCode(item);
                EXPECT_GE(prompts.evidence.size(), 2u) << model.itemCode(item);
            }
            EXPECT_EQ(
                model.promptsOf(0, language).questions.size(),
                model.promptsOf(0, language == std::string_view("en") ? "zh_CN" : "en").questions.size());
        }
    }
}

TEST(Pack, PromptsAreCheckedByLine) {
    const auto errorIn = [](const std::string& prompts) {
        model::PackFiles pack = shippedPack();
        pack["prompts.en.tsv"] = prompts;
        return errorOf(model::checkPack(pack, "pack"));
    };
    const std::string file = "pack/prompts.en.tsv", header = "subdomain\titem\tkind\ttext\n";
    EXPECT_EQ(errorIn("subdomain\tkind\ttext\n").code, ErrorCode::PackInvalid);
    EXPECT_EQ(errorIn(header + "data\t9\tquestion\tWhy?\n"),
              (Error{ErrorCode::PackUnknownCode, {file, "line 2", "data.9"}}));
    EXPECT_EQ(errorIn(header + "data\t1\thint\tWhy?\n"),
              (Error{ErrorCode::PackInvalid, {file, "line 2", "question, evidence"}}));
    EXPECT_EQ(errorIn(header + "data\t1\tquestion\t \n").code, ErrorCode::PackInvalid);
}

TEST(Pack, ModelJsonHasToFollowTheSchema) {
    const Error wrongType = errorAfter([](json& m) { m["levels"][2]["number"] = "three"; });
    EXPECT_EQ(wrongType.code, ErrorCode::PackInvalid);
    EXPECT_EQ(wrongType.args.at(0), modelJson);
    EXPECT_EQ(wrongType.args.at(1), "/levels/2/number");

    const Error noName = errorAfter([](json& m) { m["tree"][0].erase("name"); });
    EXPECT_EQ(noName.code, ErrorCode::PackInvalid);
    EXPECT_EQ(noName.args.at(1), "/tree/0");
    EXPECT_NE(noName.args.at(2).find("name"), std::string::npos) << noName.args.at(2);

    EXPECT_EQ(errorAfter([](json& m) { m["colour"] = "blue"; }).args.at(2), "nothing called “colour”");
    EXPECT_EQ(errorAfter([](json& m) { m["levels"][1]["number"] = 1; }),
              (Error{ErrorCode::PackInvalid, {modelJson, "/levels/1/number", "2, the levels from 1 up"}}));
    EXPECT_EQ(errorAfter([](json& m) { m["edition"] = "a\x1b[31m"; }).args.at(2), "characters that are seen");
    EXPECT_EQ(errorAfter([](json& m) { m["id"] = std::string(200, 'x'); }).args.at(2),
              "a text of at most 100 characters");
    EXPECT_EQ(errorAfter([](json& m) { m["format"] = 2; }).args.at(1), "/format");
}

TEST(Pack, WeightsHaveToBeCompleteAndSumToOneHundred) {
    EXPECT_EQ(errorAfter([](json& m) { m["tree"][0].erase("weights"); }),
              (Error{ErrorCode::PackMissing, {modelJson, "/tree/0/weights"}}));
    EXPECT_EQ(errorAfter([](json& m) { m["tree"][1]["children"][0]["weights"]["discrete"] = 45; }),
              (Error{ErrorCode::PackWeightSum, {modelJson, "technology", "discrete", "99"}}));
    EXPECT_EQ(errorAfter([](json& m) { m["tree"][0]["weights"]["process"] = 3.5; }),
              (Error{ErrorCode::PackWeightSum, {modelJson, "/tree", "process", "100.5"}}));
    // A weight left out: the others no longer sum to 100.
    EXPECT_EQ(errorAfter([](json& m) { m["tree"][1]["children"][0]["weights"].erase("process"); }).code,
              ErrorCode::PackWeightSum);
    // A part that a profile does not have, with a sub-domain it does.
    EXPECT_EQ(errorAfter([](json& m) {
                  m["tree"][1]["children"][0]["weights"].erase("process");
                  m["tree"][1]["children"][1]["weights"]["process"] = 73;
              }),
              (Error{ErrorCode::PackMissing, {modelJson, "data, weights of process"}}));
    EXPECT_EQ(
        errorAfter([](json& m) { m["tree"][0]["weights"]["process"] = 3.001; }),
        (Error{ErrorCode::PackInvalid, {modelJson, "/tree/0/weights/process", "two decimals at most"}}));
}

TEST(Pack, CodesHaveToBeKnownAndUnique) {
    EXPECT_EQ(errorAfter([](json& m) { m["tree"][1]["code"] = "personnel"; }),
              (Error{ErrorCode::PackDuplicate, {modelJson, "/tree/1", "personnel"}}));
    EXPECT_EQ(errorAfter([](json& m) { m["tree"][0]["weights"]["batch"] = 3; }),
              (Error{ErrorCode::PackUnknownCode, {modelJson, "/tree/0/weights", "batch"}}));
    EXPECT_EQ(errorAfter([](json& m) { m["ratings"][1]["code"] = "full"; }),
              (Error{ErrorCode::PackDuplicate, {modelJson, "/ratings/1", "full"}}));
}

TEST(Pack, ADoubledKeyIsNotSilentlyTheLastOne) {
    model::PackFiles pack = shippedPack();
    pack["model.json"] = replaced(pack["model.json"], "\"edition\":", "\"bound\": 0.5, \"edition\":");
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")),
              (Error{ErrorCode::PackDuplicate, {modelJson, "/", "bound"}}));
}

TEST(Pack, BandsAndRatingsHaveToBeInOrder) {
    EXPECT_EQ(errorAfter([](json& m) { m["bands"].erase(4); }),
              (Error{ErrorCode::PackInvalid, {modelJson, "/bands", "one band for each level"}}));
    EXPECT_EQ(errorAfter([](json& m) { m["bands"][2]["from"] = 1.8; }).args.at(1), "/bands/2");
    EXPECT_EQ(errorAfter([](json& m) { std::swap(m["ratings"][1], m["ratings"][2]); }).args.at(1),
              "/ratings/2/value");
}

TEST(Pack, EveryCellHasExactlyOneCriterion) {
    const std::string line = lineOf("data\t3\t2\t");
    EXPECT_EQ(errorAfterCriteria(line + "\n", ""), (Error{ErrorCode::PackHole, {criteriaTsv, "data.3@2"}}));
    EXPECT_EQ(errorAfterCriteria(line, "data\t3\t2\t "),
              (Error{ErrorCode::PackHole, {criteriaTsv, "data.3@2"}}));
    const Error doubled = errorAfterCriteria(line, line + "\n" + line);
    EXPECT_EQ(doubled.code, ErrorCode::PackDuplicate);
    EXPECT_EQ(doubled.args.at(2), "data.3@2");
    EXPECT_EQ(errorAfterCriteria(line, "dat" + line.substr(4)).code, ErrorCode::PackUnknownCode);
    EXPECT_EQ(errorAfterCriteria("\t3\t2\t", "\t3\t6\t").code, ErrorCode::PackUnknownCode);
    EXPECT_EQ(errorAfterCriteria("subdomain\titem", "item\tsubdomain").args.at(1), "line 1");
    EXPECT_EQ(errorAfterCriteria(line, line + "\tmore").code, ErrorCode::PackInvalid);
}

TEST(Pack, FilesHaveToBeThereAndUtf8) {
    model::PackFiles pack = shippedPack();
    pack[criteriaFile] += "\xFF";
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")),
              (Error{ErrorCode::PackUnreadable, {criteriaTsv, "not UTF-8"}}));
    pack = shippedPack();
    pack["model.json"] = "{\"id\": \"\xB1\"}";
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")),
              (Error{ErrorCode::PackUnreadable, {modelJson, "not UTF-8"}}));
    pack["model.json"] = "{";
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")), (Error{ErrorCode::PackSyntax, {modelJson, "1"}}));
    pack.erase("model.json");
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")), (Error{ErrorCode::PackMissing, {modelJson, "-"}}));
    pack = shippedPack();
    std::erase_if(pack, [](const auto& file) { return file.first.starts_with("criteria."); });
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")).code, ErrorCode::PackMissing);
}

TEST(Pack, AFrozenOneIsCheckedLikeAnyOther) {
    // What a damaged or forged assessment may hold.
    for (const auto& change : std::vector<std::function<void(json&)>>{
             [](json& m) { m["ratings"][0]["key"] = ""; },
             [](json& m) { m["levels"] = json::array(), m["bands"] = json::array(); },
             [](json& m) { m["kinds"] = json::array(); }, [](json& m) { m["rules"] = json::array(); },
             [](json& m) { m["profiles"] = json::array(); }, [](json& m) { m["tree"] = json::array(); },
             [](json& m) { m["tree"] = 7; },
             [](json& m) { m["tree"][0]["children"][0]["children"][0]["items"] = json::array(); },
             [](json& m) {
                 m["remarks"] = {{{"about", "nothing"}, {"text", {{"en", "a"}}}}};
             },
             [](json& m) { m["bound"] = 1e300; }, [](json& m) { m = json::array(); }}) {
        model::PackFiles pack = shippedPack();
        json source = json::parse(pack.at("model.json"));
        change(source);
        pack["model.json"] = source.dump();
        EXPECT_FALSE(model::parsePack(pack, "pack")) << source.dump().substr(0, 200);
        EXPECT_FALSE(model::frozenModel(pack, "pack")) << source.dump().substr(0, 200);
    }
    EXPECT_TRUE(model::frozenModel(shippedPack(), "pack"));
}

TEST(Pack, IsRefusedWhereItIsLargerOrDeeperThanAModelMayBe) {
    const auto refused = [](const std::function<void(json&)>& change) {
        const Error error = errorAfter(change);
        EXPECT_TRUE(error.code == ErrorCode::PackTooLarge || error.code == ErrorCode::PackInvalid)
            << static_cast<int>(error.code);
    };
    refused([](json& m) { m["name"]["en"] = std::string(100'000, 'a'); });
    refused([](json& m) { m["name"]["en"] = std::string(201, 'a'); });
    refused([](json& m) { m["id"] = std::string(7'000, 'a'); });
    refused([](json& m) { m["kinds"][0]["id"] = std::string(7'000, 'a'); });
    refused([](json& m) {
        for (int i = 0; i < 30; ++i)
            m["levels"].push_back(m["levels"][0]);
    });
    refused([](json& m) { m["levels"][0]["number"] = 4294967297LL; });
    refused([](json& m) { m["bands"][0]["level"] = 4294967297LL; });
    refused([](json& m) {
        json& items = m["tree"][0]["children"][0]["children"][0]["items"];
        for (std::size_t i = 0; i < model::maxItems; ++i)
            items.push_back(items[0]);
    });
    refused([](json& m) {
        for (std::size_t i = 0; i < model::maxNodes; ++i) {
            m["tree"][0]["children"][0]["children"].push_back(m["tree"][0]["children"][0]["children"][0]);
            m["tree"][0]["children"][0]["children"].back()["code"] = "c" + std::to_string(i);
        }
    });
    refused([](json& m) {
        json node = m["tree"][0];
        for (int i = 0; i < 500; ++i) {
            json above = {{"code", "d" + std::to_string(i)}, {"name", {{"en", "a"}}}, {"removable", true}};
            above["children"] = json::array({std::move(node)});
            node = std::move(above);
        }
        m["tree"][0] = std::move(node);
    });
    model::PackFiles pack = shippedPack();
    pack["model.json"] = std::string(model::maxModelBytes + 1, ' ');
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")).code, ErrorCode::PackTooLarge);
    pack["model.json"] = "[" + std::string(400'000, ' ') + "0";
    for (int i = 0; i < 200'000; ++i)
        pack["model.json"] += ",0";
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")).code, ErrorCode::PackTooLarge);
    pack = shippedPack();
    pack["criteria.de.tsv"] = std::string(model::maxPackBytes + 1, 'a');
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")).code, ErrorCode::PackTooLarge);
}

TEST(Pack, NamesWhatStandsTwiceInAList) {
    for (const char* list : {"kinds", "profiles", "rules"})
        EXPECT_EQ(errorAfter([&](json& m) { m[list][1]["id"] = m[list][0]["id"]; }).code,
                  ErrorCode::PackDuplicate)
            << list;
    model::PackFiles pack = shippedPack();
    pack["criteria.en-GB.tsv"] = pack[criteriaFile];
    EXPECT_EQ(errorOf(model::checkPack(pack, "pack")).code, ErrorCode::PackUnknownCode);
}

TEST(Pack, FindsEveryPartOfTheLargestModel) {
    model::PackFiles pack = shippedPack();
    json source = json::parse(pack.at("model.json"));
    source.erase("remarks");
    json& leaf = source["tree"][0]["children"][0]["children"][0];
    const json item = leaf["items"][0];
    const std::string code = leaf["code"];
    std::map<std::string, std::string> added;
    const int more = static_cast<int>(model::maxItems - shippedModel().items.size());
    const int had = static_cast<int>(leaf["items"].size());
    for (int i = 0; i < more; ++i)
        leaf["items"].push_back(item);
    pack["model.json"] = source.dump();
    std::erase_if(pack,
                  [](const auto& file) { return file.first != "model.json" && file.first != criteriaFile; });
    for (int i = had + 1; i <= had + more; ++i)
        for (int level = 1; level <= 5; ++level)
            pack[criteriaFile] += code + "\t" + std::to_string(i) + "\t" + std::to_string(level) + "\tx\n";
    const auto model = model::checkPack(pack, "pack");
    ASSERT_TRUE(model) << model.error().args.back();
    EXPECT_EQ(model->items.size(), model::maxItems);
    EXPECT_EQ(model->findItem(code + "." + std::to_string(had + more)), had + more - 1);
    for (model::NodeId id = 1; id < static_cast<model::NodeId>(model->nodes.size()); ++id)
        EXPECT_EQ(model->findNode(model->node(id).kind, model->node(id).code), id);
}

} // namespace plumbline::test
