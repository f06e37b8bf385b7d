#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/exchange/XlsxReader.h"
#include "tests/cli/Program.h"
#include "tests/ui/PdfText.h"

namespace plumbline::test {

namespace {

using nlohmann::json;
using Qt::StringLiterals::operator""_s;

const QString model = u"db12t1073-2021"_s;

class Overlay : public OwnDataTest {
protected:
    /// Loads a sheet of two criteria, one of them of two lines.
    void load() {
        write(m_folder / "w.csv",
              "item,level,text\ndata.3,3,\"LICENSED:\na) codes\"\ndata.1,1,LICENSED too\n");
        const Outcome loaded = run({u"overlay"_s, model, u"--from"_s, m_folder / "w.csv"});
        ASSERT_EQ(loaded.exit, 0) << loaded.err;
        EXPECT_EQ(loaded.out,
                  "The wording of the standard is loaded for db12t1073-2021: 2 of 495 criteria.\n");
    }
    json state(const QStringList& more = {}) {
        return json::parse(run(QStringList{u"overlay"_s, model, u"--json"_s} + more).out);
    }
    QString pdf(const QString& file, const QStringList& more) {
        const QString target = m_folder / "r.pdf";
        const Outcome made = run(QStringList{u"report"_s, file, u"--to"_s, target} + more);
        EXPECT_EQ(made.exit, 0) << made.err;
        return ui::test::packed(ui::test::pdfPages(toPath(target.toStdString())).join(QString()));
    }

    Folder m_folder;
};

json stateOf(int loaded) {
    return {{"model", model.toStdString()}, {"loaded", loaded}, {"criteria", 495}};
}

} // namespace

TEST_F(Overlay, IsLoadedShownAndRemoved) {
    EXPECT_EQ(run({u"overlay"_s, model}).out, "No wording of the standard is loaded for db12t1073-2021.\n");
    load();
    EXPECT_EQ(state(), stateOf(2));
    write(m_folder / "w.csv", "subdomain,item,level,text\ndata,3,3,newer\n");
    EXPECT_EQ(state({u"--from"_s, m_folder / "w.csv"}), stateOf(1));
    EXPECT_EQ(state({u"--remove"_s}), stateOf(0));
    EXPECT_EQ(state({u"--remove"_s}), stateOf(0));
}

TEST_F(Overlay, ASheetWithMistakesIsRefusedWholeWithASentenceForEach) {
    load();
    write(m_folder / "bad.csv", "item,level,text\ndata.1,2,good\ndate.3,3,a\ndata.3,9,b\ndata.1,2,again\n");
    const Outcome refused = run({u"overlay"_s, model, u"--from"_s, m_folder / "bad.csv"});
    EXPECT_EQ(refused.exit, 1);
    EXPECT_EQ(refused.out, "");
    EXPECT_EQ(refused.err,
              "Line 3: The model has nothing called \"date.3\" here (Sub-domain); check its spelling.\n"
              "Line 4: There is no level 9; choose one from 1 to 5.\n"
              "Line 5: data.1, level 2 stands here a second time, after line 2; keep one of the two.\n"
              "Nothing was loaded: 3 mistakes in " +
                  (m_folder / "bad.csv").toStdString() + ".\n");
    const json mistakes = state({u"--from"_s, m_folder / "bad.csv"}).at("mistakes");
    ASSERT_EQ(mistakes.size(), 3u);
    EXPECT_EQ(mistakes[1].at("place"), "line 4");
    EXPECT_EQ(mistakes[1].at("sentence"), "There is no level 9; choose one from 1 to 5.");
    EXPECT_EQ(state(), stateOf(2));
}

TEST_F(Overlay, WhatCannotBeDoneIsSaidInOneSentence) {
    const auto refuses = [&](const QStringList& arguments, const std::string& words, int exit = 1) {
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exit, exit) << words;
        EXPECT_NE(outcome.err.find(words), std::string::npos) << outcome.err;
    };
    refuses({u"overlay"_s, u"db38"_s}, "There is no model db38");
    refuses({u"overlay"_s, model, u"--from"_s, m_folder / "none.csv"}, "There is no file");
    refuses({u"overlay"_s, model, u"--from"_s, u"w.csv"_s, u"--remove"_s}, "--from", 2);
    refuses({u"overlay"_s}, "MODEL", 2);
    const QString file = m_folder / "a.plumb";
    makeAssessment(file);
    refuses({u"report"_s, file, u"--to"_s, m_folder / "r.pdf", u"--with-wording"_s},
            "No wording of the standard is loaded for db12t1073-2021");

    load();
    write(home() + u"/plumbline/overlays/"_s + model + u".json"_s, "{");
    refuses({u"overlay"_s, model}, "is damaged");
    refuses({u"report"_s, file, u"--to"_s, m_folder / "r.pdf", u"--with-wording"_s}, "is damaged");
    EXPECT_EQ(run({u"report"_s, file, u"--to"_s, m_folder / "r.pdf"}).exit, 0);
    EXPECT_EQ(run({u"overlay"_s, model, u"--remove"_s}).exit, 0);
    EXPECT_EQ(state(), stateOf(0));
}

TEST_F(Overlay, LeavesThisComputerInNoFileUnlessAReportIsAskedForIt) {
    load();
    const QString file = m_folder / "a.plumb", csv = m_folder / "r.csv", workbook = m_folder / "m.xlsx";
    makeAssessment(file);
    write(csv, "subdomain,item,level,rating\ndata,3,3,part\ndata,1,1,full\n");
    ASSERT_EQ(run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, u"Lin"_s}).exit, 0);
    ASSERT_EQ(run({u"export"_s, file, u"--to"_s, m_folder / "e.csv"}).exit, 0);
    ASSERT_EQ(run({u"model-template"_s, workbook, u"--from"_s, model}).exit, 0);

    std::string all = bytesOf(file).toStdString() + bytesOf(m_folder / "e.csv").toStdString();
    for (const QStringList& arguments :
         {QStringList{u"model"_s, model, u"--json"_s}, QStringList{u"score"_s, file, u"--json"_s},
          QStringList{u"gap"_s, file, u"--json"_s}, QStringList{u"models"_s, u"--json"_s}})
        all += run(arguments).out;
    const auto sheets = exchange::readWorkbook(bytesOf(workbook).toStdString(), "m.xlsx");
    ASSERT_TRUE(sheets);
    for (const exchange::Worksheet& sheet : *sheets)
        for (const auto& [_, text] : sheet.cells)
            all += text;
    EXPECT_GT(all.size(), 100'000u);
    EXPECT_EQ(all.find("LICENSED"), std::string::npos);

    for (const QString& language : {u"zh_CN"_s, u"en"_s})
        EXPECT_FALSE(pdf(file, {u"--lang"_s, language}).contains(u"LICENSED"_s));
    EXPECT_TRUE(pdf(file, {u"--with-wording"_s}).contains(u"标准原文：LICENSED:a)codes"_s));
    const QString english = pdf(file, {u"--with-wording"_s, u"--lang"_s, u"en"_s});
    EXPECT_TRUE(english.contains(u"Wordingofthestandard:LICENSED:a)codes"_s));
    EXPECT_EQ(english.count(u"LICENSED"_s), 2);
}

} // namespace plumbline::test
