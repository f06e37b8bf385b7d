#include "ui/results/GapPage.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/scoring/Display.h"
#include "ui/charts/RadarChart.h"
#include "ui/results/Figures.h"
#include "ui/results/GapModel.h"
#include "ui/results/GapTable.h"
#include "ui/results/ResultMethod.h"
#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int narrowest = 45 * grid;
constexpr int widest = 60 * grid;

} // namespace

GapPage::GapPage(QWidget* parent)
    : ScorePage(parent),
      m_summary(new Card),
      m_list(new Card),
      m_target(new QComboBox),
      m_radar(new RadarChart),
      m_legend(mutedLabel()),
      m_thresholds(new QGridLayout),
      m_way(new QLabel),
      m_headroom(new QLabel),
      m_onlyBlocking(new QCheckBox),
      m_table(new GapTable),
      m_empty(new QLabel),
      m_hint(mutedLabel()),
      m_targetLabel(new QLabel) {
    m_target->setObjectName(QStringLiteral("gapTarget"));
    m_radar->setObjectName(QStringLiteral("gapRadar"));
    m_way->setObjectName(QStringLiteral("gapWay"));
    m_headroom->setObjectName(QStringLiteral("gapHeadroom"));
    m_onlyBlocking->setObjectName(QStringLiteral("gapOnlyBlocking"));
    m_table->setObjectName(QStringLiteral("gapTable"));
    m_empty->setObjectName(QStringLiteral("gapEmpty"));
    m_onlyBlocking->setChecked(true);
    m_empty->setAlignment(Qt::AlignCenter);
    for (QLabel* label : {m_way, m_headroom, m_empty})
        label->setWordWrap(true);

    m_list->content()->addWidget(m_onlyBlocking);
    m_list->content()->addWidget(m_table, 1);
    m_list->content()->addWidget(m_empty, 1);
    m_list->content()->addWidget(m_hint);
    columns()->addWidget(summary(), 3);
    columns()->addWidget(m_list, 7);

    connect(m_target, &QComboBox::activated, this, [this](int index) {
        m_chosen = index + 1;
        refresh();
    });
    connect(m_onlyBlocking, &QCheckBox::toggled, this, [this](bool only) {
        m_table->setOnlyBlocking(only);
        if (m_session)
            refresh();
    });
    connect(m_table, &GapTable::cellActivated, this, &GapPage::cellRequested);
    connect(m_radar, &RadarChart::axisActivated, this, [this](int axis) {
        const model::NodeId part = m_parts[static_cast<std::size_t>(axis)];
        m_table->goTo([&](model::CellId cell) {
            return isUnder(m_session->model(), m_session->model().leafOf(cell), part);
        });
    });
    retranslate();
}

QWidget* GapPage::summary() {
    auto* chooser = new QHBoxLayout;
    chooser->addWidget(m_targetLabel);
    chooser->addWidget(m_target, 1);
    m_targetLabel->setBuddy(m_target);
    m_thresholds->setHorizontalSpacing(2 * grid);
    m_thresholds->setVerticalSpacing(grid / 2);
    m_thresholds->setColumnStretch(2, 1);
    QVBoxLayout* content = m_summary->content();
    content->addLayout(chooser);
    content->addWidget(m_radar, 1000);
    content->addWidget(m_legend);
    content->addSpacing(grid);
    content->addLayout(m_thresholds);
    content->addSpacing(grid);
    content->addWidget(m_way);
    content->addWidget(m_headroom);
    content->addStretch();
    m_radar->setMaximumHeight(widest * 4 / 5);
    m_summary->setMinimumWidth(narrowest);
    m_summary->setMaximumWidth(widest);
    return m_summary;
}

void GapPage::retranslate() {
    m_targetLabel->setText(tr("&Target level"));
    m_radar->setAccessibleName(tr("Radar against the target level"));
    m_table->setAccessibleName(tr("What could be better, by gain"));
    m_hint->setText(tr("Click a row or press Enter to see the cell in the sheet."));
}

void GapPage::clear() {
    ScorePage::clear();
    m_chosen = 0;
    m_table->cells().clear();
}

int GapPage::target() const {
    return m_chosen > 0 ? m_chosen : m_session ? m_session->targetLevel() : 0;
}

void GapPage::refresh() {
    const Session& session = *m_session;
    const scoring::Gap gap = session.outcome().gapTo(session.model(), session.assessment().ratings, target());
    fillTargets();
    m_summary->setHeading(tr("To %1").arg(levelName(session.model(), gap.target)));
    const ResultMethod& method = ResultMethod::of(session.model());
    const GapWords words = method.gapWords(session, gap);
    m_parts = method.gapParts(session);
    m_radar->setData(method.gapRadar(session, m_parts, gap.target));
    m_legend->setText(words.legend);
    showThresholds(gap);
    m_way->setText(wayToTarget(gap, words));
    m_headroom->setText(method.headroom(session, gap.target));
    m_headroom->setVisible(!m_headroom->text().isEmpty());
    m_onlyBlocking->setText(words.filter);
    showRows(gap, words);
}

