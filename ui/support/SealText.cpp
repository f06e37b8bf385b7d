#include "ui/support/SealText.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

#include "core/base/Text.h"
#include "ui/support/HistoryWords.h"
#include "ui/support/Language.h"
#include "ui/support/RecordLabels.h"

namespace plumbline::ui {

using seal::Difference;

namespace {

struct SealWords {
    Q_DECLARE_TR_FUNCTIONS(SealText)

public:
    struct Table {
        const char* name;
        const char* word;
    };
    static QString table(const std::string& name) {
        static constexpr Table known[] = {
            {"pragma", QT_TRANSLATE_NOOP("SealText", "header of the file")},
            {"sqlite_schema", QT_TRANSLATE_NOOP("SealText", "structure of the file")},
            {"answer", QT_TRANSLATE_NOOP("SealText", "entry of the process")},
            {"attachment", QT_TRANSLATE_NOOP("SealText", "attached file")},
            {"attendee", QT_TRANSLATE_NOOP("SealText", "attendee")},
            {"change", QT_TRANSLATE_NOOP("SealText", "recorded change")},
            {"content", QT_TRANSLATE_NOOP("SealText", "content")},
            {"content_piece", QT_TRANSLATE_NOOP("SealText", "content of the file")},
            {"evidence", QT_TRANSLATE_NOOP("SealText", "evidence")},
            {"exclusion", QT_TRANSLATE_NOOP("SealText", "exclusion")},
            {"fact", QT_TRANSLATE_NOOP("SealText", "property")},
            {"finding", QT_TRANSLATE_NOOP("SealText", "finding")},
            {"history", QT_TRANSLATE_NOOP("SealText", "history")},
            {"improvement", QT_TRANSLATE_NOOP("SealText", "improvement")},
            {"link", QT_TRANSLATE_NOOP("SealText", "link")},
            {"member", QT_TRANSLATE_NOOP("SealText", "team member")},
            {"meta", QT_TRANSLATE_NOOP("SealText", "origin of the file")},
            {"model", QT_TRANSLATE_NOOP("SealText", "model")},
            {"note", QT_TRANSLATE_NOOP("SealText", "note")},
            {"objection", QT_TRANSLATE_NOOP("SealText", "objection")},
            {"person", QT_TRANSLATE_NOOP("SealText", "person")},
            {"rating", QT_TRANSLATE_NOOP("SealText", "rating")},
            {"reopening", QT_TRANSLATE_NOOP("SealText", "reopening")},
            {"review", QT_TRANSLATE_NOOP("SealText", "review")},
            {"seal", QT_TRANSLATE_NOOP("SealText", "seal")},
            {"slot", QT_TRANSLATE_NOOP("SealText", "line of a schedule")},
            {"weight", QT_TRANSLATE_NOOP("SealText", "weight")},
        };
        const auto* const found = std::find_if(std::begin(known), std::end(known),
                                               [&](const Table& each) { return each.name == name; });
        return found == std::end(known) ? toQString(name) : tr(found->word);
    }

    static QString point(const model::Model& model, const assessment::OpenPoint& point) {
        using Kind = assessment::OpenPoint::Kind;
        switch (point.kind) {
        case Kind::Unrated:
            return tr("Criteria not rated yet: %1").arg(point.number);
        case Kind::WithoutEvidence:
            return tr("Ratings that need evidence and have none: %1").arg(point.number);
        case Kind::Unreviewed:
            return tr("Rated criteria that the lead has not reviewed: %1").arg(point.number);
        case Kind::Step:
            return tr("%1: still to be done: %2")
                .arg(local(model::findStep(model.process, point.step)->name))
                .arg(point.number);
        }
        return {};
    }

