#pragma once

#include <functional>

#include <QWidget>

#include "core/assessment/Progress.h"
#include "core/report/Report.h"
#include "ui/session/Session.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class AnswerForm;
class Card;
class RecordTable;

/// One step of the process: what it still lacks, and all that is written about it.
class StepView : public QWidget {
    Q_OBJECT

public:
    StepView(Session& session, const model::ProcessStep& step, QWidget* parent = nullptr);

    void showProgress(const assessment::StepProgress& progress);
    /// Writes what is still being typed; false where that fails.
    bool commit();
    void discardDrafts();

Q_SIGNALS:
    void failed(const plumbline::Error& error);
    /// A paper or table was written to that file.
    void written(const QString& file);
    /// The step is worked in the activity that belongs to it.
    void activityRequested(plumbline::model::StepForm form);

private:
    void build();
    void buildAcceptance();
    void buildTeam();
    void buildPlan();
    void buildVisit();
    void buildMeeting();
    void buildResult();
    void buildImprovement();
    /// What is done in another activity, with the way there.
    void buildElsewhere(const QString& where, const QString& button);

    Card* addCard(const QString& heading);
    AnswerForm* addForm(Card* card);
    void addTable(Card* card, RecordTable* table);
    void addDuties();
    /// A button with the ways out of a paper of the process.
    void addPaper(const QString& name, const QString& title,
                  std::function<report::Report(const std::string& language)> paper);
    [[nodiscard]] QString fileNameOf(const QString& paper) const;
    void exportSchedule();
    void coverRest();
    void takeDaysOnSite();
    void showDaysOnSite();

    Session& m_session;
    const model::ProcessStep m_step;
    QVBoxLayout* m_layout;
    QHBoxLayout* m_papers;
    QLabel* m_state;
    Card* m_missing;
    QLabel* m_lacks;
    bool m_lacked = false; ///< something, since it is shown
    QLabel* m_uncovered = nullptr;
    QWidget* m_coverRest = nullptr;
    QPushButton* m_daysOnSite = nullptr;
    std::vector<AnswerForm*> m_forms;
    std::vector<RecordTable*> m_tables;
};

} // namespace plumbline::ui
