// The verb evidence: pieces go in with their files, are listed, and come out as a folder.

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>

#include <nlohmann/json.hpp>

#include "tests/cli/Program.h"

namespace plumbline::test {

namespace {

using nlohmann::json;
using Qt::StringLiterals::operator""_s;

class CliEvidence : public testing::Test {
protected:
    CliEvidence() { makeAssessment(m_file); }

    [[nodiscard]] Outcome evidence(const QStringList& arguments) const {
        return run(QStringList{u"evidence"_s, m_file} + arguments);
    }
    [[nodiscard]] json listed() const {
        const Outcome outcome = evidence({u"list"_s, u"--json"_s});
        EXPECT_EQ(outcome.exit, 0) << outcome.err;
        return json::parse(outcome.out);
    }
    /// Files below a folder, by their paths in it.
    [[nodiscard]] static QStringList filesIn(const QString& folder) {
        QStringList files;
        QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            files << QDir(folder).relativeFilePath(each.next());
        files.sort();
        return files;
    }
    void addTwoPieces() {
        write(m_folder / "order.pdf", "order");
        write(m_folder / "same.pdf", "order");
        EXPECT_EQ(evidence({u"add"_s,
                            m_folder / "order.pdf",
                            m_folder / "same.pdf",
                            u"--kind"_s,
                            u"documents"_s,
                            u"--cell"_s,
                            u"sales.1@1"_s,
                            u"--cell"_s,
                            u"data.3@2"_s,
                            u"--title"_s,
                            u"工单 <A&B>, \"1\""_s,
                            u"--who"_s,
                            u"李文"_s,
                            u"--from"_s,
                            u"王工"_s,
                            u"--where"_s,
                            u"一号车间"_s,
                            u"--when"_s,
                            u" 2026-09-14 10:30 "_s,
                            u"--description"_s,
                            u"=1+1"_s})
                      .exit,
                  0);
        EXPECT_EQ(evidence({u"add"_s, u"--kind"_s, u"interview"_s, u"--title"_s, u"plant manager"_s}).exit,
                  0);
    }

