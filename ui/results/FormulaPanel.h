#pragma once

#include <vector>

#include "core/scoring/Explanation.h"
#include "ui/session/Session.h"
#include "ui/support/Card.h"

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTreeView;

namespace plumbline::ui {

/// How a number is computed: its formula with its figures, one summand a row. A row leads to the formula of
/// its own number, and at the end to the cell in the sheet; `back` returns.
class FormulaPanel : public Card {
    Q_OBJECT

public:
    explicit FormulaPanel(QWidget* parent = nullptr);

    /// Explains another number.
    void explain(const Session& session, const scoring::NumberRef& number);
    /// Explains the same number with the figures of now; S again where it went out of scope.
    void refresh(const Session& session);
    void clear();
    void back(const Session& session);
    [[nodiscard]] bool canGoBack() const { return m_path.size() > 1; }
    [[nodiscard]] scoring::NumberRef number() const { return m_path.back(); }
    void retranslate();

Q_SIGNALS:
    void numberActivated(const plumbline::scoring::NumberRef& number);
    void backRequested();

private:
    class Writer;
    void write(const Session& session);
    void fitColumns();
    void activate(const QModelIndex& index);

    std::vector<scoring::NumberRef> m_path{scoring::NumberRef{}};
    std::vector<scoring::NumberRef> m_sources; ///< by row
    QPushButton* m_back;
    QLabel* m_title;
    QLabel* m_result;
    QLabel* m_method;
    QTreeView* m_table;
    QStandardItemModel* m_rows;
    QLabel* m_remark;
};

} // namespace plumbline::ui
