#include "ui/results/ConclusionCard.h"

#include <QHBoxLayout>
#include <QLabel>

#include "core/base/Text.h"
#include "core/report/ResultText.h"
#include "core/scoring/Display.h"
#include "core/scoring/Gap.h"
#include "ui/charts/LevelBars.h"
#include "ui/results/Figures.h"
#include "ui/results/Notice.h"
#include "ui/results/NumberLink.h"
#include "ui/results/ResultMethod.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr std::size_t longestReason = 120;

QFont levelFont() {
    QFont font = titleFont();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    return font;
}

} // namespace

ConclusionCard::ConclusionCard(QWidget* parent)
    : Card({}, parent),
      m_level(new QLabel(this)),
      m_decision(new QLabel(this)),
      m_meaning(mutedLabel({}, this)),
      m_equals(new QLabel(this)),
      m_total(new NumberLink(this)),
      m_rule(new QLabel(this)),
      m_otherRule(mutedLabel({}, this)),
      m_bars(new LevelBars(this)),
      m_prospect(new QLabel(this)),
      m_flags(new QVBoxLayout) {
    m_level->setObjectName(QStringLiteral("resultLevel"));
    m_level->setFont(levelFont());
    m_level->setWordWrap(true);
    m_decision->setObjectName(QStringLiteral("resultDecision"));
    m_decision->setWordWrap(true);
    m_decision->setTextFormat(Qt::PlainText);
    m_total->setObjectName(QStringLiteral("resultTotal"));
    m_total->setFont(titleFont());
    m_equals->setFont(titleFont());
    m_rule->setObjectName(QStringLiteral("resultRule"));
    m_otherRule->setObjectName(QStringLiteral("resultOtherRule"));
    m_prospect->setObjectName(QStringLiteral("resultProspect"));
    m_prospect->setWordWrap(true);
    m_flags->setSpacing(grid / 2);
    auto* sum = new QHBoxLayout;
    sum->setSpacing(grid / 2);
    sum->addWidget(m_equals);
    sum->addWidget(m_total);
    sum->addSpacing(grid / 2);
    sum->addWidget(m_rule, 1, Qt::AlignVCenter);
    sum->addStretch(); // where there is no rule
    content()->setSpacing(grid / 2);
    content()->addWidget(m_level);
    content()->addWidget(m_decision);
    content()->addWidget(m_meaning);
    content()->addLayout(sum);
    content()->addWidget(m_otherRule);
    content()->addWidget(m_bars);
    content()->addWidget(m_prospect);
    content()->addLayout(m_flags);
    m_bars->setObjectName(QStringLiteral("levelBars"));
    m_meaning->hide();
    connect(m_bars, &LevelBars::barActivated, this,
            [this](int bar) { Q_EMIT numberActivated(m_numbers[static_cast<std::size_t>(bar)]); });
    connect(m_total, &NumberLink::clicked, this, &ConclusionCard::totalActivated);
    retranslate();
}

void ConclusionCard::retranslate() {
    m_total->setToolTip(tr("Show how it is computed"));
}

void ConclusionCard::setMeaningShown(bool shown) {
    m_meaning->setVisible(shown && !m_meaning->text().isEmpty());
}

void ConclusionCard::show(const Session& session) {
    const scoring::Verdict& verdict = session.verdict();
    const int level = session.levelInForce();
    m_level->setText(verdict.rated > 0 ? levelName(session.model(), level) : tr("Not rated yet"));
    m_level->setForegroundRole(verdict.rated > 0 && level > 0 ? QPalette::Link : QPalette::WindowText);
    showDecision(session);
    m_meaning->setText(level > 0 && verdict.rated > 0 ? local(session.model().level(level).meaning)
                                                      : QString());
    m_level->setToolTip(m_meaning->text());
    m_total->setText(verdict.rated > 0 ? totalText(session, verdict.total.value) : QStringLiteral("–"));
    const QString name = local(session.model().totalName);
    m_equals->setText(tr("%1 =").arg(name));
    m_total->setAccessibleName(tr("%1 = %2").arg(name, m_total->text()));
    m_total->updateGeometry();
    ScoreBars bars = ResultMethod::of(session.model()).bars(session);
    m_numbers = std::move(bars.numbers);
    m_bars->setBars(bars.bars, bars.bounds);
    showRules(session);
    showProspect(session);
    showFlags(session);
}

