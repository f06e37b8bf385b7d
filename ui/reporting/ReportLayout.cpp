#include "ui/reporting/ReportLayout.h"

#include <QFontMetricsF>

#include "ui/reporting/Fragments.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/SheetFlow.h"
#include "ui/reporting/TextBlock.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using paper::content;
using paper::mm;

namespace {

/// One line above the sections: whose report it is, and which. A long name gives way.
std::vector<SheetItem> headOf(const report::Report& report) {
    std::vector<SheetItem> items;
    const double y = paper::headBaseline - paper::leading(paper::Type::Body);
    TextStyle style;
    style.color = paper::quiet;
    style.align = Qt::AlignRight;
    const TextBlock title(toQString(report.title), content.width(), style);
    items.emplace_back(title.line(0, {content.left(), y}));
    style.align = Qt::AlignLeft;
    const double room = std::max(content.width() / 4, content.width() - title.naturalWidth() - mm(6));
    const QString enterprise = QFontMetricsF(paper::font(paper::Type::Body))
                                   .elidedText(toQString(report.enterprise), Qt::ElideRight, room - 2);
    items.emplace_back(TextBlock(enterprise, room, style).line(0, {content.left(), y}));
    const double line = paper::headBaseline + mm(1.2);
    items.emplace_back(
        LineItem{QLineF(content.left(), line, content.right(), line), QColor(paper::hairline), mm(0.2)});
    return items;
}

void addFoot(Sheet& sheet, const report::Report& report, std::size_t page, std::size_t pages) {
    QString text = toQString(report.pageNumber);
    text.replace(QStringLiteral("{page}"), QString::number(page));
    text.replace(QStringLiteral("{pages}"), QString::number(pages));
    TextStyle style;
    style.color = paper::quiet;
    style.align = Qt::AlignHCenter;
    const double y = paper::footBaseline - paper::leading(paper::Type::Body);
    TextBlock(text, content.width(), style).addTo(sheet.items, {content.left(), y});
    style.align = Qt::AlignLeft;
    TextBlock(toQString(report.mark), content.width() / 3, style).addTo(sheet.items, {content.left(), y});
}

} // namespace

Sheets layOut(const report::Report& report) {
    Sheets sheets;
    sheets.language = toQString(report.language);
    sheets.title = toQString(report.enterprise) + QStringLiteral(" · ") + toQString(report.title);
    sheets.author = toQString(report.author);
    if (report.cover)
        sheets.pages = coverSheets(*report.cover);
    const std::size_t coverPages = sheets.pages.size();

    SheetFlow flow(sheets);
    int number = 0;
    for (const report::Section& section : report.sections) {
        std::vector<Fragment> fragments;
        if (sheets.pages.empty())
            fragments.push_back(documentTitle(report));
        if (!section.title.empty()) {
            const QString title = QString::number(++number) + QStringLiteral("  ") + toQString(section.title);
            fragments.push_back(sectionTitle(title));
        }
        flow.beginSection();
        Continuation continuation{toQString(section.title.empty() ? report.title : section.title),
                                  toQString(report.continued)};
        for (const report::Block& block : section.blocks) {
            if (const auto* heading = std::get_if<report::Heading>(&block))
                continuation.title = toQString(heading->text);
            // Signatures do not stand alone on a page: what they confirm is above them.
            if (std::holds_alternative<report::Signatures>(block) && !fragments.empty())
                fragments.back().keepWithNext = true;
            std::vector<Fragment> more = blockFragments(block, continuation);
            std::move(more.begin(), more.end(), std::back_inserter(fragments));
        }
        flow.add(fragments);
    }
    const std::vector<SheetItem> head = headOf(report);
    for (std::size_t i = 0; i < sheets.pages.size(); ++i) {
        auto& items = sheets.pages[i].items;
        if (i >= std::max<std::size_t>(coverPages, 1))
            items.insert(items.end(), head.begin(), head.end());
        addFoot(sheets.pages[i], report, i + 1, sheets.pages.size());
    }
    return sheets;
}

} // namespace plumbline::ui
