// What goes wrong: exit code, one sentence, nothing written.

#include <gtest/gtest.h>

#include <QFile>

#include "core/base/File.h"
#include "core/project/Project.h"
#include "tests/cli/Program.h"

namespace plumbline::test {

namespace {

using Qt::StringLiterals::operator""_s;

void expectSentence(const Outcome& outcome, const std::vector<std::string>& parts) {
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    for (const std::string& part : parts)
        EXPECT_NE(outcome.err.find(part), std::string::npos) << part << " in: " << outcome.err;
}

} // namespace

TEST(CliErrors, ABadRatingsFileIsNamedWithItsLineAndChangesNothing) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "bad.csv";
    makeAssessment(file,
                   {u"--exclude"_s, u"sales"_s, u"--reason"_s, u"one customer"_s, u"--depth"_s, u"4"_s});
    const QByteArray before = bytesOf(file);
    const QByteArray good = "subdomain,item,level,rating\ndata,1,1,full\n";
    const std::vector<std::pair<QByteArray, std::vector<std::string>>> bad = {
        {good + "date,1,2,full\n", {"bad.csv, line 3", "date"}},
        {good + "data,9,2,full\n", {"bad.csv, line 3", "no item 9", "1 to 4"}},
        {good + "data,1,6,full\n", {"bad.csv, line 3", "no level 6", "1 to 5"}},
        {good + "data,1,2,good\n", {"bad.csv, line 3", "good", "full (Fully met), most"}},
        {good + "data,1,1,none\n", {"bad.csv, line 3", "line 2"}},
        {good + "sales,1,2,full\n", {"bad.csv, line 3", "sales"}},
        {good + "data,1,5,full\n", {"bad.csv, line 3", "data.1@5"}},
        {good + "data,1,\"2,full\n", {"bad.csv, line 3", "quotation mark"}},
        {QByteArray("\xEF\xBB\xBF") + good + "data,1,2,\xC8\xAB\xB2\xBF\n", {"bad.csv, line 3", "UTF-8"}},
        {"subdomain,item,rating\n", {"bad.csv, line 1", "column level"}},
    };
    for (const auto& [content, parts] : bad) {
        SCOPED_TRACE(content.toStdString());
        write(csv, content);
        expectSentence(run({u"rate"_s, file, u"--from"_s, csv}), parts);
        EXPECT_EQ(bytesOf(file), before);
    }
    ASSERT_TRUE(QFile::resize(csv, 200'000'000));
    expectSentence(run({u"rate"_s, file, u"--from"_s, csv}), {"bad.csv", "20 MB"});
    expectSentence(run({u"rate"_s, file, u"--from"_s, folder / "none.csv"}), {"none.csv"});
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_EQ(folder.entries(), 2);
}

TEST(CliErrors, AllMistakesOfATableAreNamedAtOnce) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "bad.csv";
    makeAssessment(file);
    write(csv, "subdomain,item,level,rating\ndate,1,1,full\ndata,1,9,full\n");
    const Outcome outcome = run({u"rate"_s, file, u"--from"_s, csv});
    EXPECT_EQ(outcome.exit, 1);
    for (const char* part : {"bad.csv, line 2: ", "date", "Sub-domain",
                             "bad.csv, line 3: ", "No rating was changed: 2 mistakes"})
        EXPECT_NE(outcome.err.find(part), std::string::npos) << outcome.err;
    // In the words of the other model.
    const QString second = folder / "b.plumb";
    ASSERT_EQ(run({u"new"_s, second, u"--model"_s, u"db37t-industrial-internet"_s}).exit, 0);
    write(csv, "subitem,score\nnope,5\n");
    expectSentence(run({u"rate"_s, second, u"--from"_s, csv}), {"bad.csv, line 2", "nope", "Sub-item"});
}