/// That the level is not the computed one, and why.
void ConclusionCard::showDecision(const Session& session) {
    const seal::Decision* const departure = session.project().sealState().departure();
    m_decision->setVisible(departure != nullptr);
    if (departure)
        m_decision->setText(tr("Decided by the lead; computed: %1. Reason: %2")
                                .arg(levelName(session.model(), session.verdict().total.level),
                                     toQString(inOneLine(departure->reason, longestReason))));
    m_decision->setToolTip(departure ? toQString(departure->reason) : QString());
}

void ConclusionCard::showRules(const Session& session) {
    const scoring::Verdict& verdict = session.verdict();
    const model::Model& model = session.model();
    m_rule->setVisible(!model.rules.empty());
    m_otherRule->setVisible(verdict.other.has_value());
    if (!model.rules.empty()) {
        const model::RuleText& rule = model.ruleText(verdict.rule);
        m_rule->setText(tr("Rule: %1").arg(local(rule.name)));
        m_rule->setToolTip(local(rule.explanation));
    }
    if (verdict.other) {
        const model::RuleText& rule = model.ruleText(verdict.other->rule);
        const QString value = totalText(session, verdict.other->total.value);
        m_otherRule->setText(
            verdict.rulesDiffer()
                ? tr("Other rule, %1: S = %2, %3")
                      .arg(local(rule.name), value, levelName(model, verdict.other->total.level))
            : session.project().sealState().departure()
                ? tr("Other rule, %1: S = %2, the same level computed").arg(local(rule.name), value)
                : tr("Other rule, %1: S = %2, same level").arg(local(rule.name), value));
        m_otherRule->setToolTip(local(rule.explanation));
    }
}

void ConclusionCard::showProspect(const Session& session) {
    const scoring::Verdict& verdict = session.verdict();
    const model::Model& model = session.model();
    QStringList sentences;
    const int next = scoring::nextLevel(session.scheme(), verdict.total);
    if (next > verdict.total.level && verdict.rated > 0) {
        const Rational band = session.scheme().bands()[static_cast<std::size_t>(next - 1)];
        sentences << tr("%1 begins at %2 (%3): short by %4.")
                         .arg(levelOrdinal(model, next), boundText(band), local(model.bandsClause),
                              toQString(scoring::shownMissing(verdict.total.value, band)));
    }
    if (verdict.provisional()) {
        const QString low = totalText(session, verdict.lowest.value),
                      high = totalText(session, verdict.highest.value);
        const QString lowLevel = levelOrdinal(model, verdict.lowest.level);
        sentences << (verdict.lowest.level == verdict.highest.level
                          ? tr("Still possible: %1 to %2, all %3.").arg(low, high, lowLevel)
                          : tr("Still possible: %1 to %2, %3 to %4.")
                                .arg(low, high, lowLevel, levelOrdinal(model, verdict.highest.level)));
    }
    m_prospect->setText(sentences.join(QLatin1Char('\n')));
    m_prospect->setVisible(!sentences.isEmpty());
}

void ConclusionCard::showFlags(const Session& session) {
    QStringList texts;
    for (const scoring::Flag& flag : session.verdict().flags)
        texts << toQString(report::flagText(session.model(), session.outcome(), flag, language()));
    if (texts == m_flagTexts)
        return;
    m_flagTexts = texts;
    qDeleteAll(m_notices);
    m_notices.clear();
    for (std::size_t i = 0; i < session.verdict().flags.size(); ++i) {
        const auto kind = session.verdict().flags[i].kind;
        const bool weights =
            kind == scoring::Flag::Kind::OwnWeights || kind == scoring::Flag::Kind::ToolWeights;
        const bool remark = weights || kind == scoring::Flag::Kind::LimitedDepth;
        auto* notice = new Notice(remark ? Notice::Tone::Remark : Notice::Tone::Warning,
                                  texts[static_cast<qsizetype>(i)], this);
        if (weights) {
            notice->setObjectName(QStringLiteral("weightsNotice"));
            notice->addLink(tr("Weights…"));
            // Once the click is over: other weights replace the notice.
            connect(notice, &Notice::linkActivated, this, &ConclusionCard::weightsRequested,
                    Qt::QueuedConnection);
        }
        m_notices.push_back(notice);
        m_flags->addWidget(notice);
    }
}

} // namespace plumbline::ui
