// What MainWindow says of the state of the assessment: status bar, banners, and which actions there are.
#include <utility>

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include "core/base/File.h"
#include "core/scoring/Display.h"
#include "ui/interview/InterviewPage.h"
#include "ui/interview/RatingMethod.h"
#include "ui/support/Banner.h"
#include "ui/support/ElidedLabel.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"
#include "ui/workbench/AuthorBar.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

namespace {
constexpr int noticeMs = 8000;
constexpr int widestAuthor = 20 * grid;
} // namespace

void MainWindow::buildStatusBar() {
    m_saved = new QLabel;
    m_saved->setObjectName(QStringLiteral("saved"));
    m_author = new QToolButton;
    m_author->setObjectName(QStringLiteral("author"));
    m_author->setToolTip(tr("Change assessor"));
    m_author->setAutoRaise(true);
    m_author->setFont(smallFont());
    auto* const change = findChild<QAction*>(QStringLiteral("actionAuthor"));
    connect(m_author, &QToolButton::clicked, change, &QAction::trigger);
    connect(change, &QAction::enabledChanged, m_author, &QWidget::setEnabled);
    m_shortage = new ElidedLabel;
    m_shortage->setObjectName(QStringLiteral("shortage"));
    m_notice = new ElidedLabel;
    m_notice->setObjectName(QStringLiteral("notice"));
    m_noticeEnd = new QTimer(this);
    m_noticeEnd->setSingleShot(true);
    connect(m_noticeEnd, &QTimer::timeout, m_notice, &QLabel::clear);
    for (QLabel* label : std::initializer_list<QLabel*>{m_saved, m_shortage, m_notice}) {
        label->setFont(smallFont());
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(grid, 0, grid, 0);
    }
    for (QWidget* shown : std::initializer_list<QWidget*>{m_saved, m_author, m_shortage, m_notice})
        statusBar()->addWidget(shown);
    m_keys = new ElidedLabel(ElidedLabel::Spare::FirstParts);
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setFont(smallFont());
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setContentsMargins(grid, 0, grid, 0);
    statusBar()->addPermanentWidget(m_keys, 1);
    statusBar()->setSizeGripEnabled(false);
}

/// A word on what was done, beside the state that is always shown.
void MainWindow::notify(const QString& sentence) {
    m_notice->setText(sentence);
    m_noticeEnd->start(noticeMs);
    m_noticeOfWay = false;
}

void MainWindow::notifyWritten(const QString& file) {
    notify(tr("Written to %1").arg(QDir::toNativeSeparators(file)));
}

void MainWindow::showError(const Error& error) {
    const bool isLost = isOfThisFile(error) && isLoss(error.code);
    if (isLost)
        m_loss = error;
    if (isOfThisFile(error) && !m_now && (isLost || isOfDisk(error.code)))
        say(isLost ? Said::Loss : Said::Else, errorText(error), tr("Save a copy…"),
            [this] { saveCopy(Afterwards::WorkInIt); });
    else
        say(Said::Else, errorText(error));
    m_sinceError.start();
    refreshStatus();
}

bool MainWindow::isOfThisFile(const Error& error) const {
    return m_session && !error.args.empty() &&
           error.args.front() == plumbline::toUtf8(m_session->project().path());
}

void MainWindow::say(Said what, const QString& sentence, const QString& name,
                     const std::function<void()>& action) {
    m_said = what;
    m_errorAction = action;
    m_error->showError(sentence, name);
}

bool MainWindow::sayWhatLasts() {
    if (m_loss)
        say(Said::Loss, errorText(*m_loss), tr("Save a copy…"), [this] { saveCopy(Afterwards::WorkInIt); });
    else if (!m_session->refusedRatings().empty())
        sayNotRated();
    else
        return false;
    return true;
}

void MainWindow::sayNotRated() {
    const std::set<model::CellId>& refused = m_session->refusedRatings();
    say(Said::NotRated,
        tr("Ratings that were refused before and are not made: %1. Rate again, or close this message.")
            .arg(notRatedText(*m_session)),
        tr("Show the cell"), [this, cell = *refused.begin()] { showCell(cell); });
}

