#include "ui/models/MistakeTable.h"

#include <algorithm>
#include <map>
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
/// As many places, or runs of them, are named of one mistake.
constexpr qsizetype mostRuns = 12;

/// The same mistake at one or more places of a sheet.
struct EqualMistakes {
    QString sheet;
    QString text;
    QStringList places; ///< cells or lines, in order
};

/// Where the number of a line or cell begins: "C12" is 1.
qsizetype numberIn(const QString& place) {
    qsizetype at = place.size();
    while (at > 0 && place[at - 1].isDigit())
        --at;
    return at;
}

/// Whether a line or cell stands right below another.
bool isNext(const QString& place, const QString& after) {
    const qsizetype at = numberIn(place);
    return at == numberIn(after) && place.left(at) == after.left(at) &&
           place.mid(at).toInt() == after.mid(at).toInt() + 1;
}

/// "2–496", "C2–C9, C12".
QString inRuns(const QStringList& places) {
    QStringList runs;
    for (qsizetype first = 0, last = 0; first < places.size() && runs.size() <= mostRuns; first = ++last) {
        while (last + 1 < places.size() && isNext(places[last + 1], places[last]))
            ++last;
        runs << (first == last ? places[first] : places[first] + QStringLiteral("–") + places[last]);
    }
    if (runs.size() > mostRuns)
        runs.back() = QStringLiteral("…");
    return runs.join(MistakeTable::tr(", "));
}

} // namespace

class MistakeTable::Rows : public ColumnModel<EqualMistakes> {
public:
    explicit Rows(QObject* parent) : ColumnModel(ColumnCount, parent) {}

    void show(const std::vector<exchange::Mistake>& mistakes) {
        m_lines = std::all_of(mistakes.begin(), mistakes.end(), [](const exchange::Mistake& mistake) {
            return mistake.place.starts_with("line ");
        });
        std::vector<EqualMistakes> rows;
        std::map<std::pair<QString, QString>, std::size_t> known;
        for (const exchange::Mistake& mistake : mistakes) {
            const QString place = toQString(mistake.place);
            const QString sheet = m_lines ? QString() : place.section(QLatin1Char('!'), 0, 0);
            const QString text = errorText(mistake.error);
            const auto [at, fresh] = known.emplace(std::pair(sheet, text), rows.size());
            if (fresh)
                rows.push_back({sheet, text, {}});
            rows[at->second].places << (m_lines ? place.section(QLatin1Char(' '), -1)
                                                : place.section(QLatin1Char('!'), 1, 1));
        }
        setRows(std::move(rows));
    }
    /// They stand in the lines of a text, which has no sheets.
    [[nodiscard]] bool areOfLines() const { return m_lines; }
    [[nodiscard]] const EqualMistakes& mistakesOf(int row) const { return this->row(row); }

private:
    [[nodiscard]] QString text(const EqualMistakes& row, int column) const {
        const bool several = row.places.size() > 1;
        if (column == SheetColumn)
            return row.sheet;
        if (column == CellColumn)
            return row.places.front() + (several ? QStringLiteral(" …") : QString());
        if (!several)
            return row.text;
        return row.text + QLatin1Char('\n') +
               (m_lines ? MistakeTable::tr("%1 lines: %2") : MistakeTable::tr("%1 cells: %2"))
                   .arg(row.places.size())
                   .arg(inRuns(row.places));
    }
    QVariant value(const EqualMistakes& row, const QModelIndex& index, int role) const override {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignTop);
        if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == WrongColumn))
            return text(row, index.column());
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

void MistakeTable::show(const std::vector<exchange::Mistake>& mistakes) {
    m_rows->show(mistakes);
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
    for (const int row : rows) {
        const EqualMistakes& mistakes = m_rows->mistakesOf(row);
        for (const QString& place : mistakes.places)
            lines += mistakes.sheet + QLatin1Char('\t') + place + QLatin1Char('\t') + mistakes.text +
                     QLatin1Char('\n');
    }
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
