#include "ui/review/FindingEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/base/Text.h"
#include "ui/review/ReviewWords.h"
#include "ui/session/Draft.h"
#include "ui/session/People.h"
#include "ui/support/Card.h"
#include "ui/support/EditKeys.h"
#include "ui/support/Language.h"
#include "ui/support/LinkList.h"
#include "ui/support/RecordLabels.h"
#include "ui/support/TextBox.h"
#include "ui/support/Theme.h"
#include "ui/support/Writable.h"

namespace plumbline::ui {

namespace {

using assessment::Agreement;
using assessment::Finding;
using project::Operation;
using project::Writer;

QPlainTextEdit* textField(const QString& name, const QString& spoken, int height) {
    auto* field = new TextBox(name, spoken);
    field->setMinimumHeight(height);
    field->setMaximumHeight(height * 3 / 2);
    return field;
}

LinkList::Target evidenceTarget(const assessment::Evidence& piece) {
    return {toQString(piece.id), toQString(piece.title.empty() ? piece.description : piece.title),
            toQString(piece.title.empty() ? std::string() : piece.description)};
}

} // namespace

FindingEditor::FindingEditor(QWidget* parent)
    : QWidget(parent),
      m_kind(new QComboBox),
      m_responsible(new QComboBox),
      m_agreed(new QCheckBox(tr("Agreed by the team (A in the list)"))),
      m_text(textField(QStringLiteral("findingText"), tr("Text of the finding"), 72)),
      m_view(textField(QStringLiteral("findingView"), tr("View of the enterprise"), 48)),
      m_cells(new LinkList(QStringLiteral("findingCells"), tr("Cells"), tr("Add a cell: name"),
                           [this] { return cellTargets(m_session->model(), m_session->scope()); })),
      m_evidence(new LinkList(QStringLiteral("findingEvidence"), tr("Evidence"),
                              tr("Add evidence from the ledger: title"), [this] { return ledger(); })),
      m_draft(new Draft([this] { return writeInPause(); }, this)) {
    m_kind->setObjectName(QStringLiteral("findingKind"));
    m_kind->setAccessibleName(tr("Kind"));
    for (const auto kind : findingKinds)
        m_kind->addItem(wordOf(kind), static_cast<int>(kind));
    m_responsible->setObjectName(QStringLiteral("findingResponsible"));
    m_responsible->setAccessibleName(tr("Responsible assessor"));
    m_responsible->setEditable(true);
    m_responsible->setInsertPolicy(QComboBox::NoInsert);
    m_responsible->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_agreed->setObjectName(QStringLiteral("findingAgreed"));
    m_text->setPlaceholderText(tr("What was found, in a sentence that can be read aloud"));
    m_view->setPlaceholderText(tr("What the enterprise says to it"));
    m_text->installEventFilter(this);
    m_view->installEventFilter(this);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Responsible"), m_responsible);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, grid, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_text);
    layout->addLayout(form);
    layout->addWidget(m_agreed);
    layout->addWidget(m_cells);
    layout->addWidget(m_evidence);
    layout->addWidget(mutedLabel(tr("View of the enterprise")));
    layout->addWidget(m_view);
    layout->addStretch(1);

    connect(m_kind, &QComboBox::activated, this, &FindingEditor::commit);
    connect(m_agreed, &QCheckBox::clicked, this, &FindingEditor::commit);
    connect(m_responsible, &QComboBox::activated, this, &FindingEditor::commit);
    connect(m_responsible->lineEdit(), &QLineEdit::editingFinished, this, &FindingEditor::commit);
    const auto touch = [this] {
        if (!m_filling)
            m_draft->touch();
    };
    connect(m_text, &QPlainTextEdit::textChanged, this, touch);
    connect(m_view, &QPlainTextEdit::textChanged, this, touch);
    connect(m_responsible->lineEdit(), &QLineEdit::textEdited, this, touch);
    for (LinkList* list : {m_cells, m_evidence}) {
        connect(list, &LinkList::added, this, [this](const QString& target) { link(target, true); });
        connect(list, &LinkList::removed, this, [this](const QString& target) { link(target, false); });
    }
    connect(m_cells, &LinkList::activated, this, &FindingEditor::follow);
}

void FindingEditor::setSession(Session* session) {
    // What is still being typed belongs to the former one.
    commit();
    m_session = session;
    m_draft->setSession(session);
    m_id.clear();
    m_new = false;
    refresh();
}

LinkList::Targets FindingEditor::ledger() const {
    LinkList::Targets pieces;
    for (const auto& piece : m_session->assessment().all<assessment::Evidence>())
        pieces.push_back(evidenceTarget(piece));
    return pieces;
}

bool FindingEditor::showFinding(const assessment::RecordId& id) {
    if (m_id == id && !m_new)
        return true;
    if (!commit())
        return false;
    m_id = id;
    m_new = false;
    refresh();
    return true;
}

void FindingEditor::refresh() {
    const Finding* const finding = m_session ? m_session->assessment().find<Finding>(m_id) : nullptr;
    if (!finding)
        m_id.clear();
    if (m_new)
        return;
    setEnabled(finding);
    setWritable(m_session && !m_session->project().isReadOnly());
    fill(finding ? *finding : Finding());
}

bool FindingEditor::begin(assessment::FindingKind kind) {
    if (!commit())
        return false;
    m_id.clear();
    m_new = true;
    Finding finding;
    finding.kind = kind;
    finding.responsible = m_session->project().author().name;
    setEnabled(true);
    setWritable(true);
    fill(finding);
    focusText();
    return true;
}

void FindingEditor::setWritable(bool writable) {
    for (QPlainTextEdit* field : {m_text, m_view})
        ui::setWritable(*field, writable);
    for (QWidget* choice : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_responsible),
                            static_cast<QWidget*>(m_agreed)})
        choice->setEnabled(writable);
    for (LinkList* list : {m_cells, m_evidence})
        list->setWritable(writable);
}

