#include "ui/support/WrappedLabel.h"

#include <QEvent>
#include <QRegularExpression>

namespace plumbline::ui {

namespace {
constexpr int comfortableChars = 30;
}

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
}

QSize WrappedLabel::sizeHint() const {
    const int width = comfortableChars * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize WrappedLabel::minimumSizeHint() const {
    return {0, fontMetrics().lineSpacing()};
}

int WrappedLabel::heightForWidth(int width) const {
    if (m_measured != text()) {
        m_measured = text();
        m_heightOf.clear();
    }
    const auto known = m_heightOf.constFind(width);
    return known != m_heightOf.constEnd() ? *known : *m_heightOf.insert(width, QLabel::heightForWidth(width));
}

void WrappedLabel::changeEvent(QEvent* event) {
    m_heightOf.clear(); // another font or style
    QLabel::changeEvent(event);
}

QString wrappable(const QStringList& facts) {
    static const QRegularExpression besideNumber(QStringLiteral("(?<=[0-9]) | (?=[0-9])"));
    QStringList shown;
    for (QString fact : facts)
        if (!fact.isEmpty())
            shown << fact.replace(besideNumber, QString(QChar::Nbsp));
    return shown.join(QChar::Nbsp + QStringLiteral("· "));
}

} // namespace plumbline::ui
