#include "ui/process/StepView.h"

#include <algorithm>

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/base/File.h"
#include "core/base/FileName.h"
#include "core/exchange/ScheduleTable.h"
#include "core/report/ProcessPapers.h"
#include "ui/process/AnswerForm.h"
#include "ui/process/ProcessTables.h"
#include "ui/reporting/PrintOut.h"
#include "ui/reporting/ReportLayout.h"
#include "ui/support/Card.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"
#include "ui/support/ProcessWords.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace fields = assessment::fields;
using assessment::StepProgress;
using model::StepForm;

namespace {

constexpr int shortText = 2; ///< lines
constexpr int longText = 5;

QString stateWord(StepProgress::State state) {
    switch (state) {
    case StepProgress::State::Open:
        return StepView::tr("Not begun");
    case StepProgress::State::Begun:
        return StepView::tr("Begun");
    case StepProgress::State::Done:
        return StepView::tr("Done");
    }
    return {};
}

} // namespace

StepView::StepView(Session& session, const model::ProcessStep& step, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_step(step),
      m_layout(new QVBoxLayout(this)),
      m_papers(new QHBoxLayout),
      m_state(mutedLabel()),
      m_lacks(new QLabel) {
    auto* title = new QLabel(local(step.name));
    title->setObjectName(QStringLiteral("stepTitle"));
    title->setFont(titleFont());
    title->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("stepState"));
    m_lacks->setObjectName(QStringLiteral("stepLacks"));
    m_lacks->setWordWrap(true);
    m_lacks->setTextFormat(Qt::PlainText);
    m_lacks->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_layout->setSpacing(grid);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title);
    names->addWidget(m_state);
    m_papers->setSpacing(grid);
    auto* heading = new QHBoxLayout;
    heading->addLayout(names, 1);
    heading->addLayout(m_papers);
    m_layout->addLayout(heading);
    m_missing = addCard(tr("Still missing"));
    m_missing->content()->addWidget(m_lacks);
    build();
    for (AnswerForm* form : m_forms)
        form->setSession(&m_session);
    m_layout->addStretch(1);
}

void StepView::build() {
    switch (m_step.form) {
    case StepForm::Acceptance:
        return buildAcceptance();
    case StepForm::Team:
        return buildTeam();
    case StepForm::Plan:
        return buildPlan();
    case StepForm::Visit:
        return buildVisit();
    case StepForm::Meeting:
        return buildMeeting();
    case StepForm::Evidence:
        return buildElsewhere(tr("Evidence is collected in the interviews and kept in the ledger."),
                              tr("Open the ledger of evidence"));
    case StepForm::Findings:
        return buildElsewhere(tr("Findings are written, linked and agreed on in the review."),
                              tr("Open the findings"));
    case StepForm::Level:
        return buildElsewhere(
            tr("The level follows from the ratings of the interviews; the lead decides on it "
               "when sealing."),
            tr("Open the results"));
    case StepForm::Report: {
        auto* card = addCard(tr("Issue"));
        addForm(card)->addDate(fields::issuedOn);
        return buildElsewhere(tr("The report is made from all that is entered."), tr("Open the report"));
    }
    case StepForm::Result:
        return buildResult();
    case StepForm::Improvement:
        return buildImprovement();
    }
}

Card* StepView::addCard(const QString& heading) {
    auto* card = new Card(heading);
    m_layout->addWidget(card);
    return card;
}

AnswerForm* StepView::addForm(Card* card) {
    auto* form = new AnswerForm(m_step);
    card->content()->addWidget(form);
    m_forms.push_back(form);
    return form;
}

