#include "ui/models/MistakeTable.h"

#include <algorithm>
#include <numeric>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include "ui/support/ColumnModel.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

enum Column { SheetColumn, CellColumn, WrongColumn, ColumnCount };

/// So many rows are given the height of their sentence; beyond, a long one ends in dots and in the tool tip.
constexpr int mostFitted = 500;

} // namespace

class MistakeTable::Rows : public ColumnModel<exchange::Mistake> {
public:
    explicit Rows(QObject* parent) : ColumnModel(ColumnCount, parent) {}

    void show(std::vector<exchange::Mistake> mistakes) {
        m_lines = std::all_of(mistakes.begin(), mistakes.end(), [](const exchange::Mistake& mistake) {
            return mistake.place.starts_with("line ");
        });
        setRows(std::move(mistakes));
    }
    /// They stand in the lines of a text, which has no sheets.
    [[nodiscard]] bool areOfLines() const { return m_lines; }
    QString text(int row, int column) const {
        const exchange::Mistake& mistake = this->row(row);
        if (column == WrongColumn)
            return errorText(mistake.error);
        if (m_lines)
            return column == CellColumn ? toQString(mistake.place).section(QLatin1Char(' '), -1) : QString();
        return toQString(mistake.place).section(QLatin1Char('!'), column, column);
    }

private:
    QVariant value(const exchange::Mistake&, const QModelIndex& index, int role) const override {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignTop);
        if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == WrongColumn))
            return text(index.row(), index.column());
        return {};
    }
    QVariant head(int column, int role) const override {
        const QString heads[] = {MistakeTable::tr("Sheet"),
                                 m_lines ? MistakeTable::tr("Line") : MistakeTable::tr("Cell"),
                                 MistakeTable::tr("What is wrong")};
        return role == Qt::DisplayRole ? QVariant(heads[column]) : QVariant();
    }

    bool m_lines = false;
};

MistakeTable::MistakeTable(QWidget* parent) : QTableView(parent), m_rows(new Rows(this)) {
    setObjectName(QStringLiteral("mistakes"));
    setAccessibleName(tr("Mistakes in the table"));
    setModel(m_rows);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    const int character = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    setColumnWidth(SheetColumn, 9 * character);
    setColumnWidth(CellColumn, 7 * character);
}

void MistakeTable::show(std::vector<exchange::Mistake> mistakes) {
    m_rows->show(std::move(mistakes));
    setColumnHidden(SheetColumn, m_rows->areOfLines());
    fitRows();
    selectRow(0);
}

void MistakeTable::fitRows() {
    for (int row = 0; row < std::min(m_rows->rowCount(), mostFitted); ++row)
        resizeRowToContents(row);
}

void MistakeTable::copyAll() const {
    std::vector<int> rows(static_cast<std::size_t>(m_rows->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    copy(std::move(rows));
}

void MistakeTable::copy(std::vector<int> rows) const {
    std::sort(rows.begin(), rows.end());
    QString lines;
    for (const int row : rows)
        for (int column = 0; column < ColumnCount; ++column)
            lines += m_rows->text(row, column) + QLatin1Char(column + 1 < ColumnCount ? '\t' : '\n');
    QGuiApplication::clipboard()->setText(lines);
}

void MistakeTable::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Copy)) {
        QTableView::keyPressEvent(event);
        return;
    }
    std::vector<int> rows;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        rows.push_back(row.row());
    copy(std::move(rows));
}

void MistakeTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    fitRows();
}

void MistakeTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitRows();
}

} // namespace plumbline::ui