/// Whatever a file or a name holds, what steers a terminal does not reach it.
TEST(CliErrors, NothingSteersATerminal) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    makeAssessment(file, {u"--enterprise"_s, u"Works \x1b[31m\u202Edne\x07\u0085\nnext"_s});
    write(csv, "subdomain,item,level,rating\ndata\x1b]0;x\x07,1,1,full\n");
    const auto expectPlain = [](const Outcome& outcome, const char* seen) {
        const std::string text = outcome.out + outcome.err;
        EXPECT_NE(text.find(seen), std::string::npos) << text;
        for (const char* steering : {"\x1b", "\x07", "\u202E", "\u0085"})
            EXPECT_EQ(text.find(steering), std::string::npos) << text;
    };
    expectPlain(run({u"rate"_s, file, u"--from"_s, csv}), "\\u001b]0;x\\u0007");
    expectPlain(run({u"score"_s, file}), "Works \\u001b[31m\\u202edne\\u0007\\u0085\\u000anext");
    expectPlain(run({u"history"_s, file}), "\\u001b[31m");
    expectPlain(run({u"history"_s, file, u"--json"_s}), "\\u202edne");
    expectPlain(run({u"score"_s, folder / "no \x1b[1m.plumb"}), "\\u001b[1m");
    expectPlain(run({u"score"_s, file, u"--at"_s, u"\x1b[1m"_s}), "\\u001b[1m");
    expectPlain(run({u"\x1b[1m"_s}), "\\u001b[1m");
}

TEST(CliErrors, ANameThatNobodyCanHaveIsRefused) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    makeAssessment(file);
    write(csv, "subdomain,item,level,rating\ndata,1,1,full\n");
    const QByteArray before = bytesOf(file);
    for (const QString& name : {u"\x1b[31mred"_s, u"two\nlines"_s, u"\u202Eback"_s})
        expectSentence(run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, name}), {"name", "not seen"});
    expectSentence(run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, QString(100'000, u'x')}),
                   {"200 characters"});
    EXPECT_EQ(run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, u"\u200B"_s}).exit, 1);
    EXPECT_EQ(bytesOf(file), before);
}

TEST(CliErrors, NewRefusesWhatMakesNoAssessment) {
    const Folder folder;
    const QString file = folder / "a.plumb";
    const auto make = [&](const QStringList& more) { return run(QStringList{u"new"_s, file} + more); };
    const QStringList discrete{u"--model"_s, u"db12t1073-2021"_s, u"--profile"_s, u"discrete"_s};
    expectSentence(make({u"--model"_s, u"db99"_s}), {"db99"});
    expectSentence(make({u"--model"_s, u"db12t1073-2021"_s}), {"process, discrete"});
    expectSentence(make({u"--model"_s, u"db12t1073-2021"_s, u"--profile"_s, u"batch"_s}),
                   {"batch", "process, discrete"});
    expectSentence(make(discrete + QStringList{u"--exclude"_s, u"production"_s, u"--reason"_s, u"x"_s}),
                   {"production", "clause 7"});
    expectSentence(make(discrete + QStringList{u"--exclude"_s, u"sales"_s}), {"sales", "reason"});
    expectSentence(make(discrete + QStringList{u"--exclude"_s, u"sails"_s, u"--reason"_s, u"x"_s}),
                   {"sails"});
    expectSentence(make(discrete + QStringList{u"--depth"_s, u"6"_s}), {"6", "1 to 5"});
    EXPECT_EQ(folder.entries(), 0);

    write(file, "precious");
    expectSentence(make(discrete), {"a.plumb", "exists"});
    EXPECT_EQ(bytesOf(file), QByteArray("precious"));
}