void FindingEditor::fill(const Finding& finding) {
    m_filling = true;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(finding.kind)));
    const bool naming = m_responsible->lineEdit()->hasFocus() && m_filled.id == finding.id;
    m_filled = finding;
    if (!naming) {
        m_responsible->clear();
        if (m_session)
            m_responsible->addItems(knownPeople(*m_session));
        m_responsible->setEditText(toQString(finding.responsible));
        m_filled.responsible = toUtf8(m_responsible->currentText().trimmed());
    }
    m_agreed->setChecked(finding.agreement == Agreement::Agreed);
    // What is being typed stays where something else has changed.
    const auto set = [&](QPlainTextEdit* field, std::string& text) {
        const bool typing = field->hasFocus() && field->document()->isModified() &&
                            field->property("finding").toString() == toQString(finding.id);
        if (typing)
            return;
        if (field->toPlainText() != toQString(text))
            field->setPlainText(toQString(text));
        text = toUtf8(field->toPlainText());
    };
    set(m_text, m_filled.text);
    set(m_view, m_filled.view);
    for (QPlainTextEdit* field : {m_text, m_view})
        field->setProperty("finding", toQString(finding.id));
    fillLinks();
    m_filling = false;
}

void FindingEditor::fillLinks() {
    LinkList::Targets cells, evidence;
    if (m_session && !m_id.empty())
        for (const auto& link : m_session->assessment().all<assessment::Link>()) {
            if (link.source != m_id)
                continue;
            if (const auto* piece = m_session->assessment().find<assessment::Evidence>(link.target))
                evidence.push_back(evidenceTarget(*piece));
            else if (const auto cell = m_session->model().findCell(link.target))
                cells.push_back(cellTarget(m_session->model(), *cell));
        }
    m_cells->show(cells);
    m_evidence->show(evidence);
    // A finding has links once it is one.
    const bool isOne = m_session && !m_id.empty();
    const bool hasLedger = m_session && !m_session->assessment().all<assessment::Evidence>().empty();
    m_cells->setReady(isOne);
    m_evidence->setReady(isOne && hasLedger);
    const QString first = isOne ? QString() : tr("Write the text first");
    m_cells->setHint(first);
    m_evidence->setHint(hasLedger ? first : tr("The ledger has no evidence yet"));
}

