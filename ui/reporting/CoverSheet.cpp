#include "ui/reporting/Fragments.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/TextBlock.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using paper::mm;
using paper::Type;

namespace {

const double left = mm(30), width = mm(150);
/// Nothing of the cover stands below.
const double lowest = paper::footBaseline - mm(10);

/// Adds as much of a text as `mostLines` hold and returns where the next may begin.
double addText(Sheet& sheet, const std::string& text, double y, const TextStyle& style, int mostLines = 1,
               double x = left, double room = width) {
    const TextBlock block = TextBlock::shortened(toQString(text), room, style, mostLines);
    block.addTo(sheet.items, {x, y});
    return y + block.height();
}

/// Lines of facts, going on on another page where one is full.
class FactFlow {
public:
    FactFlow(std::vector<Sheet>& sheets, double y) : m_sheets(sheets), m_y(y) {}

    void add(const report::KeyValue& fact) {
        TextStyle key, value;
        key.type = value.type = Type::CoverLine;
        key.color = paper::quiet;
        const TextBlock caption(toQString(fact.key), mm(34), key);
        const TextBlock text(toQString(fact.value), width - mm(36), value);
        for (int i = 0; i < std::max(caption.lineCount(), text.lineCount()); ++i) {
            if (m_y + text.leading() > lowest) {
                m_sheets.emplace_back();
                m_y = paper::content.top();
            }
            auto& items = m_sheets.back().items;
            if (i < caption.lineCount())
                items.emplace_back(caption.line(i, {left, m_y}));
            if (i < text.lineCount())
                items.emplace_back(text.line(i, {left + mm(36), m_y}));
            m_y += text.leading();
        }
        m_y += mm(2.2);
    }

private:
    std::vector<Sheet>& m_sheets;
    double m_y;
};

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

std::vector<Sheet> coverSheets(const report::Cover& cover) {
    std::vector<Sheet> sheets(1);
    Sheet& sheet = sheets.front();
    TextStyle quietLine, title, subtitle, name, caption, level, total, remark;
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
    remark.type = Type::CoverLine;
    remark.bold = true;
    remark.color = paper::warning;

    sheet.items.emplace_back(BoxItem{QRectF(left, mm(38), mm(16), mm(1.6)), QColor(paper::accent)});
    double y = addText(sheet, cover.standard, mm(46), quietLine) + mm(2);
    y = addText(sheet, cover.title, y, title, 3) + mm(1);
    addText(sheet, cover.subtitle, y, subtitle);

    y = addText(sheet, cover.enterprise, mm(108), name, 3) + mm(13);
    const double top = y;
    y = addText(sheet, cover.levelCaption, y, caption) + mm(0.5);
    y = addText(sheet, cover.levelText, y, level, 2, left, mm(114)) + mm(3);
    TextStyle figure = total;
    figure.bold = true;
    const TextBlock captionBlock = TextBlock::shortened(toQString(cover.totalCaption), mm(40), quietLine, 1);
    captionBlock.addTo(sheet.items, {left, y + paper::leading(Type::CoverName) - captionBlock.height()});
    y = addText(sheet, cover.total, y, figure, 1, left + captionBlock.naturalWidth() + mm(3), mm(40));
    addSteps(sheet, cover, left + width, y - mm(1.5));
    if (!cover.remark.empty())
        y = addText(sheet, cover.remark, y + mm(4), remark, 5);

    y = std::max(y + mm(18), top + mm(74));
    sheet.items.emplace_back(LineItem{QLineF(left, y, left + width, y), QColor(paper::hairline), mm(0.3)});
    FactFlow facts(sheets, y + mm(6));
    for (const report::KeyValue& fact : cover.facts)
        facts.add(fact);
    return sheets;
}

} // namespace plumbline::ui
