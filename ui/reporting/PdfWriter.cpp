#include "ui/reporting/PdfWriter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "core/base/Clock.h"
#include "core/base/File.h"
#include "core/report/AssessmentReport.h"
#include "core/report/Phrases.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/PdfFinish.h"
#include "ui/reporting/ReportLayout.h"

namespace plumbline::ui {

namespace {

/// What Qt writes; empty on failure.
QByteArray paintedPdf(const Sheets& sheets) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(paper::unitsPerInch));
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(sheets.title);
    writer.setCreator(QStringLiteral("Plumbline"));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (std::size_t i = 0; i < sheets.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintSheet(painter, sheets.pages[i]);
    }
    if (!painter.end())
        return {};
    return bytes;
}

Result<void> checkEnding(const std::filesystem::path& target) {
    std::string ending = plumbline::toUtf8(target.extension());
    for (char& c : ending)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (ending != ".pdf")
        return fail(ErrorCode::UnknownFormat, plumbline::toUtf8(target), ".pdf");
    return {};
}

} // namespace

Result<void> writePdf(const Sheets& sheets, const std::filesystem::path& target) {
    const QByteArray painted = paintedPdf(sheets);
    if (painted.isEmpty())
        return fail(ErrorCode::ReportFailed, plumbline::toUtf8(target), "painting failed");
    const Result<std::string> finished = finishPdf(painted, sheets);
    if (!finished)
        return fail(ErrorCode::ReportFailed, plumbline::toUtf8(target), finished.error().args.back());
    return writeFile(target, *finished);
}

Result<report::Report> reportOf(const project::Project& project, std::string_view language,
                                const model::Overlay& wording) {
    auto report = report::assessmentReport(project.model(), project.assessment(), project.scope(), language,
                                           wording, project.sealState());
    if (!report || !project.stoodAt())
        return report;
    std::string& remark = report->cover->remark;
    remark = report::phrase(report::phrases::asItStood, language, toLocalTime(*project.stoodAt())) +
             (remark.empty() ? "" : " · ") + remark;
    return report;
}

Result<void> writeReport(const project::Project& project, const std::filesystem::path& target,
                         std::string_view language, const model::Overlay& wording) {
    // Before minutes are spent on laying it out.
    if (auto fits = checkEnding(target).and_then([&] { return project.checkTarget(target); }); !fits)
        return fits;
    const auto report = reportOf(project, language, wording);
    if (!report)
        return failed(report);
    return writePdf(layOut(*report), target);
}

} // namespace plumbline::ui