/// The first of the cells whose rating was refused, and how many more there are.
QString MainWindow::notRatedText(const Session& session) {
    constexpr qsizetype most = 3;
    QStringList cells;
    for (const model::CellId cell : session.refusedRatings())
        cells << cellName(session.model(), cell);
    const auto more = static_cast<int>(cells.size() - most);
    const QString first = cells.first(std::min(cells.size(), most)).join(tr("; "));
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
}

void MainWindow::lookAtFile(bool again) {
    if (!m_session || m_now || m_session->project().isReadOnly() || m_session->isWriting())
        return;
    const auto untouched = m_session->project().checkUntouched();
    if (!untouched && (again || (isLoss(untouched.error().code) && m_loss != untouched.error())))
        return showError(untouched.error());
    if (!untouched || !m_loss)
        return;
    m_loss.reset();
    if (m_said == Said::Loss)
        dropError();
    refreshStatus();
}

void MainWindow::closeMessage() {
    // What was refused is given up by who was told of it, and by nobody else.
    if (m_session && m_said == Said::NotRated)
        m_session->giveUpRefused();
    else if (m_session && !m_session->refusedRatings().empty())
        sayNotRated();
}

void MainWindow::dropError() {
    if (!m_error->isHidden() && !(m_session && sayWhatLasts()))
        m_error->hide();
}

void MainWindow::showRefusal(const Error& error) {
    // Where the name is asked for, it is said there and nowhere else.
    if (error.code == ErrorCode::AssessorMissing && m_who->isVisibleTo(this)) {
        m_error->hide();
        m_who->remind();
    } else {
        showError(error);
    }
    m_said = m_said == Said::Loss ? Said::Loss : Said::Refusal;
    refreshStatus();
    // Whoever types on is not to type into the name.
    if (error.code == ErrorCode::AssessorMissing && m_session->draftState() < DraftState::Typing)
        m_who->focusName();
}

void MainWindow::showState() {
    m_state->setVisible(m_session && m_session->project().isReadOnly());
    if (!m_state->isVisibleTo(this))
        return;
    if (const auto& at = m_session->project().stoodAt())
        return m_state->showState(
            tr("As it stood on %1, read-only.").arg(momentText(QDateTime::fromMSecsSinceEpoch(*at))),
            tr("Back to now"));
    if (!m_session->project().damage().empty())
        return m_state->showDanger(tr("Damaged, and read-only: what makes no sense in the file is left out."),
                                   tr("What is damaged…"));
    if (m_session->project().sealState().isSealed())
        return showSealed();
    const auto& holder = m_session->project().holder();
    const auto writable = m_session->project().checkWritable();
    const bool isOfTheDisk = writable || writable.error().code == ErrorCode::ReadOnly;
    // The holder names itself a moment after it has the file.
    const QString name = holder ? toQString(holder->name) : QString(),
                  host = holder ? toQString(holder->host) : QString();
    m_state->showState(
        !name.isEmpty()   ? tr("Read-only: %1 on %2 has this assessment open for writing.").arg(name, host)
        : !host.isEmpty() ? tr("Read-only: somebody on %1 has this assessment open for writing.").arg(host)
        : holder          ? tr("Read-only: another program has this assessment open for writing.")
        : isOfTheDisk     ? tr("Read-only: the file or its folder cannot be written here.")
                          : errorText(writable.error()),
        tr("Try again"));
}

/// Of what is done, taken back or done again: "Undo ...".
QString MainWindow::operationWords(project::Operation operation) {
    switch (operation) {
    case project::Operation::Rate:
        return tr("rating");
    case project::Operation::Note:
        return tr("note");
    case project::Operation::Evidence:
        return tr("change of evidence");
    case project::Operation::Import:
        return tr("import");
    case project::Operation::Move:
        return tr("move to another edition");
    case project::Operation::Weights:
        return tr("change of weights");
    case project::Operation::Finding:
        return tr("change of findings");
    case project::Operation::Review:
        return tr("review");
    case project::Operation::Process:
        return tr("change of the process");
    default:
        return tr("change of properties");
    }
}

