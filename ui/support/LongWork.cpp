#include "ui/support/LongWork.h"

#include <atomic>
#include <memory>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

namespace plumbline::ui {

namespace {

constexpr int steps = 1000; ///< of the bar; bytes do not fit into its numbers
constexpr int patienceMs = 400;
constexpr int lookMs = 100;

int stepOf(long long done, long long total) {
    return total > 0 ? static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * (steps - 1))
                     : 0;
}

class ProgressDialog : public QProgressDialog {
public:
    ProgressDialog(QWidget* parent, const QString& label)
        : QProgressDialog(label, QCoreApplication::translate("LongWork", "Cancel"), 0, steps, parent) {
        setObjectName(QStringLiteral("fileProgress"));
        setWindowModality(Qt::ApplicationModal);
        setMinimumDuration(patienceMs);
    }
};

} // namespace

Result<void> withProgress(QWidget* parent, const QString& label, const LongWork& work) {
    ProgressDialog dialog(parent, label);
    std::atomic<bool> isStopped = false;
    return work([&](long long done, long long total) {
        // Shows the dialog once that takes longer, and lets its button be pressed.
        if (QThread::currentThread() == dialog.thread()) {
            dialog.setValue(stepOf(done, total));
            isStopped = dialog.wasCanceled();
        }
        return !isStopped;
    });
}

Result<void> withProgressInThread(QWidget* parent, const QString& label, const LongWork& work) {
    std::atomic<int> step = 0;
    std::atomic<bool> isStopped = false;
    Result<void> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        result = work([&](long long done, long long total) {
            step = stepOf(done, total);
            return !isStopped;
        });
    }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    if (thread->wait(QDeadlineTimer(patienceMs)))
        return result;
    ProgressDialog dialog(parent, label);
    QObject::connect(&dialog, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] { dialog.setValue(step); });
    look.start(lookMs);
    dialog.show();
    loop.exec();
    isStopped = dialog.wasCanceled();
    thread->wait();
    return result;
}

} // namespace plumbline::ui