TEST(CliErrors, WeightsAreSetAllOrNothing) {
    const Folder folder;
    const QString file = folder / "a.plumb", process = folder / "p.plumb";
    makeAssessment(file);
    const QByteArray before = bytesOf(file);
    const auto set = [&](const QStringList& weights) {
        QStringList arguments{u"weights"_s, file};
        for (const QString& weight : weights)
            arguments << u"--set"_s << weight;
        return run(arguments);
    };
    expectSentence(set({u"product-design=40"_s, u"process-design=60"_s, u"domain:data=40"_s}),
                   {"technology", "94 %", "100 %"});
    expectSentence(set({u"logistics=20"_s}), {"logistics", "domain:logistics, subdomain:logistics"});
    expectSentence(set({u"element:data=20"_s}), {"element:data"});
    expectSentence(set({u"domain:data=lots"_s}), {"lots", "0 to 100"});
    expectSentence(set({u"domain:data"_s}), {"domain:data", "0 to 100"});
    expectSentence(set({u"domain:data=100.01"_s}), {"100.01"});
    EXPECT_EQ(bytesOf(file), before);

    ASSERT_EQ(run({u"new"_s, process, u"--model"_s, u"db12t1073-2021"_s, u"--profile"_s, u"process"_s}).exit,
              0);
    expectSentence(run({u"weights"_s, process, u"--set"_s, u"product-design=40"_s}),
                   {"product-design", "process"});
}

TEST(CliErrors, WrongUsageIsTwo) {
    const Folder folder;
    const QString file = folder / "a.plumb";
    makeAssessment(file);
    for (const QStringList& arguments :
         {QStringList{}, QStringList{u"scores"_s}, QStringList{u"score"_s},
          QStringList{u"score"_s, file, u"--rule"_s, u"mean"_s}, QStringList{u"score"_s, file, u"--colour"_s},
          QStringList{u"rate"_s, file},
          QStringList{u"rate"_s, file, u"--from"_s, u"x.csv"_s, u"--assessor"_s, u" "_s},
          QStringList{u"gap"_s, file, u"--target"_s, u"three"_s},
          QStringList{u"new"_s, folder / "b.plumb", u"--model"_s, u"db12t1073-2021"_s, u"--profile"_s,
                      u"discrete"_s, u"--exclude"_s, u"sales"_s, u"--exclude"_s, u"design"_s, u"--exclude"_s,
                      u"service"_s, u"--reason"_s, u"a"_s, u"--reason"_s, u"b"_s}}) {
        SCOPED_TRACE(arguments.join(QLatin1Char(' ')).toStdString());
        const Outcome outcome = run(arguments);
        EXPECT_EQ(outcome.exit, 2);
        EXPECT_EQ(outcome.out, "");
        EXPECT_NE(outcome.err, "");
    }
    EXPECT_EQ(folder.entries(), 1);
}

TEST(CliErrors, AnUnknownVerbIsNamed) {
    const Outcome outcome = run({u"frob"_s, u"a.plumb"_s});
    EXPECT_EQ(outcome.exit, 2);
    EXPECT_NE(outcome.err.find("frob"), std::string::npos) << outcome.err;
    EXPECT_NE(outcome.err.find("--help"), std::string::npos) << outcome.err;
}

TEST(CliErrors, RatingsNeedTheNameOfAnAssessor) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    makeAssessment(file);
    write(csv, "subdomain,item,level,rating\ndata,1,1,full\n");
    const QByteArray before = bytesOf(file);
    const Outcome outcome = run({u"rate"_s, file, u"--from"_s, csv, u"--assessor"_s, u"  "_s});
    EXPECT_EQ(outcome.exit, 2);
    EXPECT_NE(outcome.err.find("--assessor"), std::string::npos) << outcome.err;
    EXPECT_EQ(bytesOf(file), before);
}

TEST(CliErrors, AFileThatIsNotAnAssessmentIsNamedSo) {
    const Folder folder;
    const QString file = folder / "a.plumb";
    for (const QString& verb : {u"score"_s, u"gap"_s, u"check"_s}) {
        expectSentence(run({verb, folder / "none.plumb"}), {"none.plumb"});
        write(file, "text");
        expectSentence(run({verb, file}), {"a.plumb", "not a Plumbline assessment"});
    }
    expectSentence(run({u"export"_s, file, u"--to"_s, folder / "x.csv"}), {"not a Plumbline assessment"});
    EXPECT_EQ(folder.entries(), 1);
    expectSentence(run({u"gap"_s, file, u"--target"_s, u"3"_s}), {"a.plumb"});
}

