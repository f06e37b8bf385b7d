#pragma once

#include <QPlainTextEdit>

namespace plumbline::ui {

/// A field of several lines that looks like one of a single line: the same frame, and with the keyboard in
/// it the same light. Tab leaves it, and what is dropped on it is the page's.
class TextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    TextBox(const QString& name, const QString& spoken, QWidget* parent = nullptr);
    void setLines(int lines);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace plumbline::ui
