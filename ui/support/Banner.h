#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace plumbline::ui {

/// A line across the window that says something without stopping the work: an error until it is closed, or a
/// state (reading only) as long as it lasts.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    /// `action` names what can be done about it; empty: nothing.
    void showError(const QString& sentence, const QString& action = {});
    /// A state that is one of danger; it lasts like any other.
    void showDanger(const QString& sentence, const QString& action);
    /// A `passing` state may be closed.
    void showState(const QString& sentence, const QString& action, bool passing = false);
    /// Has a screen reader say what is shown at once. Errors and dangers do so by themselves.
    void announce();

Q_SIGNALS:
    void actionTriggered();
    /// It is no longer shown.
    void gone();
    /// By the user, who has read it.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QLabel* m_text;
    QToolButton* m_action;
    QToolButton* m_close;
    enum class Tone { State, Error, Danger };
    Tone m_tone = Tone::State;
};

/// Says in a label why something was refused, for the eye and for screen readers.
void refuse(QLabel& label, const QString& sentence);

} // namespace plumbline::ui
