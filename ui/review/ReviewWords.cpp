#include "ui/review/ReviewWords.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"

namespace plumbline::ui {

namespace {

using assessment::FindingKind;
using assessment::Issue;

QString words(const char* source) {
    return QCoreApplication::translate("ReviewWords", source);
}

/// A criterion after how far it is met: "Level 3, not met: …".
QString statement(const model::Model& model, const assessment::Assessment& assessment,
                  const assessment::Proposal& proposal, int level) {
    const QString ordinal = levelOrdinal(model, level);
    const QString criterion = toQString(model.criterion(proposal.item, level, language()));
    if (model.scale.byLevel()) {
        const auto grade = assessment.rating(model.cell(proposal.item, level));
        return words(QT_TRANSLATE_NOOP("ReviewWords", "%1, %2: %3"))
            .arg(ordinal, ratingWord(model, grade).toLower(), criterion);
    }
    const bool missing = proposal.kind == FindingKind::Weakness || proposal.kind == FindingKind::Improvement;
    return (missing ? words(QT_TRANSLATE_NOOP("ReviewWords", "%1, not reached: %2"))
                    : words(QT_TRANSLATE_NOOP("ReviewWords", "%1, reached: %2")))
        .arg(ordinal, criterion);
}

} // namespace

QString issueWord(Issue issue) {
    switch (issue) {
    case Issue::Unrated:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Not rated"));
    case Issue::NoEvidence:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "No evidence"));
    case Issue::NoNote:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "No note"));
    case Issue::BelowHigher:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Below a higher level"));
    case Issue::Changed:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Changed since"));
    case Issue::OpenFinding:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Finding open"));
    }
    return {};
}

QString issueText(Issue issue) {
    switch (issue) {
    case Issue::Unrated:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "The cell has no rating yet."));
    case Issue::NoEvidence:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Rated as more than half met, and no evidence is "
                                                      "linked."));
    case Issue::NoNote:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Rated as half met or less, and no note says why."));
    case Issue::BelowHigher:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "A higher level of the same item is rated better."));
    case Issue::Changed:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Rating, notes or evidence changed since it was "
                                                      "reviewed."));
    case Issue::OpenFinding:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "A finding on this cell is not agreed by the team."));
    }
    return {};
}

QString kindHeading(FindingKind kind) {
    switch (kind) {
    case FindingKind::Conformity:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Conformities"));
    case FindingKind::GoodPractice:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Good practices"));
    case FindingKind::Weakness:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Weaknesses"));
    case FindingKind::Improvement:
        return words(QT_TRANSLATE_NOOP("ReviewWords", "Directions for improvement"));
    }
    return {};
}

QString proposalText(const model::Model& model, const assessment::Assessment& assessment,
                     const assessment::Proposal& proposal) {
    QStringList lines;
    for (const int level : proposal.levels)
        lines << statement(model, assessment, proposal, level);
    for (const model::CellId cell : proposal.cells)
        if (const auto notes = assessment.notes.find(cell); notes != assessment.notes.end())
            for (const assessment::Note& note : notes->second)
                lines << words(QT_TRANSLATE_NOOP("ReviewWords", "Seen: %1")).arg(toQString(note.text));
    return lines.join(QLatin1Char('\n'));
}

} // namespace plumbline::ui