    /// What differs is called as the history calls it, where it is something that people wrote.
    static QString about(const Difference& difference, const HistoryWords* words) {
        const QString row = toQString(inOneLine(difference.row, 60));
        if (words && isOfHistory(difference.table))
            return words->what(entry(difference.table, difference.row, {}));
        QString about = table(difference.table);
        if (!row.isEmpty())
            about = tr("%1 %2").arg(about, row);
        return about;
    }

    static QString column(const Difference& difference) {
        if (difference.column.empty() || isContent(difference))
            return {};
        const QString name = toQString(difference.column);
        if (columnsOf(difference.table).contains(name))
            return columnLabel(name);
        return name == QLatin1String("at")        ? tr("time")
               : name == QLatin1String("author")  ? tr("author")
               : name == QLatin1String("counter") ? tr("order of the changes")
                                                  : name;
    }

    /// "Partly → Fully"; that it was changed, where the seal keeps no more than a hash.
    static QString change(const Difference& difference, const HistoryWords* words) {
        const bool isStamp =
            difference.column == "author" || difference.column == "counter" || difference.column == "at";
        if (isStamp || (difference.before.empty() && difference.after.empty()))
            return tr("changed");
        const auto value = [&](const std::string& text) {
            QString shown = toQString(text);
            const bool ofModel = difference.table == "rating" || difference.table == "fact";
            if (words && ofModel && difference.column == "value")
                shown = words->after(entry(difference.table, difference.row, text));
            return shown.isEmpty() ? tr("nothing") : toQString(inOneLine(toUtf8(shown), 60));
        };
        return tr("%1 → %2").arg(value(difference.before), value(difference.after));
    }

    static project::HistoryEntry entry(const std::string& entity, const std::string& key,
                                       const std::string& after) {
        project::HistoryEntry entry;
        entry.entity = entity;
        entry.key = key;
        entry.after = after;
        return entry;
    }

    /// What such a row says: its one column needs no name.
    static bool isContent(const Difference& difference) {
        return isOfHistory(difference.table) &&
               (difference.column == "value" || difference.column == "text" || difference.column == "seen");
    }

    static bool isOfHistory(const std::string& table) {
        return table == "rating" || table == "note" || table == "review" || table == "fact";
    }

    static QString difference(const Difference& difference, const HistoryWords* words) {
        QString about = SealWords::about(difference, words);
        if (!difference.person.empty())
            about = tr("%1, by %2").arg(about, toQString(inOneLine(difference.person, 60)));
        if (const QString name = column(difference); !name.isEmpty())
            about = tr("%1, %2").arg(about, name);
        switch (difference.kind) {
        case Difference::Kind::Changed:
            return tr("%1: %2").arg(about, change(difference, words));
        case Difference::Kind::Missing:
            return tr("%1: is missing").arg(about);
        case Difference::Kind::Added:
            return tr("%1: was added").arg(about);
        }
        return {};
    }
};

} // namespace

QString pointText(const model::Model& model, const assessment::OpenPoint& point) {
    return SealWords::point(model, point);
}

QString differenceText(const Difference& difference, const HistoryWords* words) {
    return SealWords::difference(difference, words);
}

QString differencesText(const std::vector<Difference>& differences, const HistoryWords& words) {
    constexpr std::size_t most = 20; // more of them say no more
    QStringList lines;
    for (std::size_t i = 0; i < std::min(differences.size(), most); ++i)
        lines << differenceText(differences[i], &words);
    if (differences.size() > most)
        lines << SealWords::tr("… and %1 more").arg(differences.size() - most);
    return lines.join(QLatin1Char('\n'));
}

QString sealedText(const seal::Seal& seal) {
    return SealWords::tr("Sealed by %1 on %2")
        .arg(toQString(seal.record.lead), toQString(toLocalTime(seal.at)));
}

QString reopenedText(const seal::Reopening& reopening) {
    return SealWords::tr("Opened again by %1 on %2: %3")
        .arg(toQString(reopening.author), toQString(toLocalTime(reopening.at)), toQString(reopening.reason));
}

} // namespace plumbline::ui
