#include "ui/interview/SheetDelegate.h"

#include <cmath>

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include "ui/figures/RatingPie.h"
#include "ui/interview/RatingMethod.h"
#include "ui/interview/SheetModel.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int padding = 10;
constexpr int markSize = 14;
constexpr int wordHeight = 20;
constexpr int signWidth = 9;
constexpr int signGap = 3;
constexpr int signMargin = 5;
constexpr qreal lineSpacing = 1.06; ///< Chinese wants air between the lines

void paintNoteSign(QPainter& painter, const QRectF& area, const QColor& color) {
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 1.5, 1.5);
    for (const qreal y : {0.35, 0.65})
        painter.drawLine(QPointF(area.left() + 2.5, area.top() + area.height() * y),
                         QPointF(area.right() - 2.5, area.top() + area.height() * y));
}

/// A paper clip; struck through where there is nothing to clip.
void paintEvidenceSign(QPainter& painter, const QRectF& area, const QColor& color, bool missing,
                       const QColor& ground) {
    const double x = area.center().x(), top = area.top(), bottom = area.bottom();
    QPainterPath clip(QPointF(x + 1.5, top + 3.5));
    clip.lineTo(x + 1.5, bottom - 3);
    clip.arcTo(QRectF(x - 1.5, bottom - 4.5, 3, 3), 0, -180);
    clip.lineTo(x - 1.5, top + 3);
    clip.arcTo(QRectF(x - 1.5, top, 5, 5), 180, -180);
    clip.lineTo(x + 3.5, bottom - 3);
    clip.arcTo(QRectF(x - 3.5, bottom - 6.5, 7, 7), 0, -180);
    clip.lineTo(x - 3.5, top + 3.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.1));
    painter.drawPath(clip);
    if (!missing)
        return;
    const QLineF strike(area.left() - 0.5, bottom - 0.5, area.right() + 0.5, top + 0.5);
    painter.setPen(QPen(ground, 3.4));
    painter.drawLine(strike);
    painter.setPen(QPen(color, 1.3));
    painter.drawLine(strike);
}

/// A tick; below the text, where it takes no room from the rating's word.
void paintReviewSign(QPainter& painter, const QRectF& area, const QColor& color) {
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{area.left(), area.center().y() + 0.5},
                                   {area.left() + 3, area.bottom() - 0.5},
                                   {area.right(), area.top() + 0.5}});
}

} // namespace

SheetDelegate::SheetDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void SheetDelegate::forgetLayouts() {
    m_laid.clear();
}

const SheetDelegate::Laid& SheetDelegate::laid(const QModelIndex& index, int width) const {
    std::unique_ptr<Laid>& entry = m_laid[index.data(SheetModel::TextRole).toInt()];
    if (entry && entry->width == width)
        return *entry;
    entry = std::make_unique<Laid>();
    entry->width = width;
    entry->layout.setFont(bodyFont());
    entry->layout.setText(index.data().toString());
    entry->layout.setCacheEnabled(true);
    entry->layout.beginLayout();
    for (QTextLine line = entry->layout.createLine(); line.isValid(); line = entry->layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, entry->height));
        entry->height += line.height() * lineSpacing;
    }
    entry->layout.endLayout();
    return *entry;
}

int SheetDelegate::heightFor(const QModelIndex& index, int width) const {
    return static_cast<int>(std::ceil(laid(index, width - 2 * padding).height)) + wordHeight + 2 * padding +
           4;
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), heightFor(index, option.rect.width())};
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Theme& theme = Theme::current();
    // The current cell stays marked while the keyboard is in its note.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool current = view && view->currentIndex() == index;
    const bool selected = option.state & QStyle::State_Selected;
    const auto look = index.data(SheetModel::LookRole).value<CellLook>();
    const QRectF area = option.rect;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(area, selected ? theme.accentSoft : theme.surface);
    if (look.fill.isValid())
        painter->fillRect(area, look.fill);

    const QRectF mark(area.left() + padding, area.top() + padding + (wordHeight - markSize) / 2.0, markSize,
                      markSize);
    if (look.marked)
        paintRatingPie(*painter, mark, look.share < 0 ? std::nullopt : std::optional(look.share), look.color);
    painter->setFont(smallFont());
    painter->setPen(look.color);
    const bool noted = index.data(SheetModel::HasNoteRole).toBool();
    const auto evidence = static_cast<SheetModel::EvidenceSign>(index.data(SheetModel::EvidenceRole).toInt());
    double wordRight = area.right() - signMargin;
    const auto nextSign = [&] {
        wordRight -= signWidth + signGap;
        return QRectF(wordRight + signGap, mark.top() + 1, signWidth, 12);
    };
    if (noted)
        paintNoteSign(*painter, nextSign(), theme.muted);
    if (evidence != SheetModel::EvidenceSign::None) {
        const bool missing = evidence == SheetModel::EvidenceSign::Missing;
        paintEvidenceSign(*painter, nextSign(), missing ? theme.warning : theme.muted, missing,
                          selected ? theme.accentSoft : theme.surface);
    }
    painter->setPen(look.color);
    const QRectF word(mark.right() + 5, area.top() + padding, wordRight - mark.right() - 5, wordHeight);
    painter->drawText(
        word, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(look.word, Qt::ElideRight, static_cast<int>(word.width())));
    if (index.data(SheetModel::ReviewedRole).toBool())
        paintReviewSign(*painter, QRectF(area.right() - padding - 6, area.bottom() - padding, 8, 7),
                        theme.muted);

    painter->setPen(theme.text);
    const Laid& text = laid(index, option.rect.width() - 2 * padding);
    text.layout.draw(painter, QPointF(area.left() + padding, area.top() + padding + wordHeight + 4));

    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(theme.line);
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (current) {
        painter->setPen(QPen(view->hasFocus() ? theme.accent : theme.muted, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(area.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace plumbline::ui
