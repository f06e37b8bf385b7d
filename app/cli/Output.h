#pragma once

#include <string>

#include <QCoreApplication>
#include <QStringList>

#include "core/base/Error.h"

namespace plumbline::cli {

inline constexpr int done = 0, couldNot = 1, wrongUsage = 2;

/// So many cells are listed where --json lists them all.
inline constexpr std::size_t cellsShown = 20;

/// The translation context of what the verbs print.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// All that the program says goes through these. What steers a terminal instead of being seen (escapes, other
// directions of writing) may come from a file or a name; it stands as `\u001b`, as JSON writes it.

/// One line on standard output; a line break in it is no part of it.
void print(const QString& line);
/// JSON, or another text in UTF-8 of several lines.
void print(const std::string& lines);

/// One sentence on standard error, on one line.
void complain(const QString& sentence);
/// Several lines on standard error.
void complain(const std::string& lines);

/// From now on, what was to be changed or made is on the disk, whatever becomes of what is said about it.
void noteMade();

/// Whether all that was printed was taken; otherwise says so, and whether the work itself is done. To be
/// asked at the end, whatever was done.
[[nodiscard]] bool outputIsWritten();

/// Whether standard output has taken no more at some time.
[[nodiscard]] bool outputIsRefused();

/// Says on standard error what went wrong; gives the exit code for it.
[[nodiscard]] int failure(const Error& error);

/// Says on standard error where others than its owner may read a key file.
void sayIfNotPrivate(const std::string& key);

/// Rows in columns that line up, also where Chinese stands in them; the first `leftColumns` columns are
/// aligned to the left, the others to the right.
void printTable(const std::vector<QStringList>& rows, qsizetype leftColumns = 1);
/// A further part of a table, of which the parts before took `widths`; they grow.
void printTable(const std::vector<QStringList>& rows, qsizetype leftColumns, std::vector<int>& widths);

} // namespace plumbline::cli
