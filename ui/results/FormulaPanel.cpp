#include "ui/results/FormulaPanel.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>

#include "core/scoring/Display.h"
#include "ui/results/Figures.h"
#include "ui/results/ResultMethod.h"
#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"
#include "ui/support/TableHeader.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

using scoring::Explanation;
using scoring::NumberRef;
using scoring::Term;
using Kind = NumberRef::Kind;

namespace {

constexpr int markSize = 14;
constexpr int rowHeight = 21;

/// Two decimals where they say all of every value, else four: a reader who calculates along gets there.
template <class Values>
int placesFor(const Values& values) {
    return std::ranges::all_of(values, [](Rational v) { return 100 % v.reduced().den == 0; }) ? 2 : 4;
}

QStandardItem* cell(const QString& text, bool number, bool strong = false) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setSizeHint({0, rowHeight});
    item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (strong)
        item->setFont(strongFont());
    return item;
}

QFont resultFont() {
    QFont font = titleFont();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    return font;
}

} // namespace

/// Puts one explanation into the rows of the table, with the heads that fit its kind.
class FormulaPanel::Writer {
public:
    Writer(const Session& session, const Explanation& explanation, QStandardItemModel& rows)
        : m_session(session), m_explanation(explanation), m_rows(rows) {}

    void write() {
        m_rows.clear();
        const Term& first = m_explanation.terms.front();
        if (first.factor)
            writeParts();
        else if (first.source.kind == Kind::Cell)
            writeItems();
        else if (m_explanation.of.kind == Kind::Total)
            writeTotal();
        else
            writeSum();
    }

private:
    void writeTotal() {
        heads({FormulaPanel::tr("Level"), FormulaPanel::tr("Score"), FormulaPanel::tr("Counts")}, 1);
        const int places = placesFor(values());
        for (const Term& term : m_explanation.terms)
            row({cell(levelName(m_session.model(), term.source.level), false),
                 cell(term.rated ? scoreText(m_session, score(term.source), 4) : QStringLiteral("–"), true),
                 cell(termText(term, places), true)});
        sum({cell({}, true), cell(totalText(m_session, m_explanation.value, places), true, true)},
            FormulaPanel::tr("Sum"));
    }

    void writeSum() {
        heads({FormulaPanel::tr("Level"), FormulaPanel::tr("Score")}, 1);
        const int places = placesFor(values());
        for (const Term& term : m_explanation.terms)
            row({cell(levelName(m_session.model(), term.source.level), false),
                 cell(termText(term, places), true)});
        sum({cell(totalText(m_session, m_explanation.value, places), true, true)}, FormulaPanel::tr("Sum"));
    }

    void writeParts() {
        const model::Model& model = m_session.model();
        const model::Node& first = model.node(m_explanation.terms.front().source.node);
        heads({local(model.kinds[static_cast<std::size_t>(first.kind)].name), FormulaPanel::tr("Weight"),
               FormulaPanel::tr("Score"), FormulaPanel::tr("Weight × score")},
              1);
        std::vector<Rational> products;
        for (const Term& term : m_explanation.terms)
            products.push_back(term.product());
        const int places = placesFor(values()), productPlaces = placesFor(products);
        for (std::size_t i = 0; i < products.size(); ++i) {
            const Term& term = m_explanation.terms[i];
            row({cell(nodeName(model, term.source.node), false), cell(shareText(*term.factor), true),
                 cell(termText(term, places), true),
                 cell(term.rated ? toQString(scoring::shown(products[i], productPlaces))
                                 : QStringLiteral("–"),
                      true)});
        }
        sum({cell({}, true), cell({}, true),
             cell(shown(m_explanation.of, m_explanation.value, productPlaces), true, true)},
            FormulaPanel::tr("Sum"));
    }

