#include <iterator>
#include <sstream>

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/base/File.h"
#include "core/project/Project.h"
#include "tests/cli/Program.h"

namespace plumbline::test {

namespace {

using nlohmann::json;
using Qt::StringLiterals::operator""_s;

bool contains(const Outcome& outcome, const std::string& text) {
    return outcome.out.find(text) != std::string::npos;
}

project::Project opened(const QString& file) {
    return project::Project::view(toPath(file.toStdString())).value();
}

} // namespace

TEST(CliVerbs, ModelsAndModelShowTheStandardWhole) {
    const json models = json::parse(run({u"models"_s, u"--json"_s}).out).at("models");
    ASSERT_EQ(models.size(), 2u);
    EXPECT_EQ(models[0].at("id"), "db12t1073-2021");
    EXPECT_EQ(models[1].at("id"), "db37t-industrial-internet");
    EXPECT_EQ(models[1].at("counts"), json::parse(R"({"layers": 4, "capabilities": 17, "subitems": 36,
                                                      "items": 36, "levels": 5, "cells": 180})"));
    EXPECT_EQ(models[0].at("counts"), json::parse(R"({"elements": 5, "domains": 13, "subdomains": 23,
                                                      "items": 99, "levels": 5, "cells": 495})"));
    const json model = json::parse(run({u"model"_s, u"db12t1073-2021"_s, u"--json"_s}).out);
    EXPECT_EQ(model.at("levels").size(), 5u);
    std::size_t subdomains = 0, items = 0, criteria = 0;
    for (const json& element : model.at("tree"))
        for (const json& domain : element.at("children"))
            for (const json& subdomain : domain.at("children")) {
                ++subdomains;
                EXPECT_GT(subdomain.at("weights").at("discrete").get<double>(), 0);
                for (const json& item : subdomain.at("items")) {
                    ++items;
                    for (const json& text : item.at("criteria").at("zh_CN"))
                        criteria += !text.get<std::string>().empty();
                }
            }
    EXPECT_EQ(subdomains, 23u);
    EXPECT_EQ(items, 99u);
    EXPECT_EQ(criteria, 495u);
    EXPECT_TRUE(contains(run({u"models"_s}), "db12t1073-2021"));
    const Outcome text = run({u"model"_s, u"db12t1073-2021"_s});
    EXPECT_TRUE(contains(text, "Production operations"));
    EXPECT_TRUE(contains(text, "46 %"));
}

TEST(CliVerbs, NewKeepsEverythingItWasTold) {
    const Folder folder;
    const QString file = folder / "a.plumb";
    makeAssessment(file, {u"--exclude"_s, u"sales"_s, u"--exclude"_s, u"product-design"_s, u"--reason"_s,
                          u"一家客户"_s, u"--reason"_s, u"built to print"_s, u"--rule"_s, u"sum"_s,
                          u"--depth"_s, u"4"_s, u"--target"_s, u"3"_s, u"--enterprise"_s, u"渤海精工"_s});
    const auto project = opened(file);
    const auto& facts = project.assessment().facts;
    EXPECT_EQ(facts.enterprise, "渤海精工");
    EXPECT_EQ(facts.rule, model::TotalRule::Sum);
    EXPECT_EQ(facts.depth, 4);
    EXPECT_EQ(facts.target, 3);
    std::map<std::string, std::string> reasons;
    for (const auto& exclusion : project.assessment().exclusions)
        reasons[project.model().node(exclusion.node).code] = exclusion.reason;
    EXPECT_EQ(reasons, (std::map<std::string, std::string>{{"sales", "一家客户"},
                                                           {"product-design", "built to print"}}));
    EXPECT_EQ(json::parse(run({u"gap"_s, file, u"--json"_s}).out).at("target"), 3);

    makeAssessment(folder / "Bohai works.plumb");
    EXPECT_EQ(opened(folder / "Bohai works.plumb").assessment().facts.enterprise, "Bohai works");
}

TEST(CliVerbs, RateImportsInTheNameOfTheAssessorAndClears) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    makeAssessment(file);
    write(csv, "\xEF\xBB\xBFsubdomain,item,level,rating\r\ndata,1,1,full\r\ndata,2,1,part\r\n");
    EXPECT_EQ(run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, u"周敏"_s}).exit, 0);
    write(csv, "subdomain,item,level,rating\ndata,1,1,\n");
    EXPECT_EQ(run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, u"何嘉"_s}).exit, 0);

    const auto project = opened(file);
    const auto history = project.history("rating", "data.1@1").value();
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(project.assessment().person(history[0].author)->name, "周敏");
    EXPECT_EQ(history[0].after, "full");
    EXPECT_EQ(history[0].operation, "import");
    EXPECT_EQ(project.assessment().person(history[1].author)->name, "何嘉");
    EXPECT_EQ(history[1].after, "");
    const json score = json::parse(run({u"score"_s, file, u"--json"_s}).out);
    EXPECT_EQ(score.at("unrated"), 494);
    EXPECT_EQ(score.at("subdomains").at("data").at(0), 0.125);
}

