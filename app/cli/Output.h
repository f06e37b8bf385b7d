#pragma once

#include <string>

#include <QCoreApplication>
#include <QStringList>

#include "core/base/Error.h"

namespace plumbline::cli {

inline constexpr int done = 0, couldNot = 1, wrongUsage = 2;

/// The translation context of what the verbs print.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One line on standard output.
void print(const QString& line);
void print(const std::string& utf8);

/// One sentence on standard error.
void complain(const QString& sentence);

/// Says on standard error what went wrong; gives the exit code for it.
[[nodiscard]] int failure(const Error& error);

/// Refuses a target that is the assessment itself, which may be called what it likes.
[[nodiscard]] Result<void> checkNotItself(const std::string& assessment, const std::string& target);

/// Rows in columns that line up, also where Chinese stands in them; the first `leftColumns` columns are
/// aligned to the left, the others to the right.
void printTable(const std::vector<QStringList>& rows, qsizetype leftColumns = 1);

} // namespace plumbline::cli
