#pragma once

#include <string>
#include <vector>

#include "core/report/Report.h"
#include "ui/reporting/SheetFlow.h"

/// Turns what a report says into fragments of pages.
namespace plumbline::ui {

[[nodiscard]] QRgb colorOf(report::Tone tone);

/// `continued` goes behind a group heading that is repeated on the next page.
[[nodiscard]] std::vector<Fragment> tableFragments(const report::Table& table, const QString& continued);

[[nodiscard]] std::vector<Fragment> sectionTitle(const QString& title);
[[nodiscard]] std::vector<Fragment> blockFragments(const report::Block& block, const QString& continued);

/// The first page, without its foot.
[[nodiscard]] Sheet coverSheet(const report::Cover& cover);

} // namespace plumbline::ui
