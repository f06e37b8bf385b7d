#pragma once

#include <memory>
#include <unordered_map>

#include <QStyledItemDelegate>
#include <QTextLayout>

namespace plumbline::ui {

/// Paints a cell of the sheet: rating mark and word above, the criterion below. Laid-out texts are kept by
/// cell and width, since a repaint after a rating must not lay out Chinese again.
class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SheetDelegate(QObject* parent = nullptr);

    /// Height a cell needs at `width`.
    [[nodiscard]] int heightFor(const QModelIndex& index, int width) const;
    void forgetLayouts();

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Laid {
        int width = 0;
        QTextLayout layout;
        qreal height = 0;
    };
    [[nodiscard]] const Laid& laid(const QModelIndex& index, int width) const;

    mutable std::unordered_map<int, std::unique_ptr<Laid>> m_laid;
};

} // namespace plumbline::ui