    void writeItems() {
        const model::Model& model = m_session.model();
        heads({FormulaPanel::tr("Item"), FormulaPanel::tr("Rating"), FormulaPanel::tr("Value")}, 2);
        for (const Term& term : m_explanation.terms) {
            const model::Item& item = model.item(model.itemOf(term.source.cell));
            QStandardItem* rating = cell(ratingWord(model, term.grade), false);
            rating->setIcon(ratingIcon(ratingValue(model, term.grade), markSize));
            rating->setForeground(Theme::current().rating(ratingValue(model, term.grade)));
            QStandardItem* name =
                cell(item.number > 0 ? QStringLiteral("%1. %2").arg(item.number).arg(local(item.name))
                                     : local(item.name),
                     false);
            if (term.source.level > 0)
                name->setToolTip(toQString(
                    model.criterion(model.itemOf(term.source.cell), term.source.level, language())));
            row({name, rating,
                 cell(term.rated ? toQString(scoring::shown(term.value, 1)) : QStringLiteral("–"), true)});
        }
        if (m_explanation.divisor > 1)
            sum({cell(QStringLiteral("%1 ÷ %2 =")
                          .arg(toQString(scoring::shown(m_explanation.sum(), 1)))
                          .arg(m_explanation.divisor),
                      true, true),
                 cell(shown(m_explanation.of, m_explanation.value, 4), true, true)},
                FormulaPanel::tr("Sum ÷ items"));
    }

