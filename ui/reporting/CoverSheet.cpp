#include "ui/reporting/Fragments.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/TextBlock.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using paper::mm;
using paper::Type;

namespace {

const double left = mm(30), width = mm(150);

/// Adds text and returns where the next may begin.
double addText(Sheet& sheet, const std::string& text, double y, const TextStyle& style, double x = left,
               double room = width) {
    const TextBlock block(toQString(text), room, style);
    block.addTo(sheet.items, {x, y});
    return y + block.height();
}

/// The levels as steps, filled up to the one reached.
void addSteps(Sheet& sheet, const report::Cover& cover, double right, double bottom) {
    const double stepWidth = mm(6), gap = mm(1.2), rise = mm(4.4);
    double x = right - cover.levels * stepWidth - (cover.levels - 1) * gap;
    for (int level = 1; level <= cover.levels; ++level, x += stepWidth + gap) {
        const double height = rise * level + mm(2);
        const QColor fill =
            level <= cover.level ? paper::levelColor(level, cover.levels) : QColor(paper::track);
        sheet.items.emplace_back(BoxItem{QRectF(x, bottom - height, stepWidth, height), fill});
    }
}

} // namespace

Sheet coverSheet(const report::Cover& cover) {
    Sheet sheet;
    TextStyle quietLine, title, subtitle, name, caption, level, total, key, value, remark;
    quietLine.type = Type::CoverLine;
    quietLine.color = paper::quiet;
    title.type = Type::CoverTitle;
    title.bold = true;
    subtitle.type = Type::CoverName;
    subtitle.color = paper::quiet;
    name.type = Type::CoverName;
    name.bold = true;
    caption.color = paper::quiet;
    level.type = Type::CoverTitle;
    level.bold = true;
    level.color = paper::accent;
    total.type = Type::CoverName;
    key.type = value.type = Type::CoverLine;
    key.color = paper::quiet;
    remark.type = Type::CoverLine;
    remark.bold = true;
    remark.color = paper::warning;

    sheet.items.emplace_back(BoxItem{QRectF(left, mm(38), mm(16), mm(1.6)), QColor(paper::accent)});
    double y = addText(sheet, cover.standard, mm(46), quietLine) + mm(2);
    y = addText(sheet, cover.title, y, title) + mm(1);
    addText(sheet, cover.subtitle, y, subtitle);

    y = addText(sheet, cover.enterprise, mm(108), name) + mm(13);
    const double top = y;
    y = addText(sheet, cover.levelCaption, y, caption) + mm(0.5);
    y = addText(sheet, cover.levelText, y, level, left, mm(114)) + mm(3);
    TextStyle figure = total;
    figure.bold = true;
    const QString totalCaption = toQString(cover.totalCaption);
    const TextBlock captionBlock(totalCaption, mm(40), quietLine);
    captionBlock.addTo(sheet.items, {left, y + paper::leading(Type::CoverName) - captionBlock.height()});
    y = addText(sheet, cover.total, y, figure, left + captionBlock.naturalWidth() + mm(3), mm(40));
    addSteps(sheet, cover, left + width, y - mm(1.5));
    if (!cover.remark.empty())
        y = addText(sheet, cover.remark, y + mm(4), remark);

    y = std::max(y + mm(18), top + mm(74));
    sheet.items.emplace_back(LineItem{QLineF(left, y, left + width, y), QColor(paper::hairline), mm(0.3)});
    y += mm(6);
    for (const report::KeyValue& fact : cover.facts) {
        addText(sheet, fact.key, y, key, left, mm(34));
        y = addText(sheet, fact.value, y, value, left + mm(36), width - mm(36)) + mm(2.2);
    }
    return sheet;
}

} // namespace plumbline::ui
