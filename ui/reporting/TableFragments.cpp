#include <algorithm>

#include "ui/reporting/Fragments.h"
#include "ui/reporting/Paper.h"
#include "ui/reporting/TextBlock.h"
#include "ui/support/Language.h"

namespace plumbline::ui {

using paper::content;
using paper::mm;

namespace {

constexpr double roomyGap = mm(4), denseGap = mm(3), roomyPad = mm(1.15), densePad = mm(0.35),
                 indentStep = mm(4.5), writableHeight = mm(10);
constexpr double markSize = mm(3), markGap = mm(1.6);
constexpr double noteBar = mm(0.6), noteIndent = mm(2.6), noteGap = mm(0.8);

struct Place {
    double x = 0;
    double width = 0;
    Qt::Alignment align;
};

Qt::Alignment qtAlign(report::Align align) {
    switch (align) {
    case report::Align::Right:
        return Qt::AlignRight;
    case report::Align::Center:
        return Qt::AlignHCenter;
    case report::Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

std::vector<Place> placesOf(const report::Table& table) {
    double shares = 0;
    for (const report::Column& column : table.columns)
        shares += column.share;
    std::vector<Place> places;
    const double gap = table.dense ? denseGap : roomyGap;
    const double room = content.width() - gap * static_cast<double>(table.columns.size() - 1);
    double x = 0;
    for (const report::Column& column : table.columns) {
        const double width = room * column.share / shares;
        places.push_back({x, width, qtAlign(column.align)});
        x += width + gap;
    }
    return places;
}

/// Indents deeper than these leave no room for the words.
constexpr int deepestIndent = 8;

/// Stacks the texts of one cell and knows how far down they reach.
class CellStack {
public:
    CellStack(const Place& place, double pad, double indent = 0) : m_place(place), m_pad(pad), m_y(pad) {
        m_place.x += indent;
        m_place.width -= indent;
    }

    void addMark(const report::RatingMark& mark) {
        const double middle = m_y + paper::leading(paper::Type::Body) / 2;
        m_items.emplace_back(MarkItem{QRectF(m_place.x, middle - markSize / 2, markSize, markSize), mark});
        m_place.x += markSize + markGap;
        m_place.width -= markSize + markGap;
    }
    void addText(const std::string& text, TextStyle style) {
        if (text.empty())
            return;
        style.align = m_place.align;
        const TextBlock block(toQString(text), m_place.width, style);
        block.addTo(m_items, {m_place.x, m_y});
        m_y += block.height();
    }
    void addNote(const report::Note& note) {
        m_y += noteGap;
        TextStyle style;
        QString text = toQString(note.text);
        if (!note.author.empty()) {
            const QString author = toQString(note.author) + QStringLiteral("  ");
            style.boldLength = static_cast<int>(author.size());
            text.prepend(author);
        }
        const TextBlock block(text, m_place.width - noteIndent, style);
        for (int i = 0; i < block.lineCount(); ++i, m_y += block.leading()) {
            m_items.emplace_back(
                BoxItem{QRectF(m_place.x, m_y, noteBar, block.leading()), QColor(paper::accentMild)});
            m_items.emplace_back(block.line(i, {m_place.x + noteIndent, m_y}));
        }
    }

    [[nodiscard]] double height() const { return m_y + m_pad; }
    [[nodiscard]] std::vector<SheetItem> take() { return std::move(m_items); }

private:
    Place m_place;
    double m_pad;
    double m_y;
    std::vector<SheetItem> m_items;
};

CellStack stackOf(const report::Cell& cell, const Place& place, double pad, const std::string& suffix = {}) {
    CellStack stack(place, pad, std::min(cell.indent, deepestIndent) * indentStep);
    if (cell.mark)
        stack.addMark(*cell.mark);
    TextStyle style;
    style.color = colorOf(cell.tone);
    style.bold = cell.tone == report::Tone::Strong;
    stack.addText(cell.text + suffix, style);
    TextStyle detail;
    detail.color = paper::quiet;
    stack.addText(cell.detail, detail);
    for (const report::Note& note : cell.notes)
        stack.addNote(note);
    return stack;
}

Fragment rowOf(const report::Row& row, const std::vector<Place>& places, double pad, double least) {
    Fragment fragment;
    fragment.row = true;
    fragment.spare = row.kind == report::Row::Kind::Spare;
    fragment.height = least;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        CellStack stack = stackOf(row.cells[i], places[i], pad);
        fragment.height = std::max(fragment.height, stack.height());
        const double middle = std::max(0.0, least - stack.height()) / 2;
        fragment.cells.push_back(stack.take());
        for (SheetItem& item : fragment.cells.back())
            move(item, {0, middle});
    }
    if (row.kind == report::Row::Kind::Raised)
        fragment.fill = paper::raised;
    return fragment;
}

Fragment groupOf(const report::Row& row, const std::string& suffix) {
    Fragment fragment;
    CellStack stack = stackOf(row.cells.front(), {0, content.width(), Qt::AlignLeft}, roomyPad, suffix);
    fragment.row = true;
    fragment.height = stack.height();
    fragment.cells.push_back(stack.take());
    fragment.fill = paper::raised;
    fragment.keepWithNext = true;
    return fragment;
}

Fragment headOf(const report::Table& table, const std::vector<Place>& places) {
    Fragment head;
    head.keepWithNext = true;
    TextStyle style;
    style.color = paper::quiet;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        CellStack stack(places[i], roomyPad);
        stack.addText(table.columns[i].title, style);
        head.height = std::max(head.height, stack.height());
        head.cells.push_back(stack.take());
    }
    head.cells.push_back(
        {LineItem{QLineF(-paper::bleed, head.height, content.width() + paper::bleed, head.height),
                  QColor(paper::rule), mm(0.3)}});
    return head;
}

/// What the table is about, above its head on a later page.
Fragment titleAgain(const Continuation& continuation) {
    TextStyle style;
    style.bold = true;
    const TextBlock text(continuation.title + continuation.mark, content.width(), style);
    Fragment fragment;
    text.addTo(fragment.cells.emplace_back(), {0, 0});
    fragment.height = text.height() + mm(1.5);
    return fragment;
}

/// A few rows are read as one.
void keepSmallTableWhole(std::vector<Fragment>& fragments) {
    constexpr double small = mm(60);
    double height = 0;
    for (const Fragment& fragment : fragments)
        height += fragment.before + fragment.height;
    if (height <= small && std::ranges::none_of(fragments, &Fragment::spare))
        for (std::size_t i = 0; i + 1 < fragments.size(); ++i)
            fragments[i].keepWithNext = true;
}

} // namespace

QRgb colorOf(report::Tone tone) {
    switch (tone) {
    case report::Tone::Quiet:
        return paper::quiet;
    case report::Tone::Good:
        return paper::accent;
    case report::Tone::Warn:
        return paper::warning;
    case report::Tone::Normal:
    case report::Tone::Strong:
        break;
    }
    return paper::ink;
}

std::vector<Fragment> tableFragments(const report::Table& table, const Continuation& continuation) {
    const std::vector<Place> places = placesOf(table);
    const Fragment head = headOf(table, places);
    const std::vector<Fragment> headAgain{titleAgain(continuation), head};
    const auto tableHead = std::make_shared<const std::vector<Fragment>>(headAgain);
    auto repeated = tableHead;

    std::vector<Fragment> fragments{head};
    fragments.front().before = mm(1.5);
    for (const report::Row& row : table.rows) {
        if (row.kind == report::Row::Kind::Group) {
            fragments.push_back(groupOf(row, {}));
            fragments.back().head = tableHead;
            auto withGroup = headAgain;
            withGroup.push_back(groupOf(row, continuation.mark.toStdString()));
            repeated = std::make_shared<const std::vector<Fragment>>(std::move(withGroup));
        } else {
            fragments.push_back(
                rowOf(row, places, table.dense ? densePad : roomyPad, table.writable ? writableHeight : 0));
            fragments.back().head = repeated;
        }
    }
    keepSmallTableWhole(fragments);
    return fragments;
}

} // namespace plumbline::ui
