// Preloaded into a Qt program (LD_PRELOAD), so that the program itself needs no hook: when its first window
// has been painted, prints the milliseconds since START (seconds of the clock, as $EPOCHREALTIME gives them),
// how many widgets were painted, and ends the program.
#include <chrono>
#include <cstdio>

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace {

using Clock = std::chrono::system_clock;

class FirstPaint : public QObject {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && ++m_widgets == 1)
            // Queued, so it comes after the whole window is painted and handed to the window system.
            QMetaObject::invokeMethod(this, &FirstPaint::report, Qt::QueuedConnection);
        return false;
    }

private:
    void report() {
        const double now = std::chrono::duration<double>(Clock::now().time_since_epoch()).count();
        std::printf("%.3f %d\n", (now - qEnvironmentVariable("START").toDouble()) * 1e3, m_widgets);
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    int m_widgets = 0;
};

void watch() {
    qApp->installEventFilter(new FirstPaint);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