    Folder m_folder;
    QString m_file = m_folder / "a.plumb";
};

} // namespace

TEST_F(CliEvidence, IsAddedWithEverythingThatWasSaid) {
    addTwoPieces();
    const json pieces = listed().at("evidence");
    ASSERT_EQ(pieces.size(), 2u);
    const json& piece = pieces[0];
    EXPECT_EQ(piece.at("kind"), "documents");
    EXPECT_EQ(piece.at("title"), "工单 <A&B>, \"1\"");
    EXPECT_EQ(piece.at("collector"), "李文");
    EXPECT_EQ(piece.at("source"), "王工");
    EXPECT_EQ(piece.at("place"), "一号车间");
    EXPECT_EQ(piece.at("collected"), "2026-09-14 10:30");
    EXPECT_EQ(piece.at("description"), "=1+1");
    EXPECT_EQ(piece.at("cells"), (json{"data.3@2", "sales.1@1"}));
    ASSERT_EQ(piece.at("files").size(), 2u);
    EXPECT_EQ(piece.at("files")[0].at("name"), "order.pdf");
    EXPECT_EQ(piece.at("files")[0].at("size"), 5);
    EXPECT_EQ(piece.at("files")[1].at("sha256"), piece.at("files")[0].at("sha256"));
    EXPECT_TRUE(pieces[1].at("files").empty());
    const Outcome table = evidence({u"list"_s});
    for (const char* words : {"Documents and records", "order.pdf", "data.3@2 sales.1@1", "plant manager"})
        EXPECT_NE(table.out.find(words), std::string::npos) << words;
    EXPECT_EQ(run({u"check"_s, m_file}).out, "ok\n");
}

TEST_F(CliEvidence, IsMissedWhereARatingIsHigh) {
    write(m_folder / "r.csv", "subdomain,item,level,rating\ndata,1,1,full\ndata,2,1,most\ndata,3,1,part\n");
    ASSERT_EQ(run({u"rate"_s, m_file, u"--from"_s, m_folder / "r.csv"}).exit, 0);
    EXPECT_EQ(listed().at("withoutEvidence"), (json{"data.1@1", "data.2@1"}));
    ASSERT_EQ(evidence({u"add"_s, u"--kind"_s, u"site-walk"_s, u"--title"_s, u"line 3"_s, u"--cell"_s,
                        u"data.2@1"_s})
                  .exit,
              0);
    EXPECT_EQ(listed().at("withoutEvidence"), (json{"data.1@1"}));
    EXPECT_NE(evidence({u"list"_s}).out.find("Rated high without evidence: 1 cell\n"), std::string::npos);
}

TEST_F(CliEvidence, ThatFailsLeavesTheFileAsItWas) {
    write(m_folder / "order.pdf", "order");
    const QByteArray before = bytesOf(m_file);
    const auto refused = [&](const QStringList& arguments, int exit, const std::string& words) {
        const Outcome outcome = evidence(QStringList{u"add"_s} + arguments);
        EXPECT_EQ(outcome.exit, exit) << words;
        EXPECT_NE(outcome.err.find(words), std::string::npos) << outcome.err;
        EXPECT_EQ(bytesOf(m_file), before);
    };
    refused({m_folder / "order.pdf", m_folder / "none.pdf", u"--kind"_s, u"documents"_s}, 1, "none.pdf");
    refused({m_folder / "", u"--kind"_s, u"documents"_s}, 1, "is a folder");
    refused({m_folder / "order.pdf", u"--kind"_s, u"documents"_s, u"--cell"_s, u"data.99@1"_s}, 1,
            "data.99@1");
    refused({m_folder / "order.pdf", u"--kind"_s, u"documents"_s, u"--when"_s, u"yesterday"_s}, 1,
            "yesterday");
    refused({m_folder / "order.pdf", u"--kind"_s, u"rumour"_s}, 2, "rumour");
    refused({u"--kind"_s, u"interview"_s}, 2, "--title");
    EXPECT_EQ(evidence({}).exit, 2);
}

TEST_F(CliEvidence, IsWrittenIntoAFolderByTheStandard) {
    addTwoPieces();
    write(m_folder / "CON.txt", "x");
    ASSERT_EQ(evidence({u"add"_s, m_folder / "CON.txt", u"--kind"_s, u"data-collection"_s}).exit, 0);
    ASSERT_EQ(evidence({u"export"_s, m_folder / "out"}).exit, 0);
    EXPECT_EQ(filesIn(m_folder / "out"),
              (QStringList{u"00 General/003-1 _CON.txt"_s, u"02 Data (6.2)/001-1 order.pdf"_s,
                           u"02 Data (6.2)/001-2 same.pdf"_s, u"index.csv"_s, u"index.html"_s}));
    EXPECT_EQ(bytesOf(m_folder / "out/02 Data (6.2)/001-2 same.pdf"), "order");
    const std::string csv = bytesOf(m_folder / "out/index.csv").toStdString();
    EXPECT_NE(csv.find("1,documents,\"工单 <A&B>, \"\"1\"\"\",李文,王工,一号车间,2026-09-14 10:30,'=1+1,"
                       "data.3@2 sales.1@1,02 Data (6.2)/001-2 same.pdf,same.pdf,5,"),
              std::string::npos)
        << csv;
    EXPECT_NE(csv.find("2,interview,plant manager,"), std::string::npos);
    const std::string page = bytesOf(m_folder / "out/index.html").toStdString();
    for (const char* words : {"02 Data (6.2)", "Sales", "00 General", "工单 &lt;A&amp;B&gt;, &quot;1&quot;",
                              "href=\"02%20Data%20%286.2%29/001-1%20order.pdf\"", "plant manager"})
        EXPECT_NE(page.find(words), std::string::npos) << words;
    ASSERT_EQ(evidence({u"export"_s, m_folder / "aus", u"--lang"_s, u"zh_CN"_s}).exit, 0);
    EXPECT_TRUE(filesIn(m_folder / "aus").contains(u"02 数据 (6.2)/001-1 order.pdf"_s));
}

TEST_F(CliEvidence, IsWrittenIntoNoFolderThatHasSomethingInIt) {
    addTwoPieces();
    QDir().mkpath(m_folder / "out");
    ASSERT_EQ(evidence({u"export"_s, m_folder / "out"}).exit, 0);
    const QStringList files = filesIn(m_folder / "out");
    EXPECT_EQ(files.size(), 4);
    const Outcome again = evidence({u"export"_s, m_folder / "out"});
    EXPECT_EQ(again.exit, 1);
    EXPECT_NE(again.err.find("is not empty"), std::string::npos);
    EXPECT_EQ(filesIn(m_folder / "out"), files);
    const Outcome file = evidence({u"export"_s, m_folder / "order.pdf"});
    EXPECT_EQ(file.exit, 1);
    EXPECT_EQ(bytesOf(m_folder / "order.pdf"), "order");
}

} // namespace plumbline::test
