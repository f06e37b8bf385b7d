#include "ui/support/LongWork.h"

#include <QCoreApplication>
#include <QProgressDialog>

namespace plumbline::ui {

namespace {

constexpr int steps = 1000; ///< of the bar; bytes do not fit into its numbers
constexpr int patienceMs = 400;

} // namespace

Result<void> withProgress(QWidget* parent, const QString& label,
                          const std::function<Result<void>(const Progress&)>& work) {
    QProgressDialog dialog(label, QCoreApplication::translate("LongWork", "Cancel"), 0, steps, parent);
    dialog.setObjectName(QStringLiteral("fileProgress"));
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(patienceMs);
    return work([&dialog](long long done, long long total) {
        // Shows the dialog once that takes longer, and lets its button be pressed.
        dialog.setValue(
            total > 0 ? static_cast<int>(static_cast<double>(done) / static_cast<double>(total) * (steps - 1))
                      : 0);
        return !dialog.wasCanceled();
    });
}

} // namespace plumbline::ui
