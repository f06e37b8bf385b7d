#include "ui/start/ImportRatingsDialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/interview/RatingMethod.h"
#include "ui/models/MistakeTable.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"
#include "ui/support/RatingMark.h"
#include "ui/support/ScreenRoom.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

enum Column { CellColumn, BeforeColumn, AfterColumn, ColumnCount };
constexpr int markSize = 13;

enum Page { NothingPage, MistakesPage, ChangesPage };

QLabel* wrappedLabel(const QString& name) {
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QTableWidget* changesTable() {
    auto* table = new QTableWidget(0, ColumnCount);
    table->setObjectName(QStringLiteral("ratingChanges"));
    table->setAccessibleName(ImportRatingsDialog::tr("Ratings that change"));
    table->setHorizontalHeaderLabels({ImportRatingsDialog::tr("Criterion"),
                                      ImportRatingsDialog::tr("Rating so far"),
                                      ImportRatingsDialog::tr("New rating")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(CellColumn, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    return table;
}

} // namespace

ImportRatingsDialog::ImportRatingsDialog(Session& session, const QString& file, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_file(file),
      m_status(wrappedLabel(QStringLiteral("importStatus"))),
      m_notes(wrappedLabel(QStringLiteral("importNotes"))),
      m_stack(new QStackedWidget),
      m_mistakes(new MistakeTable),
      m_changes(changesTable()),
      m_advice(mutedLabel()),
      m_problem(wrappedLabel(QStringLiteral("importProblem"))) {
    setObjectName(QStringLiteral("importRatings"));
    setWindowTitle(tr("Import ratings"));
    auto* title = wrappedLabel(QStringLiteral("importFile"));
    title->setText(QFileInfo(file).fileName());
    title->setFont(titleFont());
    m_status->setFont(strongFont());
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_mistakes);
    m_stack->addWidget(m_changes);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_import = buttons->button(QDialogButtonBox::Ok);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setText(tr("Import"));
    m_leave = buttons->button(QDialogButtonBox::Cancel);
    m_again = buttons->addButton(tr("Check again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("checkAgain"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(title);
    layout->addWidget(m_status);
    layout->addWidget(m_notes);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_advice);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportRatingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &ImportRatingsDialog::read);
    read();
}

void ImportRatingsDialog::read() {
    m_problem->hide();
    m_notes->hide();
    m_import->setEnabled(false);
    m_ratings.clear();
    auto table = exchange::readRatings(pathOf(m_file), m_session.model(), m_session.scope(), language());
    if (!table)
        return showFailure(table.error());
    showNotes(table->notes);
    m_leave->setText(tr("Cancel"));
    if (!table->mistakes.empty())
        return showMistakes(table->mistakes);
    m_ratings = std::move(table->ratings);
    showChanges(exchange::planOf(m_session.assessment(), m_ratings));
}

void ImportRatingsDialog::showFailure(const Error& error) {
    m_status->setText(errorText(error));
    m_advice->setText(tr("Nothing was changed."));
    showPart(NothingPage);
    m_again->show();
    m_again->setFocus();
}

void ImportRatingsDialog::showMistakes(const std::vector<exchange::Mistake>& mistakes) {
    const auto count = static_cast<int>(mistakes.size());
    m_status->setText(mistakes.size() < exchange::mostMistakes ? tr("%n mistake(s)", nullptr, count)
                                                               : tr("%1 mistakes and more").arg(count));
    m_advice->setText(tr("Mend them in the table, save it, and check again. Nothing was changed."));
    m_mistakes->show(mistakes);
    showPart(MistakesPage);
    m_again->show();
    m_again->setFocus();
}

void ImportRatingsDialog::showChanges(const exchange::RatingsPlan& plan) {
    const model::Model& model = m_session.model();
    QStringList parts;
    if (plan.added > 0)
        parts << tr("new: %1").arg(plan.added);
    if (plan.altered > 0)
        parts << tr("changed: %1").arg(plan.altered);
    if (plan.cleared > 0)
        parts << tr("taken back: %1").arg(plan.cleared);
    parts << tr("the same: %1").arg(plan.same);
    m_status->setText(
        plan.changes.empty()
            ? tr("The table changes nothing: its %n rating(s) are there already.", nullptr, plan.same)
            : tr("Ratings: %1").arg(parts.join(tr(", "))));
    const RatingMethod& method = RatingMethod::of(model);
    const auto word = [&](const assessment::Rating& rating) {
        return rating.grade == assessment::unrated ? tr("unrated") : method.word(model, rating);
    };
    const auto rating = [&](const assessment::Rating& rating) {
        return new QTableWidgetItem(ratingIcon(ratingValue(model, rating.grade), markSize), word(rating));
    };
    m_changes->setRowCount(static_cast<int>(plan.changes.size()));
    for (int row = 0; row < m_changes->rowCount(); ++row) {
        const auto& change = plan.changes[static_cast<std::size_t>(row)];
        m_changes->setItem(row, CellColumn, new QTableWidgetItem(cellName(model, change.cell)));
        m_changes->setItem(row, BeforeColumn, rating(change.before));
        m_changes->setItem(row, AfterColumn, rating(change.after));
    }
    for (const Column column : {BeforeColumn, AfterColumn}) {
        m_changes->resizeColumnToContents(column);
        m_changes->setColumnWidth(column, m_changes->columnWidth(column) + 2 * grid);
    }
    showPart(plan.changes.empty() ? NothingPage : ChangesPage);
    m_again->hide();
    const QString author = toQString(m_session.project().author().name);
    m_advice->setText(
        plan.changes.empty() ? tr("Nothing was changed.")
        : author.isEmpty()
            ? tr("One action; Undo brings the ratings so far back.")
            : tr("Recorded in the name of %1. One action; Undo brings the ratings so far back.").arg(author));
    const auto writable = m_session.project().checkWritable();
    const bool lacksName = writable && author.isEmpty() && !plan.changes.empty();
    if (!writable)
        refuse(*m_problem, errorText(writable.error()));
    else if (lacksName)
        refuse(*m_problem, tr("Nobody is named in whose name they are recorded: close this, give your name, "
                              "and import again."));
    m_problem->setVisible(!writable || lacksName);
    m_import->setEnabled(writable && !lacksName && !plan.changes.empty());
    m_leave->setText(m_import->isEnabled() ? tr("Cancel") : tr("Close"));
    (m_import->isEnabled() ? m_import : m_leave)->setFocus();
}

void ImportRatingsDialog::showPart(int part) {
    m_stack->setCurrentIndex(part);
    m_stack->setVisible(part != NothingPage);
    resizeToScreen(*this, part == NothingPage ? QSize(560, 160) : QSize(720, 520).expandedTo(size()));
}

void ImportRatingsDialog::showNotes(const std::vector<exchange::Mistake>& notes) {
    QStringList lines;
    for (const exchange::Mistake& note : notes)
        lines << mistakeText(note);
    m_notes->setText(lines.join(QLatin1Char('\n')));
    m_notes->setVisible(!lines.isEmpty());
}

void ImportRatingsDialog::accept() {
    Error problem{ErrorCode::Busy, {}};
    const auto heard =
        connect(&m_session, &Session::failed, this, [&](const Error& error) { problem = error; });
    const bool done =
        m_session.write(project::Operation::Import, [this](project::Writer& writer) -> Result<void> {
            for (const exchange::CellRating& each : m_ratings)
                if (auto rated = writer.rate(each.cell, each.rating); !rated)
                    return rated;
            return {};
        });
    disconnect(heard);
    if (done)
        return QDialog::accept();
    refuse(*m_problem, errorText(problem));
    m_problem->show();
}

} // namespace plumbline::ui
