#include "core/exchange/ModelWorkbook.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/exchange/ResultJson.h"
#include "core/exchange/XlsxReader.h"
#include "core/model/Catalog.h"
#include "tests/core/Fixtures.h"

namespace plumbline::exchange {

namespace {

using nlohmann::json;
using test::errorOf;
using test::TempFolder;

std::string bytesOfWorkbook(const model::PackFiles& pack) {
    const TempFolder folder;
    EXPECT_TRUE(writeModelWorkbook(pack, folder / "m.xlsx"));
    return test::bytesOf(folder / "m.xlsx");
}

ModelWorkbook readBack(const model::PackFiles& pack) {
    auto workbook = readModelWorkbook(bytesOfWorkbook(pack), "m.xlsx");
    EXPECT_TRUE(workbook);
    return workbook.value_or(ModelWorkbook{});
}

std::string meaning(const model::PackFiles& pack) {
    const auto model = model::checkPack(pack, "pack");
    EXPECT_TRUE(model);
    return model ? modelJson(*model) : "";
}

/// The template after a change of its model.json.
model::PackFiles changed(const std::function<void(json&)>& change) {
    model::PackFiles pack = templatePack();
    json model = json::parse(pack.at("model.json"));
    change(model);
    pack["model.json"] = model.dump();
    return pack;
}

bool has(const std::vector<Mistake>& mistakes, const std::string& place, ErrorCode code) {
    return std::any_of(mistakes.begin(), mistakes.end(), [&](const Mistake& mistake) {
        return mistake.place == place && mistake.error.code == code;
    });
}

} // namespace

TEST(ModelWorkbook, EveryModelComesBackAsItWas) {
    for (const model::PackFiles& pack :
         {templatePack(), test::shippedPack(test::db12), test::shippedPack(test::db37)}) {
        const ModelWorkbook workbook = readBack(pack);
        // Only that shipped models are not replaced.
        for (const Mistake& mistake : workbook.mistakes)
            EXPECT_EQ(mistake.error.code, ErrorCode::ModelShipped) << mistake.place;
        EXPECT_EQ(meaning(workbook.pack), meaning(pack));
    }
}

TEST(ModelWorkbook, TheProcessComesBackAsItWas) {
    const model::PackFiles pack = test::shippedPack(test::db12);
    const auto before = model::checkPack(pack, "")->process;
    const auto after = model::checkPack(readBack(pack).pack, "")->process;
    ASSERT_NE(before, model::plainProcess());
    EXPECT_EQ(after, before);
    EXPECT_TRUE(model::findStep(after, "team")->points.back().lead);
    EXPECT_TRUE(model::findStep(after, "team")->demanding(model::Demand::Odd));
}

TEST(ModelWorkbook, AModelWithoutAProcessGetsThePlainOne) {
    const ModelWorkbook workbook = readBack(templatePack());
    EXPECT_FALSE(json::parse(workbook.pack.at("model.json")).contains("process"));
    EXPECT_EQ(model::checkPack(workbook.pack, "")->process, model::plainProcess());
}

TEST(ModelWorkbook, AllMistakesAreNamedBySheetAndCellAtOnce) {
    model::PackFiles pack = changed([](json& model) {
        model["id"] = "My model";
        model["levels"][1]["number"] = 7;
        model["ratings"][1]["value"] = 1;
        model["tree"][0]["weights"]["workshop"] = 41;
        model["tree"][1]["children"][1]["code"] = "upkeep";
        model["tree"][2]["children"][0]["removable"] = true;
        model["tree"][0]["name"] = json::object();
    });
    std::string& criteria = pack["criteria.en.tsv"];
    criteria.replace(criteria.find("upkeep\t2"), 8, "upkeep\t9");
    const auto mistakes = readBack(pack).mistakes;
    EXPECT_TRUE(has(mistakes, "Model!C3", ErrorCode::WorkbookBadCode));
    EXPECT_TRUE(has(mistakes, "Levels!A4", ErrorCode::WorkbookExpected));
    EXPECT_TRUE(has(mistakes, "Ratings!B4", ErrorCode::WorkbookNotAscending));
    EXPECT_TRUE(has(mistakes, "Tree!D3", ErrorCode::WorkbookCellEmpty));
    EXPECT_TRUE(has(mistakes, "Tree!B8", ErrorCode::WorkbookDuplicate));
    EXPECT_TRUE(std::any_of(mistakes.begin(), mistakes.end(), [](const Mistake& mistake) {
        return mistake.place.starts_with("Tree!") &&
               mistake.error == Error{ErrorCode::WorkbookWeightSum, {"101", "workshop"}};
    }));
    EXPECT_TRUE(std::any_of(mistakes.begin(), mistakes.end(), [](const Mistake& mistake) {
        return mistake.place.starts_with("Criteria!") && mistake.error.code == ErrorCode::WorkbookUnknownCode;
    }));
}

TEST(ModelWorkbook, ACriterionThatIsMissingIsNamed) {
    model::PackFiles pack = templatePack();
    for (const char* file : {"criteria.zh_CN.tsv", "criteria.en.tsv"}) {
        std::string& criteria = pack[file];
        const auto begin = criteria.find("records\t1\t3");
        criteria.erase(begin, criteria.find('\n', begin) + 1 - begin);
    }
    const auto mistakes = readBack(pack).mistakes;
    ASSERT_EQ(mistakes.size(), 1u);
    EXPECT_EQ(mistakes[0],
              (Mistake{"Criteria!A1", {ErrorCode::WorkbookCriterionMissing, {"records.1", "3"}}}));
}

TEST(ModelWorkbook, WhatIsNoWorkbookIsRefusedAndDamageNeverCrashes) {
    const auto codeOf = [](std::string_view bytes) {
        return errorOf(readModelWorkbook(bytes, "m.xlsx")).code;
    };
    EXPECT_EQ(codeOf(""), ErrorCode::NotAWorkbook);
    EXPECT_EQ(codeOf("id,name\n"), ErrorCode::NotAWorkbook);
    EXPECT_EQ(codeOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"), ErrorCode::WorkbookOld);
    const std::string whole = bytesOfWorkbook(templatePack());
    for (std::size_t size = 1; size < whole.size(); size += whole.size() / 40)
        EXPECT_FALSE(readModelWorkbook(std::string_view(whole).substr(0, size), "m.xlsx")) << size;
    std::mt19937 random(12);
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        std::string damaged = whole;
        for (int i = 0; i < 8; ++i)
            damaged[random() % damaged.size()] = static_cast<char>(random());
        const auto read = readModelWorkbook(damaged, "m.xlsx");
        refused += !read || !read->mistakes.empty();
    }
    EXPECT_GT(refused, 100);
}

TEST(ModelWorkbook, NumbersKeepTheirShortestForm) {
    const auto sheets = readWorkbook(bytesOfWorkbook(changed([](json& model) {
                                         model["tree"][0]["weights"]["workshop"] = 33.33;
                                         model["tree"][1]["weights"]["workshop"] = 41.67;
                                     })),
                                     "m.xlsx");
    ASSERT_TRUE(sheets);
    const auto tree = std::find_if(sheets->begin(), sheets->end(),
                                   [](const Worksheet& sheet) { return sheet.name == "Tree"; });
    ASSERT_NE(tree, sheets->end());
    std::vector<std::string> numbers;
    for (const auto& [place, text] : tree->cells)
        if (place.row >= 2 && tree->at(0, place.column) == "weight:workshop")
            numbers.push_back(text);
    EXPECT_EQ(numbers.front(), "33.33");
    EXPECT_NE(std::find(numbers.begin(), numbers.end(), "41.67"), numbers.end());
    EXPECT_EQ(toString(CellPlace{11, 2}), "C12");
    EXPECT_EQ(toString(CellPlace{0, 27}), "AB1");
}

TEST(ModelWorkbook, ATemplateReplacesNoFile) {
    const TempFolder folder;
    test::write(folder / "m.xlsx", "mine");
    EXPECT_EQ(errorOf(writeModelWorkbook(templatePack(), folder / "m.xlsx")).code, ErrorCode::FileExists);
    EXPECT_EQ(test::bytesOf(folder / "m.xlsx"), "mine");
}

TEST(ModelWorkbook, AFileIsReplacedWholeWhereThatIsMeant) {
    const TempFolder folder;
    test::write(folder / "m.xlsx", "mine");
    ASSERT_TRUE(writeModelWorkbook(templatePack(), folder / "m.xlsx", Existing::Replace));
    EXPECT_TRUE(readModelWorkbook(test::bytesOf(folder / "m.xlsx"), "m.xlsx")->mistakes.empty());
    model::PackFiles broken = templatePack();
    broken["model.json"] = "{";
    test::write(folder / "m.xlsx", "mine");
    EXPECT_FALSE(writeModelWorkbook(broken, folder / "m.xlsx", Existing::Replace));
    EXPECT_EQ(test::bytesOf(folder / "m.xlsx"), "mine");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()),
                            std::filesystem::directory_iterator()),
              1);
    EXPECT_EQ(errorOf(writeModelWorkbook(templatePack(), folder / "no/m.xlsx", Existing::Replace)).code,
              ErrorCode::FileUnwritable);
}

