#pragma once

#include <QHeaderView>

namespace plumbline::ui {

/// A quiet head of a table: muted words over a hair line, a small triangle where it sorts.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `padding` is where the words of the first column begin.
    TableHeader(int padding, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    int m_padding;
};

} // namespace plumbline::ui