    void heads(const QStringList& texts, int firstNumber) {
        m_rows.setHorizontalHeaderLabels(texts);
        for (int column = 0; column < texts.size(); ++column)
            m_rows.horizontalHeaderItem(column)->setTextAlignment(
                (column >= firstNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    void row(const QList<QStandardItem*>& cells) { m_rows.appendRow(cells); }
    /// The last row: not a summand, so it leads nowhere.
    void sum(QList<QStandardItem*> cells, const QString& name) {
        cells.prepend(cell(name, false, true));
        for (QStandardItem* item : cells)
            item->setSelectable(false);
        m_rows.appendRow(cells);
    }

    [[nodiscard]] Rational score(const NumberRef& of) const {
        return scoring::scoreAt(m_session.scheme(), m_session.scores(), of.node, of.level);
    }
    [[nodiscard]] std::vector<Rational> values() const {
        std::vector<Rational> values;
        for (const Term& term : m_explanation.terms)
            values.push_back(term.value);
        return values;
    }
    [[nodiscard]] QString termText(const Term& term, int places) const {
        return term.rated ? shown(term.source, term.value, places) : QStringLiteral("–");
    }
    [[nodiscard]] QString shown(const NumberRef& number, Rational value, int places) const {
        return ResultMethod::of(m_session.model()).shown(m_session, number, value, places);
    }

    const Session& m_session;
    const Explanation& m_explanation;
    QStandardItemModel& m_rows;
};

FormulaPanel::FormulaPanel(QWidget* parent)
    : Card({}, parent),
      m_back(new QPushButton(this)),
      m_title(new QLabel(this)),
      m_result(new QLabel(this)),
      m_method(mutedLabel({}, this)),
      m_table(new QTreeView(this)),
      m_rows(new QStandardItemModel(this)),
      m_remark(mutedLabel({}, this)) {
    m_back->setObjectName(QStringLiteral("formulaBack"));
    m_back->setFlat(true);
    m_back->setText(QStringLiteral("‹"));
    m_back->setFont(titleFont());
    m_back->setFixedWidth(3 * grid);
    m_title->setObjectName(QStringLiteral("formulaTitle"));
    m_title->setFont(strongFont());
    m_title->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("formulaResult"));
    m_result->setFont(resultFont());
    m_table->setObjectName(QStringLiteral("formulaTerms"));
    m_table->setModel(m_rows);
    m_table->setRootIsDecorated(false);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setIconSize({markSize, markSize});
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAllColumnsShowFocus(true);
    m_table->setMouseTracking(true);
    m_table->setHeader(new TableHeader(3, m_table));
    m_table->header()->setMinimumSectionSize(3 * grid);
    auto* top = new QHBoxLayout;
    top->addWidget(m_back, 0, Qt::AlignTop);
    top->addWidget(m_title, 1);
    top->addWidget(m_result, 0, Qt::AlignTop);
    content()->setSpacing(grid / 2);
    content()->addLayout(top);
    content()->addWidget(m_method);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_remark);
    connect(m_back, &QPushButton::clicked, this, &FormulaPanel::backRequested);
    connect(m_table, &QTreeView::clicked, this, &FormulaPanel::activate);
    connect(m_table, &QTreeView::activated, this, &FormulaPanel::activate);
    connect(m_table, &QTreeView::entered, this, [this](const QModelIndex& index) {
        const bool leads = index.row() < static_cast<int>(m_sources.size());
        m_table->viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    });
    retranslate();
    clear();
}

void FormulaPanel::retranslate() {
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back to the number before (Backspace)"));
    m_table->setAccessibleName(tr("Summands of the formula"));
}

void FormulaPanel::clear() {
    m_path = {NumberRef{}};
    m_sources.clear();
    m_rows->clear();
    for (QLabel* label : {m_title, m_result, m_method, m_remark})
        label->clear();
    m_back->hide();
}

void FormulaPanel::explain(const Session& session, const NumberRef& number) {
    if (number == m_path.back())
        return;
    m_path.push_back(number);
    write(session);
}

void FormulaPanel::refresh(const Session& session) {
    const auto gone = [&](const NumberRef& number) {
        return !session.scheme().includes(number.node) || number.level > session.scheme().depth();
    };
    if (std::ranges::any_of(m_path, gone))
        m_path = {NumberRef{}};
    write(session);
}

void FormulaPanel::back(const Session& session) {
    if (!canGoBack())
        return;
    m_path.pop_back();
    write(session);
}

void FormulaPanel::activate(const QModelIndex& index) {
    if (index.isValid() && index.row() < static_cast<int>(m_sources.size()))
        Q_EMIT numberActivated(m_sources[static_cast<std::size_t>(index.row())]);
}

void FormulaPanel::fitColumns() {
    const QFontMetrics small(smallFont()), strong(strongFont());
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_rows->columnCount(); ++column) {
        int width = small.horizontalAdvance(m_rows->horizontalHeaderItem(column)->text());
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            const QStandardItem* item = m_rows->item(row, column);
            const int mark = item->icon().isNull() ? 0 : markSize + grid / 2;
            width = std::max(width, strong.horizontalAdvance(item->text()) + mark);
        }
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, width + 2 * grid);
    }
}

void FormulaPanel::write(const Session& session) {
    const NumberRef& of = number();
    const model::Model& model = session.model();
    const Explanation explanation = scoring::explain(
        model, session.scheme(), session.scores(), session.assessment().ratings, session.verdict().rule, of);
    m_sources.clear();
    for (const Term& term : explanation.terms)
        m_sources.push_back(term.source);
    Writer(session, explanation, *m_rows).write();

    fitColumns();
    m_back->setVisible(canGoBack());

    const ResultMethod& method = ResultMethod::of(model);
    m_title->setText(method.title(session, of));
    m_method->setText(method.method(session, of));
    m_result->setText(explanation.rated ? method.shown(session, of, explanation.value, 2)
                                        : QStringLiteral("–"));
    QString remark;
    const model::Node& node = model.node(of.node);
    if (std::ranges::any_of(node.children, [&](auto child) { return !session.scheme().includes(child); }))
        remark = tr("Weights are scaled to 100 % of the parts that are assessed.");
    if (explanation.terms.front().source.kind == Kind::Cell)
        remark = tr("Choose an item to see its cell in the sheet.");
    if (of.kind == Kind::Total)
        remark = tr("Choose any number on this page to see how it is computed.");
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

} // namespace plumbline::ui
