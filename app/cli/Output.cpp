#include "app/cli/Output.h"

#include <algorithm>
#include <cstdio>

#include "core/base/File.h"
#include "ui/support/ErrorText.h"

namespace plumbline::cli {

namespace {

void write(std::FILE* stream, const QByteArray& line) {
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
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
    write(stdout, line.toUtf8());
}

void print(const std::string& utf8) {
    write(stdout, QByteArray::fromStdString(utf8));
}

void complain(const QString& sentence) {
    write(stderr, sentence.toUtf8());
}

int failure(const Error& error) {
    complain(ui::errorText(error));
    return couldNot;
}

void printTable(const std::vector<QStringList>& rows, qsizetype leftColumns) {
    std::vector<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] =
                std::max(widths[static_cast<std::size_t>(i)], width(row[i]));
    }
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString space(widths[static_cast<std::size_t>(i)] - width(row[i]), QLatin1Char(' '));
            line += (i == 0 ? QString() : QStringLiteral("  ")) +
                    (i < leftColumns ? row[i] + space : space + row[i]);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        print(line);
    }
}

} // namespace plumbline::cli