/// What was taken back may be on another page.
void MainWindow::notifyWay(const project::ChangeSummary& summary) {
    if (summary.way == project::Way::Do) {
        if (std::exchange(m_noticeOfWay, false))
            m_notice->clear();
        return;
    }
    const QString words = operationWords(summary.operation);
    notify(summary.way == project::Way::Undo ? tr("Undone: %1").arg(words) : tr("Done again: %1").arg(words));
    m_noticeOfWay = true;
}

void MainWindow::refreshActions() {
    for (QAction* action : m_assessmentActions)
        action->setEnabled(m_session != nullptr);
    for (QAction* action : m_presentActions)
        action->setEnabled(m_session && !m_now);
    m_move->setEnabled(m_edition.has_value());
    m_backToNow->setEnabled(m_now != nullptr);
    const auto undoable = m_session ? m_session->project().undoable() : std::nullopt;
    const auto redoable = m_session ? m_session->project().redoable() : std::nullopt;
    // What is being typed can be taken back too.
    const bool typing = m_session && m_session->draftState() == DraftState::Typing;
    m_undo->setEnabled(undoable || typing);
    m_undo->setText(undoable && !typing ? tr("&Undo %1").arg(operationWords(*undoable)) : tr("&Undo"));
    m_redo->setEnabled(redoable.has_value());
    m_redo->setText(redoable ? tr("&Redo %1").arg(operationWords(*redoable)) : tr("&Redo"));
}

bool MainWindow::isChangeRefused() const {
    return !m_session->refusedRatings().empty() ||
           (m_said == Said::Refusal && (m_error->isVisibleTo(this) || m_who->isVisibleTo(this)));
}

QString MainWindow::savedText() const {
    if (const auto& seal = m_session->project().sealState(); seal.isSealed())
        return seal.broken ? tr("✗ Not as it was sealed") : tr("Sealed");
    if (m_session->project().isReadOnly())
        return tr("Read-only");
    if (m_session->draftState() == DraftState::Failed)
        return tr("✗ What was typed is not saved");
    if (m_session->draftState() == DraftState::Typing)
        return tr("… Being typed");
    if (isChangeRefused())
        return tr("✗ The last change is not saved");
    if (m_loss)
        return tr("✗ The file is not as it was saved");
    if (m_session->draftState() == DraftState::Kept)
        return tr("… A title is not added yet");
    const QDateTime& at = m_session->savedAt();
    return at.isValid() ? tr("✓ Saved %1").arg(at.toString(QStringLiteral("HH:mm:ss"))) : tr("✓ Saved");
}

void MainWindow::showKeys() {
    if (!m_session)
        return;
    const bool rates = m_pages->currentWidget() == m_interview && !m_session->project().isReadOnly();
    m_keys->setText(rates ? tr("%1 · Backspace clear · N note · E evidence · F find · F1 all keys")
                                .arg(RatingMethod::of(m_session->model()).keyHint(m_session->model()))
                          : tr("F1 all keys"));
}

void MainWindow::refreshStatus() {
    if (!m_session)
        return;
    m_saved->setText(savedText());
    const bool isBad = m_saved->text().startsWith(QStringLiteral("✗"));
    m_saved->setForegroundRole(isBad ? QPalette::BrightText : QPalette::PlaceholderText);
    const std::string& author = m_session->project().author().name;
    m_author->setText(
        author.empty() ? tr("Who works here?")
                       : m_author->fontMetrics().elidedText(toQString(author), Qt::ElideRight, widestAuthor));
    m_author->setVisible(!author.empty() || !m_session->project().isReadOnly());
    const int target = m_session->targetLevel();
    const Rational band = m_session->scheme().bands()[static_cast<std::size_t>(target - 1)];
    const Rational total = m_session->verdict().total.value;
    const QString shortage = total < band ? tr("%1 short of %2")
                                                .arg(toQString(scoring::shownMissing(total, band)),
                                                     levelName(m_session->model(), target))
                                          : tr("%1 is reached").arg(levelName(m_session->model(), target));
    // Beside a level that the lead decided on, a score is not to contradict it.
    m_shortage->setText(m_session->project().sealState().departure() ? tr("As computed: %1").arg(shortage)
                                                                     : shortage);
}

} // namespace plumbline::ui
