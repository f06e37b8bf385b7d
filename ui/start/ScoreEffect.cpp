#include "ui/start/ScoreEffect.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/scoring/Display.h"
#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

QString totalWithLevel(const model::Model& model, const scoring::Scheme& scheme,
                       const scoring::Total& total) {
    return ScoreEffect::tr("%1 (%2)").arg(toQString(scoring::shownTotal(scheme, total.value)),
                                          levelName(model, total.level));
}

/// The score of a level, or a dash where it is not assessed or nothing of it is rated.
QString levelScore(const scoring::Scheme& scheme, const scoring::Scores& scores, int level) {
    return level > scheme.depth() || !isRatedAt(scheme, scores, model::rootNode, level)
               ? QStringLiteral("–")
               : toQString(scoring::shownScore(scheme, scoreAt(scheme, scores, model::rootNode, level)));
}

} // namespace

ScoreEffect::ScoreEffect(QWidget* parent) : QWidget(parent), m_total(new QLabel), m_levels(mutedLabel()) {
    m_total->setObjectName(QStringLiteral("effect"));
    m_total->setWordWrap(true);
    m_levels->setObjectName(QStringLiteral("effectLevels"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_total);
    layout->addWidget(m_levels);
}

void ScoreEffect::show(const Session& session, const scoring::Outcome* edited) {
    const model::Model& model = session.model();
    const QString name = session.verdict().provisional() ? tr("%1 (provisional)").arg(local(model.totalName))
                                                         : local(model.totalName);
    const QString now = totalWithLevel(model, session.scheme(), session.verdict().total);
    QStringList levels;
    if (!edited) {
        m_total->setText(tr("%1: %2 → cannot be computed with these changes").arg(name, now));
    } else {
        const QString then = totalWithLevel(model, edited->scheme, edited->verdict.total);
        for (int level = 1; edited->scheme.scoresLevels() && level <= model.levelCount(); ++level) {
            const QString before = levelScore(session.scheme(), session.scores(), level),
                          after = levelScore(edited->scheme, edited->scores, level);
            if (before != after)
                levels << tr("%1: %2 → %3").arg(levelOrdinal(model, level), before, after);
        }
        m_total->setText(then == now ? tr("%1: %2, unchanged").arg(name, now)
                                     : tr("%1: %2 → %3 with these changes").arg(name, now, then));
    }
    m_levels->setVisible(edited != nullptr);
    m_levels->setText(levels.isEmpty() ? QString()
                                       : tr("Scores of levels: %1").arg(levels.join(QStringLiteral(" · "))));
}

} // namespace plumbline::ui
