#include "ui/support/DateText.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

namespace plumbline::ui {

namespace {

constexpr QStringView timeFormat = u"HH:mm";

QDate dayOf(const QString& text) {
    return QDate::fromString(text, u"yyyy-MM-dd");
}

/// The day of that number that comes next from `first` on; invalid where the month has none.
QDate nextDay(const QDate& first, int day) {
    const QDate here(first.year(), first.month(), day);
    const QDate next = first.addMonths(1);
    return here.isValid() && here >= first ? here : QDate(next.year(), next.month(), day);
}

/// A date with its year last, day or month first; invalid where both are possible.
QDate yearLast(int first, int second, int year) {
    const QDate monthFirst(year, first, second), dayFirst(year, second, first);
    if (monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst)
        return {};
    return monthFirst.isValid() ? monthFirst : dayFirst;
}

} // namespace

QString dateFromTyped(const QString& text, const QString& near, const QString& firstDay) {
    const QString typed = text.trimmed();
    if (typed == QLatin1String("t") || typed == QStringLiteral("今天"))
        return QDate::currentDate().toString(Qt::ISODate);
    static const QRegularExpression form(QStringLiteral("^(?:(\\d{4})[-./年]?)?(?:(\\d{2})(\\d{2})|"
                                                        "(\\d{1,2})[-./月](\\d{1,2})日?)$")),
        last(QStringLiteral("^(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})$")),
        day(QStringLiteral("^(\\d{1,2})日?$"));
    const auto number = [](const QRegularExpressionMatch& match, int group) {
        return match.captured(group).toInt();
    };
    const QDate first = dayOf(firstDay);
    QDate date;
    if (const auto match = form.match(typed); match.hasMatch()) {
        const QDate about = first.isValid() ? first : dayOf(near);
        const int year =
            match.hasCaptured(1) ? number(match, 1) : (about.isValid() ? about : QDate::currentDate()).year();
        // Of the two ways to write month and day, one is empty.
        date = QDate(year, number(match, 2) + number(match, 4), number(match, 3) + number(match, 5));
        // A plan that begins in December goes on in January.
        if (!match.hasCaptured(1) && first.isValid() && date < first.addMonths(-6))
            date = date.addYears(1);
    } else if (const auto lastMatch = last.match(typed); lastMatch.hasMatch()) {
        date = yearLast(number(lastMatch, 1), number(lastMatch, 2), number(lastMatch, 3));
    } else if (const auto dayMatch = day.match(typed); dayMatch.hasMatch() && first.isValid()) {
        date = nextDay(first, number(dayMatch, 1));
    }
    return date.isValid() ? date.toString(Qt::ISODate) : typed;
}

QString timeFromTyped(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(
            "^(上午|下午)?\\s*(\\d{1,2})(?:[:：.点]?(\\d{2})分?)?(?:[:：]\\d{2})?点?\\s*(am|pm)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return text.trimmed();
    const QString half = match.captured(1) + match.captured(4).toLower();
    const bool afternoon = half == QStringLiteral("下午") || half == QLatin1String("pm");
    const bool morning = half == QStringLiteral("上午") || half == QLatin1String("am");
    int hour = match.captured(2).toInt();
    // Said twice, or of an hour that has no halves, it contradicts itself.
    const bool isSound = half.isEmpty() || ((afternoon || morning) && hour <= 12);
    if (isSound && !half.isEmpty())
        hour = hour % 12 + (afternoon ? 12 : 0);
    const QTime time(hour, match.captured(3).toInt());
    return isSound && time.isValid() ? time.toString(timeFormat) : text.trimmed();
}

QString momentFromTyped(const QString& text, const QString& near) {
    const QString typed = text.simplified();
    const QString date = dateFromTyped(typed, near);
    if (typed.isEmpty() || dayOf(date).isValid())
        return date;
    const auto isTime = [](const QString& time) { return QTime::fromString(time, timeFormat).isValid(); };
    const QString day = dateFromTyped(typed.section(QLatin1Char(' '), 0, 0), near);
    const QString time = timeFromTyped(typed.section(QLatin1Char(' '), 1)), alone = timeFromTyped(typed);
    if (dayOf(day).isValid() && isTime(time))
        return day + QLatin1Char(' ') + time;
    return dayOf(near).isValid() && isTime(alone) ? near + QLatin1Char(' ') + alone : typed;
}

} // namespace plumbline::ui