void FindingEditor::focusText() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

Finding FindingEditor::typed() const {
    Finding finding;
    finding.id = m_id;
    finding.kind = static_cast<assessment::FindingKind>(m_kind->currentData().toInt());
    finding.text = toUtf8(m_text->toPlainText());
    finding.responsible = toUtf8(m_responsible->currentText().trimmed());
    finding.agreement = m_agreed->isChecked() ? Agreement::Agreed : Agreement::Open;
    finding.view = toUtf8(m_view->toPlainText());
    return finding;
}

bool FindingEditor::commit() {
    if (m_filling)
        return true;
    const bool written = write(typed());
    m_draft->settle(written ? DraftState::Written : DraftState::Failed);
    return written;
}

DraftState FindingEditor::writeInPause() {
    Finding finding = typed();
    // It may be that it is typed anew.
    if (trimmed(finding.text).empty())
        return DraftState::Typing;
    // A name that is half typed is none yet.
    const bool naming = !m_new && m_responsible->lineEdit()->hasFocus();
    if (naming)
        finding.responsible = m_filled.responsible;
    if (!write(finding))
        return DraftState::Failed;
    return naming ? DraftState::Typing : DraftState::Written;
}

bool FindingEditor::write(const Finding& finding) {
    if (!m_session || (m_id.empty() && !m_new) || m_session->project().isReadOnly())
        return true;
    if (m_new && trimmed(finding.text).empty()) {
        if (trimmed(finding.view).empty())
            return true;
        Q_EMIT m_session->failed(Error{ErrorCode::FindingTextMissing, {}});
        return false;
    }
    const auto* stored = m_session->assessment().find<Finding>(m_id);
    // One that was deleted meanwhile stays so, and what was not typed here is not written: it may have been
    // undone.
    if (!m_new && (!stored || finding == m_filled))
        return true;
    assessment::RecordId id = m_id;
    m_filling = m_new;
    const bool chosen = stored && (stored->kind != finding.kind || stored->agreement != finding.agreement);
    const bool written = m_session->write(
        Operation::Finding,
        [&](Writer& writer) -> Result<void> {
            const auto saved = writer.save(finding);
            if (!saved)
                return failed(saved);
            id = *saved;
            return {};
        },
        chosen ? project::Typing::No : project::Typing::Yes);
    m_filling = false;
    if (!written) {
        if (m_new || !trimmed(finding.text).empty())
            return false;
        // A text that was emptied is refused; it holds nothing else up.
        m_text->setPlainText(toQString(stored->text));
        return write(typed());
    }
    for (QPlainTextEdit* field : {m_text, m_view})
        field->document()->setModified(false);
    if (m_filled.id == finding.id)
        m_filled = finding;
    if (m_new) {
        m_new = false;
        m_id = id;
        refresh();
        Q_EMIT made(toQString(id));
    }
    return true;
}

void FindingEditor::discardDrafts() {
    m_new = false;
    for (QPlainTextEdit* field : {m_text, m_view})
        field->document()->setModified(false);
    refresh();
    m_draft->settle(DraftState::Written);
}

void FindingEditor::link(const QString& target, bool linked) {
    m_session->write(Operation::Finding,
                     [&](Writer& writer) { return writer.link(m_id, toUtf8(target), linked); });
}

void FindingEditor::follow(const QString& target) {
    if (const auto cell = m_session->model().findCell(toUtf8(target)))
        Q_EMIT cellRequested(*cell);
}

bool FindingEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        commit();
    if (endsTyping(*event)) {
        commit();
        Q_EMIT done();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
