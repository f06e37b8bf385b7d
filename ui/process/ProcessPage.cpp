#include "ui/process/ProcessPage.h"

#include <utility>

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>

#include "ui/process/StepView.h"
#include "ui/support/GroupedList.h"
#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"
#include "ui/support/RowMark.h"
#include "ui/support/Theme.h"
#include "ui/support/TwoLineDelegate.h"

namespace plumbline::ui {

using assessment::StepProgress;

namespace {

constexpr int listWidth = 30 * grid;
constexpr int rowHeight = 4 * grid;
constexpr int markSize = 12;

QString detailOf(const StepProgress& progress) {
    switch (progress.state) {
    case StepProgress::State::Done:
        return ProcessPage::tr("done");
    case StepProgress::State::Begun:
        return ProcessPage::tr("%n missing", nullptr, static_cast<int>(progress.lacks.size()));
    case StepProgress::State::Open:
        return {};
    }
    return {};
}

/// A step on one line: how far it is, its name, and at the right what is missing.
class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {listWidth, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        QRect area = option.rect.adjusted(2 * grid, 0, -2 * grid, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!index.data(GroupedList::KeyRole).isValid()) {
            painter->setFont(smallFont());
            painter->setPen(theme.muted);
            painter->drawText(area.adjusted(0, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString());
        } else {
            paintStep(*painter, option, index, area);
        }
        painter->restore();
    }

private:
    static void paintStep(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                          QRect area) {
        const Theme& theme = Theme::current();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (current || option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(option.rect, current ? theme.accentSoft : theme.raised);
        if (current)
            paintRowMark(painter, option.rect, *option.widget);
        const QRectF mark(area.left(), area.center().y() - markSize / 2 + 1, markSize, markSize);
        paintProgressMark(painter, mark, index.data(GroupedList::ShareRole).toDouble());
        area.setLeft(area.left() + markSize + grid);
        const QString detail = index.data(TwoLineDelegate::DetailRole).toString();
        painter.setFont(smallFont());
        painter.setPen(theme.muted);
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, detail);
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(detail) - grid);
        painter.setFont(current ? strongFont() : bodyFont());
        painter.setPen(theme.text);
        painter.drawText(
            area, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    }
};

/// How far a step is: an empty, a half or a full disc.
double shareOf(StepProgress::State state) {
    return state == StepProgress::State::Done ? 1 : state == StepProgress::State::Begun ? 0.5 : 0;
}

} // namespace

ProcessPage::ProcessPage(QWidget* parent)
    : SessionView(parent), m_steps(new GroupedList), m_place(new QScrollArea) {
    setObjectName(QStringLiteral("processPage"));
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps of the assessment"));
    m_steps->setFixedWidth(listWidth);
    m_steps->setItemDelegate(new StepDelegate(m_steps));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_place->setWidgetResizable(true);
    m_place->setFrameShape(QFrame::NoFrame);
    m_place->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_place->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps);
    layout->addWidget(m_place, 1);
    setFocusProxy(m_steps);
    connect(m_steps, &GroupedList::currentKeyChanged, this,
            [this](const QString& step) { open(toUtf8(step)); });
}

void ProcessPage::clear() {
    delete m_place->takeWidget();
    m_view = nullptr;
    m_wanted.clear();
    m_progress.clear();
}

bool ProcessPage::concerns(const project::ChangeSummary&) const {
    return true;
}

void ProcessPage::refresh() {
    m_progress = assessment::progress(m_session->model(), m_session->scope(), m_session->assessment());
    std::vector<GroupedList::Group> groups;
    auto step = m_progress.begin();
    for (const model::ProcessStage& stage : m_session->model().process) {
        auto& group = groups.emplace_back();
        group.heading = local(stage.name);
        for (std::size_t i = 0; i < stage.steps.size(); ++i, ++step) {
            const QString name = local(step->step->name), detail = detailOf(*step);
            group.entries.push_back({toQString(step->step->id), name, detail,
                                     detail.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, detail),
                                     shareOf(step->state)});
        }
    }
    m_steps->show(groups);
    if (!m_wanted.empty())
        m_steps->select(toQString(std::exchange(m_wanted, {})));
    if (!m_view)
        open(toUtf8(m_steps->currentKey()));
    showProgress();
}

void ProcessPage::showProgress() {
    keepInPlace();
    for (const StepProgress& each : m_progress)
        if (m_view && each.step->id == m_step)
            m_view->showProgress(each);
}

/// Scrolls so that the card with the keyboard stays where it is on the screen, whatever is laid out above it.
void ProcessPage::keepInPlace() {
    QWidget* card = m_view ? m_view->focusWidget() : nullptr;
    while (card && card->parentWidget() != m_view)
        card = card->parentWidget();
    if (card)
        QTimer::singleShot(0, card, [this, card, before = card->y()] {
            QScrollBar* const bar = m_place->verticalScrollBar();
            bar->setValue(bar->value() + card->y() - before);
        });
}

void ProcessPage::showStep(const std::string& step) {
    // Before the page is seen it lists no steps.
    if (!m_steps->select(toQString(step)))
        m_wanted = step;
}

void ProcessPage::open(const std::string& step) {
    const model::ProcessStep* const found =
        m_session ? model::findStep(m_session->model().process, step) : nullptr;
    if (!found || (m_view && m_step == step))
        return;
    if (!commit()) {
        m_steps->selectLater(toQString(m_step));
        return;
    }
    delete m_place->takeWidget();
    m_step = step;
    m_view = new StepView(*m_session, *found);
    connect(m_view, &StepView::activityRequested, this, &ProcessPage::activityRequested);
    connect(m_view, &StepView::failed, this, &ProcessPage::failed);
    connect(m_view, &StepView::written, this, &ProcessPage::written);
    m_place->setWidget(m_view);
    showProgress();
}

bool ProcessPage::commit() {
    return !m_view || m_view->commit();
}

void ProcessPage::discardDrafts() {
    if (m_view)
        m_view->discardDrafts();
}

} // namespace plumbline::ui
