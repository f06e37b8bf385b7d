#pragma once

#include "core/base/Error.h"
#include "core/project/Project.h"
#include "ui/reporting/Sheets.h"

class QPrinter;
class QWidget;

/// Laid-out pages on their way out of the window.
namespace plumbline::ui {

/// Asks for printer and range, and prints (PrinterFailed).
[[nodiscard]] Result<void> printWithDialog(QWidget* parent, const Sheets& sheets);

/// Prints the pages that the printer's range asks for, with the layout of the screen and the PDF. False when
/// the printer refused.
[[nodiscard]] bool printSheets(const Sheets& sheets, QPrinter& printer);

/// Asks where, beside the assessment's file and by `name` without its ending, and writes a PDF as `writePdf`
/// does. The name of the file that was written, empty when cancelled. The assessment itself is never replaced
/// (FileExists).
[[nodiscard]] Result<QString> savePdf(QWidget* parent, const project::Project& project, const Sheets& sheets,
                                      const QString& title, const QString& name);

} // namespace plumbline::ui