TEST(CliVerbs, RateSaysBeforeWhatItWouldChange) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    makeAssessment(file);
    write(csv, "subdomain,item,level,rating\ndata,1,1,full\ndata,2,1,full\n");
    ASSERT_EQ(run({u"rate"_s, file, u"--from"_s, csv}).exit, 0);
    const QByteArray before = bytesOf(file);
    write(csv, "评分,分项,等级,能力子域,备注\n0.8,1,一级,数据,x\n,2,1,数据,\nfull,3,1,data,\n");
    const Outcome outcome = run({u"rate"_s, file, u"--from"_s, csv, u"--preview"_s});
    EXPECT_EQ(outcome.exit, 0) << outcome.err;
    EXPECT_TRUE(contains(outcome, "data.1@1  full     →  most")) << outcome.out;
    EXPECT_TRUE(contains(outcome, "New: 1; changed: 1; taken back: 1; the same: 0. Nothing was written."))
        << outcome.out;
    EXPECT_NE(outcome.err.find("备注"), std::string::npos) << outcome.err;
    EXPECT_EQ(bytesOf(file), before);
    ASSERT_EQ(run({u"rate"_s, file, u"--from"_s, csv}).exit, 0);
    EXPECT_EQ(run({u"rate"_s, file, u"--from"_s, csv, u"--preview"_s}).out,
              "New: 0; changed: 0; taken back: 0; the same: 3. Nothing was written.\n");
}

TEST(CliVerbs, SpacesAroundTheAssessorMakeNoOtherPerson) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    makeAssessment(file);
    for (const auto& [name, rating] : {std::pair{u"张三"_s, "full"}, std::pair{u" 张三 "_s, "part"}}) {
        write(csv, QByteArray("subdomain,item,level,rating\ndata,1,1,") + rating + "\n");
        const Outcome rated = run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, name});
        EXPECT_EQ(rated.out, "Lines read: 1; ratings changed: 1.\n") << rated.err;
    }
    const auto project = opened(file);
    const auto history = project.history("rating", "data.1@1").value();
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].author, history[1].author);
    EXPECT_EQ(project.assessment().person(history[0].author)->name, "张三");
}

TEST(CliVerbs, RatingsInTheNameOfSomebodyOutsideTheTeamAreSaidSo) {
    const Folder folder;
    const QString file = folder / "demo.plumb", csv = folder / "r.csv";
    ASSERT_EQ(run({u"demo"_s, file}).exit, 0);
    const auto team = opened(file).assessment().all<assessment::Member>();
    ASSERT_FALSE(team.empty());
    write(csv, "subdomain,item,level,rating\ndata,1,1,part\n");
    const Outcome member =
        run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, QString::fromStdString(team[0].name)});
    EXPECT_EQ(member.exit, 0);
    EXPECT_EQ(member.err, "");
    write(csv, "subdomain,item,level,rating\ndata,1,1,most\n");
    const Outcome stranger = run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, u"局外人"_s});
    EXPECT_EQ(stranger.exit, 0);
    EXPECT_EQ(stranger.err, "Recorded, though 局外人 is not in the team of this assessment.\n");
}

