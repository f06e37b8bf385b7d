#pragma once

#include <vector>

#include <QTableView>

#include "core/assessment/Desk.h"

class QStandardItemModel;

namespace plumbline::ui {

/// How far each part or person has come, below a first line for all of them: rated, reviewed, and how many
/// cells want something. The current line is a choice.
class CoverageTable : public QTableView {
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
    /// As high as its lines.
    void fitHeight();

Q_SIGNALS:
    void chosenChanged(const QString& key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QString& key);
    void fitColumns();

    QStandardItemModel* m_lines;
    QString m_chosen;
    bool m_filling = false;
};

} // namespace plumbline::ui
