#pragma once

#include <functional>

#include <QString>

#include "core/base/Error.h"
#include "core/base/Progress.h"

class QWidget;

namespace plumbline::ui {

/// Does long work with files while a dialog shows how far it is and offers to stop it. No other action begins
/// meanwhile.
[[nodiscard]] Result<void> withProgress(QWidget* parent, const QString& label,
                                        const std::function<Result<void>(const Progress&)>& work);

} // namespace plumbline::ui
