#include "ui/support/HeldKey.h"

#include <QKeyEvent>
#include <QWidget>

namespace plumbline::ui {

namespace {

/// Lives until the key is let go, or another one is pressed.
class HeldKey : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* field, QEvent* event) override {
        if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
            return false;
        if (static_cast<const QKeyEvent*>(event)->isAutoRepeat())
            return true;
        field->removeEventFilter(this);
        deleteLater();
        return false;
    }
};

} // namespace

void passOverHeldKey(QWidget& field) {
    field.installEventFilter(new HeldKey(&field));
}

} // namespace plumbline::ui