TEST(CliVerbs, DemoIsReadyToLookAt) {
    const Folder folder;
    const QString file = folder / "demo.plumb";
    EXPECT_EQ(run({u"demo"_s, file}).exit, 0);
    const json score = json::parse(run({u"score"_s, file, u"--json"_s}).out);
    EXPECT_NEAR(score.at("total").get<double>(), 2.690540376666667, 1e-12);
    EXPECT_EQ(score.at("level"), 2);
    EXPECT_EQ(score.at("provisional"), false);
    EXPECT_EQ(score.at("warnings"), json::array());
    EXPECT_EQ(run({u"check"_s, file}).out, "ok\n");
    const Outcome text = run({u"score"_s, file});
    EXPECT_TRUE(contains(text, "S 2.69, Level 2 Standardized"));
    EXPECT_TRUE(contains(run({u"score"_s, file}, u"zh_CN.UTF-8"_s), "二级 规范级"));
    EXPECT_TRUE(contains(run({u"gap"_s, file}), "logistics.3@3"));
    EXPECT_EQ(run({u"demo"_s, file}).exit, 1);
}

TEST(CliVerbs, WeightsAreListedSetAndReset) {
    const Folder folder;
    const QString file = folder / "a.plumb";
    makeAssessment(file, {u"--exclude"_s, u"sales"_s, u"--reason"_s, u"none"_s});
    const auto weight = [&](const std::string& kind, const std::string& code) {
        const json listed = json::parse(run({u"weights"_s, file, u"--json"_s}).out);
        for (const json& each : listed.at("weights"))
            if (each.at("kind") == kind && each.at("code") == code)
                return each;
        return json();
    };
    EXPECT_EQ(weight("domain", "data"), json::parse(R"({"kind": "domain", "code": "data", "recommended": 46,
                                                        "own": null, "effective": 46})"));
    EXPECT_EQ(weight("domain", "sales").at("effective"), json());
    EXPECT_NEAR(weight("domain", "production").at("effective").get<double>(), 48 / 0.87, 1e-9);

    const Outcome done = run(
        {u"weights"_s, file, u"--set"_s, u"domain:data=40.5"_s, u"--set"_s, u"domain:integration=32,5"_s});
    EXPECT_EQ(done.exit, 0) << done.err;
    EXPECT_TRUE(contains(done, "40.5 %"));
    EXPECT_EQ(weight("domain", "data").at("own"), 40.5);
    EXPECT_EQ(weight("domain", "integration").at("effective"), 32.5);
    EXPECT_EQ(weight("domain", "information-security").at("own"), json());
    const json score = json::parse(run({u"score"_s, file, u"--json"_s}).out);
    EXPECT_EQ(score.at("warnings").back(),
              "Some weights are the team's own and differ from the recommended ones.");
    const auto history = opened(file).history("weight", "domain:data").value();
    ASSERT_EQ(history.size(), 1u);
    EXPECT_EQ(history[0].operation, "weights");

    EXPECT_EQ(run({u"weights"_s, file, u"--reset"_s}).exit, 0);
    EXPECT_TRUE(opened(file).assessment().ownWeights.empty());
}

TEST(CliVerbs, EqualWeightsAreSetAsPercentages) {
    const Folder folder;
    const QString file = folder / "b.plumb";
    ASSERT_EQ(run({u"new"_s, file, u"--model"_s, u"db37t-industrial-internet"_s}).exit, 0);
    EXPECT_TRUE(contains(run({u"weights"_s, file}), "33.33 %"));
    // The other two stand at 33.34 and 33.33, so the third completes them.
    EXPECT_EQ(run({u"weights"_s, file, u"--set"_s, u"software-coverage=40"_s, u"--set"_s,
                   u"software-functionality=26.67"_s})
                  .exit,
              0);
    EXPECT_EQ(opened(file).assessment().ownWeights.size(), 3u);
    EXPECT_TRUE(contains(run({u"weights"_s, file}, u"zh_CN.UTF-8"_s), "26.67 %"));
}

TEST(CliVerbs, WarningsAreSentencesInTheJson) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    makeAssessment(file, {u"--depth"_s, u"2"_s});
    write(csv, "subdomain,item,level,rating\ndata,1,1,full\n");
    ASSERT_EQ(run({u"rate"_s, file, u"--from"_s, csv}).exit, 0);
    const json score = json::parse(run({u"score"_s, file, u"--json"_s}).out);
    EXPECT_EQ(score.at("warnings"),
              (json{"The result is provisional; ratings missing and counted as 0: 197 of 198.",
                    "Assessed up to Level 2 Standardized only; higher levels were not assessed and count as "
                    "0."}));
    const Outcome text = run({u"score"_s, file});
    for (const json& warning : score.at("warnings"))
        EXPECT_TRUE(contains(text, warning.get<std::string>())) << text.out;
    EXPECT_EQ(score.at("levels").at(4), 0.0);
    EXPECT_EQ(score.at("possible").at("level"), (json{0, 2}));
}

