#pragma once

#include <QDialog>

#include "ui/session/Session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace plumbline::ui {

class Banner;
class HistoryModel;

/// The history of an assessment, to be searched and filtered; it leads to the cell of an entry and to the
/// assessment as it stood after it. Both close the dialog: whoever shows it does what was asked for.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    /// `cell`, where it is not -1, is a cell to whose history the dialog keeps until that is lifted.
    /// `session` must outlive the dialog.
    explicit HistoryDialog(const Session& session, model::CellId cell = -1, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The assessment as it stood after the change of that counter.
    void momentRequested(long long counter);
    /// By its code, since a moment may have another edition of the model.
    void cellRequested(const std::string& code);

private:
    [[nodiscard]] QWidget* buildFilters();
    [[nodiscard]] QWidget* buildDetails();
    [[nodiscard]] QWidget* buildFoot();
    void buildTable();
    void refresh();
    void showDetails();
    void goToCell();
    void seeMoment();
    void exportTable();
    /// -1: none.
    [[nodiscard]] int currentRow() const;

    const Session& m_session;
    std::string m_cell; ///< code; empty: the whole assessment
    long long m_firstMoment = 0;
    HistoryModel* m_model;
    Banner* m_error;
    QLineEdit* m_search;
    QComboBox* m_person;
    QComboBox* m_kind;
    QToolButton* m_chip;
    QStackedWidget* m_stack;
    QTableView* m_table;
    QLabel* m_empty;
    QLabel* m_what;
    QLabel* m_when; ///< and who, and the number of the change
    QLabel* m_before;
    QLabel* m_after;
    QLabel* m_count;
    QPushButton* m_toCell;
    QPushButton* m_moment;
};

} // namespace plumbline::ui
