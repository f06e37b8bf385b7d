#pragma once

#include <optional>

#include <QAbstractScrollArea>

#include "ui/reporting/Sheets.h"

namespace plumbline::ui {

/// Shows the pages of a report one below the other, as wide as the view (within
/// reason) or at a chosen zoom. Paints only what
/// is in sight. PageUp and PageDown go from page to page, Home and End to the first and last.
class SheetsView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SheetsView(QWidget* parent = nullptr);

    /// Keeps the place where the reader is.
    void setSheets(Sheets sheets);
    [[nodiscard]] const Sheets& sheets() const { return m_sheets; }

    /// Page at the top of the view, from 0.
    [[nodiscard]] int currentPage() const;
    void showPage(int page);

    void fitWidth();
    void zoomBy(double factor);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// Pixels per unit of the pages.
    [[nodiscard]] double scale() const;
    [[nodiscard]] double pageStep() const;
    void updateBars();
    void setZoom(std::optional<double> zoom);

    Sheets m_sheets;
    std::optional<double> m_zoom; ///< 1 is life size; none: as wide as the view
    int m_reported = -1;
};

} // namespace plumbline::ui
