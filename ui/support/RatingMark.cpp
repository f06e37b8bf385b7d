#include "ui/support/RatingMark.h"

#include <optional>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

#include "ui/figures/RatingPie.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

double ratingValue(const model::Model& model, assessment::Grade grade) {
    return grade == assessment::unrated ? -1 : model.scale.share(grade).toDouble();
}

QString ratingWord(const model::Model& model, assessment::Grade grade) {
    return grade == assessment::unrated ? QCoreApplication::translate("RatingMark", "Not rated")
                                        : local(model.scale.rating(grade).name);
}

void paintRatingMark(QPainter& painter, const QRectF& area, double value) {
    paintRatingPie(painter, area, value < 0 ? std::nullopt : std::optional(value),
                   Theme::current().rating(value));
}

void paintProgressMark(QPainter& painter, const QRectF& area, double share) {
    const Theme& theme = Theme::current();
    paintRatingPie(painter, area, share, share > 0 ? theme.accent : theme.muted);
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
