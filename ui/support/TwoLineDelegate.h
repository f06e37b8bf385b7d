#pragma once

#include <QStyledItemDelegate>

namespace plumbline::ui {

/// An entry of a list on two lines: its text, and below it, smaller, what `DetailRole` says, both shortened
/// as the view says; before them its icon, if it has one.
class TwoLineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int DetailRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace plumbline::ui
