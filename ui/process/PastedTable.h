#pragma once

#include <vector>

#include <QStringList>

#include "core/base/Error.h"

namespace plumbline::ui {

/// Rows and fields of what a spreadsheet copies: parted by tabs; a field of several lines is in quotation
/// marks. Empty rows are left out.
[[nodiscard]] std::vector<QStringList> tableFromText(const QString& text);

/// Whether it is more than the text of one cell.
[[nodiscard]] bool isTable(const QString& text);

/// The error, which names the row of what was pasted, from 1.
[[nodiscard]] Error inRow(Error error, int row);

} // namespace plumbline::ui
