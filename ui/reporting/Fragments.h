#pragma once

#include <string>
#include <vector>

#include "core/report/Report.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/SheetFlow.h"

/// Turns what a report says into fragments of pages.
namespace plumbline::ui {

/// Above a block.
inline constexpr double blockGap = paper::mm(3.2);

[[nodiscard]] QRgb colorOf(report::Tone tone);

/// How a table that runs on to another page is headed there.
struct Continuation {
    QString title; ///< the heading it stands under
    QString mark;  ///< "(continued)"
};

[[nodiscard]] std::vector<Fragment> tableFragments(const report::Table& table,
                                                   const Continuation& continuation);

/// What is ticked, signed and written on paper.
[[nodiscard]] std::vector<Fragment> formFragments(const report::Checklist& list);
[[nodiscard]] std::vector<Fragment> formFragments(const report::WritingLines& lines);
[[nodiscard]] std::vector<Fragment> formFragments(const report::Signatures& signatures);
/// To write on by hand.
[[nodiscard]] LineItem writingLine(double left, double right, double y);

/// Above a report without a cover: what it is, and whose.
[[nodiscard]] Fragment documentTitle(const report::Report& report);
[[nodiscard]] Fragment sectionTitle(const QString& title);
[[nodiscard]] std::vector<Fragment> blockFragments(const report::Block& block,
                                                   const Continuation& continuation);

/// The first page, without its foot; another one where the facts go on.
[[nodiscard]] std::vector<Sheet> coverSheets(const report::Cover& cover);

} // namespace plumbline::ui
