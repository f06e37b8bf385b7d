// Files on their way: what lies beside them, what they are called, and output that nobody takes.

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
}

// What is closed is no place for a file that is opened next.
TEST_F(AFile, IsWholeWhereStandardStreamsAreClosed) {
    EXPECT_EQ(shell("printf 'subdomain,item,level,rating\\ndata,1,1,full\\n' >r.csv; "
                    "$PL rate d.plumb --from r.csv --assessor Lin <&- >&- 2>&-; $PL check d.plumb")
                  .out,
              "ok\n");
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
    EXPECT_EQ(shell("echo old >r.csv; ln -s r.csv l.csv; $PL export d.plumb --to l.csv >l.out && test -L l.csv && "
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

TEST_F(AFile, LargerThanTheSystemLetsItBecomeStaysAsItWas) {
    const Outcome outcome = shell("head -c 20000000 /dev/zero >big; sum=$(cksum <d.plumb); "
                                  "(ulimit -f 8000; $PL evidence d.plumb add big --kind documents); echo $?; "
                                  "test \"$sum\" = \"$(cksum <d.plumb)\" && echo same");
    EXPECT_EQ(outcome.out, "1\nsame\n") << outcome.err;
}

} // namespace plumbline::test
