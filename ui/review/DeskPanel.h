#pragma once

#include <map>

#include "core/assessment/Desk.h"
#include "ui/session/SessionView.h"

class QCheckBox;
class QLabel;
class QToolButton;

namespace plumbline::ui {

class Card;
class CoverageTable;
class DeskTable;

/// What wants a second look: at the left how far parts and assessors have come, which also chooses; at the
/// right the cells, with a button for each kind of issue.
class DeskPanel : public SessionView {
    Q_OBJECT

public:
    explicit DeskPanel(QWidget* parent = nullptr);

protected:
    void clear() override;
    [[nodiscard]] bool concerns(const project::ChangeSummary& summary) const override;
    void refresh() override;

private:
    [[nodiscard]] QWidget* coverage();
    [[nodiscard]] QWidget* list();
    void showCoverage();
    void showRows();
    /// Whether a cell is listed but for the kinds of issues that are chosen.
    [[nodiscard]] bool isInView(const assessment::DeskCell& cell) const;
    [[nodiscard]] bool isListed(const assessment::DeskCell& cell) const;
    [[nodiscard]] QString emptyText() const;
    void review();
    void withdraw();

    assessment::Desk m_desk;
    CoverageTable* m_people;
    CoverageTable* m_parts;
    Card* m_list;
    std::map<assessment::Issue, QToolButton*> m_chips;
    QCheckBox* m_onlyOpen;
    DeskTable* m_table;
    QLabel* m_empty;
    QLabel* m_hint;
};

} // namespace plumbline::ui
