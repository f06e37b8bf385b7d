#include "ui/support/RatingMark.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

void paintPie(QPainter& painter, const QRectF& area, double share, const QColor& color, Qt::PenStyle ring) {
    const double side = std::min(area.width(), area.height());
    const double stroke = side / 9;
    QRectF circle(0, 0, side - stroke, side - stroke);
    circle.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, stroke, ring);
    if (ring != Qt::SolidLine)
        pen.setDashPattern({1.5, 1.5});
    painter.setPen(pen);
    painter.setBrush(share >= 1 ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    if (share > 0 && share < 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(circle, 90 * 16, static_cast<int>(-share * 360 * 16));
    }
    painter.restore();
}

} // namespace

double ratingValue(const model::Model& model, assessment::Grade grade) {
    return grade == assessment::unrated ? -1
                                        : static_cast<double>(model.rating(grade).value) / model.ratingScale;
}

QString ratingWord(const model::Model& model, assessment::Grade grade) {
    return grade == assessment::unrated ? QCoreApplication::translate("RatingMark", "Not rated")
                                        : local(model.rating(grade).name);
}

void paintRatingMark(QPainter& painter, const QRectF& area, double value) {
    paintPie(painter, area, value, Theme::current().rating(value),
             value < 0 ? Qt::CustomDashLine : Qt::SolidLine);
}

void paintProgressMark(QPainter& painter, const QRectF& area, double share) {
    const Theme& theme = Theme::current();
    paintPie(painter, area, share, share > 0 ? theme.accent : theme.muted, Qt::SolidLine);
}

QIcon ratingIcon(double value, int size) {
    const double ratio = qGuiApp->devicePixelRatio();
    QPixmap pixmap(static_cast<int>(size * ratio), static_cast<int>(size * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintRatingMark(painter, QRectF(0, 0, size, size), value);
    return QIcon(pixmap);
}

} // namespace plumbline::ui
