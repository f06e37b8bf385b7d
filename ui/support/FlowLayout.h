#pragma once

#include <memory>
#include <vector>

#include <QLayout>

namespace plumbline::ui {

/// Widgets side by side at their own sizes, on as many lines as they need.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    /// Lays out in `area`, or with `move` false only reckons; the height needed.
    int arrange(const QRect& area, bool move) const;

    int m_spacing;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace plumbline::ui
