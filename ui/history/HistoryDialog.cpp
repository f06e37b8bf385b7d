#include "ui/history/HistoryDialog.h"

#include <limits>

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/File.h"
#include "ui/history/HistoryModel.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/DialogButton.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/Paths.h"
#include "ui/support/ScreenRoom.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int detailsHeight = 13 * grid;
constexpr int rowPadding = 10;

QLabel* detail(const char* name) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

HistoryDialog::HistoryDialog(const Session& session, model::CellId cell, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_cell(cell < 0 ? std::string() : session.model().cellCode(cell)),
      m_firstMoment(session.project().firstMoment().value_or(std::numeric_limits<long long>::max())),
      m_model(new HistoryModel(session, this)),
      m_error(new Banner),
      m_search(new QLineEdit),
      m_person(new QComboBox),
      m_kind(new QComboBox),
      m_chip(new QToolButton),
      m_stack(new QStackedWidget),
      m_table(new QTableView),
      m_empty(new QLabel),
      m_what(detail("historyWhat")),
      m_when(mutedLabel()),
      m_before(detail("historyBefore")),
      m_after(detail("historyAfter")),
      m_count(mutedLabel()),
      m_toCell(dialogButton("historyToCell", tr("&Go to the cell"))),
      m_moment(dialogButton("historyMoment", tr("See the assessment as it &stood then"))) {
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History"));
    buildTable();
    auto* card = new Card;
    card->content()->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid + 4);
    layout->addWidget(m_error);
    layout->addWidget(buildFilters());
    layout->addWidget(card, 1);
    layout->addWidget(buildDetails());
    layout->addWidget(buildFoot());
    connect(m_model, &HistoryModel::failed, this,
            [this](const Error& error) { m_error->showError(errorText(error)); });
    // A small screen at high scaling has less room than that.
    resizeToScreen(*this, {1160, 680});
    refresh();
    m_search->setFocus();
}

QWidget* HistoryDialog::buildFilters() {
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("Find by name, item, rating or text"));
    m_search->setAccessibleName(tr("Find in the history"));
    m_search->setClearButtonEnabled(true);
    m_person->setObjectName(QStringLiteral("historyPerson"));
    m_person->setAccessibleName(tr("By whom"));
    m_person->addItem(tr("Everyone"));
    for (const assessment::Person& person : m_session.assessment().people)
        m_person->addItem(toQString(person.name), toQString(person.id));
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_kind->setAccessibleName(tr("Of what kind"));
    m_kind->addItem(tr("Everything"));
    for (const HistoryKind& kind : historyKinds())
        m_kind->addItem(kind.name);
    m_chip->setObjectName(QStringLiteral("historyCell"));
    m_chip->setText(toQString(m_cell).isEmpty() ? QString()
                                                : tr("Only %1  ×").arg(m_model->words().cellName(m_cell)));
    m_chip->setToolTip(tr("Show the history of the whole assessment"));
    m_chip->setAccessibleName(tr("Only %1; press to show the whole").arg(m_model->words().cellName(m_cell)));
    m_chip->setFocusPolicy(Qt::StrongFocus);
    m_chip->setVisible(!m_cell.empty());
    auto* filters = new QWidget;
    auto* layout = new QHBoxLayout(filters);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_chip);
    layout->addWidget(m_person);
    layout->addWidget(m_kind);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryDialog::refresh);
    connect(m_person, &QComboBox::currentIndexChanged, this, &HistoryDialog::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryDialog::refresh);
    connect(m_chip, &QToolButton::clicked, this, [this] {
        m_cell.clear();
        m_chip->hide();
        m_search->setFocus();
        refresh();
    });
    auto* down = new QShortcut(Qt::Key_Down, m_search, [this] { m_table->setFocus(); });
    down->setContext(Qt::WidgetShortcut);
    new QShortcut(QKeySequence::Find, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    return filters;
}

