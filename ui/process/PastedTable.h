#pragma once

#include <vector>

#include <QStringList>

#include "core/base/Error.h"

namespace plumbline::ui {

/// Rows and fields of what a spreadsheet copies: parted by tabs; a field of several lines is in quotation
/// marks. A row without text has no fields.
[[nodiscard]] std::vector<QStringList> tableFromText(const QString& text);

/// Whether it has more than one column; else it may be text of several lines.
[[nodiscard]] bool isTable(const std::vector<QStringList>& rows);

/// The text of one column on one line.
[[nodiscard]] QString textOf(const std::vector<QStringList>& rows);

/// That nothing was pasted, because of a row, from 1.
[[nodiscard]] Error pasteRefused(int row, const Error& error);

} // namespace plumbline::ui
