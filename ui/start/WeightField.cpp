#include "ui/start/WeightField.h"

#include <QKeyEvent>

#include "core/assessment/Weights.h"
#include "core/scoring/Display.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

/// As the digits and points of a Chinese keyboard mean it.
std::string plain(const QString& text) {
    return toUtf8(text.normalized(QString::NormalizationForm_KC).replace(QChar(0x3002), QLatin1Char('.')));
}

QString figure(model::Weight weight) {
    return toQString(scoring::shownPercent({weight, model::fullWeight})).chopped(2);
}

} // namespace

WeightField::WeightField(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight);
    setMaxLength(8);
    connect(this, &QLineEdit::textChanged, this, &WeightField::mark);
}

void WeightField::setRecommended(model::Weight weight, const QString& shown) {
    m_recommended = weight;
    setPlaceholderText(shown);
}

void WeightField::setWeight(model::Weight weight) {
    setText(weight == m_recommended ? QString() : figure(weight));
}

std::optional<model::Weight> WeightField::weight() const {
    return text().trimmed().isEmpty() ? m_recommended : assessment::parseWeight(plain(text()));
}

void WeightField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT left(1);
        return;
    case Qt::Key_Up:
        Q_EMIT left(-1);
        return;
    case Qt::Key_Escape:
        if (text() != m_before) {
            setText(m_before);
            selectAll();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void WeightField::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    m_before = text();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        selectAll();
    Q_EMIT entered();
}

void WeightField::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    if (const auto typed = weight())
        setWeight(*typed);
}

/// What is no weight stands in the colour of mistakes; the words for it are the form's.
void WeightField::mark() {
    QPalette colours;
    if (!weight())
        colours.setColor(QPalette::Text, Theme::current().danger);
    setPalette(colours);
}

} // namespace plumbline::ui
