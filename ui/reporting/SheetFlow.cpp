#include "ui/reporting/SheetFlow.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ui/reporting/Paper.h"

namespace plumbline::ui {

using paper::content;
using paper::mm;

namespace {

/// A row that leaves room for heads above it stays whole.
constexpr double wholeRowLimit = mm(200);
/// What is repeated above a row on a later page has this room; what needs more is left out there.
const double headRoom = content.height() - wholeRowLimit;
/// Above the rest of a row that was cut.
constexpr double restPad = mm(1.5);
/// What must fit below a heading of a row that will be cut.
constexpr double firstPart = mm(60);

bool isCut(const Fragment& fragment) {
    return fragment.height > wholeRowLimit;
}

double heightAtLeast(const Fragment& fragment) {
    return isCut(fragment) ? firstPart : fragment.height;
}

/// Height of fragment `first` and all that must stand below it on the same page.
double chainHeight(const std::vector<Fragment>& fragments, std::size_t first) {
    double height = heightAtLeast(fragments[first]);
    for (std::size_t i = first; fragments[i].keepWithNext && i + 1 < fragments.size(); ++i)
        height += fragments[i + 1].before + heightAtLeast(fragments[i + 1]);
    return height;
}

/// Takes what lies above `limit` out of `fragment`; the rest moves to its top.
Fragment takeTop(Fragment& fragment, double limit) {
    Fragment top;
    top.row = fragment.row;
    top.fill = fragment.fill;
    top.bookmark = std::exchange(fragment.bookmark, std::nullopt);
    double restHeight = 0;
    for (auto& cell : fragment.cells) {
        const auto cut = std::stable_partition(
            cell.begin(), cell.end(), [&](const SheetItem& item) { return bottomOf(item) <= limit; });
        top.cells.emplace_back(std::move_iterator(cell.begin()), std::move_iterator(cut));
        cell.erase(cell.begin(), cut);
        if (cell.empty())
            continue;
        double first = topOf(cell.front());
        for (const SheetItem& item : cell)
            first = std::min(first, topOf(item));
        for (SheetItem& item : cell) {
            move(item, {0, restPad - first});
            restHeight = std::max(restHeight, bottomOf(item));
        }
    }
    top.height = limit;
    fragment.height = restHeight + restPad;
    return top;
}

} // namespace

bool SheetFlow::atTop() const {
    return m_y <= content.top();
}

void SheetFlow::newPage() {
    m_sheets.pages.emplace_back();
    m_y = content.top();
}

void SheetFlow::beginSection() {
    constexpr double smallPart = 1.0 / 3;
    if (m_y == 0 || m_y > content.top() + smallPart * content.height())
        newPage();
}

void SheetFlow::add(const std::vector<Fragment>& fragments) {
    for (std::size_t i = 0; i < fragments.size(); ++i) {
        const Fragment& fragment = fragments[i];
        const double space = atTop() ? 0 : fragment.before;
        if (fragment.spare && m_y + space + fragment.height > content.bottom())
            continue;
        if (!atTop() && m_y + space + chainHeight(fragments, i) > content.bottom())
            breakBefore(fragment);
        else
            m_y += space;
        if (isCut(fragment))
            placeInParts(fragment);
        else
            place(fragment);
    }
}

void SheetFlow::breakBefore(const Fragment& fragment) {
    newPage();
    if (!fragment.head)
        return;
    for (const Fragment& repeated : *fragment.head)
        if (m_y + repeated.height <= content.top() + headRoom)
            place(repeated);
}

void SheetFlow::placeInParts(Fragment fragment) {
    // Whatever is first on a page has to fit there, or there would be no end of pages.
    for (auto& cell : fragment.cells)
        for (SheetItem& item : cell)
            shrinkTo(item, wholeRowLimit - 2 * restPad);
    while (m_y + fragment.height > content.bottom()) {
        const Fragment top = takeTop(fragment, content.bottom() - m_y);
        if (std::ranges::any_of(top.cells, [](const auto& cell) { return !cell.empty(); }))
            place(top);
        else
            fragment.bookmark = top.bookmark;
        breakBefore(fragment);
    }
    place(fragment);
}

void SheetFlow::place(const Fragment& fragment) {
    Sheet& sheet = m_sheets.pages.back();
    const QRectF area(content.left(), m_y, content.width(), fragment.height);
    if (fragment.bookmark) {
        m_sheets.bookmarks.push_back(*fragment.bookmark);
        m_sheets.bookmarks.back().page = static_cast<int>(m_sheets.pages.size()) - 1;
        m_sheets.bookmarks.back().y = m_y;
    }
    const QRectF bled = area.adjusted(-paper::bleed, 0, paper::bleed, 0);
    if (fragment.fill)
        sheet.items.emplace_back(BoxItem{bled, QColor(*fragment.fill)});
    for (const auto& cell : fragment.cells)
        for (SheetItem item : cell) {
            move(item, area.topLeft());
            sheet.items.push_back(std::move(item));
        }
    if (fragment.row) {
        sheet.rows.push_back(area);
        sheet.items.emplace_back(
            LineItem{QLineF(bled.bottomLeft(), bled.bottomRight()), QColor(paper::hairline), mm(0.2)});
    }
    m_y += fragment.height;
}

} // namespace plumbline::ui
