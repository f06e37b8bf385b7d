#include "ui/review/DeskPanel.h"

#include <algorithm>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/review/CoverageTable.h"
#include "ui/review/DeskTable.h"
#include "ui/review/ReviewWords.h"
#include "ui/support/Card.h"
#include "ui/support/FlowLayout.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

using assessment::DeskCell;
using assessment::Issue;
using project::Operation;
using project::Writer;

constexpr int narrowest = 38 * grid;
constexpr int widest = 44 * grid;

} // namespace

DeskPanel::DeskPanel(QWidget* parent)
    : SessionView(parent),
      m_people(new CoverageTable),
      m_parts(new CoverageTable),
      m_list(new Card),
      m_onlyOpen(new QCheckBox(tr("Only cells that are not reviewed"))),
      m_table(new DeskTable),
      m_empty(new QLabel),
      m_hint(
          mutedLabel(tr("Space or R: reviewed, and on · Shift with the arrows: several · Backspace: take it "
                        "back · Enter: to the interview"))) {
    m_people->setObjectName(QStringLiteral("deskPeople"));
    m_people->setAccessibleName(tr("Coverage by assessor"));
    m_parts->setObjectName(QStringLiteral("deskParts"));
    m_parts->setAccessibleName(tr("Coverage by part"));
    m_onlyOpen->setObjectName(QStringLiteral("deskOnlyOpen"));
    m_onlyOpen->setChecked(true);
    m_table->setObjectName(QStringLiteral("deskTable"));
    m_table->setAccessibleName(tr("Cells to settle"));
    m_empty->setObjectName(QStringLiteral("deskEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(coverage(), 3);
    layout->addWidget(list(), 7);
    setFocusProxy(m_table);

    for (CoverageTable* table : {m_people, m_parts})
        connect(table, &CoverageTable::chosenChanged, this, &DeskPanel::showRows);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &DeskPanel::showRows);
    connect(m_table, &DeskTable::reviewRequested, this, &DeskPanel::review);
    connect(m_table, &DeskTable::withdrawalRequested, this, &DeskPanel::withdraw);
    connect(m_table, &DeskTable::cellActivated, this, &DeskPanel::cellRequested);
}

QWidget* DeskPanel::coverage() {
    auto* card = new Card;
    card->content()->setSpacing(2 * grid);
    card->content()->addWidget(m_people);
    card->content()->addWidget(m_parts, 1);
    card->setMinimumWidth(narrowest);
    card->setMaximumWidth(widest);
    return card;
}

QWidget* DeskPanel::list() {
    auto* chips = new FlowLayout(grid);
    for (const Issue issue : assessment::allIssues) {
        auto* chip = new QToolButton;
        chip->setObjectName(QStringLiteral("deskIssue%1").arg(static_cast<int>(issue)));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(issueText(issue));
        connect(chip, &QToolButton::toggled, this, &DeskPanel::showRows);
        chips->addWidget(chip);
        m_chips[issue] = chip;
    }
    m_list->content()->addLayout(chips);
    m_list->content()->addWidget(m_onlyOpen);
    m_list->content()->addWidget(m_table, 1);
    m_list->content()->addWidget(m_empty, 1);
    m_list->content()->addWidget(m_hint);
    return m_list;
}

void DeskPanel::clear() {
    m_desk = {};
    m_table->clear();
    m_people->clear();
    m_parts->clear();
}

bool DeskPanel::concerns(const project::ChangeSummary& summary) const {
    return !summary.ratings.empty() || !summary.notes.empty() || summary.changesScheme() ||
           summary.touches<assessment::Review>() || summary.touches<assessment::Finding>() ||
           summary.touches<assessment::Link>();
}

void DeskPanel::refresh() {
    m_desk = assessment::desk(m_session->model(), m_session->assessment(), m_session->scope());
    showCoverage();
    showRows();
}

void DeskPanel::showCoverage() {
    const model::Model& model = m_session->model();
    std::vector<CoverageTable::Line> people{{QString(), tr("All"), m_desk.whole}};
    for (const auto& person : m_session->assessment().people)
        for (const auto& [id, coverage] : m_desk.people)
            if (id == person.id)
                people.push_back({toQString(id), toQString(person.name), coverage});
    m_people->show(tr("Assessor"), people);
    m_people->fitHeight();
    std::vector<CoverageTable::Line> parts{{QString(), tr("All"), m_desk.whole}};
    for (const auto& [node, coverage] : m_desk.parts)
        parts.push_back({QString::number(node), local(model.node(node).name), coverage});
    m_parts->show(local(model.kinds[static_cast<std::size_t>(model.sheetKind)].name), parts);
}

bool DeskPanel::isInView(const DeskCell& cell) const {
    const QString person = m_people->chosen(), part = m_parts->chosen();
    const model::Model& model = m_session->model();
    return !(m_onlyOpen->isChecked() && cell.isReviewed()) &&
           (person.isEmpty() || person == toQString(cell.assessor)) &&
           (part.isEmpty() || part == QString::number(model.sheetOf(model.itemOf(cell.cell))));
}

bool DeskPanel::isListed(const DeskCell& cell) const {
    const auto chosen = [](const auto& chip) { return chip.second->isChecked(); };
    return std::none_of(m_chips.begin(), m_chips.end(), chosen) ||
           std::any_of(m_chips.begin(), m_chips.end(),
                       [&](const auto& chip) { return chosen(chip) && cell.has(chip.first); });
}

void DeskPanel::showRows() {
    if (!m_session)
        return;
    std::vector<DeskCell> rows;
    std::map<Issue, int> counts;
    for (const DeskCell& cell : m_desk.cells) {
        if (!isInView(cell))
            continue;
        for (const Issue issue : assessment::allIssues)
            counts[issue] += cell.has(issue) ? 1 : 0;
        if (isListed(cell))
            rows.push_back(cell);
    }
    for (const auto& [issue, chip] : m_chips) {
        chip->setText(QStringLiteral("%1  %2").arg(issueWord(issue)).arg(counts[issue]));
        chip->setVisible(counts[issue] > 0 || chip->isChecked());
    }
    m_list->setHeading(tr("%1 of %2 cells").arg(rows.size()).arg(m_desk.whole.cells));
    m_table->show(*m_session, rows);
    m_table->setVisible(!rows.empty());
    m_hint->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    if (rows.empty())
        m_empty->setText(emptyText());
}

QString DeskPanel::emptyText() const {
    if (m_desk.whole.reviewed == m_desk.whole.cells)
        return tr("Every cell has been reviewed. Nothing is left to settle here.");
    return tr("Nothing to settle in this choice. Choose another part, assessor or kind.");
}

void DeskPanel::review() {
    const model::Model& model = m_session->model();
    auto cells = m_table->selectedCells();
    // What is not rated says nothing that could be looked at.
    std::erase_if(cells,
                  [&](model::CellId cell) { return !assessment::canReview(m_session->assessment(), cell); });
    const bool marked = m_session->write(Operation::Review, [&](Writer& writer) -> Result<void> {
        for (const model::CellId cell : cells)
            if (auto saved = writer.save(assessment::Review{
                    model.cellCode(cell),
                    assessment::fingerprint(model, m_session->assessment(), m_session->evidence(), cell)});
                !saved)
                return plumbline::failed(saved);
        return {};
    });
    // Where reviewed cells are not listed the next one has moved up by itself.
    if (marked && !(m_onlyOpen->isChecked() && !cells.empty()))
        m_table->moveOn();
}

void DeskPanel::withdraw() {
    m_session->write(Operation::Review, [&](Writer& writer) -> Result<void> {
        for (const model::CellId cell : m_table->selectedCells())
            if (auto removed = writer.remove<assessment::Review>(m_session->model().cellCode(cell)); !removed)
                return removed;
        return {};
    });
}

} // namespace plumbline::ui
