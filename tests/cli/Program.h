#pragma once

#include <string>

#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace plumbline::test {

/// What one run of plumbline-cli gave.
struct Outcome {
    int exit = -1;
    std::string out;
    std::string err;
};

/// Runs the real program, without a display, in an English or the given locale.
[[nodiscard]] Outcome run(const QStringList& arguments, const QString& locale = QStringLiteral("C.UTF-8"));

/// A folder that goes with the test, and paths in it.
class Folder {
public:
    [[nodiscard]] QString operator/(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] int entries() const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray bytesOf(const QString& file);
void write(const QString& file, const QByteArray& bytes);

/// What a user keeps beside the assessments goes into a home of each test's own.
class OwnDataTest : public testing::Test {
protected:
    OwnDataTest() { qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit()); }
    ~OwnDataTest() override { qputenv("XDG_DATA_HOME", m_former); }

    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    QByteArray m_former = qgetenv("XDG_DATA_HOME");
    QTemporaryDir m_home;
};

/// A discrete assessment, made by the program.
void makeAssessment(const QString& file, const QStringList& more = {});

} // namespace plumbline::test
