#include "ui/review/FindingsPanel.h"

#include <algorithm>
#include <iterator>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>

#include "ui/review/FindingEditor.h"
#include "ui/review/ReviewWords.h"
#include "ui/support/Card.h"
#include "ui/support/GroupedList.h"
#include "ui/support/Language.h"
#include "ui/support/RecordLabels.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

using assessment::Agreement;
using assessment::Finding;
using assessment::FindingKind;
using assessment::Proposal;
using project::Operation;
using project::Writer;

QString firstLine(const QString& text) {
    return text.section(QLatin1Char('\n'), 0, 0);
}

QLabel* emptyLabel(const QString& name, const QString& text) {
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget* parent)
    : SessionView(parent),
      m_findingsCard(new Card),
      m_proposalsHeading(new QLabel),
      m_findings(new GroupedList),
      m_proposed(new GroupedList),
      m_noFindings(emptyLabel(QStringLiteral("noFindings"),
                              tr("No findings yet. Take one over from the proposals, or press N."))),
      m_noProposals(emptyLabel(QStringLiteral("noProposals"),
                               tr("Ratings and notes suggest nothing that is not a finding already."))),
      m_upTo(new QComboBox),
      m_new(new QPushButton(tr("New (N)"))),
      m_delete(new QPushButton(tr("Delete (Del)"))),
      m_editor(new FindingEditor) {
    auto* lists = new QSplitter(Qt::Vertical);
    lists->addWidget(findings());
    lists->addWidget(proposed());
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    lists->setHandleWidth(2 * grid);
    lists->setChildrenCollapsible(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * grid);
    layout->addWidget(lists, 1);
    layout->addWidget(editor(), 1);
    setFocusProxy(m_findings);
    m_findings->installEventFilter(this);

    connect(m_findings, &GroupedList::currentKeyChanged, this, [this](const QString& key) {
        if (!m_editor->showFinding(toUtf8(key)))
            m_findings->selectLater(toQString(m_editor->shownFinding()));
    });
    connect(m_proposed, &GroupedList::actionRequested, this, &FindingsPanel::takeOver);
    connect(m_editor, &FindingEditor::made, m_findings, &GroupedList::select);
    connect(m_editor, &FindingEditor::cellRequested, this, &FindingsPanel::cellRequested);
    connect(m_editor, &FindingEditor::done, m_findings, qOverload<>(&QWidget::setFocus));
    connect(m_upTo, &QComboBox::activated, this, &FindingsPanel::showProposals);
}

