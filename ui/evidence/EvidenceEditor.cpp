#include "ui/evidence/EvidenceEditor.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStringListModel>

#include "ui/evidence/EvidenceWords.h"
#include "ui/evidence/FileList.h"
#include "ui/session/Draft.h"
#include "ui/session/People.h"
#include "ui/support/Card.h"
#include "ui/support/DateField.h"
#include "ui/support/EditKeys.h"
#include "ui/support/Language.h"
#include "ui/support/LinkList.h"
#include "ui/support/RecordLabels.h"
#include "ui/support/TextBox.h"
#include "ui/support/Theme.h"
#include "ui/support/Writable.h"

namespace plumbline::ui {

namespace {

using assessment::Evidence;
using assessment::EvidenceKind;

} // namespace

EvidenceEditor::EvidenceEditor(QWidget* parent)
    : QWidget(parent),
      m_kind(new QComboBox),
      m_description(new TextBox(QStringLiteral("evidenceDescription"), tr("Description"))),
      m_filesLabel(mutedLabel()),
      m_cells(new LinkList(QStringLiteral("evidenceCells"), tr("Cells"), tr("Link a cell: name"),
                           [this] { return cellTargets(m_session->model(), m_session->scope()); })),
      m_files(new FileList),
      m_draft(new Draft([this] { return writeInPause(); }, this)) {
    m_kind->setObjectName(QStringLiteral("evidenceKind"));
    m_kind->setAccessibleName(tr("Kind"));
    for (std::size_t kind = 0; kind < assessment::wordsOf<EvidenceKind>.size(); ++kind)
        m_kind->addItem(wordOf(static_cast<EvidenceKind>(kind)));
    m_description->setPlaceholderText(tr("What it shows, and how far"));
    m_description->setFixedHeight(72);
    m_description->installEventFilter(this);

    auto* rows = new QFormLayout;
    rows->setVerticalSpacing(grid);
    rows->setHorizontalSpacing(grid + 4);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = addField(QStringLiteral("evidenceTitle"), tr("Title"), &Evidence::title);
    m_title->setFont(strongFont());
    m_title->setPlaceholderText(tr("What was seen or handed over"));
    rows->addRow(tr("Title"), m_title);
    rows->addRow(tr("Kind"), m_kind);
    auto* who = new QHBoxLayout;
    who->setSpacing(grid);
    who->addWidget(addField(QStringLiteral("evidenceCollector"), tr("Who of the team"), &Evidence::collector),
                   2);
    m_collected = new DateField(DateField::Precision::Moment);
    addField(QStringLiteral("evidenceCollected"), tr("When"), &Evidence::collected, m_collected);
    who->addWidget(new QLabel(tr("When")));
    who->addWidget(m_collected, 3);
    rows->addRow(tr("Who"), who);
    rows->addRow(tr("From whom"),
                 addField(QStringLiteral("evidenceSource"), tr("From whom"), &Evidence::source));
    rows->addRow(tr("Where"), addField(QStringLiteral("evidencePlace"), tr("Where"), &Evidence::place));
    auto* body = new QWidget;
    auto* parts = new QVBoxLayout(body);
    parts->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    parts->setSpacing(grid / 2);
    parts->addLayout(rows);
    parts->addSpacing(grid / 2);
    parts->addWidget(m_description);
    parts->addSpacing(grid);
    parts->addWidget(m_cells);
    parts->addSpacing(grid);
    parts->addWidget(m_filesLabel);
    parts->addWidget(m_files);
    parts->addStretch(1);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_kind, &QComboBox::activated, this, [this] { leave(); });
    connect(m_description, &QPlainTextEdit::textChanged, m_draft, &Draft::touch);
    connect(m_title, &QLineEdit::returnPressed, this, &EvidenceEditor::done);
    connect(m_cells, &LinkList::activated, this, [this](const QString& code) {
        if (const auto cell = m_session->model().findCell(toUtf8(code)))
            Q_EMIT cellRequested(*cell);
    });
    connect(m_cells, &LinkList::added, this, [this](const QString& code) { link(code, true); });
    connect(m_cells, &LinkList::removed, this, [this](const QString& code) { link(code, false); });
    connect(m_files, &FileList::failed, this, &EvidenceEditor::failed);
}

QLineEdit* EvidenceEditor::addField(const QString& name, const QString& label, Text text) {
    return addField(name, label, text, new QLineEdit);
}

QLineEdit* EvidenceEditor::addField(const QString& name, const QString& label, Text text, QLineEdit* edit) {
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->installEventFilter(this);
    if (text != &Evidence::title && text != &Evidence::collected) {
        auto* completer = new QCompleter(new QStringListModel(edit), edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        edit->setCompleter(completer);
    }
    connect(edit, &QLineEdit::textEdited, m_draft, &Draft::touch);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] { leave(edit); });
    m_fields.push_back({edit, text});
    return edit;
}

void EvidenceEditor::setSession(Session* session) {
    commit();
    m_session = session;
    m_shown = {};
    m_draft->setSession(session);
    m_files->setSession(session);
    refresh();
}

bool EvidenceEditor::showPiece(const assessment::RecordId& piece) {
    if (piece == m_shown.id)
        return true;
    if (!commit())
        return false;
    const Evidence* const found = m_session ? m_session->assessment().find<Evidence>(piece) : nullptr;
    fill(found ? *found : Evidence(), false);
    refresh();
    return true;
}