void StepView::addTable(Card* card, RecordTable* table) {
    table->setSession(&m_session);
    m_tables.push_back(table);
    auto* remove = new QPushButton(tr("Remove rows"));
    remove->setObjectName(table->objectName() + QStringLiteral("Remove"));
    remove->setToolTip(tr("Ctrl+Delete"));
    // Whoever tabs out of the table and types on must not take rows out with a space; the keyboard has the
    // key.
    remove->setFocusPolicy(Qt::NoFocus);
    auto* hint = mutedLabel();
    hint->setWordWrap(true);
    const bool writable = !m_session.project().isReadOnly();
    remove->setVisible(writable);
    const auto refresh = [table, remove, hint, writable] {
        remove->setEnabled(table->canRemove());
        hint->setText(
            !table->remark().isEmpty() ? QStringLiteral("⚠ ") + table->remark()
            : writable ? tr("Type in the last row to add one; rows copied from a spreadsheet can be pasted.")
                       : QString());
    };
    connect(table, &RecordTable::currentRowChanged, remove, refresh);
    connect(remove, &QPushButton::clicked, table, &RecordTable::removeChosen);
    refresh();
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(remove);
    card->content()->addWidget(table);
    card->content()->addLayout(foot);
}

void StepView::buildAcceptance() {
    auto* conditions = addForm(addCard(tr("Conditions")));
    for (const model::ProcessPoint& point : m_step.points)
        conditions->addChoice(point.id, {"yes", "no"});
    auto* decision = addForm(addCard(tr("Decision")));
    decision->addChoice(fields::decision, {"accepted", "refused"});
    decision->addDate(fields::decidedOn);
    decision->addLine(fields::decidedBy);
    decision->addText(fields::remark, shortText);
}

void StepView::buildTeam() {
    addTable(addCard(tr("Members")), memberTable());
    addDuties();
}

/// The standard's duties, to be read out and handed on.
void StepView::addDuties() {
    for (const bool lead : {false, true}) {
        QStringList lines;
        for (const model::ProcessPoint& point : m_step.points)
            if (point.lead == lead)
                lines << QStringLiteral("• ") + local(point.text);
        if (lines.isEmpty())
            continue;
        auto* text = new QLabel(lines.join(QLatin1Char('\n')));
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        addCard(lead ? tr("What the lead does in addition") : tr("What every member does"))
            ->content()
            ->addWidget(text);
    }
}

void StepView::addPaper(const QString& name, const QString& title,
                        std::function<report::Report(const std::string& language)> paper) {
    auto* button = new QPushButton(title);
    button->setObjectName(name);
    button->setMinimumHeight(4 * grid);
    auto* menu = new QMenu(button);
    const auto laidOut = [paper] { return layOut(paper(language())); };
    connect(menu->addAction(tr("&Print…")), &QAction::triggered, this, [this, laidOut] {
        if (!commit())
            return;
        if (const auto printed = printWithDialog(this, laidOut()); !printed)
            Q_EMIT failed(printed.error());
    });
    QAction* const save = menu->addAction(tr("Save as P&DF…"));
    save->setObjectName(name + QStringLiteral("Pdf"));
    connect(save, &QAction::triggered, this, [this, paper = std::move(paper)] {
        if (!commit())
            return;
        const report::Report report = paper(language());
        // The papers of two meetings are two files.
        const QString name = fileNameOf(toQString(safeFileName(report.title)));
        if (const auto saved = savePdf(this, m_session.project(), layOut(report), tr("Save as a PDF"), name);
            !saved)
            Q_EMIT failed(saved.error());
        else if (!saved->isEmpty())
            Q_EMIT written(*saved);
    });
    button->setMenu(menu);
    m_papers->addWidget(button, 0, Qt::AlignTop);
}

/// As it is proposed, without an ending.
QString StepView::fileNameOf(const QString& paper) const {
    return QFileInfo(fileOf(m_session.project().path())).completeBaseName() + QLatin1Char(' ') + paper;
}

