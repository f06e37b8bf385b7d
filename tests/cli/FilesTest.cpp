// Files on their way: what lies beside them, what they are called, and output that nobody takes.

#include <algorithm>
#include <filesystem>

#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

#include "tests/cli/Program.h"

namespace plumbline::test {

namespace {

/// Runs the program by a shell, in `folder`, its path in $PL.
Outcome runShell(const QString& folder, const QString& script) {
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PL"), QStringLiteral(PLUMBLINE_CLI));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(folder);
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
    EXPECT_TRUE(shell.waitForFinished(60'000)) << script.toStdString();
    return {shell.exitCode(), shell.readAllStandardOutput().toStdString(),
            shell.readAllStandardError().toStdString()};
}

class AFile : public OwnDataTest {
protected:
    void SetUp() override { makeAssessment(m_folder / "d.plumb"); }
    [[nodiscard]] Outcome shell(const char* script) const {
        return runShell(QFileInfo(m_folder / "d.plumb").path(), QString::fromUtf8(script));
    }
    Folder m_folder;
};

} // namespace

TEST_F(AFile, WhoseResultNobodyTakesIsAnError) {
    for (const char* verb :
         {"score d.plumb --json", "score d.plumb", "history d.plumb", "history d.plumb --json", "models",
          "model db12t1073-2021 --json", "check d.plumb", "gap d.plumb --json", "weights d.plumb",
          "evidence d.plumb list", "verify d.plumb", "--help"}) {
        for (const char* nowhere : {">/dev/full", ">&-"}) {
            const Outcome outcome = shell(("$PL " + std::string(verb) + nowhere).c_str());
            EXPECT_EQ(outcome.exit, 1) << verb << nowhere;
            EXPECT_NE(outcome.err, "") << verb << nowhere;
        }
    }
    // More than a pipe holds, and nobody reads.
    const Outcome broken = shell("{ $PL model db12t1073-2021 --json; echo $? >code; } | true; cat code");
    EXPECT_EQ(broken.out, "1\n");
    EXPECT_EQ(broken.err, "");
}

// It is there for good; that it could not be said is another thing.
TEST_F(AFile, ChangedWhereNobodyTakesTheResultIsSaidToBe) {
    write(m_folder / "r.csv", "subdomain,item,level,rating\ndata,1,1,full\n");
    write(m_folder / "e.txt", "x");
    for (const char* verb :
         {"new n.plumb --model db37t-industrial-internet", "demo k.plumb",
          "rate d.plumb --from r.csv --assessor Lin",
          "evidence d.plumb add e.txt --kind documents --assessor Lin", "weights d.plumb --reset",
          "export d.plumb --to x.csv", "history d.plumb --to h.xlsx", "model-template t.xlsx"}) {
        const Outcome outcome = shell(("$PL " + std::string(verb) + " >/dev/full").c_str());
        EXPECT_EQ(outcome.exit, 1) << verb;
        EXPECT_NE(outcome.err.find("It is done"), std::string::npos) << verb << outcome.err;
    }
    EXPECT_EQ(shell("ls n.plumb k.plumb x.csv h.xlsx t.xlsx | wc -l").out, "5\n");
    // What changes nothing has nothing to be done.
    for (const char* verb : {"score d.plumb", "history d.plumb", "weights d.plumb", "evidence d.plumb list",
                             "rate d.plumb --from r.csv --preview"})
        EXPECT_EQ(shell(("$PL " + std::string(verb) + " >/dev/full").c_str()).err.find("It is done"),
                  std::string::npos)
            << verb;
}

TEST_F(AFile, OfRatingsWithManyMistakesNamesSomeAndTheirNumber) {
    QByteArray rows = "subdomain,item,level,rating\n";
    for (int i = 0; i < 150; ++i)
        rows += "data,99,1,full\n";
    write(m_folder / "r.csv", rows);
    const Outcome outcome = run({QStringLiteral("rate"), m_folder / "d.plumb", QStringLiteral("--from"),
                                 m_folder / "r.csv", QStringLiteral("--assessor"), QStringLiteral("Lin")});
    EXPECT_EQ(outcome.exit, 1);
    EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 102);
    EXPECT_NE(outcome.err.find("And there are 50 more"), std::string::npos) << outcome.err;
    EXPECT_NE(outcome.err.find("150 mistake"), std::string::npos) << outcome.err;
}

// What is closed is no place for a file that is opened next.
TEST_F(AFile, IsWholeWhereStandardStreamsAreClosed) {
    EXPECT_EQ(shell("printf 'subdomain,item,level,rating\\ndata,1,1,full\\n' >r.csv; "
                    "$PL rate d.plumb --from r.csv --assessor Lin <&- >&- 2>&-; $PL check d.plumb")
                  .out,
              "ok\n");
}

TEST_F(AFile, ThatIsSoundIsNotRescuedAndThatIsSaid) {
    const Outcome sound = shell("$PL check d.plumb --rescue new.plumb");
    EXPECT_EQ(sound.exit, 1);
    EXPECT_EQ(sound.out, "");
    EXPECT_NE(sound.err.find("is sound"), std::string::npos) << sound.err;
    EXPECT_FALSE(QFileInfo::exists(m_folder / "new.plumb"));
    const Outcome lost =
        shell("head -c 50 /dev/urandom | dd of=d.plumb bs=1 seek=9000 conv=notrunc 2>/dev/null; "
              "$PL check d.plumb --rescue missing/new.plumb");
    EXPECT_EQ(lost.exit, 1);
    EXPECT_NE(lost.err.find("missing/new.plumb cannot be written (the folder does not exist)"),
              std::string::npos)
        << lost.err;
}

TEST_F(AFile, WhoseNameOrFolderIsMissingIsAnErrorAndNoMore) {
    for (const char* made : {"new '' --model db12t1073-2021 --profile discrete", "demo ''"}) {
        const Outcome outcome = shell(("$PL " + std::string(made)).c_str());
        EXPECT_EQ(outcome.exit, 1) << made;
        EXPECT_NE(outcome.err.find("name of the file is missing"), std::string::npos) << outcome.err;
    }
    for (const char* verb :
         {"new x.plumb --model db12t1073-2021 --profile discrete", "demo x.plumb", "check x.plumb"}) {
        const Outcome outcome = shell(("mkdir g; cd g; rmdir ../g; $PL " + std::string(verb)).c_str());
        EXPECT_EQ(outcome.exit, 1) << verb;
        EXPECT_NE(outcome.err, "") << verb;
    }
    const Outcome circle =
        shell("ln -s b a; ln -s a b; $PL new a --model db12t1073-2021 --profile discrete; echo $?; "
              "test -L a && $PL check a");
    EXPECT_EQ(circle.out, "1\n");
    EXPECT_NE(circle.err.find("its links lead in a circle"), std::string::npos) << circle.err;
}

TEST_F(AFile, NamedInNoUnicodeIsEvidenceAndLeavesTheAssessmentSound) {
    const Outcome added = shell("n=\"$(printf 'gbk-\\326\\320.txt')\"; printf x >\"$n\"; "
                                "$PL evidence d.plumb add \"$n\" --kind documents && $PL check d.plumb");
    EXPECT_EQ(added.exit, 0) << added.err;
    EXPECT_NE(added.out.find("ok\n"), std::string::npos) << added.out;
}

TEST_F(AFile, OfTheDemoIsThereWholeOrNotAtAll) {
    const Outcome killed = shell("$PL demo k.plumb & sleep 0.05; kill -9 $!; wait; test -e k.plumb && "
                                 "$PL score k.plumb --json; ls; $PL demo k.plumb && ls");
    EXPECT_TRUE(killed.out.ends_with("d.plumb\nk.plumb\n")) << killed.out;
}

TEST_F(AFile, ByOddNamesIsThatFile) {
    for (const char* name : {"file:other.plumb", ":memory:", "file:d.plumb"}) {
        const std::string quoted = "'" + std::string(name) + "'";
        const Outcome made = shell(
            ("$PL new " + quoted + " --model db37t-industrial-internet && $PL score " + quoted + " --json")
                .c_str());
        EXPECT_EQ(made.exit, 0) << made.err;
        EXPECT_NE(made.out.find("db37t"), std::string::npos) << name;
    }
    EXPECT_EQ(shell("ls | grep -c part").out, "0\n");
}

TEST_F(AFile, ThatIsAPipeIsRefusedAtOnce) {
    for (const char* verb :
         {"verify f.plumb", "score f.plumb", "check f.plumb", "export f.plumb --to x.csv"}) {
        const Outcome outcome =
            shell(("test -p f.plumb || mkfifo f.plumb; timeout 20 $PL " + std::string(verb)).c_str());
        EXPECT_EQ(outcome.exit, 1) << verb;
    }
    for (const char* verb : {"score", "verify", "check"}) {
        const Outcome outcome = shell(("test -p d.plumb-journal || mkfifo d.plumb-journal; timeout 20 $PL " +
                                       std::string(verb) + " d.plumb")
                                          .c_str());
        EXPECT_EQ(outcome.exit, 1) << verb;
        EXPECT_NE(outcome.err.find("d.plumb-journal lies beside the assessment"), std::string::npos)
            << outcome.err;
    }
}

TEST_F(AFile, BesideWhichAnotherChangeLiesIsReadAndThatIsSaid) {
    write(m_folder / "d.plumb-journal", "x");
    const QByteArray before = bytesOf(m_folder / "d.plumb");
    const Outcome outcome = run({QStringLiteral("score"), m_folder / "d.plumb", QStringLiteral("--json")});
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_EQ(outcome.out.front(), '{');
    EXPECT_NE(outcome.err.find("was not played into this one"), std::string::npos) << outcome.err;
    EXPECT_NE(outcome.err.find(".aside"), std::string::npos) << outcome.err;
    EXPECT_EQ(bytesOf(m_folder / "d.plumb"), before);
    EXPECT_EQ(run({QStringLiteral("score"), m_folder / "d.plumb"}).err, "");
}

TEST_F(AFile, ByALinkComesBackFromHalfAChange) {
    EXPECT_EQ(
        shell("mkdir l; ln -s ../d.plumb l/e.plumb; touch d.plumb-journal; $PL score l/e.plumb >/dev/null && "
              "$PL check l/e.plumb")
            .out,
        "ok\n");
}

TEST_F(AFile, ThatMayNotBeWrittenIsNotReplaced) {
    EXPECT_EQ(shell("echo old >e.csv; chmod 444 e.csv; $PL export d.plumb --to e.csv").exit, 1);
    EXPECT_EQ(shell("cat e.csv").out, "old\n");
    EXPECT_EQ(
        shell("echo old >r.csv; ln -s r.csv l.csv; $PL export d.plumb --to l.csv >l.out && test -L l.csv && "
              "head -1 r.csv")
            .out.substr(0, 9),
        "subdomain");
    EXPECT_EQ(shell("$PL report d.plumb --to /dev/null").exit, 1);
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST_F(AFile, WithANameThatIsNotUtf8CanBeAttached) {
    EXPECT_EQ(shell("name=$(printf 'gbk-\\261\\270\\327\\242.txt'); echo x >\"$name\"; "
                    "$PL evidence d.plumb add \"$name\" --kind documents --assessor Lin && $PL check d.plumb "
                    "| tail -1")
                  .exit,
              0);
    EXPECT_EQ(shell("$PL evidence d.plumb add /proc/version --kind documents").exit, 1);
}

/// With other bytes in its place two names would be one file.
TEST_F(AFile, IsNotMadeByANameThatIsNotUtf8) {
    const Outcome outcome =
        shell("n=$(printf 'gbk-\\326\\320'); ls >before; $PL new \"$n.plumb\" --model db12t1073-2021 "
              "--profile discrete; echo $?; $PL export d.plumb --to \"$n.csv\"; echo $?; "
              "$PL rate d.plumb --from d.plumb --assessor \"$n\"; echo $?; ls | diff before - && "
              "mkdir \"$n\" && $PL demo \"$n/a.plumb\" && test -f \"$n/a.plumb\" && $PL check \"$n/a.plumb\" "
              "| tail -1");
    EXPECT_EQ(outcome.out.substr(0, 6), "2\n2\n2\n") << outcome.out;
    EXPECT_NE(outcome.out.find("ok\n"), std::string::npos) << outcome.out << outcome.err;
    EXPECT_NE(outcome.err.find("is not in UTF-8"), std::string::npos) << outcome.err;
}

TEST_F(AFile, LargerThanTheSystemLetsItBecomeStaysAsItWas) {
    const Outcome outcome = shell("head -c 20000000 /dev/zero >big; sum=$(cksum <d.plumb); "
                                  "(ulimit -f 8000; $PL evidence d.plumb add big --kind documents); echo $?; "
                                  "test \"$sum\" = \"$(cksum <d.plumb)\" && echo same");
    EXPECT_EQ(outcome.out, "1\nsame\n") << outcome.err;
}

/// What is being made has a name of its own, which nobody gave it.
TEST_F(AFile, ThatCannotBeWrittenIsNamedAsItWasAskedFor) {
    for (const char* verb :
         {"new n.plumb --model db12t1073-2021 --profile discrete", "demo n.plumb", "model-template n.xlsx",
          "model-import m.xlsx", "export d.plumb --to n.csv", "history d.plumb --to n.xlsx"}) {
        const Outcome outcome = shell(("$PL model-template m.xlsx >m; rm m; (ulimit -f 4; $PL " +
                                       std::string(verb) + "); echo $?; rm m.xlsx; ls")
                                          .c_str());
        EXPECT_EQ(outcome.out, "1\nd.plumb\n") << verb << outcome.err;
        EXPECT_EQ(outcome.err.find(".part"), std::string::npos) << outcome.err;
        EXPECT_NE(outcome.err, "") << verb;
    }
}

} // namespace plumbline::test