void EvidenceEditor::refresh() {
    const Evidence* const found = m_session ? m_session->assessment().find<Evidence>(m_shown.id) : nullptr;
    setEnabled(found != nullptr);
    fill(found ? *found : Evidence(), found != nullptr);
    const bool writes = m_session && !m_session->project().isReadOnly();
    for (const Field& field : m_fields)
        setWritable(*field.edit, writes);
    setWritable(*m_description, writes);
    m_kind->setEnabled(writes);
    showCells();
    m_cells->setWritable(writes);
    m_cells->setReady(found);
    m_files->showPiece(m_shown.id);
    if (found)
        offerWords();
    const auto count = [&](const auto& list) { return found ? list.size() : 0; };
    const auto files = m_session ? count(m_session->evidence().attachmentsOf(m_shown.id)) : 0;
    m_filesLabel->setText(tr("Files · %1").arg(files));
}

void EvidenceEditor::showCells() {
    LinkList::Targets cells;
    if (m_session)
        for (const model::CellId cell : m_session->evidence().cellsOf(m_shown.id))
            cells.push_back(cellTarget(m_session->model(), cell));
    m_cells->show(cells);
}

void EvidenceEditor::link(const QString& cell, bool linked) {
    m_session->write(project::Operation::Evidence,
                     [&](project::Writer& writer) { return writer.link(m_shown.id, toUtf8(cell), linked); });
}

/// Names, sources and places that were written before.
void EvidenceEditor::offerWords() {
    for (const Field& field : m_fields) {
        if (!field.edit->completer())
            continue;
        QStringList words;
        for (const Evidence& piece : m_session->assessment().all<Evidence>())
            words << toQString(piece.*field.text);
        if (field.text == &Evidence::collector)
            words << knownPeople(*m_session);
        words.removeAll(QString());
        words.removeDuplicates();
        static_cast<QStringListModel*>(field.edit->completer()->model())->setStringList(words);
    }
}

void EvidenceEditor::showText(const Field& field, const QString& text) {
    if (field.edit == m_collected)
        return m_collected->setDate(text);
    if (field.edit->text() == text)
        return;
    field.edit->setText(text);
    field.edit->setCursorPosition(0);
}

void EvidenceEditor::fill(const Evidence& piece, bool keepTyped) {
    const Evidence typedNow = typed();
    for (const Field& field : m_fields)
        if (!keepTyped || (typedNow.*field.text == m_shown.*field.text && !isRefused(field.edit)))
            showText(field, toQString(piece.*field.text));
    if (!keepTyped || typedNow.description == m_shown.description)
        if (const QString text = toQString(piece.description); m_description->toPlainText() != text) {
            const QSignalBlocker quiet(m_description);
            m_description->setPlainText(text);
        }
    if (typed().description == piece.description)
        m_description->document()->setModified(false);
    m_kind->setCurrentIndex(static_cast<int>(piece.kind));
    m_shown = piece;
    // A time alone is one of the same day.
    const std::string& near =
        piece.collected.empty() && m_session ? m_session->assessment().facts.from : piece.collected;
    m_collected->setReference(toQString(near).section(QLatin1Char(' '), 0, 0));
    m_collected->setKept(toQString(piece.collected));
}

/// A date that is none is not written and stays in its field to be mended.
bool EvidenceEditor::isRefused(const QLineEdit* field) const {
    return field == m_collected && !m_collected->isSound();
}

Evidence EvidenceEditor::typed() const {
    Evidence piece = m_shown;
    for (const Field& field : m_fields)
        if (!isRefused(field.edit))
            piece.*field.text = toUtf8(field.edit == m_collected ? m_collected->date() : field.edit->text());
    if (m_description->document()->isModified())
        piece.description = toUtf8(m_description->toPlainText());
    piece.kind = static_cast<EvidenceKind>(std::max(0, m_kind->currentIndex()));
    return piece;
}

bool EvidenceEditor::commit() {
    const bool written = leave(m_collected);
    if (isRefused(m_collected))
        m_collected->setFocus();
    return written;
}

/// Says of a date that is none when it is what is left.
bool EvidenceEditor::leave(const QLineEdit* field) {
    const bool written = write(typed()) && !isRefused(m_collected);
    m_draft->settle(written ? DraftState::Written : DraftState::Failed);
    if (isRefused(field) && m_session)
        Q_EMIT m_session->failed(checkMoment(toUtf8(m_collected->date())).error());
    return written;
}

DraftState EvidenceEditor::writeInPause() {
    Evidence piece = typed();
    // A date that is half typed is none yet.
    if (m_collected->hasFocus())
        piece.collected = m_shown.collected;
    if (!write(piece))
        return DraftState::Failed;
    if (isRefused(m_collected) && !m_collected->hasFocus())
        return DraftState::Failed;
    return typed() == m_shown && !isRefused(m_collected) ? DraftState::Written : DraftState::Typing;
}

bool EvidenceEditor::write(const Evidence& piece) {
    if (!m_session || m_session->project().isReadOnly() || m_shown.id.empty() || piece == m_shown)
        return true;
    const bool written = m_session->write(
        project::Operation::Evidence,
        [&](project::Writer& writer) -> Result<void> {
            const auto saved = writer.save(piece);
            return saved ? Result<void>() : plumbline::failed(saved);
        },
        piece.kind == m_shown.kind ? project::Typing::Yes : project::Typing::No);
    // What is written is no longer typed, also where nobody sees it and fills the fields anew.
    if (written && m_shown.id == piece.id)
        m_shown = piece;
    return written;
}

void EvidenceEditor::discardDrafts() {
    fill(m_shown, false);
    m_draft->settle(DraftState::Written);
}

void EvidenceEditor::focusTitle() {
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

bool EvidenceEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_description && event->type() == QEvent::FocusOut)
        leave();
    // A date that is none takes Escape for itself.
    if (endsTyping(*event) && !(watched == m_collected && isRefused(m_collected))) {
        commit();
        Q_EMIT done();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
