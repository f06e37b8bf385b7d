#pragma once

#include "core/report/Report.h"
#include "ui/reporting/Sheets.h"

namespace plumbline::ui {

/// Lays a report out on A4 pages, with heads and page numbers. Needs a QGuiApplication, no widgets.
[[nodiscard]] Sheets layOut(const report::Report& report);

} // namespace plumbline::ui
