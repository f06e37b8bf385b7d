#pragma once

#include <string>
#include <vector>

#include "core/report/Report.h"
#include "ui/reporting/SheetFlow.h"

/// Turns what a report says into fragments of pages.
namespace plumbline::ui {

[[nodiscard]] QRgb colorOf(report::Tone tone);

/// How a table that runs on to another page is headed there.
struct Continuation {
    QString title; ///< the heading it stands under
    QString mark;  ///< "(continued)"
};

[[nodiscard]] std::vector<Fragment> tableFragments(const report::Table& table,
                                                   const Continuation& continuation);

[[nodiscard]] std::vector<Fragment> sectionTitle(const QString& title);
[[nodiscard]] std::vector<Fragment> blockFragments(const report::Block& block,
                                                   const Continuation& continuation);

/// The first page, without its foot.
[[nodiscard]] Sheet coverSheet(const report::Cover& cover);

} // namespace plumbline::ui
