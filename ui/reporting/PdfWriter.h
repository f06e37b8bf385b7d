#pragma once

#include <filesystem>

#include "core/base/Error.h"
#include "core/model/Overlay.h"
#include "core/project/Project.h"
#include "core/report/Report.h"
#include "ui/reporting/Sheets.h"

namespace plumbline::ui {

/// Writes the pages as a PDF whose text can be searched and copied, with bookmarks, title and author.
/// `target` ends in .pdf (UnknownFormat) and appears whole or not at all; a file that was there stays as it
/// was when this fails (FileUnwritable, ReportFailed).
[[nodiscard]] Result<void> writePdf(const Sheets& sheets, const std::filesystem::path& target);

/// The report of an assessment as it is, or as it stood, which the cover then says. `wording` as in
/// `report::assessmentReport`.
[[nodiscard]] Result<report::Report> reportOf(const project::Project& project, std::string_view language,
                                              const model::Overlay& wording = {});

/// Makes the report of an assessment and writes it as `writePdf` does. The assessment itself is never
/// replaced (FileExists).
[[nodiscard]] Result<void> writeReport(const project::Project& project, const std::filesystem::path& target,
                                       std::string_view language, const model::Overlay& wording = {});

} // namespace plumbline::ui