TEST(CliErrors, AChineseSentenceHasNoEnglishInIt) {
    const Folder folder;
    const QString file = folder / "a.plumb";
    expectSentence(run({u"demo"_s, folder / "no/a.plumb"}, u"zh_CN.UTF-8"_s), {"文件夹不存在"});
    makeAssessment(file);
    expectSentence(run({u"rate"_s, file, u"--from"_s, folder / "."}, u"zh_CN.UTF-8"_s), {"不是普通文件"});
    write(file, bytesOf(file).chopped(1));
    expectSentence(run({u"verify"_s, file}, u"zh_CN.UTF-8"_s), {"有一部分无法读取"});
}

TEST(CliErrors, GapAndExportRefuseWhatTheyCannotDo) {
    const Folder folder;
    const QString file = folder / "a.plumb";
    makeAssessment(file);
    const QByteArray before = bytesOf(file);
    expectSentence(run({u"gap"_s, file, u"--target"_s, u"6"_s}), {"6", "1 to 5"});
    expectSentence(run({u"gap"_s, file, u"--target"_s, u"0"_s}), {"1 to 5"});
    expectSentence(run({u"export"_s, file, u"--to"_s, folder / "out.txt"}), {"out.txt", ".csv"});
    expectSentence(run({u"export"_s, file, u"--to"_s, folder / "no/out.csv"}), {"out.csv"});
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_EQ(folder.entries(), 1);
}

TEST(CliErrors, AnAssessmentIsNotReplacedByWhatIsWrittenFromIt) {
    const Folder folder;
    const QString file = folder / "a.plumb";
    makeAssessment(file);
    for (const char* name : {"a.csv", "a.pdf"}) {
        const QString renamed = folder / name;
        ASSERT_TRUE(QFile::copy(file, renamed));
        const QByteArray before = bytesOf(renamed);
        const QString verb = renamed.endsWith(u".csv"_s) ? u"export"_s : u"report"_s;
        expectSentence(run({verb, renamed, u"--to"_s, renamed}), {name, "exists already"});
        EXPECT_EQ(bytesOf(renamed), before);
    }
}

TEST(CliErrors, AFileOpenElsewhereIsNotRated) {
    const Folder folder;
    const QString file = folder / "a.plumb", csv = folder / "r.csv";
    makeAssessment(file);
    write(csv, "subdomain,item,level,rating\ndata,1,1,full\n");
    const auto holder = project::Project::open(toPath(file.toStdString()), "林致远");
    ASSERT_TRUE(holder);
    expectSentence(run({u"rate"_s, file, u"--from"_s, csv}), {"a.plumb", "林致远"});
    EXPECT_EQ(run({u"score"_s, file}).exit, 0);
}

TEST(CliErrors, CheckSaysWhatIsWrong) {
    const Folder folder;
    const QString file = folder / "a.plumb";
    makeAssessment(file);
    const Outcome sound = run({u"check"_s, file});
    EXPECT_EQ(sound.exit, 0);
    EXPECT_EQ(sound.out, "ok\n");
    QByteArray bytes = bytesOf(file);
    bytes.replace(4096, 2048, QByteArray(2048, '\xA5'));
    write(file, bytes);
    const Outcome damaged = run({u"check"_s, file});
    EXPECT_EQ(damaged.exit, 1);
    EXPECT_EQ(damaged.out, "");
    EXPECT_NE(damaged.err.find("a.plumb is damaged"), std::string::npos) << damaged.err;
    EXPECT_NE(damaged.err.find("--rescue"), std::string::npos) << damaged.err;
    EXPECT_EQ(std::count(damaged.err.begin(), damaged.err.end(), '\n'), 2) << damaged.err;
    EXPECT_EQ(bytesOf(file), bytes);
}

} // namespace plumbline::test
