#include "ui/support/EndingKeys.h"

#include <algorithm>
#include <iterator>

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace plumbline::ui {

namespace {

class EndingKeys : public QObject {
public:
    EndingKeys(QWidget& list, QLineEdit& field) : QObject(&field), m_list(list), m_field(field) {}

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        static constexpr int ending[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab};
        if (std::find(std::begin(ending), std::end(ending), key->key()) == std::end(ending))
            return false;
        m_list.hide();
        QCoreApplication::postEvent(&m_field, key->clone());
        return true;
    }

private:
    QWidget& m_list;
    QLineEdit& m_field;
};

} // namespace

void passEndingKeys(QCompleter& list, QLineEdit& field) {
    list.popup()->installEventFilter(new EndingKeys(*list.popup(), field));
}

} // namespace plumbline::ui