QWidget* FindingsPanel::findings() {
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setAccessibleName(tr("Findings"));
    m_new->setObjectName(QStringLiteral("findingNew"));
    m_delete->setObjectName(QStringLiteral("findingDelete"));
    m_delete->setToolTip(tr("Ctrl+Z brings it back"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    m_findingsCard->content()->addWidget(m_findings, 1);
    m_findingsCard->content()->addWidget(m_noFindings, 1);
    m_findingsCard->content()->addLayout(buttons);
    connect(m_new, &QPushButton::clicked, this, &FindingsPanel::begin);
    connect(m_delete, &QPushButton::clicked, this, &FindingsPanel::removeFinding);
    const auto key = [this](Qt::Key key, const std::function<void()>& action) {
        auto* shortcut = new QShortcut(key, m_findings, action);
        shortcut->setContext(Qt::WidgetShortcut);
    };
    key(Qt::Key_N, [this] { begin(); });
    key(Qt::Key_A, [this] { toggleAgreed(); });
    key(Qt::Key_Delete, [this] { removeFinding(); });
    key(Qt::Key_Return, [this] { m_editor->focusText(); });
    return m_findingsCard;
}

QWidget* FindingsPanel::proposed() {
    m_proposed->setObjectName(QStringLiteral("proposals"));
    m_proposed->setAccessibleName(tr("Proposals"));
    m_proposed->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_upTo->setObjectName(QStringLiteral("proposalLevel"));
    m_proposalsHeading->setFont(strongFont());
    auto* label = new QLabel(tr("Levels up to"));
    label->setBuddy(m_upTo);
    auto* head = new QHBoxLayout;
    head->addWidget(m_proposalsHeading);
    head->addStretch(1);
    head->addWidget(label);
    head->addWidget(m_upTo);
    auto* card = new Card;
    card->content()->addLayout(head);
    card->content()->addWidget(m_proposed, 1);
    card->content()->addWidget(m_noProposals, 1);
    return card;
}

QWidget* FindingsPanel::editor() {
    auto* card = new Card;
    QScrollArea* const scroll = scrolled(m_editor);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card->content()->addWidget(scroll);
    return card;
}

bool FindingsPanel::eventFilter(QObject* watched, QEvent* event) {
    // Whoever is back in the list has given up a new finding without a text.
    if (watched == m_findings && event->type() == QEvent::FocusIn && m_editor->isNew() &&
        !m_findings->select(m_former))
        m_editor->showFinding({});
    return SessionView::eventFilter(watched, event);
}

bool FindingsPanel::commit() {
    return m_editor->commit();
}

void FindingsPanel::discardDrafts() {
    m_editor->discardDrafts();
}

void FindingsPanel::clear() {
    m_proposals.clear();
    m_known.clear();
    m_editor->setSession(m_session);
    m_findings->show({});
    m_proposed->show({});
    m_upTo->clear();
}

/// As many as are assessed; what was chosen stays as far as it can.
void FindingsPanel::fillLevels() {
    const int depth = m_session->scope().depth();
    if (m_upTo->count() == depth)
        return;
    const int chosen = m_upTo->count() > 0 ? m_upTo->currentIndex() + 1 : m_session->targetLevel();
    m_upTo->clear();
    for (int level = 1; level <= depth; ++level)
        m_upTo->addItem(levelName(m_session->model(), level));
    m_upTo->setCurrentIndex(std::min(chosen, depth) - 1);
}

bool FindingsPanel::concerns(const project::ChangeSummary& summary) const {
    return !summary.ratings.empty() || !summary.notes.empty() || summary.changesScheme() ||
           summary.touches<Finding>() || summary.touches<assessment::Link>() ||
           summary.touches<assessment::Evidence>();
}

void FindingsPanel::refresh() {
    fillLevels();
    showFindings();
    showProposals();
    m_editor->refresh();
}

void FindingsPanel::showFindings() {
    const auto& all = m_session->assessment().all<Finding>();
    const auto& links = m_session->assessment().all<assessment::Link>();
    std::vector<GroupedList::Group> groups;
    for (const FindingKind kind : findingKinds) {
        GroupedList::Group group;
        for (const Finding& finding : all) {
            if (finding.kind != kind)
                continue;
            const auto cells = std::ranges::count_if(links, [&](const assessment::Link& link) {
                return link.source == finding.id && m_session->model().findCell(link.target);
            });
            QStringList detail{finding.agreement == Agreement::Agreed ? tr("✓ Agreed") : tr("○ Open")};
            if (!finding.responsible.empty())
                detail << toQString(finding.responsible);
            detail << tr("%n cell(s)", nullptr, static_cast<int>(cells));
            const QString text = toQString(finding.text), rest = detail.join(QStringLiteral(" · "));
            group.entries.push_back({toQString(finding.id), firstLine(text), rest,
                                     QStringLiteral("%1\n%2\n%3").arg(wordOf(kind), text, rest)});
        }
        group.heading = QStringLiteral("%1 · %2").arg(kindHeading(kind)).arg(group.entries.size());
        groups.push_back(std::move(group));
    }
    m_findings->show(groups);
    const assessment::RecordId come = newcomer();
    if (!m_editor->isNew())
        m_findings->select(toQString(come.empty() ? m_editor->shownFinding() : come));
    m_findings->setVisible(!all.empty());
    m_noFindings->setVisible(all.empty());
    const bool writable = !m_session->project().isReadOnly();
    m_proposed->setAction(writable ? tr("Adopt") : QString());
    m_new->setEnabled(writable);
    m_delete->setEnabled(writable && !all.empty());
    const auto open = std::ranges::count(all, Agreement::Open, &Finding::agreement);
    m_findingsCard->setHeading(tr("Findings: %1, open: %2").arg(all.size()).arg(open));
}

/// The finding that was made or brought back since they were last shown, where it is one.
assessment::RecordId FindingsPanel::newcomer() {
    std::set<assessment::RecordId> all;
    for (const Finding& finding : m_session->assessment().all<Finding>())
        all.insert(finding.id);
    std::vector<assessment::RecordId> come;
    std::ranges::set_difference(all, m_known, std::back_inserter(come));
    m_known = std::move(all);
    return come.size() == 1 ? come.front() : assessment::RecordId();
}

void FindingsPanel::showProposals() {
    if (!m_session)
        return;
    const model::Model& model = m_session->model();
    m_proposals =
        assessment::proposals(model, m_session->assessment(), m_session->scope(), m_upTo->currentIndex() + 1);
    std::vector<GroupedList::Group> groups;
    for (const FindingKind kind : findingKinds) {
        GroupedList::Group group;
        for (const Proposal& proposal : m_proposals) {
            if (proposal.kind != kind)
                continue;
            QStringList levels;
            for (const int level : proposal.levels)
                levels << levelOrdinal(model, level);
            const QString title =
                QStringLiteral("%1 · %2").arg(itemName(model, proposal.item), levels.join(tr(", ")));
            const QString text = proposalText(model, m_session->assessment(), proposal);
            group.entries.push_back({QStringLiteral("%1:%2").arg(static_cast<int>(kind)).arg(proposal.item),
                                     title, firstLine(text),
                                     QStringLiteral("%1: %2\n%3").arg(wordOf(kind), title, text)});
        }
        group.heading = QStringLiteral("%1 · %2").arg(kindHeading(kind)).arg(group.entries.size());
        groups.push_back(std::move(group));
    }
    m_proposed->show(groups);
    m_proposed->setVisible(!m_proposals.empty());
    m_noProposals->setVisible(m_proposals.empty());
    m_proposalsHeading->setText(tr("Proposals: %1").arg(m_proposals.size()));
}

void FindingsPanel::begin() {
    if (m_session->project().isReadOnly())
        return;
    const auto* current = m_session->assessment().find<Finding>(toUtf8(m_findings->currentKey()));
    const QString former = m_findings->currentKey();
    if (!m_editor->begin(current ? current->kind : FindingKind::Weakness))
        return;
    if (!former.isEmpty())
        m_former = former;
    // Nothing in the list is what is written now.
    const QSignalBlocker quiet(m_findings);
    m_findings->setCurrentItem(nullptr);
}

void FindingsPanel::removeFinding() {
    m_session->write(Operation::Finding, [&](Writer& writer) {
        return writer.remove<Finding>(toUtf8(m_findings->currentKey()));
    });
}

void FindingsPanel::toggleAgreed() {
    const auto* current = m_session->assessment().find<Finding>(toUtf8(m_findings->currentKey()));
    if (!current)
        return;
    Finding finding = *current;
    finding.agreement = finding.agreement == Agreement::Agreed ? Agreement::Open : Agreement::Agreed;
    m_session->write(Operation::Finding, [&](Writer& writer) -> Result<void> {
        const auto saved = writer.save(finding);
        return saved ? Result<void>() : plumbline::failed(saved);
    });
}

/// Who rated the first of the cells; else who takes it over.
QString FindingsPanel::responsibleFor(const Proposal& proposal) const {
    const auto* const rated = m_session->assessment().assessor(proposal.cells.front());
    return toQString((rated ? *rated : m_session->project().author()).name);
}

void FindingsPanel::takeOver(const QStringList& keys) {
    const model::Model& model = m_session->model();
    assessment::RecordId last;
    const bool written = m_session->write(Operation::Finding, [&](Writer& writer) -> Result<void> {
        for (const Proposal& proposal : m_proposals) {
            if (!keys.contains(
                    QStringLiteral("%1:%2").arg(static_cast<int>(proposal.kind)).arg(proposal.item)))
                continue;
            const auto id =
                writer.save(Finding{{},
                                    proposal.kind,
                                    toUtf8(proposalText(model, m_session->assessment(), proposal)),
                                    toUtf8(responsibleFor(proposal))});
            if (!id)
                return plumbline::failed(id);
            last = *id;
            std::vector<std::string> targets = proposal.evidence;
            for (const model::CellId cell : proposal.cells)
                targets.push_back(model.cellCode(cell));
            for (const std::string& target : targets)
                if (auto linked = writer.link(last, target); !linked)
                    return linked;
        }
        return {};
    });
    if (written && !last.empty())
        m_findings->select(toQString(last));
}

} // namespace plumbline::ui
