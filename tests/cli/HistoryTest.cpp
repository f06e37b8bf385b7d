// The verb history, and results as they stood.

#include <algorithm>

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/exchange/XlsxReader.h"
#include "tests/cli/Program.h"

namespace plumbline::test {

namespace {

using nlohmann::json;

class HistoryVerb : public testing::Test {
protected:
    HistoryVerb() {
        EXPECT_EQ(run({"new", file, "--model", "db12t1073-2021", "--profile", "discrete"}).exit, 0);
        rate("Lin", "data,3,2,full\ndata,3,1,full\n");
        rate("Zhou", "data,3,2,none\n");
    }
    void rate(const char* assessor, const char* rows) {
        QFile csv(path("r.csv"));
        ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
        csv.write(QByteArray("subdomain,item,level,rating\n") + rows);
        csv.close();
        EXPECT_EQ(run({"rate", file, "--from", path("r.csv"), "--assessor", assessor}).exit, 0);
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] json entries(const QStringList& options) const {
        const Outcome outcome = run(QStringList{"history", file, "--json"} + options);
        EXPECT_EQ(outcome.exit, 0) << outcome.err;
        return json::parse(outcome.out).at("entries");
    }

    QTemporaryDir folder;
    const QString file = path("a.plumb");
};

} // namespace

TEST_F(HistoryVerb, TellsWhoWhenBeforeAndAfter) {
    const json cell = entries({"--cell", "data.3@2"});
    ASSERT_EQ(cell.size(), 2U);
    EXPECT_EQ(cell[0].at("who"), "Lin");
    EXPECT_EQ(cell[0].at("before"), "");
    EXPECT_EQ(cell[0].at("after"), "full");
    EXPECT_EQ(cell[1].at("who"), "Zhou");
    EXPECT_EQ(cell[1].at("before"), "full");
    EXPECT_EQ(cell[1].at("after"), "none");
    EXPECT_EQ(cell[1].at("key"), "data.3@2");
    EXPECT_EQ(cell[1].at("when").get<std::string>().size(), std::string("2026-09-14T01:02:03.456Z").size());
    EXPECT_EQ(entries({"--person", "Zhou"}).size(), 1U);
    EXPECT_EQ(entries({"--search", "Fully met"}).size(), 3U);
    EXPECT_GT(entries({}).size(), 3U);
}

TEST_F(HistoryVerb, PrintsWordsAndWritesTables) {
    const Outcome printed = run({"history", file, "--cell", "data.3@2"}, QStringLiteral("en_US.UTF-8"));
    EXPECT_EQ(printed.exit, 0);
    EXPECT_NE(printed.out.find("Level 2"), std::string::npos) << printed.out;
    EXPECT_NE(printed.out.find("Not rated"), std::string::npos) << printed.out;
    for (const char* name : {"h.csv", "h.xlsx"}) {
        EXPECT_EQ(run({"history", file, "--to", path(name)}).exit, 0);
        EXPECT_TRUE(QFile::exists(path(name)));
    }
    EXPECT_EQ(run({"history", file, "--to", path("h.doc")}).exit, 1);
    EXPECT_FALSE(QFile::exists(path("h.doc")));
}

TEST_F(HistoryVerb, OfAnyLengthIsToldWholeAndWithLittleMemory) {
    constexpr int added = 20'000;
    {
        SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE);
        db.exec("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < " +
                std::to_string(added) +
                ") INSERT INTO history (at, author, operation, way, entity, key, before, after, counter) "
                "SELECT at, author, operation, way, entity, key, before, after, counter FROM n, (SELECT * "
                "FROM history WHERE entity = 'rating' LIMIT 1)");
    }
    const json all = entries({});
    ASSERT_GT(all.size(), static_cast<std::size_t>(added));
    const auto lines = [](const std::string& text) {
        return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    };
    EXPECT_EQ(lines(run({"history", file}).out), all.size() + 1);
    EXPECT_EQ(run({"history", file, "--to", path("h.csv")}).exit, 0);
    EXPECT_EQ(lines(bytesOf(path("h.csv")).toStdString()), all.size() + 1);
    EXPECT_EQ(run({"history", file, "--to", path("h.xlsx")}).exit, 0);
    const auto sheets = exchange::readWorkbook(bytesOf(path("h.xlsx")).toStdString(), "h.xlsx");
    ASSERT_TRUE(sheets);
    EXPECT_EQ(sheets->front().rows(), static_cast<int>(all.size()) + 1);
    EXPECT_EQ(sheets->front().at(0, 0), "When");
}

TEST_F(HistoryVerb, AnEmptyValueIsWrongUsage) {
    for (const char* option : {"--cell", "--to", "--search", "--person"}) {
        const Outcome outcome = run({"history", file, option, ""});
        EXPECT_EQ(outcome.exit, 2) << option;
        EXPECT_NE(outcome.err.find("is empty"), std::string::npos) << outcome.err;
    }
    EXPECT_EQ(run({"check", file, "--rescue", ""}).exit, 2);
    EXPECT_EQ(run({"overlay", "db12t1073-2021", "--from", ""}).exit, 2);
    EXPECT_EQ(run({"rate", file, "--from", ""}).exit, 2);
}

TEST_F(HistoryVerb, RefusesWhatThereIsNot) {
    const Outcome cell = run({"history", file, "--cell", "data.99@1"});
    EXPECT_EQ(cell.exit, 1);
    EXPECT_NE(cell.err.find("data.99@1"), std::string::npos);
    const Outcome person = run({"history", file, "--person", "Nobody"});
    EXPECT_EQ(person.exit, 1);
    EXPECT_NE(person.err.find("Zhou"), std::string::npos) << person.err;
}

TEST_F(HistoryVerb, GivesTheResultAsItStood) {
    const QString lins = QString::number(entries({"--person", "Lin"}).back().at("change").get<int>());
    const json then = json::parse(run({"score", file, "--at", lins, "--json"}).out);
    const json now = json::parse(run({"score", file, "--json"}).out);
    EXPECT_GT(then.at("subdomains").at("data")[1], now.at("subdomains").at("data")[1]);
    EXPECT_EQ(json::parse(run({"score", file, "--at", "2999-01-01", "--json"}).out), now);
    EXPECT_EQ(run({"export", file, "--at", lins, "--to", path("then.csv")}).exit, 0);
    QFile csv(path("then.csv"));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_TRUE(csv.readAll().contains("data,3,2,full"));

    const Outcome before = run({"score", file, "--at", "1999-01-01 10:00"});
    EXPECT_EQ(before.exit, 1);
    EXPECT_NE(before.err.find("1999-01-01 10:00"), std::string::npos) << before.err;
    EXPECT_EQ(run({"score", file, "--at", "yesterday"}).exit, 2);
}

} // namespace plumbline::test
