#include <algorithm>

#include "ui/reporting/Fragments.h"
#include "ui/reporting/TextBlock.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using paper::content;
using paper::mm;

namespace {

/// A box, ticked or not.
void addBox(std::vector<SheetItem>& items, const QRectF& box, bool ticked) {
    const QColor frame(paper::rule);
    for (const QLineF& side :
         {QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
          QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())})
        items.emplace_back(LineItem{side, frame, mm(0.25)});
    if (!ticked)
        return;
    const QPointF low(box.left() + box.width() * 0.42, box.top() + box.height() * 0.76);
    const QPointF from(box.left() + box.width() * 0.18, box.top() + box.height() * 0.5);
    const QPointF to(box.left() + box.width() * 0.84, box.top() + box.height() * 0.22);
    for (const QLineF& stroke : {QLineF(from, low), QLineF(low, to)})
        items.emplace_back(LineItem{stroke, QColor(paper::accent), mm(0.5)});
}

} // namespace

LineItem writingLine(double left, double right, double y) {
    return {QLineF(left, y, right, y), QColor(paper::rule), mm(0.2)};
}

std::vector<Fragment> formFragments(const report::Checklist& list) {
    const double size = mm(3), indent = mm(5.5);
    std::vector<Fragment> fragments;
    for (const report::Checklist::Point& point : list.points) {
        const TextBlock text(toQString(point.text), paper::measure - indent, TextStyle());
        Fragment fragment;
        auto& items = fragment.cells.emplace_back();
        addBox(items, QRectF(0, (text.leading() - size) / 2, size, size), point.done);
        text.addTo(items, {indent, 0});
        fragment.height = text.height();
        fragment.before = fragments.empty() ? blockGap : mm(0.8);
        fragments.push_back(std::move(fragment));
    }
    return fragments;
}

std::vector<Fragment> formFragments(const report::WritingLines& lines) {
    std::vector<Fragment> fragments;
    for (int i = 0; i < lines.count; ++i) {
        Fragment fragment;
        fragment.height = mm(9);
        fragment.cells.push_back({writingLine(0, content.width(), fragment.height)});
        fragments.push_back(std::move(fragment));
    }
    return fragments;
}

std::vector<Fragment> formFragments(const report::Signatures& signatures) {
    const double gap = mm(14), lineStep = mm(13), captionWidth = mm(20);
    const double width = (content.width() + gap) / static_cast<double>(signatures.parties.size()) - gap;
    TextStyle strong, quiet;
    strong.bold = true;
    quiet.color = paper::quiet;
    Fragment fragment;
    fragment.before = mm(6);
    double x = 0;
    for (const report::Signatures::Party& party : signatures.parties) {
        auto& items = fragment.cells.emplace_back();
        TextBlock(toQString(party.role), width, strong).addTo(items, {x, 0});
        double y = mm(1.2);
        for (const report::KeyValue& line : party.lines) {
            const TextBlock caption(toQString(line.key), captionWidth, quiet);
            const TextBlock value(toQString(line.value), width - captionWidth, TextStyle());
            y += std::max({lineStep, caption.height(), value.height()});
            caption.addTo(items, {x, y - caption.height()});
            value.addTo(items, {x + captionWidth, y - value.height()});
            items.emplace_back(writingLine(x + captionWidth, x + width, y));
        }
        fragment.height = std::max(fragment.height, y + mm(2));
        x += width + gap;
    }
    return {std::move(fragment)};
}

} // namespace plumbline::ui
