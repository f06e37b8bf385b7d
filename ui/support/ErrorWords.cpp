#include "ui/support/ErrorWords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "ui/support/Language.h"

namespace plumbline::ui::errorwords {

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

} // namespace

std::string detail(const std::string& given) {
    static constexpr const char* own[] = {
        QT_TRANSLATE_NOOP("ErrorWords", "permission denied"),
        QT_TRANSLATE_NOOP("ErrorWords", "not a regular file"),
        QT_TRANSLATE_NOOP("ErrorWords", "the folder does not exist"),
        QT_TRANSLATE_NOOP("ErrorWords", "its header is damaged"),
        QT_TRANSLATE_NOOP("ErrorWords", "the copy is not whole"),
        QT_TRANSLATE_NOOP("ErrorWords", "a part of its path is no folder"),
        QT_TRANSLATE_NOOP("ErrorWords", "its links lead in a circle"),
        QT_TRANSLATE_NOOP("ErrorWords", "its name is too long"),
        QT_TRANSLATE_NOOP("ErrorWords", "it is a folder"),
        QT_TRANSLATE_NOOP("ErrorWords", "the disk can only be read"),
        QT_TRANSLATE_NOOP("ErrorWords", "it would be larger than a file may be there"),
        QT_TRANSLATE_NOOP("ErrorWords", "the disk does not answer"),
        QT_TRANSLATE_NOOP("ErrorWords", "it cannot be opened"),
        QT_TRANSLATE_NOOP("ErrorWords", "a value in it is larger than any of an assessment"),
        QT_TRANSLATE_NOOP("ErrorWords", "rows in it contradict each other"),
        QT_TRANSLATE_NOOP("ErrorWords", "its structure is far larger than that of an assessment"),
        QT_TRANSLATE_NOOP("ErrorWords", "its structure is not that of an assessment"),
        QT_TRANSLATE_NOOP("ErrorWords", "its model cannot be read"),
        QT_TRANSLATE_NOOP("ErrorWords", "pages of it cannot be read"),
        QT_TRANSLATE_NOOP("ErrorWords", "a number in it is too large"),
        QT_TRANSLATE_NOOP("ErrorWords", "it is not of the form of a model"),
        QT_TRANSLATE_NOOP("ErrorWords", "not UTF-8")};
    const auto* const known = std::find(std::begin(own), std::end(own), given);
    return known == std::end(own) ? given : ErrorWords::tr(*known).toStdString();
}

std::string expectation(const std::string& given) {
    static constexpr const char* own[] = {
        QT_TRANSLATE_NOOP("ErrorWords", "at least %1 entries"),
        QT_TRANSLATE_NOOP("ErrorWords", "at most %1 entries"),
        QT_TRANSLATE_NOOP("ErrorWords", "a number from %1 up"),
        QT_TRANSLATE_NOOP("ErrorWords", "a number above %1"),
        QT_TRANSLATE_NOOP("ErrorWords", "a number up to %1"),
        QT_TRANSLATE_NOOP("ErrorWords", "a number below %1"),
        QT_TRANSLATE_NOOP("ErrorWords", "one of the words of the format"),
        QT_TRANSLATE_NOOP("ErrorWords", "the one value of the format"),
        QT_TRANSLATE_NOOP("ErrorWords", "small letters and digits, with single hyphens between them"),
        QT_TRANSLATE_NOOP("ErrorWords", "nothing called %1"),
        QT_TRANSLATE_NOOP("ErrorWords", "at least %1 members"),
        QT_TRANSLATE_NOOP("ErrorWords", "at most %1 members"),
        QT_TRANSLATE_NOOP("ErrorWords", "a text of %1 characters or more"),
        QT_TRANSLATE_NOOP("ErrorWords", "a text of at most %1 characters"),
        QT_TRANSLATE_NOOP("ErrorWords", "a value of another kind (text, number, list or object)"),
        QT_TRANSLATE_NOOP("ErrorWords", "something else, see the format of models"),
        QT_TRANSLATE_NOOP("ErrorWords", "characters that are seen"),
        QT_TRANSLATE_NOOP("ErrorWords", "%1, the levels from 1 up"),
        QT_TRANSLATE_NOOP("ErrorWords", "two decimals at most"),
        QT_TRANSLATE_NOOP("ErrorWords", "%1 fields"),
        QT_TRANSLATE_NOOP("ErrorWords", "from 0, below 100"),
        QT_TRANSLATE_NOOP("ErrorWords", "0 to 1, best first"),
        QT_TRANSLATE_NOOP("ErrorWords", "from 1 down to 0"),
        QT_TRANSLATE_NOOP("ErrorWords", "one character"),
        QT_TRANSLATE_NOOP("ErrorWords", "levels and bounds in ascending order"),
        QT_TRANSLATE_NOOP("ErrorWords", "one band for each level"),
        QT_TRANSLATE_NOOP("ErrorWords", "no deeper than the kinds listed"),
        QT_TRANSLATE_NOOP("ErrorWords", "none where all weigh the same"),
        QT_TRANSLATE_NOOP("ErrorWords", "a level of the model"),
        QT_TRANSLATE_NOOP("ErrorWords", "a text")};
    static const QRegularExpression variable(QStringLiteral("“[^”]*”|-?[0-9]+(\\.[0-9]+)?"));
    const QString text = toQString(given);
    const auto found = variable.match(text);
    QString form = text;
    if (found.hasMatch())
        form.replace(found.capturedStart(), found.capturedLength(), QStringLiteral("%1"));
    for (const char* const each : own) {
        if (QLatin1String(each) == text)
            return ErrorWords::tr(each).toStdString();
        if (QLatin1String(each) == form)
            return ErrorWords::tr(each).replace(QStringLiteral("%1"), found.captured()).toStdString();
    }
    return given;
}

