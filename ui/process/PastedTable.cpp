#include "ui/process/PastedTable.h"

#include <algorithm>

#include "core/exchange/CsvField.h"
#include "core/exchange/CsvReader.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

namespace {

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
    // A table that this program wrote as CSV has guards before what looks like a formula.
    for (QStringList& row : rows)
        for (QString& field : row)
            field = toQString(exchange::unguarded(toUtf8(field)));
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

Error pasteRefused(int row, const Error& error) {
    return {ErrorCode::PasteRefused, {std::to_string(row), toUtf8(errorText(error))}};
}

} // namespace plumbline::ui
