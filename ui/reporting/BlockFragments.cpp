#include <algorithm>

#include "ui/reporting/FigurePainter.h"
#include "ui/reporting/Fragments.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/TextBlock.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using paper::content;
using paper::mm;

namespace {

constexpr double headingGap = mm(6), keyWidth = mm(34), handWidth = mm(60), handGap = mm(3.5);

constexpr int shortText = 4; ///< so many lines stay together

/// The lines of a text as fragments. A short text stays whole; of another one neither the first nor the last
/// line stands alone on a page.
std::vector<Fragment> lines(const TextBlock& block, double x, double before) {
    std::vector<Fragment> fragments;
    const int count = block.lineCount();
    for (int i = 0; i < count; ++i) {
        Fragment line;
        line.cells.push_back({block.line(i, {x, 0})});
        line.height = block.leading();
        line.before = i == 0 ? before : 0;
        line.keepWithNext = i + 1 < count && (count <= shortText || i == 0 || i + 2 == count);
        fragments.push_back(std::move(line));
    }
    return fragments;
}

Fragment figureTitle(const std::string& title) {
    TextStyle style;
    style.bold = true;
    const TextBlock block(toQString(title), content.width(), style);
    Fragment fragment;
    block.addTo(fragment.cells.emplace_back(), {0, 0});
    fragment.height = block.height() + mm(1.5);
    fragment.before = headingGap;
    fragment.keepWithNext = true;
    return fragment;
}

struct BlockLayout {
    const Continuation& continuation;

    std::vector<Fragment> operator()(const report::Heading& heading) const {
        TextStyle style;
        style.bold = true;
        TextStyle quiet;
        quiet.color = paper::quiet;
        quiet.align = Qt::AlignRight;
        const TextBlock aside(toQString(heading.aside), content.width(), quiet);
        const double room = heading.aside.empty() ? content.width()
                                                  : std::max(content.width() / 2,
                                                             content.width() - aside.naturalWidth() - mm(6));
        const TextBlock text(toQString(heading.text), room, style);
        Fragment fragment;
        text.addTo(fragment.cells.emplace_back(), {0, 0});
        fragment.height = text.height();
        if (!heading.aside.empty())
            fragment.cells.back().push_back(aside.line(0, {0, 0}));
        fragment.before = headingGap;
        fragment.keepWithNext = true;
        fragment.bookmark = Bookmark{toQString(heading.text), 0, 0, 1};
        return {std::move(fragment)};
    }

    std::vector<Fragment> operator()(const report::Paragraph& paragraph) const {
        TextStyle style;
        style.color = colorOf(paragraph.tone);
        style.bold = paragraph.tone == report::Tone::Strong;
        auto fragments = lines(TextBlock(toQString(paragraph.text), paper::measure, style), 0, blockGap);
        // What is said first is read with what follows.
        fragments.back().keepWithNext = style.bold && fragments.size() <= shortText;
        return fragments;
    }

    std::vector<Fragment> operator()(const report::List& list) const {
        std::vector<Fragment> fragments;
        const double indent = mm(5);
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            TextStyle style, sign;
            sign.color = list.tone == report::Tone::Normal ? paper::quiet : colorOf(list.tone);
            const TextBlock block(toQString(list.items[i]), paper::measure - indent, style);
            auto item = lines(block, indent, i == 0 ? blockGap : mm(0.8));
            const QString label = list.numbered ? QString::number(i + 1) + u'.' : QStringLiteral("•");
            item.front().cells.push_back({TextBlock(label, indent, sign).line(0, {0, 0})});
            std::move(item.begin(), item.end(), std::back_inserter(fragments));
        }
        return fragments;
    }

    std::vector<Fragment> operator()(const report::KeyValues& values) const {
        std::vector<Fragment> fragments;
        TextStyle key, value;
        key.color = paper::quiet;
        for (const report::KeyValue& row : values.rows) {
            const TextBlock left(toQString(row.key), keyWidth - mm(2), key);
            const TextBlock right(toQString(row.value), content.width() - keyWidth, value);
            const double top = row.value.empty() ? handGap : 0;
            Fragment fragment;
            left.addTo(fragment.cells.emplace_back(), {0, top});
            right.addTo(fragment.cells.emplace_back(), {keyWidth, top});
            fragment.height = top + std::max(left.height(), right.height()) + mm(0.8);
            if (row.value.empty())
                fragment.cells.back().emplace_back(
                    writingLine(keyWidth, keyWidth + handWidth, top + left.height()));
            fragment.before = fragments.empty() ? blockGap : 0;
            fragments.push_back(std::move(fragment));
        }
        return fragments;
    }

