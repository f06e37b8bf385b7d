#include "ui/results/ResultsPage.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/report/ResultText.h"
#include "ui/charts/RadarChart.h"
#include "ui/results/ConclusionCard.h"
#include "ui/results/Figures.h"
#include "ui/results/FormulaPanel.h"
#include "ui/results/NodeTable.h"
#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

using scoring::NumberRef;

namespace {

constexpr int sidebarWidth = 50 * grid;
constexpr int roomyHeight = 90 * grid;
constexpr int roomyWidth = 114 * grid;

} // namespace

ResultsPage::ResultsPage(QWidget* parent)
    : ScorePage(parent),
      m_elementRadar(new RadarChart),
      m_leafRadar(new RadarChart),
      m_table(new NodeTable),
      m_conclusion(new ConclusionCard),
      m_formula(new FormulaPanel),
      m_elementCard(new Card),
      m_leafCard(new Card),
      m_tableCard(new Card),
      m_sumNote(mutedLabel()),
      m_side(new QScrollArea) {
    m_elementRadar->setObjectName(QStringLiteral("elementRadar"));
    m_leafRadar->setObjectName(QStringLiteral("leafRadar"));
    m_table->setObjectName(QStringLiteral("nodeTable"));
    m_formula->setObjectName(QStringLiteral("formulaPanel"));
    m_elementCard->content()->addWidget(m_elementRadar, 1);
    m_leafCard->content()->addWidget(m_leafRadar, 1);
    m_tableCard->content()->addWidget(m_table, 1);
    m_tableCard->content()->addWidget(m_sumNote);
    m_sumNote->setObjectName(QStringLiteral("sumNote"));
    // It asks for no room: on a narrow window it gives way.
    m_elementCard->setMinimumWidth(1);

    columns()->addWidget(overview(), 1);
    columns()->addWidget(sidebar());

    const auto explainNode = [this](const std::vector<model::NodeId>& nodes, int axis) {
        explain({NumberRef::Kind::NodeSum, nodes[static_cast<std::size_t>(axis)], 0, 0});
    };
    connect(m_elementRadar, &RadarChart::axisActivated, this,
            [=, this](int axis) { explainNode(m_elements, axis); });
    connect(m_leafRadar, &RadarChart::axisActivated, this,
            [=, this](int axis) { explainNode(m_leaves, axis); });
    connect(m_table, &NodeTable::numberActivated, this, &ResultsPage::explain);
    connect(m_conclusion, &ConclusionCard::totalActivated, this, [this] { explain({}); });
    connect(m_conclusion, &ConclusionCard::numberActivated, this, &ResultsPage::explain);
    connect(m_conclusion, &ConclusionCard::weightsRequested, this, &ResultsPage::weightsRequested);
    connect(m_formula, &FormulaPanel::numberActivated, this, &ResultsPage::explain);
    connect(m_formula, &FormulaPanel::backRequested, this, &ResultsPage::back);
    for (const auto key : {Qt::Key_Escape, Qt::Key_Backspace}) {
        auto* shortcut = new QShortcut(key, this, this, &ResultsPage::back, Qt::WidgetWithChildrenShortcut);
        shortcut->setEnabled(false);
        m_backKeys.push_back(shortcut);
    }
    retranslate();
}

QWidget* ResultsPage::overview() {
    auto* radars = new QWidget;
    auto* row = new QHBoxLayout(radars);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * grid);
    row->addWidget(m_elementCard, 5);
    row->addWidget(m_leafCard, 7);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setHandleWidth(2 * grid);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(radars);
    splitter->addWidget(m_tableCard);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

QWidget* ResultsPage::sidebar() {
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFixedWidth(sidebarWidth);
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_conclusion);
    layout->addWidget(m_formula, 1);
    m_side->setWidget(column);
    return m_side;
}

void ResultsPage::retranslate() {
    m_elementRadar->setAccessibleName(tr("Radar of the highest parts"));
    m_leafRadar->setAccessibleName(tr("Radar of the parts below"));
    m_table->setAccessibleName(tr("Scores of all parts"));
    m_conclusion->retranslate();
    m_formula->retranslate();
}

void ResultsPage::clear() {
    ScorePage::clear();
    m_formula->clear();
    m_table->refresh(nullptr);
}

void ResultsPage::refresh() {
    const Session& session = *m_session;
    const model::Model& model = session.model();
    const auto heading = [&](int kind) {
        return tr("%1 (0–%2)").arg(local(model.kinds[static_cast<std::size_t>(kind)].name)).arg(model.top);
    };
    m_elementCard->setHeading(heading(0));
    m_leafCard->setHeading(heading(model.sheetKind));
    m_elements = assessedParts(session, 0);
    m_leaves = assessedParts(session, model.sheetKind);
    m_elementRadar->setData(totalRadar(session, m_elements));
    m_leafRadar->setData(totalRadar(session, m_leaves));
    m_table->refresh(&session);
    m_sumNote->setText(toQString(report::sumText(model, session.outcome(), language())));
    m_sumNote->setVisible(!m_sumNote->text().isEmpty());
    fitNote();
    m_conclusion->show(session);
    m_formula->refresh(session);
    enableBack();
    updateMeaning();
    // Labels that changed before the page was shown have asked for no layout: it is done anew.
    QCoreApplication::postEvent(m_side, new QEvent(QEvent::LayoutRequest));
}

void ResultsPage::explain(const NumberRef& number) {
    if (!m_session)
        return;
    if (number.kind == NumberRef::Kind::Cell) {
        Q_EMIT cellRequested(number.cell);
        return;
    }
    m_formula->explain(*m_session, number);
    showFormula();
}

void ResultsPage::back() {
    if (!m_session)
        return;
    m_formula->back(*m_session);
    showFormula();
}

void ResultsPage::showFormula() {
    enableBack();
    // Once its new height is laid out.
    QMetaObject::invokeMethod(
        this, [this] { m_side->ensureWidgetVisible(m_formula, 0, 0); }, Qt::QueuedConnection);
}

void ResultsPage::enableBack() {
    for (QShortcut* key : m_backKeys)
        key->setEnabled(m_formula->canGoBack());
}

void ResultsPage::updateMeaning() {
    m_conclusion->setMeaningShown(height() >= roomyHeight);
}

/// A splitter gives a text over several lines no more than its first: it asks for all, once it has its width.
void ResultsPage::fitNote() {
    QMetaObject::invokeMethod(
        this,
        [this] { m_sumNote->setMinimumHeight(std::max(0, m_sumNote->heightForWidth(m_sumNote->width()))); },
        Qt::QueuedConnection);
}

void ResultsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateMeaning();
    m_elementCard->setVisible(width() >= roomyWidth);
    fitNote();
}

} // namespace plumbline::ui
