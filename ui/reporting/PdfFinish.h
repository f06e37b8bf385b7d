#pragma once

#include <string>

#include <QByteArray>

#include "core/base/Error.h"
#include "ui/reporting/Sheets.h"

namespace plumbline::ui {

/// Repairs and completes what QPdfWriter wrote for `sheets`:
/// - Where several code points share a glyph, Qt names any of them as the glyph's text, often a Kangxi
///   radical for a plain character, so that no search finds it. The maps are set to what the pages say.
/// - Bookmarks, author and language are added.
/// Fails with ReportFailed (empty path, detail).
[[nodiscard]] Result<std::string> finishPdf(const QByteArray& pdf, const Sheets& sheets);

} // namespace plumbline::ui
