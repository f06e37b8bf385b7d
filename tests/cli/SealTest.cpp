// Sealing, verifying and opening again by the real program.

#include <gtest/gtest.h>

#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include "core/base/File.h"
#include "core/project/Project.h"
#include "tests/cli/Program.h"

namespace plumbline::test {

namespace {

using nlohmann::json;
using project::Operation;
using project::Project;
using project::Writer;
using Qt::StringLiterals::operator""_s;

class CliSeal : public testing::Test {
protected:
    CliSeal() {
        makeAssessment(file);
        test::write(passphrase, "measure twice\n");
        rateAll();
    }

    void rateAll() const {
        auto opened = project();
        EXPECT_TRUE(opened.transact(Operation::Rate, [&](Writer& writer) {
            Result<void> done;
            for (model::CellId cell = 0; done && cell < opened.model().cellCount(); ++cell)
                done = writer.rate(cell, 2);
            return done;
        }));
    }
    [[nodiscard]] Project project() const { return Project::open(toPath(file.toStdString()), "Lin").value(); }
    [[nodiscard]] Outcome seal(const QStringList& more = {}) const {
        return run(QStringList{u"seal"_s, file, u"--lead"_s, u"Lin"_s, u"--key"_s, key,
                               u"--passphrase-file"_s, passphrase} +
                   more);
    }
    [[nodiscard]] Outcome sealIt(const QStringList& more = {}) const {
        return seal(QStringList{u"--accept-open"_s, u"no time"_s} + more);
    }
    [[nodiscard]] Outcome reopen(const QString& secret) const {
        return run({u"reopen"_s, file, u"--key"_s, key, u"--passphrase-file"_s, secret, u"--reason"_s,
                    u"an objection was right"_s});
    }
    [[nodiscard]] Outcome verify() const { return run({u"verify"_s, file}); }
    static bool has(const std::string& text, const std::string& part) {
        return text.find(part) != std::string::npos;
    }

