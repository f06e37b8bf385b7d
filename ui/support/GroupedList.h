#pragma once

#include <vector>

#include <QListWidget>

#include "ui/support/TwoLineDelegate.h"

namespace plumbline::ui {

/// Entries on two lines under headings that cannot be chosen. Each entry may offer one action, whose word
/// stands at its right end and is clicked, or done with Enter for all that are selected.
class GroupedList : public QListWidget {
    Q_OBJECT

public:
    struct Entry {
        QString key;
        QString title;
        QString detail;
        QString whole;    ///< for tooltip and screen reader
        double share = 0; ///< of what is to be done, for a delegate that shows it
    };
    struct Group {
        QString heading;
        std::vector<Entry> entries;
    };

    static constexpr int KeyRole = TwoLineDelegate::DetailRole + 1; ///< headings have none
    static constexpr int ShareRole = KeyRole + 1;

    explicit GroupedList(QWidget* parent = nullptr);

    /// The word of the action; empty: there is none.
    void setAction(const QString& word);
    [[nodiscard]] const QString& action() const { return m_action; }
    /// Shows other entries. The current one stays current; where it is gone, the one in its place is,
    /// and at first the first one. Where none was current, none is.
    void show(const std::vector<Group>& groups);
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QStringList selectedKeys() const;
    /// False where there is no such entry.
    bool select(const QString& key);
    /// The same once the click or key that is being worked off is through: it would have the last word.
    void selectLater(const QString& key);

Q_SIGNALS:
    /// Empty: none.
    void currentKeyChanged(const QString& key);
    void actionRequested(const QStringList& keys);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isHeading(int row) const;

    QString m_action;
    bool m_filling = false;
};

} // namespace plumbline::ui
