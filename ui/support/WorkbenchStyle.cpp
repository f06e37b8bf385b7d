#include "ui/support/WorkbenchStyle.h"

#include <algorithm>
#include <optional>

#include <QAbstractScrollArea>
#include <QIcon>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>

#include "ui/figures/Ramps.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int extent = 12;
constexpr int thickness = 6;
constexpr int shortest = 4 * grid;
/// What Fusion leaves out beside the words of a field, compared with a box of choices or of many lines.
constexpr int fieldInset = 2;
/// More of it than Fusion gives the words of a tool button, on both sides together.
constexpr int toolRoom = 6;

struct Span {
    int begin;
    int length;
};

int lengthOf(const QStyleOptionSlider& bar) {
    return bar.orientation == Qt::Vertical ? bar.rect.height() : bar.rect.width();
}

/// Where the handle lies along the bar.
Span handleOf(const QStyleOptionSlider& bar) {
    const int whole = lengthOf(bar);
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 share = bar.pageStep * qint64(whole) / std::max<qint64>(1, range + bar.pageStep);
    const int length = std::min(whole, std::max(shortest, static_cast<int>(share)));
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, whole - length,
                                            bar.upsideDown),
            length};
}

QRect along(const QStyleOptionSlider& bar, int begin, int end) {
    const QRect& whole = bar.rect;
    return bar.orientation == Qt::Vertical
               ? QRect(whole.left(), whole.top() + begin, whole.width(), end - begin)
               : QRect(whole.left() + begin, whole.top(), end - begin, whole.height());
}

QRect partOf(const QStyleOptionSlider& bar, QStyle::SubControl part) {
    const Span handle = handleOf(bar);
    const int end = handle.begin + handle.length;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(bar, handle.begin, end);
    case QStyle::SC_ScrollBarSubPage:
    case QStyle::SC_ScrollBarAddPage:
        return (part == QStyle::SC_ScrollBarSubPage) != bar.upsideDown ? along(bar, 0, handle.begin)
                                                                       : along(bar, end, lengthOf(bar));
    default: // arrows
        return {};
    }
}

/// The ground of what a bar scrolls, where that has one.
std::optional<QColor> groundBeside(const QWidget& bar) {
    const QWidget* const holder = bar.parentWidget();
    const auto* area = holder ? qobject_cast<const QAbstractScrollArea*>(holder->parentWidget()) : nullptr;
    if (!area || !area->viewport()->autoFillBackground())
        return {};
    return area->viewport()->palette().color(area->viewport()->backgroundRole());
}

/// A thin cross in the secondary colour.
QIcon cross() {
    constexpr int size = 16, inset = 5;
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(scale * QSize(size, size));
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().muted, 1.5));
        painter.drawLine(inset, inset, size - inset, size - inset);
        painter.drawLine(inset, size - inset, size - inset, inset);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

WorkbenchStyle::WorkbenchStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void WorkbenchStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget))
        widget->setAcceptDrops(false);
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* data) const {
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0
                                                       : QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon WorkbenchStyle::standardIcon(StandardPixmap icon, const QStyleOption* option,
                                   const QWidget* widget) const {
    // Asked for first when a window is built, and searched for in every icon theme of the desktop.
    return icon == SP_LineEditClearButton ? cross() : QProxyStyle::standardIcon(icon, option, widget);
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return extent;
    case PM_ScrollBarSliderMin:
        return shortest;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WorkbenchStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                       const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        return size.expandedTo(QSize(contents.width() + 3 * grid, 0));
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    const bool framedWords = type == CT_ToolButton && tool && !tool->text.isEmpty() &&
                             tool->toolButtonStyle != Qt::ToolButtonIconOnly &&
                             !tool->state.testFlag(State_AutoRaise);
    return framedWords ? size + QSize(toolRoom, 0) : size;
}

QRect WorkbenchStyle::subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const {
    const QRect area = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    const bool field = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return field ? area.adjusted(fieldInset, 0, -fieldInset, 0) : area;
}

QRect WorkbenchStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                     SubControl part, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    return control == CC_ScrollBar && bar ? partOf(*bar, part)
                                          : QProxyStyle::subControlRect(control, option, part, widget);
}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const {
    if (element == PE_PanelScrollAreaCorner)
        painter->fillRect(option->rect, option->palette.base());
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    const auto* title = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuBarItem && title && title->state.testFlag(State_Selected) && widget->hasFocus()) {
        // With the keyboard in the bar, its menu is marked as an open one is.
        QStyleOptionMenuItem marked(*title);
        marked.state |= State_Sunken;
        return QProxyStyle::drawControl(element, &marked, painter, widget);
    }
    if (element != CE_HeaderSection && element != CE_HeaderEmptyArea)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const Theme& theme = Theme::current();
    const QRect& area = option->rect;
    painter->fillRect(area, theme.raised);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.line);
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (const auto ground = widget ? groundBeside(*widget) : std::nullopt)
        painter->fillRect(bar->rect, *ground);
    if (bar->minimum == bar->maximum)
        return;
    const Theme& theme = Theme::current();
    const bool enabled = bar->state.testFlag(State_Enabled);
    const bool held = enabled && (bar->state.testFlag(State_Sunken) || bar->state.testFlag(State_MouseOver));
    QRectF handle = partOf(*bar, SC_ScrollBarSlider);
    const double aside = (extent - thickness) / 2.0;
    handle = bar->orientation == Qt::Vertical ? handle.adjusted(aside, 1, -aside, -1)
                                              : handle.adjusted(1, aside, -1, -aside);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(!enabled ? theme.track : held ? theme.muted : mixed(theme.surface, theme.muted, 0.7));
    painter->drawRoundedRect(handle, thickness / 2.0, thickness / 2.0);
    painter->restore();
}

} // namespace plumbline::ui
