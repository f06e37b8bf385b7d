#include "ui/reporting/PrintOut.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include "core/base/File.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/PdfWriter.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"

namespace plumbline::ui {

Result<void> printWithDialog(QWidget* parent, const Sheets& sheets) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(sheets.title);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, static_cast<int>(sheets.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() == QDialog::Accepted && !printSheets(sheets, printer))
        return fail(ErrorCode::PrinterFailed);
    return {};
}

bool printSheets(const Sheets& sheets, QPrinter& printer) {
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const auto count = static_cast<int>(sheets.pages.size());
    const int first = printer.fromPage() > 0 ? std::min(printer.fromPage(), count) : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    const double scale = printer.resolution() / paper::unitsPerInch;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        paintSheet(painter, sheets.pages[static_cast<std::size_t>(page - 1)]);
        painter.restore();
    }
    return painter.end();
}

Result<QString> savePdf(QWidget* parent, const project::Project& project, const Sheets& sheets,
                        const QString& title, const QString& name) {
    const QFileInfo file(fileOf(project.path()));
    const QString target = dialogs::fileToSave(
        parent, title, file.absolutePath() + QLatin1Char('/') + name + QStringLiteral(".pdf"),
        QCoreApplication::translate("PrintOut", "PDF documents (*.pdf)"), QStringLiteral("pdf"));
    if (target.isEmpty())
        return QString();
    const auto path = pathOf(target);
    if (auto free = project.checkTarget(path); !free)
        return failed(free);
    if (auto written = writePdf(sheets, path); !written)
        return failed(written);
    return QFileInfo(target).fileName();
}

} // namespace plumbline::ui
