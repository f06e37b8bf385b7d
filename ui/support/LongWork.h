#pragma once

#include <functional>

#include <QString>

#include "core/base/Error.h"
#include "core/base/Progress.h"

class QWidget;

namespace plumbline::ui {

using LongWork = std::function<Result<void>(const Progress&)>;

/// Does long work with files while a dialog shows how far it is and offers to stop it. No other action begins
/// meanwhile.
[[nodiscard]] Result<void> withProgress(QWidget* parent, const QString& label, const LongWork& work);

/// The same in a thread of its own, for work that touches nothing the window has open: the window answers
/// even where the work tells nothing of itself for long.
[[nodiscard]] Result<void> withProgressInThread(QWidget* parent, const QString& label, const LongWork& work);

} // namespace plumbline::ui