    Folder folder;
    QString file = folder / "a.plumb";
    QString key = folder / "lead.key";
    QString passphrase = folder / "passphrase";
};

} // namespace

TEST_F(CliSeal, MakesTheKeySealsAndVerifies) {
    const Outcome unsealed = verify();
    EXPECT_EQ(unsealed.exit, 1);
    EXPECT_TRUE(has(unsealed.err, "a.plumb is not sealed"));

    const Outcome sealed = sealIt();
    ASSERT_EQ(sealed.exit, 0) << sealed.err;
    EXPECT_TRUE(has(sealed.out, "Sealed by Lin on "));
    EXPECT_TRUE(QFile::exists(key));
    const Outcome verified = verify();
    EXPECT_EQ(verified.exit, 0) << verified.err;
    EXPECT_TRUE(has(verified.out, "Sealed by Lin on "));
    EXPECT_TRUE(has(verified.out, "The content agrees with the seal."));

    const json found = json::parse(run({u"verify"_s, file, u"--json"_s}).out);
    EXPECT_EQ(found.at("state"), "sealed");
    EXPECT_EQ(found.at("agrees"), true);
    EXPECT_EQ(found.at("seal").at("lead"), "Lin");
    EXPECT_EQ(found.at("seal").at("fingerprint").get<std::string>().size(), 64U);
    EXPECT_TRUE(found.at("differences").empty());

    const Outcome again = sealIt();
    EXPECT_EQ(again.exit, 1);
    EXPECT_TRUE(has(again.err, "was sealed by Lin on ")) << again.err;
}

TEST_F(CliSeal, NamesWhatDiffers) {
    ASSERT_EQ(sealIt().exit, 0);
    {
        SQLite::Database db(file.toStdString(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE rating SET value = 'full' WHERE item = 'data.3' AND level = 2");
    }
    const Outcome found = verify();
    EXPECT_EQ(found.exit, 1);
    EXPECT_TRUE(has(found.out, "Level 2, by Lin: Partly met → Fully met")) << found.out;
    EXPECT_FALSE(has(found.out, "data.3@2")) << found.out;
    EXPECT_TRUE(has(found.err, "a.plumb does not agree with its seal")) << found.err;
    const json machine = json::parse(run({u"verify"_s, file, u"--json"_s}).out);
    EXPECT_EQ(machine.at("state"), "differs");
    EXPECT_EQ(machine.at("differences")[0].at("table"), "rating");
    EXPECT_EQ(machine.at("differences")[0].at("column"), "value");
    EXPECT_EQ(machine.at("differences")[0].at("before"), "part");
    EXPECT_EQ(machine.at("differences")[0].at("after"), "full");
}

TEST_F(CliSeal, TheLevelThatTheLeadDecidedIsTheOneInForceEverywhere) {
    ASSERT_EQ(sealIt({u"--level"_s, u"1"_s, u"--reason"_s, u"weak evidence"_s}).exit, 0);
    const json score = json::parse(run({u"score"_s, file, u"--json"_s}).out);
    EXPECT_EQ(score.at("level"), 2) << "what is computed";
    EXPECT_EQ(score.at("decided"), (json{{"level", 1}, {"reason", "weak evidence"}}));
    const Outcome text = run({u"score"_s, file});
    EXPECT_TRUE(has(text.out, "Level 1 Planning, decided by the lead: weak evidence")) << text.out;
    EXPECT_TRUE(has(text.out, "Computed: Score S ")) << text.out;
    EXPECT_TRUE(has(verify().out, "Level decided: Level 1 Planning")) << verify().out;

    ASSERT_EQ(reopen(passphrase).exit, 0);
    EXPECT_FALSE(json::parse(run({u"score"_s, file, u"--json"_s}).out).contains("decided"));
    EXPECT_FALSE(has(run({u"score"_s, file}).out, "decided"));
}

TEST_F(CliSeal, OpensAgainForARevisionWithTheRightPassphraseAlone) {
    ASSERT_EQ(sealIt().exit, 0);
    const QString wrong = folder / "wrong";
    test::write(wrong, "measure once\n");
    const Outcome refused = reopen(wrong);
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(has(refused.err, "passphrase"));
    EXPECT_EQ(verify().exit, 0);

    ASSERT_EQ(reopen(passphrase).exit, 0);
    const Outcome open = verify();
    EXPECT_EQ(open.exit, 1);
    EXPECT_TRUE(has(open.err, "Opened again by Lin on ")) << open.err;
    EXPECT_TRUE(has(open.err, "an objection was right")) << open.err;
    ASSERT_EQ(sealIt().exit, 0);
    EXPECT_EQ(json::parse(run({u"verify"_s, file, u"--json"_s}).out).at("seal").at("number"), 2);
    EXPECT_EQ(reopen(folder / "none").exit, 1);
}

TEST_F(CliSeal, ATooLongPassphraseFileIsSaidToBeTooLong) {
    test::write(passphrase, QByteArray(20'000'000, 'x'));
    const Outcome refused = sealIt();
    EXPECT_EQ(refused.exit, 1);
    EXPECT_TRUE(has(refused.err, "is larger than 0.")) << refused.err;
}

TEST_F(CliSeal, RefusesUnratedCellsAndAsksForReasonsBeforeItMakesAKey) {
    ASSERT_TRUE(project().transact(Operation::Rate,
                                   [](Writer& writer) { return writer.rate(7, assessment::unrated); }));
    const Outcome unrated = sealIt();
    EXPECT_EQ(unrated.exit, 1);
    EXPECT_TRUE(has(unrated.err, "not rated yet: 1")) << unrated.err;
    ASSERT_TRUE(project().transact(Operation::Rate, [](Writer& writer) { return writer.rate(7, 0); }));
    const Outcome open = seal();
    EXPECT_EQ(open.exit, 1);
    EXPECT_TRUE(has(open.err, "--accept-open")) << open.err;
    const Outcome departs = sealIt({u"--level"_s, u"4"_s});
    EXPECT_EQ(departs.exit, 1);
    EXPECT_TRUE(has(departs.err, "give the reason")) << departs.err;
    const Outcome below = sealIt({u"--level"_s, u"-1"_s});
    EXPECT_EQ(below.exit, 1);
    EXPECT_TRUE(has(below.err, "from 0, where none is reached, to 5")) << below.err;
    EXPECT_FALSE(QFile::exists(key));
    EXPECT_EQ(sealIt({u"--level"_s, u"1"_s, u"--reason"_s, u"weak"_s}).exit, 0);
    const Outcome verified = verify();
    EXPECT_TRUE(has(verified.out, "the lead decided otherwise: weak")) << verified.out;
    EXPECT_TRUE(has(verified.out, "no time"));
}

} // namespace plumbline::test