std::string table(const std::string& given) {
    static constexpr std::pair<const char*, const char*> names[] = {
        {"meta", QT_TRANSLATE_NOOP("ErrorWords", "head of the file")},
        {"model", QT_TRANSLATE_NOOP("ErrorWords", "model")},
        {"person", QT_TRANSLATE_NOOP("ErrorWords", "people")},
        {"fact", QT_TRANSLATE_NOOP("ErrorWords", "properties of the assessment")},
        {"exclusion", QT_TRANSLATE_NOOP("ErrorWords", "parts left out")},
        {"weight", QT_TRANSLATE_NOOP("ErrorWords", "own weights")},
        {"rating", QT_TRANSLATE_NOOP("ErrorWords", "ratings")},
        {"note", QT_TRANSLATE_NOOP("ErrorWords", "notes")},
        {"history", QT_TRANSLATE_NOOP("ErrorWords", "history")},
        {"answer", QT_TRANSLATE_NOOP("ErrorWords", "answers of the process")},
        {"member", QT_TRANSLATE_NOOP("ErrorWords", "team")},
        {"slot", QT_TRANSLATE_NOOP("ErrorWords", "schedules")},
        {"attendee", QT_TRANSLATE_NOOP("ErrorWords", "attendance lists")},
        {"objection", QT_TRANSLATE_NOOP("ErrorWords", "objections")},
        {"improvement", QT_TRANSLATE_NOOP("ErrorWords", "improvement measures")},
        {"evidence", QT_TRANSLATE_NOOP("ErrorWords", "evidence")},
        {"content", QT_TRANSLATE_NOOP("ErrorWords", "contents of attached files")},
        {"content_piece", QT_TRANSLATE_NOOP("ErrorWords", "contents of attached files")},
        {"attachment", QT_TRANSLATE_NOOP("ErrorWords", "attached files")},
        {"finding", QT_TRANSLATE_NOOP("ErrorWords", "findings")},
        {"link", QT_TRANSLATE_NOOP("ErrorWords", "links of evidence and findings")},
        {"review", QT_TRANSLATE_NOOP("ErrorWords", "reviews")},
        {"change", QT_TRANSLATE_NOOP("ErrorWords", "record of changes")},
        {"seal", QT_TRANSLATE_NOOP("ErrorWords", "seals")},
        {"reopening", QT_TRANSLATE_NOOP("ErrorWords", "reopenings")},
    };
    const auto* const known = std::find_if(std::begin(names), std::end(names),
                                           [&](const auto& each) { return given == each.first; });
    return known == std::end(names) ? given : ErrorWords::tr(known->second).toStdString();
}

std::string column(const std::string& given) {
    static constexpr std::pair<const char*, const char*> names[] = {
        {"subdomain", QT_TRANSLATE_NOOP("ErrorWords", "subdomain")},
        {"item", QT_TRANSLATE_NOOP("ErrorWords", "item")},
        {"level", QT_TRANSLATE_NOOP("ErrorWords", "level")},
        {"rating", QT_TRANSLATE_NOOP("ErrorWords", "rating")},
        {"value", QT_TRANSLATE_NOOP("ErrorWords", "value")},
        {"score", QT_TRANSLATE_NOOP("ErrorWords", "score")},
        {"text", QT_TRANSLATE_NOOP("ErrorWords", "text")},
    };
    const auto* const known = std::find_if(std::begin(names), std::end(names),
                                           [&](const auto& each) { return given == each.first; });
    const std::string word = known == std::end(names) ? given : ErrorWords::tr(known->second).toStdString();
    return word == given ? given
                         : ErrorWords::tr("%1 (%2)").arg(toQString(word), toQString(given)).toStdString();
}

std::string cell(const std::string& given) {
    const std::size_t at = given.rfind('@');
    return at == std::string::npos ? given
                                   : ErrorWords::tr("%1, level %2")
                                         .arg(toQString(given.substr(0, at)), toQString(given.substr(at + 1)))
                                         .toStdString();
}

QString lineOf(const std::string& place) {
    constexpr std::string_view line = "line ";
    return place.starts_with(line) ? QString::fromStdString(place.substr(line.size())) : QString();
}

QString place(const std::string& given) {
    const QString line = lineOf(given);
    return line.isEmpty() ? QString::fromStdString(given) : ErrorWords::tr("line %1").arg(line);
}

} // namespace plumbline::ui::errorwords