void StepView::exportSchedule() {
    if (!commit())
        return;
    const QFileInfo file(fileOf(m_session.project().path()));
    const QString target =
        dialogs::fileToSave(this, tr("Export the schedule"),
                            file.dir().filePath(fileNameOf(local(m_step.name)) + QStringLiteral(".xlsx")),
                            tr("Workbooks (*.xlsx);;CSV tables (*.csv)"), QStringLiteral("xlsx"));
    if (target.isEmpty())
        return;
    if (const auto free = m_session.project().checkTarget(pathOf(target)); !free)
        return Q_EMIT failed(free.error());
    if (const auto written = exchange::writeSchedule(m_session.model(), m_session.assessment(), m_step,
                                                     language(), pathOf(target));
        !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT this->written(target);
}

void StepView::buildPlan() {
    addPaper(QStringLiteral("planPaper"), tr("Print or PDF"), [this](const std::string& language) {
        return report::planDocument(m_session.model(), m_session.scope(), m_session.assessment(), m_step,
                                    language);
    });
    auto* table = new QPushButton(tr("Export the schedule…"));
    table->setObjectName(QStringLiteral("exportSchedule"));
    table->setMinimumSize(table->sizeHint().width() + 2 * grid, 4 * grid);
    connect(table, &QPushButton::clicked, this, &StepView::exportSchedule);
    m_papers->addWidget(table, 0, Qt::AlignTop);
    auto* planCard = addCard(tr("Plan"));
    auto* plan = addForm(planCard);
    plan->addText(fields::purpose, shortText);
    plan->addText(fields::scope, shortText);
    plan->addText(fields::tasks, shortText);
    plan->addDate(fields::from);
    plan->addDate(fields::to);
    if (m_step.demanding(model::Demand::Coverage)) {
        m_daysOnSite = new QPushButton;
        m_daysOnSite->setObjectName(QStringLiteral("daysOnSite"));
        connect(m_daysOnSite, &QPushButton::clicked, this, &StepView::takeDaysOnSite);
        planCard->content()->addWidget(m_daysOnSite, 0, Qt::AlignLeft);
        showDaysOnSite();
    }
    auto* schedule = addCard(tr("Daily schedule"));
    addTable(schedule, scheduleTable(m_step.id));
    if (m_step.demanding(model::Demand::Coverage)) {
        m_uncovered = new QLabel;
        m_uncovered->setObjectName(QStringLiteral("uncovered"));
        m_uncovered->setWordWrap(true);
        auto* add = new QPushButton(tr("Add a row for each"));
        add->setObjectName(QStringLiteral("coverRest"));
        connect(add, &QPushButton::clicked, this, &StepView::coverRest);
        m_coverRest = add;
        auto* row = new QHBoxLayout;
        row->addWidget(m_uncovered, 1);
        row->addWidget(add, 0, Qt::AlignTop);
        schedule->content()->addLayout(row);
    }
    auto* confirmation = addForm(addCard(tr("Confirmation by the enterprise")));
    confirmation->addLine(fields::confirmedBy);
    confirmation->addDate(fields::confirmedOn);
}

/// The days on site that the assessment already has are those of its plan, once somebody says so.
void StepView::takeDaysOnSite() {
    m_session.write(project::Operation::Process, [this](project::Writer& writer) {
        const auto& facts = m_session.assessment().facts;
        return writer.answer(m_step.id, fields::from, facts.from).and_then([&] {
            return writer.answer(m_step.id, fields::to, facts.to);
        });
    });
}

void StepView::showDaysOnSite() {
    const auto& assessment = m_session.assessment();
    m_daysOnSite->setText(
        tr("As on site: %1 to %2").arg(toQString(assessment.facts.from), toQString(assessment.facts.to)));
    m_daysOnSite->setVisible(!assessment.facts.from.empty() && !assessment.facts.to.empty() &&
                             assessment.answer(m_step.id, fields::from).empty() &&
                             assessment.answer(m_step.id, fields::to).empty() &&
                             !m_session.project().isReadOnly());
}

/// A row without a time for each sub-domain that has none.
void StepView::coverRest() {
    // The button goes, so the keyboard goes to what it brought.
    m_tables.front()->setFocus();
    const auto rest = assessment::uncovered(m_session.model(), m_session.scope(),
                                            assessment::scheduleOf(m_session.assessment(), m_step.id));
    m_session.write(project::Operation::Process, [&](project::Writer& writer) -> Result<void> {
        for (const model::NodeId leaf : rest) {
            assessment::Slot slot;
            slot.plan = m_step.id;
            slot.parts = m_session.model().node(leaf).code;
            if (auto saved = writer.save(slot); !saved)
                return plumbline::failed(saved);
        }
        return {};
    });
}

void StepView::buildVisit() {
    auto* form = addForm(addCard(tr("Visit")));
    form->addDate(fields::heldOn);
    for (const model::ProcessPoint& point : m_step.points)
        form->addText(point.id, shortText + 1);
    form->addChoice(fields::feasible, {"yes", "no"});
    form->addText(fields::remark, shortText);
}

void StepView::buildMeeting() {
    addPaper(QStringLiteral("signInPaper"), tr("Sign-in sheet"), [this](const std::string& language) {
        return report::signInSheet(m_session.model(), m_session.assessment(), m_step, language);
    });
    addPaper(QStringLiteral("minutesPaper"), tr("Minutes"), [this](const std::string& language) {
        return report::minutesDocument(m_session.model(), m_session.assessment(), m_step, language);
    });
    auto* where = addForm(addCard(tr("Meeting")));
    where->addDate(fields::heldOn);
    where->addLine(fields::place);
    auto* agenda = addForm(addCard(tr("Agenda, with what the standard asks for")));
    for (const model::ProcessPoint& point : m_step.points)
        agenda->addTick(point.id);
    addTable(addCard(tr("Present")), attendanceTable(m_step.id));
    addForm(addCard(tr("Minutes")))->addText(fields::minutes, longText);
}

void StepView::buildResult() {
    auto* told = addForm(addCard(tr("Result")));
    told->addDate(fields::reportedOn);
    told->addLine(fields::reportedTo);
    addTable(addCard(tr("Objections of the enterprise")), objectionTable());
    addForm(addCard(tr("Final result")))->addDate(fields::finalOn);
}

void StepView::buildImprovement() {
    addTable(addCard(tr("What the enterprise sets out to do")), improvementTable());
}

void StepView::buildElsewhere(const QString& where, const QString& button) {
    auto* card = addCard({});
    auto* text = new QLabel(where);
    text->setWordWrap(true);
    auto* go = new QPushButton(button);
    go->setObjectName(QStringLiteral("stepActivity"));
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT activityRequested(m_step.form); });
    card->content()->addWidget(text);
    card->content()->addWidget(go, 0, Qt::AlignLeft);
}

