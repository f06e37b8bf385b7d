#include "app/cli/Output.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include "core/base/File.h"
#include "core/base/PrivateFile.h"
#include "core/base/Unicode.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

namespace {

int refusal = 0;   ///< the system's first reason to take no more
bool made = false; ///< see `noteMade`

void write(std::FILE* stream, const std::string& line) {
    if ((std::fwrite(line.data(), 1, line.size(), stream) != line.size() ||
         std::fputc('\n', stream) == EOF) &&
        stream == stdout && refusal == 0)
        refusal = errno;
}

QString seen(const QString& text) {
    return QString::fromStdString(visible(text.toStdString()));
}

/// Columns that a text takes in a terminal: two for each wide character (Unicode annex 11, the blocks in
/// use).
int width(const QString& text) {
    int columns = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) ||
                          (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                          (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) || c >= 0x20000;
        columns += wide ? 2 : 1;
    }
    return columns;
}

} // namespace

void print(const QString& line) {
    write(stdout, visible(line.toStdString()));
}

void print(const std::string& lines) {
    write(stdout, visibleLines(lines));
}

void complain(const QString& sentence) {
    write(stderr, visible(sentence.toStdString()));
}

void complain(const std::string& lines) {
    write(stderr, visibleLines(lines));
}

void noteMade() {
    made = true;
}

bool outputIsWritten() {
    if ((std::fflush(stdout) != 0 || std::ferror(stdout) != 0) && refusal == 0)
        refusal = errno != 0 ? errno : EIO;
    if (refusal == 0)
        return true;
    if (refusal == EPIPE) // who reads it, such as head, has read enough
        return false;
    const std::string reason = reasonOf(refusal);
    complain(made ? Cli::tr("It is done, and what was changed or made is on the disk; only what there is to "
                            "say of it could not be written to standard output (%1).")
                        .arg(QCoreApplication::translate("ErrorText", reason.c_str()))
                  : ui::errorText({ErrorCode::OutputFailed, {reason}}));
    return false;
}

bool outputIsRefused() {
    return refusal != 0;
}

int failure(const Error& error) {
    complain(ui::errorText(error));
    return couldNot;
}

void sayIfNotPrivate(const std::string& key) {
    if (!isPrivateFile(toPath(key)))
        complain(Cli::tr("Others may read the signing key %1; change its permissions, so that only you can.")
                     .arg(ui::toQString(key)));
}

void printTable(const std::vector<QStringList>& rows, qsizetype leftColumns) {
    std::vector<int> widths;
    printTable(rows, leftColumns, widths);
}

void printTable(const std::vector<QStringList>& rows, qsizetype leftColumns, std::vector<int>& widths) {
    std::vector<QStringList> shown;
    for (const QStringList& row : rows) {
        QStringList& cells = shown.emplace_back();
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i) {
            cells << seen(row[i]);
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], width(cells.back()));
        }
    }
    for (const QStringList& row : shown) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString& cell = row[i];
            const QString space(widths[static_cast<std::size_t>(i)] - width(cell), QLatin1Char(' '));
            line +=
                (i == 0 ? QString() : QStringLiteral("  ")) + (i < leftColumns ? cell + space : space + cell);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        print(line);
    }
}

} // namespace plumbline::cli
