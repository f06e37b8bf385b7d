#include "ui/start/MoveDialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/scoring/Display.h"
#include "core/scoring/Outcome.h"
#include "ui/interview/RatingMethod.h"
#include "ui/support/Card.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/ScreenRoom.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

enum Column { PlaceColumn, RatingColumn, BeforeColumn, AfterColumn, ColumnCount };

QTableWidget* table() {
    auto* table = new QTableWidget(0, ColumnCount);
    table->setObjectName(QStringLiteral("moved"));
    table->setAccessibleName(MoveDialog::tr("To be looked at again"));
    table->setHorizontalHeaderLabels({MoveDialog::tr("Criterion"), MoveDialog::tr("Rating so far"),
                                      MoveDialog::tr("Text so far"), MoveDialog::tr("New text")});
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(RatingColumn, QHeaderView::ResizeToContents);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    return table;
}

} // namespace

MoveDialog::MoveDialog(Session& session, const model::PackFiles& pack, const model::Model& edition,
                       QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_pack(pack),
      m_edition(edition),
      m_move(assessment::planMove(session.model(), session.assessment(), edition)),
      m_table(table()),
      m_problem(new QLabel) {
    setObjectName(QStringLiteral("move"));
    setWindowTitle(tr("Move to another edition"));
    auto* title = new QLabel(
        tr("%1: from edition %2 to edition %3")
            .arg(local(edition.name), toQString(session.model().edition), toQString(edition.edition)));
    title->setFont(strongFont());
    title->setWordWrap(true);
    auto* effects = new QLabel(consequences().join(QLatin1Char('\n')));
    effects->setObjectName(QStringLiteral("consequences"));
    effects->setWordWrap(true);
    effects->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* heading = new QLabel(tr("To be looked at again"));
    heading->setFont(strongFont());
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* const move = buttons->button(QDialogButtonBox::Ok);
    move->setText(tr("Move"));
    if (const auto writable = session.project().checkWritable(); !writable) {
        move->setEnabled(false);
        m_problem->setText(errorText(writable.error()));
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(title);
    layout->addWidget(effects);
    layout->addSpacing(grid);
    fillTable();
    const bool rows = m_table->rowCount() > 0;
    layout->addWidget(heading);
    layout->addWidget(m_table, 1);
    heading->setVisible(rows);
    m_table->setVisible(rows);
    if (!rows)
        layout->addStretch(1);
    layout->addWidget(
        mutedLabel(tr("One action; Undo brings the former edition back with all its ratings.")));
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MoveDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeToScreen(*this, {860, rows ? 560 : 280});
}

/// What happens, a line each.
QStringList MoveDialog::consequences() const {
    const model::Model& model = m_session.model();
    const auto names = [&](const std::vector<model::NodeId>& nodes) {
        QStringList list;
        for (const model::NodeId node : nodes)
            list << local(model.node(node).name);
        return list.join(tr(", "));
    };
    QStringList lines{tr("%n rating(s) carry over: same code, same criterion.", nullptr, m_move.carried)};
    if (!m_move.changed.empty())
        lines << tr("%n rating(s) are taken back, because the criterion or the scale reads otherwise now.",
                    nullptr, static_cast<int>(m_move.changed.size()));
    if (!m_move.gone.empty())
        lines << tr(
            "%n criteria with a rating or a note are no longer part of the model; what was written is "
            "kept in the file.",
            nullptr, static_cast<int>(m_move.gone.size()));
    if (!m_move.added.empty())
        lines << tr("%n criteria are new.", nullptr, static_cast<int>(m_move.added.size()));
    if (!m_move.readmitted.empty())
        lines << tr("Assessed from now on, since they can no longer be left out: %1.")
                     .arg(names(m_move.readmitted));
    if (!m_move.reset.empty())
        lines << tr("Back to the recommended weights: %1.").arg(names(m_move.reset));
    if (m_move.after.facts.profile != m_session.assessment().facts.profile)
        lines << tr("The profile becomes %1.").arg(local(m_edition.profiles.front().name));
    lines << scoreLine();
    return lines;
}

/// The total and level before and after.
QString MoveDialog::scoreLine() const {
    const auto& after = m_move.after;
    const auto scope = assessment::Scope::check(m_edition, after.facts, after.exclusions, after.ownWeights);
    if (!scope)
        return errorText(scope.error());
    const auto outcome = scoring::outcome(m_edition, *scope, after.ratings);
    if (!outcome)
        return errorText(outcome.error());
    const scoring::Verdict& verdict = outcome->verdict;
    const scoring::Verdict& now = m_session.verdict();
    return tr("%1: %2 (%3) now, %4 (%5) after the move, with %6 unrated.")
        .arg(local(m_edition.totalName), toQString(scoring::shownTotal(m_session.scheme(), now.total.value)),
             levelName(m_session.model(), now.total.level),
             toQString(scoring::shownTotal(outcome->scheme, verdict.total.value)),
             levelName(m_edition, verdict.total.level))
        .arg(verdict.unrated());
}

void MoveDialog::fillTable() {
    for (const assessment::Move::Cell& cell : m_move.changed)
        addRow(cell);
    for (const assessment::Move::Cell& cell : m_move.gone)
        addRow(cell);
    m_table->resizeRowsToContents();
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableWidget::resizeRowsToContents);
}

void MoveDialog::addRow(const assessment::Move::Cell& cell) {
    const model::Model& model = m_session.model();
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const auto set = [&](Column column, const QString& text) {
        auto* item = new QTableWidgetItem(text);
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        item->setToolTip(text);
        m_table->setItem(row, column, item);
    };
    set(PlaceColumn, place(cell.before));
    set(RatingColumn, RatingMethod::of(model).word(model, m_session.assessment().wholeRating(cell.before)));
    set(BeforeColumn, criteria(model, cell.before));
    set(AfterColumn, cell.after < 0 ? tr("No longer part of the model") : criteria(m_edition, cell.after));
}

QString MoveDialog::place(model::CellId cell) const {
    return cellName(m_session.model(), cell);
}

/// What a cell asks for, level by level where it is about several.
QString MoveDialog::criteria(const model::Model& model, model::CellId cell) const {
    const model::ItemId item = model.itemOf(cell);
    const model::LevelRange levels = model.levelsOf(cell);
    if (levels.first == levels.last)
        return toQString(model.criterion(item, levels.first, language()));
    QStringList lines;
    for (int level = levels.first; level <= levels.last; ++level)
        lines << tr("%1: %2").arg(levelOrdinal(model, level),
                                  toQString(model.criterion(item, level, language())));
    return lines.join(QLatin1Char('\n'));
}

void MoveDialog::accept() {
    Error problem{ErrorCode::OtherModel, {}};
    const auto heard =
        connect(&m_session, &Session::failed, this, [&](const Error& error) { problem = error; });
    const bool done = m_session.move(m_pack);
    disconnect(heard);
    if (done)
        QDialog::accept();
    else
        m_problem->setText(errorText(problem));
}

} // namespace plumbline::ui