void StepView::showProgress(const StepProgress& progress) {
    QStringList state;
    if (!m_step.clause.empty())
        state << toQString(m_step.clause);
    state << stateWord(progress.state);
    m_state->setText(state.join(QStringLiteral(" · ")));
    QStringList lines;
    for (const assessment::Lack& lack : progress.lacks)
        lines << QStringLiteral("○ ") + lackText(m_step, lack);
    // As high as it was, so that what is worked on stays in its place.
    if (m_lacked)
        m_lacks->setMinimumHeight(m_lacks->height());
    m_lacked = m_lacked || !lines.isEmpty();
    m_missing->setVisible(m_lacked);
    m_lacks->setText(lines.isEmpty() ? tr("✓ Nothing any more.") : lines.join(QLatin1Char('\n')));
    if (m_daysOnSite)
        showDaysOnSite();
    if (!m_uncovered)
        return;
    QStringList names;
    for (const model::NodeId leaf : assessment::uncovered(
             m_session.model(), m_session.scope(), assessment::scheduleOf(m_session.assessment(), m_step.id)))
        names << local(m_session.model().node(leaf).name);
    const auto untimed =
        std::ranges::find(progress.lacks, assessment::Lack::Kind::Untimed, &assessment::Lack::kind);
    m_uncovered->setText(names.isEmpty() && untimed != progress.lacks.end() ? lackText(m_step, *untimed)
                         : names.isEmpty() ? tr("✓ Every sub-domain of the scope is in the schedule.")
                                           : tr("Not in the schedule yet: %1").arg(names.join(tr(", "))));
    m_coverRest->setVisible(!names.isEmpty());
    m_coverRest->setEnabled(!m_session.project().isReadOnly());
}

bool StepView::commit() {
    bool all = true;
    for (AnswerForm* form : m_forms)
        all = form->commit() && all;
    for (RecordTable* table : m_tables)
        all = table->commit() && all;
    return all;
}

void StepView::discardDrafts() {
    for (AnswerForm* form : m_forms)
        form->discardDrafts();
    for (RecordTable* table : m_tables)
        table->discardDraft();
}

} // namespace plumbline::ui
