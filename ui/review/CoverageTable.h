#pragma once

#include <vector>

#include "core/assessment/Desk.h"
#include "ui/support/FittedTable.h"

class QStandardItemModel;

namespace plumbline::ui {

/// How far each part or person has come, below a first line for all of them: rated, reviewed, and how many
/// cells want something. The current line is a choice.
class CoverageTable : public FittedTable {
    Q_OBJECT

public:
    struct Line {
        QString key; ///< empty: all
        QString name;
        assessment::Coverage coverage;
    };

    explicit CoverageTable(QWidget* parent = nullptr);

    /// `head` says what the lines are. What was chosen stays chosen while it is among them.
    void show(const QString& head, const std::vector<Line>& lines);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    void clear();
    void fitColumns() override;
    /// As high as its lines.
    void fitHeight();

Q_SIGNALS:
    void chosenChanged(const QString& key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void choose(const QString& key);

    QStandardItemModel* m_lines;
    QString m_chosen;
    bool m_filling = false;
};

} // namespace plumbline::ui