void GapPage::fillTargets() {
    const QSignalBlocker blocker(m_target);
    m_target->clear();
    for (int level = 1; level <= m_session->model().levelCount(); ++level)
        m_target->addItem(levelName(m_session->model(), level));
    m_target->setCurrentIndex(target() - 1);
}

void GapPage::showThresholds(const scoring::Gap& gap) {
    const Theme& theme = Theme::current();
    const auto set = [](QLabel* label, const QString& text, const QColor& color, bool strong) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
        label->setFont(strong ? strongFont() : bodyFont());
        label->setText(text);
    };
    makeThresholds(gap.levels.size());
    for (std::size_t i = 0; i < gap.levels.size(); ++i) {
        const scoring::LevelGap& level = gap.levels[i];
        const bool known = level.assessed && level.rated;
        const bool met = known && level.met, blocks = known && !level.met;
        const QColor color = known ? theme.text : theme.muted;
        const ResultMethod& method = ResultMethod::of(m_session->model());
        const QString state = method.levelState(*m_session, level);
        const Threshold& row = m_levels[i];
        set(row.name, levelName(m_session->model(), level.level), color, blocks);
        set(row.score, method.levelFigure(*m_session, level), color, blocks);
        set(row.state, met ? QStringLiteral("✓ ") + state : state,
            met      ? theme.accent
            : blocks ? theme.warning
                     : theme.muted,
            blocks);
    }
}

void GapPage::makeThresholds(std::size_t count) {
    for (; m_levels.size() > count; m_levels.pop_back())
        for (QLabel* label : {m_levels.back().name, m_levels.back().score, m_levels.back().state})
            delete label;
    while (m_levels.size() < count) {
        const int row = static_cast<int>(m_levels.size());
        m_levels.push_back({new QLabel, new QLabel, new QLabel});
        m_thresholds->addWidget(m_levels.back().name, row, 0);
        m_thresholds->addWidget(m_levels.back().score, row, 1, Qt::AlignRight);
        m_thresholds->addWidget(m_levels.back().state, row, 2);
    }
}

QString GapPage::wayToTarget(const scoring::Gap& gap, const GapWords& words) const {
    const model::Model& model = m_session->model();
    const Rational band = m_session->scheme().bands()[static_cast<std::size_t>(gap.target - 1)];
    const QString name = local(model.totalName), target = levelOrdinal(model, gap.target);
    if (m_session->verdict().rated == 0)
        return tr("Nothing is rated yet; %1 begins at %2.").arg(target, boundText(band));
    const QString total = totalText(*m_session, m_session->verdict().total.value);
    if (gap.enough == 0)
        return tr("%1 = %2 has reached %3, which begins at %4.").arg(name, total, target, boundText(band));
    return tr("%1 = %2; %3 begins at %4, short by %5.")
               .arg(name, total, target, boundText(band),
                    toQString(scoring::shownMissing(m_session->verdict().total.value, band))) +
           QLatin1Char(' ') + words.advice;
}

QString GapPage::emptyText(const scoring::Gap& gap, int all) const {
    const QString target = levelOrdinal(m_session->model(), gap.target);
    if (all == 0)
        return tr("Nothing is missing on the way to %1.").arg(target);
    return tr("Nothing blocks %1: every assessed level up to it is met.").arg(target) + QLatin1Char('\n') +
           tr("What could be better up to there: %1. Clear the filter to see it.").arg(all);
}

void GapPage::showRows(const scoring::Gap& gap, const GapWords& words) {
    const bool only = m_onlyBlocking->isChecked();
    std::vector<GapRow> rows = ResultMethod::of(m_session->model()).gapRows(*m_session, gap);
    const auto all = static_cast<int>(rows.size());
    const auto blocking =
        static_cast<int>(std::ranges::count_if(rows, [](const GapRow& row) { return row.blocking; }));
    const int shown = only ? blocking : all;
    m_table->cells().show(std::move(rows), words);
    const QString target = levelOrdinal(m_session->model(), gap.target);
    m_list->setHeading((only ? words.blocking : words.all).arg(target).arg(shown));
    m_table->setVisible(shown > 0);
    m_hint->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (shown == 0)
        m_empty->setText(emptyText(gap, all));
}

void GapPage::changeEvent(QEvent* event) {
    ScorePage::changeEvent(event);
    // The thresholds carry colours of their own.
    if (event->type() == QEvent::PaletteChange && m_session)
        refreshWhenSeen();
}

} // namespace plumbline::ui
