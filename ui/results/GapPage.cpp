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
        const model::NodeId element = m_elements[static_cast<std::size_t>(axis)];
        m_table->goTo([&](model::CellId cell) {
            return elementOf(m_session->model(), m_session->model().leafOf(cell)) == element;
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
    m_onlyBlocking->setText(tr("Only what &blocks: cells of levels that are not met"));
    m_radar->setAccessibleName(tr("Radar of the elements at the target level"));
    m_table->setAccessibleName(tr("Cells below full, by gain"));
    m_hint->setText(tr("Click a row or press Enter to see the cell in the sheet."));
}

void GapPage::clear() {
    m_chosen = 0;
    m_table->cells().clear();
}

int GapPage::target() const {
    return m_chosen > 0 ? m_chosen : m_session ? m_session->targetLevel() : 0;
}

void GapPage::refresh() {
    const Session& session = *m_session;
    const scoring::Gap gap = scoring::gap(session.model(), session.scheme(), session.scores(),
                                          session.assessment().ratings, session.verdict().rule, target());
    fillTargets();
    m_summary->setHeading(tr("To %1").arg(levelName(session.model(), gap.target)));
    m_elements = assessedElements(session);
    m_radar->setData(levelRadar(session, m_elements, gap.target));
    m_legend->setText(
        tr("Solid: score at %1. Dashed: the bound of %2.")
            .arg(levelOrdinal(session.model(), gap.target), boundText(session.scheme().bound())));
    showThresholds(gap);
    m_way->setText(wayToTarget(gap));
    m_headroom->setText(headroom(gap));
    m_headroom->setVisible(!m_headroom->text().isEmpty());
    showCells(gap);
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
        const bool blocks = level.assessed && !level.met;
        const QColor color = level.assessed ? theme.text : theme.muted;
        const QString state = levelStateText(*m_session, level.level);
        const Threshold& row = m_levels[i];
        set(row.name, levelName(m_session->model(), level.level), color, blocks);
        set(row.score, level.assessed ? scoreText(*m_session, level.score) : QStringLiteral("–"), color,
            blocks);
        set(row.state, level.met ? QStringLiteral("✓ ") + state : state,
            level.met ? theme.accent
            : blocks  ? theme.warning
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

QString GapPage::wayToTarget(const scoring::Gap& gap) const {
    const model::Model& model = m_session->model();
    const scoring::Scheme& scheme = m_session->scheme();
    const QString target = levelOrdinal(model, gap.target);
    const QString band = boundText(scheme.bands()[static_cast<std::size_t>(gap.target - 1)]);
    const QString total = totalText(*m_session, m_session->verdict().total.value);
    if (gap.enough == 0)
        return tr("S = %1 has reached %2, which begins at %3.").arg(total, target, band);
    const QString start =
        tr("S = %1; %2 begins at %3, short by %4.")
            .arg(total, target, band,
                 toQString(scoring::shownMissing(m_session->verdict().total.value,
                                                 scheme.bands()[static_cast<std::size_t>(gap.target - 1)])));
    if (gap.target > scheme.depth())
        return start + QLatin1Char(' ') +
               tr("Levels above %1 are not assessed.").arg(levelOrdinal(model, scheme.depth()));
    if (gap.enough < 0)
        return start + QLatin1Char(' ') + tr("Even with every blocking cell full it is not reached.");
    return start + QLatin1Char(' ') +
           tr("Enough, once full: the first %1 of the blocking cells, marked in the list.").arg(gap.enough);
}

QString GapPage::headroom(const scoring::Gap& gap) const {
    const scoring::Scheme& scheme = m_session->scheme();
    const scoring::Scores& scores = m_session->scores();
    if (gap.target > scheme.depth())
        return {};
    const auto slot = scheme.slot(model::rootNode, gap.target);
    const int unrated = scheme.cellsPerColumn(model::rootNode) - scores.rated[slot];
    if (unrated == 0)
        return {};
    const Rational now = scoring::scoreAt(scheme, scores, model::rootNode, gap.target);
    const Rational open{scores.open[static_cast<std::size_t>(gap.target - 1)],
                        scheme.denominator(model::rootNode)};
    return tr("Not rated at %1: %2 of %3 cells. All of them full would give %4, none %5.")
        .arg(levelOrdinal(m_session->model(), gap.target))
        .arg(unrated)
        .arg(scheme.cellsPerColumn(model::rootNode))
        .arg(scoreText(*m_session, now + open), scoreText(*m_session, now));
}

QString GapPage::emptyText(const scoring::Gap& gap) const {
    const QString target = levelOrdinal(m_session->model(), gap.target);
    if (gap.cells.empty())
        return tr("Nothing is missing: every assessed cell up to %1 is full.").arg(target);
    return tr("Nothing blocks %1: every assessed level up to it is met.").arg(target) + QLatin1Char('\n') +
           tr("Cells below full up to there: %1. Clear the filter to see them.").arg(gap.cells.size());
}

void GapPage::showCells(const scoring::Gap& gap) {
    const bool only = m_onlyBlocking->isChecked();
    const auto blocking =
        static_cast<int>(std::ranges::count_if(gap.cells, [](const auto& cell) { return cell.blocking; }));
    const int shown = only ? blocking : static_cast<int>(gap.cells.size());
    m_table->cells().show(*m_session, gap);
    const QString target = levelOrdinal(m_session->model(), gap.target);
    m_list->setHeading((only ? tr("What blocks %1, by gain (%2)") : tr("Below full up to %1, by gain (%2)"))
                           .arg(target)
                           .arg(shown));
    m_table->setVisible(shown > 0);
    m_hint->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    if (shown == 0)
        m_empty->setText(emptyText(gap));
}

void GapPage::changeEvent(QEvent* event) {
    ScorePage::changeEvent(event);
    // The thresholds carry colours of their own.
    if (event->type() == QEvent::PaletteChange && m_session)
        refreshWhenSeen();
}

} // namespace plumbline::ui