void HistoryDialog::buildTable() {
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History, newest first"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* const rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(m_table->fontMetrics().height() + rowPadding);
    QHeaderView* const heads = m_table->horizontalHeader();
    heads->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    heads->setHighlightSections(false);
    // Measured once, since a table that fits its columns to what it reads would read it all.
    m_table->setColumnWidth(HistoryModel::WhenColumn,
                            m_table->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00 00:00")) +
                                2 * grid);
    m_table->setColumnWidth(HistoryModel::WhoColumn, 12 * grid);
    m_table->setColumnWidth(HistoryModel::BeforeColumn, 16 * grid);
    m_table->setColumnWidth(HistoryModel::AfterColumn, 26 * grid);
    heads->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_empty->setObjectName(QStringLiteral("historyEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::showDetails);
    connect(m_table, &QTableView::activated, this, &HistoryDialog::goToCell);
}

/// The chosen entry whole, for what the table has no room for.
QWidget* HistoryDialog::buildDetails() {
    auto* content = new QWidget;
    auto* columns = new QGridLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setHorizontalSpacing(3 * grid);
    columns->setVerticalSpacing(4);
    m_what->setFont(strongFont());
    m_when->setObjectName(QStringLiteral("historyWhen"));
    columns->addWidget(m_what, 0, 0, 1, 2);
    columns->addWidget(m_when, 1, 0, 1, 2);
    columns->addWidget(mutedLabel(tr("Before")), 2, 0);
    columns->addWidget(mutedLabel(tr("After")), 2, 1);
    columns->addWidget(m_before, 3, 0);
    columns->addWidget(m_after, 3, 1);
    columns->setRowStretch(3, 1);
    columns->setColumnStretch(0, 1);
    columns->setColumnStretch(1, 1);
    content->setBackgroundRole(QPalette::Base);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("historyDetails"));
    scroll->setAccessibleName(tr("The chosen change"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedHeight(detailsHeight);
    auto* card = new Card;
    card->content()->addWidget(scroll);
    return card;
}

QWidget* HistoryDialog::buildFoot() {
    m_count->setObjectName(QStringLiteral("historyCount"));
    auto* write = dialogButton("historyExport", tr("&Export…"));
    auto* close = dialogButton("historyClose", tr("Close"));
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_count, 1);
    layout->addWidget(write);
    layout->addWidget(m_toCell);
    layout->addWidget(m_moment);
    layout->addWidget(close);
    connect(write, &QPushButton::clicked, this, &HistoryDialog::exportTable);
    connect(m_toCell, &QPushButton::clicked, this, &HistoryDialog::goToCell);
    connect(m_moment, &QPushButton::clicked, this, &HistoryDialog::seeMoment);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void HistoryDialog::refresh() {
    project::HistoryFilter filter;
    filter.cell = m_cell;
    if (const QString text = m_search->text().trimmed(); !text.isEmpty())
        m_model->words().search(text, filter);
    filter.person = toUtf8(m_person->currentData().toString());
    if (const int kind = m_kind->currentIndex(); kind > 0)
        filter.entities = historyKinds()[static_cast<std::size_t>(kind) - 1].entities;
    m_error->hide();
    m_model->setFilter(filter);
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_empty->setText(filter == project::HistoryFilter{.cell = m_cell}
                         ? tr("Nothing has been changed here yet.")
                         : tr("Nothing found. Try fewer words, or another person or kind."));
    m_count->setText(tr("%n change(s)", nullptr, static_cast<int>(m_model->total())));
    if (any)
        m_table->setCurrentIndex(m_model->index(0, HistoryModel::WhatColumn));
    showDetails();
}

int HistoryDialog::currentRow() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void HistoryDialog::showDetails() {
    const int row = currentRow();
    for (QLabel* label : {m_what, m_when, m_before, m_after})
        label->clear();
    m_toCell->setEnabled(row >= 0 && !m_model->words().cellOf(m_model->entry(row)).empty());
    const bool kept = row >= 0 && m_model->entry(row).counter >= m_firstMoment;
    m_moment->setEnabled(kept);
    m_moment->setToolTip(kept || row < 0 ? QString()
                                         : tr("This change was made before changes were kept one by one."));
    if (row < 0)
        return;
    const project::HistoryEntry& entry = m_model->entry(row);
    m_what->setText(m_model->words().what(entry));
    QStringList facts{
        QDateTime::fromMSecsSinceEpoch(entry.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
        m_model->words().who(entry)};
    if (entry.counter > 0)
        facts << tr("change %1").arg(entry.counter);
    m_when->setText(facts.join(QStringLiteral(" · ")));
    const auto shown = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    m_before->setText(shown(m_model->words().before(entry)));
    m_after->setText(shown(m_model->words().after(entry)));
}

void HistoryDialog::goToCell() {
    if (!m_toCell->isEnabled())
        return;
    const std::string code = m_model->words().cellOf(m_model->entry(currentRow()));
    accept();
    Q_EMIT cellRequested(code);
}

void HistoryDialog::seeMoment() {
    const long long counter = m_model->entry(currentRow()).counter;
    accept();
    Q_EMIT momentRequested(counter);
}

void HistoryDialog::exportTable() {
    const QFileInfo info(fileOf(m_session.project().path()));
    const QString suggestion =
        info.dir().filePath(tr("%1 history").arg(info.completeBaseName()) + QStringLiteral(".xlsx"));
    const QString file =
        dialogs::fileToSave(this, tr("Export the history"), suggestion,
                            tr("Workbooks (*.xlsx);;CSV tables (*.csv)"), QStringLiteral("xlsx"));
    if (file.isEmpty())
        return;
    m_error->hide();
    const auto written = withProgress(this, tr("Exporting the history…"), [&](const Progress& progress) {
        return writeHistory(m_session.project(), m_model->filter(), pathOf(file), progress);
    });
    if (!written)
        m_error->showError(errorText(written.error()));
    else
        m_count->setText(tr("Written to %1").arg(QDir::toNativeSeparators(file)));
}

} // namespace plumbline::ui
