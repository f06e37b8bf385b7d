#include "ui/process/PastedTable.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/exchange/CsvReader.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastedTable)
};

/// Where quotation marks are none of a field's ends they are text.
std::vector<QStringList> unquoted(const QString& text) {
    std::vector<QStringList> rows;
    for (QString line : text.split(QLatin1Char('\n')))
        rows.push_back(line.remove(QLatin1Char('\r')).split(QLatin1Char('\t')));
    return rows;
}

std::vector<QStringList> quoted(const QString& text) {
    const std::string content = toUtf8(text);
    exchange::CsvReader reader(content, {}, '\t');
    std::vector<QStringList> rows;
    int line = 1; // where the next row begins
    for (;;) {
        const auto more = reader.next();
        if (!more)
            return unquoted(text);
        if (!*more)
            return rows;
        // The reader passes over empty lines.
        rows.resize(rows.size() + static_cast<std::size_t>(reader.line() - line));
        line = reader.line() + 1;
        QStringList& row = rows.emplace_back();
        for (const std::string& field : reader.fields()) {
            row << toQString(field);
            line += static_cast<int>(std::ranges::count(field, '\n'));
        }
    }
}

} // namespace

std::vector<QStringList> tableFromText(const QString& text) {
    std::vector<QStringList> rows = quoted(text);
    for (QStringList& row : rows)
        if (row.join(QString()).trimmed().isEmpty())
            row.clear();
    return rows;
}

bool isTable(const std::vector<QStringList>& rows) {
    return std::ranges::any_of(rows, [](const QStringList& row) { return row.size() > 1; });
}

QString textOf(const std::vector<QStringList>& rows) {
    QStringList lines;
    for (const QStringList& row : rows)
        lines << row.join(QLatin1Char(' '));
    return lines.join(QLatin1Char(' ')).simplified();
}

Error inRow(Error error, int row) {
    if (!error.args.empty())
        error.args.front() = toUtf8(Words::tr("%1 (row %2)").arg(toQString(error.args.front())).arg(row));
    return error;
}

} // namespace plumbline::ui
