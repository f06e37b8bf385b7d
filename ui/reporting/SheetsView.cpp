#include "ui/reporting/SheetsView.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "ui/reporting/Paper.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int gap = 2 * grid; ///< around the pages
constexpr double zoomStep = 1.2, smallest = 0.25, largest = 4;
/// A wide view does not blow the pages up further than this.
constexpr double comfortable = 1.2;

} // namespace

SheetsView::SheetsView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // A bar that comes and goes would change the width that the pages fit.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void SheetsView::setSheets(Sheets sheets) {
    m_sheets = std::move(sheets);
    m_reported = -1;
    updateBars();
    viewport()->update();
}

double SheetsView::scale() const {
    const double lifeSize = logicalDpiX() / paper::unitsPerInch;
    if (m_zoom)
        return *m_zoom * lifeSize;
    return std::min(std::max(1, viewport()->width() - 2 * gap) / paper::pageSize.width(),
                    comfortable * lifeSize);
}

double SheetsView::pageStep() const {
    return paper::pageSize.height() * scale() + gap;
}

int SheetsView::currentPage() const {
    const auto last = static_cast<int>(m_sheets.pages.size()) - 1;
    return std::clamp(
        static_cast<int>((verticalScrollBar()->value() + viewport()->height() / 3) / pageStep()), 0,
        std::max(0, last));
}

void SheetsView::showPage(int page) {
    verticalScrollBar()->setValue(static_cast<int>(page * pageStep()));
}

void SheetsView::updateBars() {
    const double place = verticalScrollBar()->maximum() > 0
                             ? verticalScrollBar()->value() / double(verticalScrollBar()->maximum())
                             : 0;
    const int height = static_cast<int>(static_cast<double>(m_sheets.pages.size()) * pageStep()) + gap;
    const int width = static_cast<int>(paper::pageSize.width() * scale()) + 2 * gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(5 * grid);
    verticalScrollBar()->setValue(static_cast<int>(place * verticalScrollBar()->maximum()));
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void SheetsView::setZoom(std::optional<double> zoom) {
    m_zoom = zoom;
    updateBars();
    viewport()->update();
}

void SheetsView::fitWidth() {
    setZoom(std::nullopt);
}

void SheetsView::zoomBy(double factor) {
    const double now = scale() * paper::unitsPerInch / logicalDpiX();
    setZoom(std::clamp(now * factor, smallest, largest));
}

void SheetsView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::current().track);
    const double s = scale(), top = verticalScrollBar()->value();
    const QSizeF size = paper::pageSize * s;
    const double x = horizontalScrollBar()->maximum() > 0 ? gap - horizontalScrollBar()->value()
                                                          : (viewport()->width() - size.width()) / 2;
    const auto count = static_cast<int>(m_sheets.pages.size());
    const int first = std::clamp(static_cast<int>((top + event->rect().top() - gap) / pageStep()), 0, count);
    for (int page = first; page < count; ++page) {
        const QRectF area(QPointF(x, gap + page * pageStep() - top), size);
        if (area.top() > event->rect().bottom())
            break;
        // Paper stays white, whatever the theme.
        painter.fillRect(area, Qt::white);
        painter.save();
        painter.setClipRect(area);
        painter.translate(area.topLeft());
        painter.scale(s, s);
        paintSheet(painter, m_sheets.pages[static_cast<std::size_t>(page)]);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::current().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void SheetsView::resizeEvent(QResizeEvent*) {
    updateBars();
}

void SheetsView::keyPressEvent(QKeyEvent* event) {
    const auto last = static_cast<int>(m_sheets.pages.size()) - 1;
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        showPage(std::min(currentPage() + 1, last));
        break;
    case Qt::Key_PageUp:
        showPage(std::max(currentPage() - 1, 0));
        break;
    case Qt::Key_Home:
        showPage(0);
        break;
    case Qt::Key_End:
        showPage(last);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetsView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void SheetsView::scrollContentsBy(int, int) {
    viewport()->update();
    if (const int page = currentPage(); page != m_reported) {
        m_reported = page;
        Q_EMIT currentPageChanged(page);
    }
}

} // namespace plumbline::ui
