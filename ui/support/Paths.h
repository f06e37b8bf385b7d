#pragma once

#include "core/base/File.h"
#include "ui/support/Language.h"

/// Paths as core has them, and as Qt writes them.
namespace plumbline::ui {

[[nodiscard]] inline std::filesystem::path pathOf(const QString& file) {
    return toPath(toUtf8(file));
}

[[nodiscard]] inline QString fileOf(const std::filesystem::path& path) {
    return toQString(plumbline::toUtf8(path));
}

} // namespace plumbline::ui
