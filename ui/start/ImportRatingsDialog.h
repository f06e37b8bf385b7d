#pragma once

#include <QDialog>

#include "core/exchange/RatingsTable.h"
#include "ui/session/Session.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace plumbline::ui {

class MistakeTable;

/// A table that may become ratings: all of its mistakes by their places, or what it changes. Nothing is
/// changed before the button is pressed; then it is one action.
class ImportRatingsDialog : public QDialog {
    Q_OBJECT

public:
    ImportRatingsDialog(Session& session, const QString& file, QWidget* parent = nullptr);
    void accept() override;

private:
    /// Reads the table; again, when it was mended in between.
    void read();
    void showFailure(const Error& error);
    void showMistakes(const std::vector<exchange::Mistake>& mistakes);
    void showChanges(const exchange::RatingsPlan& plan);
    /// The dialog is as large as what it shows needs.
    void showPart(int part);
    void showNotes(const std::vector<exchange::Mistake>& notes);

    Session& m_session;
    QString m_file;
    std::vector<exchange::CellRating> m_ratings; ///< of a table without mistakes
    QLabel* m_status;
    QLabel* m_notes;
    QStackedWidget* m_stack;
    MistakeTable* m_mistakes;
    QTableWidget* m_changes;
    QLabel* m_advice;
    QLabel* m_problem;
    QPushButton* m_again;
    QPushButton* m_import;
    QPushButton* m_leave;
};

} // namespace plumbline::ui
