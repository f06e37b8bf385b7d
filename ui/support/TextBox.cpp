#include "ui/support/TextBox.h"

#include <QEvent>
#include <QStyleOptionFrame>
#include <QStylePainter>

#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {
// So that text stands as in a field of one line.
constexpr int frame = 2, inset = 3;
} // namespace

TextBox::TextBox(const QString& name, const QString& spoken, QWidget* parent) : QPlainTextEdit(parent) {
    setObjectName(name);
    setAccessibleName(spoken);
    setTabChangesFocus(true);
    // Of its shape only the room is used, which goes around the scroll bar too.
    setFrameStyle(int(Box) | int(Plain));
    setLineWidth(frame);
    document()->setDocumentMargin(inset);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
}

void TextBox::setLines(int lines) {
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * grid);
}

bool TextBox::event(QEvent* event) {
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    if (isReadOnly())
        return true;
    QStylePainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = 1;
    option.state |= QStyle::State_Sunken;
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    return true;
}

void TextBox::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextBox::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace plumbline::ui