TEST(CliVerbs, WhatIsUnratedIsNeitherZeroNorTheFirstLevel) {
    const Folder folder;
    const QString file = folder / "b.plumb", csv = folder / "r.csv";
    ASSERT_EQ(run({u"new"_s, file, u"--model"_s, u"db37t-industrial-internet"_s}).exit, 0);
    EXPECT_TRUE(contains(run({u"score"_s, file}), "nothing is rated yet"));
    write(csv, "subitem,score\nequipment-connection,0\n");
    ASSERT_EQ(run({u"rate"_s, file, u"--from"_s, csv}).exit, 0);
    const json score = json::parse(run({u"score"_s, file, u"--json"_s}).out);
    EXPECT_EQ(score.at("subitems").at("equipment-connection"), (json{{"score", 0.0}, {"level", 1}}));
    EXPECT_EQ(score.at("subitems").at("network-coverage"), (json{{"score", nullptr}, {"level", nullptr}}));
    const Outcome text = run({u"score"_s, file});
    EXPECT_TRUE(contains(text, "L1 Initial"));
    EXPECT_TRUE(contains(text, "unrated"));
    const json gap = json::parse(run({u"gap"_s, file, u"--json"_s}).out);
    bool open = false;
    for (const json& node : gap.at("nodes"))
        if (node.value("code", "") == "network-coverage") {
            open = true;
            EXPECT_TRUE(node.at("score").is_null());
            EXPECT_TRUE(node.at("level").is_null());
        }
    EXPECT_TRUE(open);
    for (const json& level : gap.at("levels"))
        EXPECT_TRUE(level.at("level") == 1 || !level.at("score").is_null()) << level;
}

TEST(CliVerbs, TheWayToALevelKnowsNoScoreWhereNothingIsRatedOrAssessed) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    ASSERT_EQ(run({u"new"_s, file, u"--model"_s, u"db12t1073-2021"_s, u"--profile"_s, u"discrete"_s,
                   u"--depth"_s, u"2"_s})
                  .exit,
              0);
    write(csv, "subdomain,item,level,rating\ndata,1,1,none\n");
    ASSERT_EQ(run({u"rate"_s, file, u"--from"_s, csv}).exit, 0);
    const json gap = json::parse(run({u"gap"_s, file, u"--target"_s, u"3"_s, u"--json"_s}).out);
    EXPECT_EQ(gap.at("levels").at(0).at("score"), 0.0);
    EXPECT_TRUE(gap.at("levels").at(1).at("score").is_null());
    EXPECT_TRUE(gap.at("levels").at(2).at("score").is_null());
    const std::string text = run({u"gap"_s, file, u"--target"_s, u"3"_s}).out;
    EXPECT_TRUE(text.find("unrated") != std::string::npos) << text;
    EXPECT_TRUE(text.find("not assessed") != std::string::npos) << text;
}

TEST(CliVerbs, ALevelWithoutRatingsIsNeitherMetNorNot) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    makeAssessment(file);
    write(csv, "subdomain,item,level,rating\ndata,1,2,none\n");
    ASSERT_EQ(run({u"rate"_s, file, u"--from"_s, csv}).exit, 0);
    const std::string text = run({u"score"_s, file}).out;
    const std::size_t line = text.find("\nMet ");
    ASSERT_NE(line, std::string::npos) << text;
    std::istringstream met(text.substr(line + 4, text.find('\n', line + 1) - line - 4));
    const std::vector<std::string> words{std::istream_iterator<std::string>(met), {}};
    EXPECT_EQ(words, (std::vector<std::string>{"-", "no", "-", "-", "-"}));
}

TEST(CliVerbs, HelpAndVersionAreNotErrors) {
    for (const QStringList& arguments :
         {QStringList{u"--help"_s}, QStringList{u"new"_s, u"--help"_s}, QStringList{u"--version"_s}}) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exit, 0);
        EXPECT_NE(outcome.out, "");
        EXPECT_EQ(outcome.err, "");
    }
}

} // namespace plumbline::test
