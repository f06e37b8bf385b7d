#include <gtest/gtest.h>

#include <QFile>

#include <nlohmann/json.hpp>

#include "tests/cli/Program.h"

namespace plumbline::test {

namespace {

using nlohmann::json;
using Qt::StringLiterals::operator""_s;

using OwnModel = OwnDataTest;

} // namespace

/// A third model, written as a workbook, from import to report.
TEST_F(OwnModel, IsImportedFromAWorkbookAndAssessedToAReport) {
    const Folder folder;
    const QString workbook = folder / "own.xlsx", file = folder / "a.plumb", csv = folder / "r.csv";
    ASSERT_EQ(run({u"model-template"_s, workbook}).exit, 0);
    const Outcome checked = run({u"model-import"_s, workbook, u"--check"_s});
    EXPECT_EQ(checked.exit, 0) << checked.err;
    EXPECT_EQ(run({u"new"_s, file, u"--model"_s, u"my-model"_s}).exit, 1);

    const Outcome imported = run({u"model-import"_s, workbook, u"--json"_s});
    ASSERT_EQ(imported.exit, 0) << imported.err;
    EXPECT_EQ(json::parse(imported.out).at("id"), "my-model");
    const json models = json::parse(run({u"models"_s, u"--json"_s}).out).at("models");
    ASSERT_EQ(models.size(), 3u);
    EXPECT_EQ(models[2].at("counts"),
              json::parse(R"({"areas": 3, "practices": 5, "items": 8, "levels": 4, "cells": 32})"));

    ASSERT_EQ(run({u"new"_s, file, u"--model"_s, u"my-model"_s, u"--enterprise"_s, u"三号车间"_s}).exit, 0);
    QByteArray rows = "practice,item,level,rating\n";
    const std::pair<const char*, int> practices[] = {
        {"training", 2}, {"teamwork", 1}, {"upkeep", 2}, {"records", 1}, {"planning", 2}};
    for (const auto& [practice, items] : practices)
        for (int item = 1; item <= items; ++item)
            for (int level = 1; level <= 4; ++level)
                rows += QStringLiteral("%1,%2,%3,%4\n")
                            .arg(QLatin1String(practice))
                            .arg(item)
                            .arg(level)
                            .arg(level == 1   ? u"yes"_s
                                 : level == 2 ? u"partly"_s
                                              : u"no"_s)
                            .toUtf8();
    write(csv, rows);
    const Outcome rated = run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, u"Lin"_s});
    ASSERT_EQ(rated.exit, 0) << rated.err;
    const json score = json::parse(run({u"score"_s, file, u"--json"_s}).out);
    // Level 1 is met and counts 1; level 2 counts its 0.4.
    EXPECT_NEAR(score.at("total").get<double>(), 1.4, 1e-12);
    EXPECT_EQ(score.at("level"), 1);
    EXPECT_NEAR(score.at("areas").at("people")[1].get<double>(), 0.4, 1e-12);
    const json gap = json::parse(run({u"gap"_s, file, u"--json"_s}).out);
    EXPECT_EQ(gap.at("target"), 2);
    EXPECT_EQ(gap.at("cells").size(), 8u);

    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        const QString pdf = folder / "r.pdf";
        QFile::remove(pdf);
        const Outcome report = run({u"report"_s, file, u"--to"_s, pdf, u"--lang"_s, language});
        EXPECT_EQ(report.exit, 0) << report.err;
        EXPECT_TRUE(bytesOf(pdf).startsWith("%PDF"));
    }
}

TEST_F(OwnModel, ShippedModelsAreNotReplaced) {
    const Folder folder;
    const QString workbook = folder / "m.xlsx";
    ASSERT_EQ(run({u"model-template"_s, workbook, u"--from"_s, u"db37t-industrial-internet"_s}).exit, 0);
    const Outcome imported = run({u"model-import"_s, workbook});
    EXPECT_EQ(imported.exit, 1);
    EXPECT_TRUE(imported.err.starts_with("Model!C3: db37t-industrial-internet comes with Plumbline and stays "
                                         "as it is; give your model another id.\n"))
        << imported.err;
    EXPECT_EQ(run({u"model-template"_s, workbook}).exit, 1);
    EXPECT_EQ(run({u"model-template"_s, folder / "n.xlsx", u"--from"_s, u"db38"_s}).exit, 1);
}

TEST_F(OwnModel, WhatIsNoWorkbookIsRefusedInOneSentence) {
    const Folder folder;
    const QString file = folder / "m.xlsx";
    write(file, "id,name\n");
    const Outcome imported = run({u"model-import"_s, file});
    EXPECT_EQ(imported.exit, 1);
    EXPECT_EQ(std::count(imported.err.begin(), imported.err.end(), '\n'), 1);
    EXPECT_NE(imported.err.find("is no workbook"), std::string::npos) << imported.err;
}

} // namespace plumbline::test