TEST(ModelWorkbook, PromptsOfEachLanguageStandBesideTheirItem) {
    model::PackFiles pack = templatePack();
    std::string& prompts = pack["prompts.en.tsv"];
    // The first prompt is there in Chinese only.
    const auto first = prompts.find('\n') + 1;
    prompts.erase(first, prompts.find('\n', first) + 1 - first);
    const ModelWorkbook workbook = readBack(pack);
    EXPECT_TRUE(workbook.mistakes.empty());
    EXPECT_EQ(model::checkPack(workbook.pack, "")->prompts, model::checkPack(pack, "")->prompts);
}

TEST(Catalog, OwnModelsStandBesideTheShippedOnesAndNeverReplaceThem) {
    const TempFolder folder;
    const model::Catalog catalog(folder / "models");
    EXPECT_EQ(catalog.ids(), model::shippedModels());
    ASSERT_TRUE(catalog.install(templatePack()));
    EXPECT_EQ(catalog.ids().back(), "my-model");
    EXPECT_EQ(catalog.pack("my-model").value(), templatePack());

    // A newer edition takes the place of the older one, whole.
    model::PackFiles newer = changed([](json& model) { model["edition"] = "2"; });
    newer.erase("prompts.en.tsv");
    ASSERT_TRUE(catalog.install(newer));
    EXPECT_EQ(catalog.pack("my-model").value(), newer);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / "models"),
                            std::filesystem::directory_iterator()),
              1);

    EXPECT_EQ(errorOf(catalog.install(test::shippedPack(test::db37))),
              (Error{ErrorCode::ModelShipped, {std::string(test::db37)}}));
    EXPECT_FALSE(catalog.install(changed([](json& model) { model.erase("levels"); })));
    EXPECT_EQ(catalog.pack("my-model").value(), newer);
    EXPECT_EQ(errorOf(catalog.pack("../my-model")).code, ErrorCode::UnknownModel);
}

