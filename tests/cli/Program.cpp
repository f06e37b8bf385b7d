#include "tests/cli/Program.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>

namespace plumbline::test {

Outcome run(const QStringList& arguments, const QString& locale) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "LANG", "LANGUAGE"})
        environment.remove(QLatin1String(variable));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PLUMBLINE_CLI), arguments);
    const bool ended = program.waitForFinished(60'000) && program.exitStatus() == QProcess::NormalExit;
    EXPECT_TRUE(ended) << arguments.join(QLatin1Char(' ')).toStdString();
    return {ended ? program.exitCode() : -1, program.readAllStandardOutput().toStdString(),
            program.readAllStandardError().toStdString()};
}

int Folder::entries() const {
    return static_cast<int>(
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size());
}

QByteArray bytesOf(const QString& file) {
    QFile source(file);
    EXPECT_TRUE(source.open(QIODevice::ReadOnly)) << file.toStdString();
    return source.readAll();
}

void write(const QString& file, const QByteArray& bytes) {
    QFile target(file);
    EXPECT_TRUE(target.open(QIODevice::WriteOnly)) << file.toStdString();
    EXPECT_EQ(target.write(bytes), bytes.size());
}

void makeAssessment(const QString& file, const QStringList& more) {
    const Outcome made = run(QStringList{QStringLiteral("new"), file, QStringLiteral("--model"),
                                         QStringLiteral("db12t1073-2021"), QStringLiteral("--profile"),
                                         QStringLiteral("discrete")} +
                             more);
    EXPECT_EQ(made.exit, 0) << made.err;
}

} // namespace plumbline::test
