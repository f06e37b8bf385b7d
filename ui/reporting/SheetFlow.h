#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "ui/reporting/Sheets.h"

namespace plumbline::ui {

/// What goes onto one page as a whole: a line of text, a table row, a figure. Items stand relative to its
/// top left corner.
struct Fragment {
    /// Side by side; a row higher than a page continues each of them on the next.
    std::vector<std::vector<SheetItem>> cells;
    double height = 0;
    double before = 0; ///< space above, not at the top of a page
    bool keepWithNext = false;
    bool row = false;   ///< of a table: has a hair line below
    bool spare = false; ///< left out where it would begin another page
    std::optional<QRgb> fill;
    std::optional<Bookmark> bookmark; ///< page and y are filled in when it is placed
    /// Repeated on a page that begins with this fragment.
    std::shared_ptr<const std::vector<Fragment>> head;
};

/// Fills pages from the top. Breaks only between fragments, and not behind one that keeps with the next;
/// only a row that is higher than a page is cut, between its lines.
class SheetFlow {
public:
    explicit SheetFlow(Sheets& sheets) : m_sheets(sheets) {}

    /// Begins a page, unless what came before left most of it free.
    void beginSection();
    void add(const std::vector<Fragment>& fragments);

private:
    void newPage();
    void breakBefore(const Fragment& fragment);
    void place(const Fragment& fragment);
    void placeInParts(Fragment fragment);
    [[nodiscard]] bool atTop() const;

    Sheets& m_sheets;
    double m_y = 0;
};

} // namespace plumbline::ui
