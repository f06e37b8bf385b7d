#include "ui/support/MenuEscape.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace plumbline::ui {

namespace {

class MenuEscape : public QObject {
public:
    explicit MenuEscape(QMenuBar& bar) : QObject(&bar), m_bar(bar) {}

    bool eventFilter(QObject* menu, QEvent* event) override {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return false;
        menu->event(event);
        // Once more, for the bar itself.
        if (m_bar.hasFocus())
            QCoreApplication::sendEvent(&m_bar, event);
        return true;
    }

private:
    QMenuBar& m_bar;
};

} // namespace

void leaveWithEscape(QMenuBar& bar) {
    auto* const filter = new MenuEscape(bar);
    for (const QAction* action : bar.actions())
        action->menu()->installEventFilter(filter);
}

} // namespace plumbline::ui