TEST(Catalog, ADamagedModelOfTheUsersIsAmongThemAndCanBeRemoved) {
    const TempFolder folder;
    const model::Catalog catalog(folder / "models");
    ASSERT_TRUE(catalog.install(templatePack()));
    test::write(folder / "models/my-model/model.json", "{");
    // Nothing in it, another's name, and what is no model of ours.
    std::filesystem::create_directories(folder / "models/empty");
    std::filesystem::copy(folder / "models/my-model", folder / "models/copied");
    test::write(folder / "models/copied/model.json", templatePack().at("model.json"));
    std::filesystem::create_directories(folder / "models/.git");
    test::write(folder / "models/notes.txt", "x");

    auto ids = catalog.ids();
    ids.erase(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(model::shippedModels().size()));
    EXPECT_EQ(ids, (std::vector<std::string>{"copied", "empty", "my-model"}));
    EXPECT_EQ(errorOf(catalog.pack("my-model")).code, ErrorCode::PackSyntax);
    EXPECT_EQ(errorOf(catalog.pack("empty")).code, ErrorCode::PackMissing);
    EXPECT_EQ(errorOf(catalog.pack("copied")).code, ErrorCode::PackInvalid);

    for (const std::string& id : ids)
        EXPECT_TRUE(catalog.remove(id)) << id;
    EXPECT_EQ(catalog.ids(), model::shippedModels());
    EXPECT_FALSE(std::filesystem::exists(folder / "models/my-model"));
    EXPECT_EQ(errorOf(catalog.remove("my-model")).code, ErrorCode::UnknownModel);
    EXPECT_EQ(errorOf(catalog.remove("../models")).code, ErrorCode::UnknownModel);
    EXPECT_EQ(errorOf(catalog.remove(test::db12)).code, ErrorCode::ModelShipped);
    EXPECT_TRUE(std::filesystem::exists(folder / "models/notes.txt"));
}

} // namespace plumbline::exchange
