#include "ui/support/SealText.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

#include "ui/support/Language.h"

namespace plumbline::ui {

using seal::Difference;

namespace {

struct Words {
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

    static QString difference(const Difference& difference) {
        QString about = table(difference.table);
        // Names of tables are the file's own; beside the word they tell a specialist where to look.
        if (about != toQString(difference.table))
            about = tr("%1 (%2)").arg(about, toQString(difference.table));
        if (!difference.row.empty())
            about = tr("%1 %2").arg(about, toQString(difference.row).simplified().left(60));
        if (!difference.person.empty())
            about = tr("%1 of %2").arg(about, toQString(difference.person));
        const QString column = toQString(difference.column);
        switch (difference.kind) {
        case Difference::Kind::Changed:
            return column.isEmpty() ? tr("%1: changed").arg(about) : tr("%1: %2").arg(about, column);
        case Difference::Kind::Missing:
            return column.isEmpty() ? tr("%1: is missing").arg(about)
                                    : tr("%1: %2 is missing").arg(about, column);
        case Difference::Kind::Added:
            return column.isEmpty() ? tr("%1: was added").arg(about)
                                    : tr("%1: %2 was added").arg(about, column);
        }
        return {};
    }
};

} // namespace

QString pointText(const model::Model& model, const assessment::OpenPoint& point) {
    return Words::point(model, point);
}

QString differenceText(const Difference& difference) {
    return Words::difference(difference);
}

QString sealedText(const seal::Seal& seal) {
    return Words::tr("Sealed by %1 on %2").arg(toQString(seal.record.lead), toQString(toLocalTime(seal.at)));
}

QString reopenedText(const seal::Reopening& reopening) {
    return Words::tr("Opened again by %1 on %2: %3")
        .arg(toQString(reopening.author), toQString(toLocalTime(reopening.at)), toQString(reopening.reason));
}

} // namespace plumbline::ui