    std::vector<Fragment> operator()(const report::Headline& headline) const {
        const double pad = mm(5), gap = mm(1);
        const double half = content.width() * 0.46;
        TextStyle quiet, large, figure;
        quiet.color = paper::quiet;
        large.type = paper::Type::Title;
        large.bold = true;
        large.color = paper::accent;
        figure.bold = true;

        Fragment fragment;
        fragment.fill = paper::accentSoft;
        auto& items = fragment.cells.emplace_back();
        double left = pad;
        for (const auto& [text, style] : {std::pair{headline.caption, quiet}, {headline.text, large}}) {
            const TextBlock block(toQString(text), half - 2 * pad, style);
            block.addTo(items, {pad, left});
            left += block.height() + gap;
        }
        double right = pad;
        for (const report::KeyValue& row : headline.figures) {
            const TextBlock key(toQString(row.key), mm(30), quiet);
            const TextBlock value(toQString(row.value), content.width() - half - mm(32) - pad, figure);
            key.addTo(items, {half, right});
            value.addTo(items, {half + mm(32), right});
            right += std::max(key.height(), value.height()) + gap;
        }
        fragment.height = std::max(left, right) - gap + pad;
        fragment.before = blockGap;
        return {std::move(fragment)};
    }

    std::vector<Fragment> operator()(const report::Table& table) const {
        return tableFragments(table, continuation);
    }

    std::vector<Fragment> operator()(const report::RadarFigure& figure) const {
        const bool few = figure.axes.size() <= 8;
        const QRectF area(0, 0, content.width(), few ? mm(66) : mm(128));
        Fragment fragment;
        fragment.height = area.height();
        fragment.cells.push_back({RadarItem{area, std::make_shared<const report::RadarFigure>(figure)}});
        return {figureTitle(figure.title), std::move(fragment)};
    }

    std::vector<Fragment> operator()(const report::BarsFigure& figure) const {
        constexpr std::size_t mostBars = 20; // on one page, with their title
        const auto shared = std::make_shared<const report::BarsFigure>(figure);
        const auto titleAgain = std::make_shared<const std::vector<Fragment>>(
            1, figureTitle(figure.title + continuation.mark.toStdString()));
        std::vector<Fragment> fragments{figureTitle(figure.title)};
        for (std::size_t first = 0; first < figure.bars.size(); first += mostBars) {
            const std::size_t count = std::min(mostBars, figure.bars.size() - first);
            const QRectF area(0, 0, content.width(), barsHeight(count));
            Fragment fragment;
            fragment.height = area.height();
            fragment.cells.push_back({BarsItem{area, shared, first, count}});
            if (first > 0)
                fragment.head = titleAgain;
            fragments.push_back(std::move(fragment));
        }
        return fragments;
    }

    std::vector<Fragment> operator()(const report::SealMark& mark) const {
        const double side = mm(28), margin = mm(4);
        TextStyle key;
        key.color = paper::quiet;
        Fragment fragment;
        fragment.before = blockGap;
        auto& items = fragment.cells.emplace_back();
        double y = 0;
        for (const report::KeyValue& fact : mark.facts) {
            const TextBlock left(toQString(fact.key), keyWidth - mm(2), key);
            const TextBlock right(toQString(fact.value), content.width() - keyWidth - side - 2 * margin,
                                  TextStyle());
            left.addTo(items, {0, y});
            right.addTo(items, {keyWidth, y});
            y += std::max(left.height(), right.height()) + mm(0.8);
        }
        items.emplace_back(QrItem{QRectF(content.width() - side, margin / 2, side, side), mark.code});
        fragment.height = std::max(y, side + margin);
        return {std::move(fragment)};
    }

    std::vector<Fragment> operator()(const report::Checklist& list) const { return formFragments(list); }
    std::vector<Fragment> operator()(const report::WritingLines& lines) const { return formFragments(lines); }
    std::vector<Fragment> operator()(const report::Signatures& signatures) const {
        return formFragments(signatures);
    }
};

} // namespace

Fragment documentTitle(const report::Report& report) {
    TextStyle quiet, title, name;
    quiet.color = paper::quiet;
    title.type = paper::Type::CoverName;
    title.bold = true;
    name.type = paper::Type::CoverLine;
    Fragment fragment;
    auto& items = fragment.cells.emplace_back();
    // A first page has no head: the title takes its room.
    double y = -mm(11);
    items.emplace_back(BoxItem{QRectF(0, y, mm(16), mm(1.6)), QColor(paper::accent)});
    y += mm(5);
    for (const auto& [text, style] :
         {std::pair{report.subtitle, quiet}, {report.title, title}, {report.enterprise, name}}) {
        const TextBlock block(toQString(text), content.width(), style);
        block.addTo(items, {0, y});
        y += block.height() + mm(1);
    }
    fragment.height = y + mm(2);
    fragment.bookmark = Bookmark{toQString(report.title), 0, 0, 0};
    return fragment;
}

Fragment sectionTitle(const QString& title) {
    TextStyle style;
    style.type = paper::Type::Title;
    style.bold = true;
    const TextBlock text(title, content.width(), style);
    Fragment fragment;
    text.addTo(fragment.cells.emplace_back(), {0, 0});
    fragment.height = text.height() + mm(2);
    fragment.before = mm(12);
    fragment.keepWithNext = true;
    fragment.bookmark = Bookmark{title, 0, 0, 0};
    return fragment;
}

std::vector<Fragment> blockFragments(const report::Block& block, const Continuation& continuation) {
    return std::visit(BlockLayout{continuation}, block);
}

} // namespace plumbline::ui
