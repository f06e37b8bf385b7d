#include "ui/process/DateText.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include "ui/support/Language.h"

namespace plumbline::ui {

QString dateFromTyped(const QString& text, const Session& session) {
    const QString typed = text.trimmed();
    if (typed == QLatin1String("t") || typed == QStringLiteral("今天"))
        return QDate::currentDate().toString(Qt::ISODate);
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d{4})[-./年]?)?(\\d{1,2}?)[-./月]?(\\d{1,2})日?$"));
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return typed;
    const QDate first = QDate::fromString(toQString(session.assessment().facts.from), Qt::ISODate);
    const int year = match.captured(1).isEmpty() ? (first.isValid() ? first : QDate::currentDate()).year()
                                                 : match.captured(1).toInt();
    const QDate date(year, match.captured(2).toInt(), match.captured(3).toInt());
    return date.isValid() ? date.toString(Qt::ISODate) : typed;
}

QString timeFromTyped(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:：.点]?(\\d{2}))?点?$"));
    const auto match = form.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? time.toString(QStringLiteral("HH:mm")) : text.trimmed();
}

} // namespace plumbline::ui
