#include "ui/interview/CellPanel.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/interview/CellEvidence.h"
#include "ui/interview/RatingMethod.h"
#include "ui/session/Draft.h"
#include "ui/support/Card.h"
#include "ui/support/EditKeys.h"
#include "ui/support/HeldKey.h"
#include "ui/support/Language.h"
#include "ui/support/TextBox.h"
#include "ui/support/Theme.h"
#include "ui/support/WrappedLabel.h"
#include "ui/support/Writable.h"

namespace plumbline::ui {

namespace {

constexpr int longestHistory = 12;

QLabel* smallText(const QString& name) {
    auto* label = new WrappedLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(smallFont());
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A word as long as the path of a file may be broken anywhere, so that a label is not as wide as it.
QString breakable(const QString& text) {
    constexpr int longest = 16;
    QString broken;
    int run = 0;
    for (const QChar each : text) {
        if (each.isSpace() || each.isLowSurrogate())
            run = each.isSpace() ? 0 : run;
        else if (++run % longest == 0)
            broken += QChar(0x200b);
        broken += each;
    }
    return broken;
}

QLabel* sectionLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(smallFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

CellPanel::CellPanel(QWidget* parent)
    : QWidget(parent),
      m_scroll(new QScrollArea),
      m_selected(mutedLabel()),
      m_place(mutedLabel()),
      m_criterion(new WrappedLabel),
      m_wording(new QWidget),
      m_wordingText(smallText(QStringLiteral("wording"))),
      m_remarks(mutedLabel()),
      m_reviewed(mutedLabel(tr("✓ Reviewed"))),
      m_ratings(new QVBoxLayout),
      m_note(new TextBox(QStringLiteral("note"), tr("Note"))),
      m_otherNotes(mutedLabel()),
      m_pieces(new CellEvidence),
      m_prompts(new QWidget),
      m_questions(smallText(QStringLiteral("questions"))),
      m_evidence(smallText(QStringLiteral("evidence"))),
      m_history(mutedLabel()),
      m_draft(new Draft(
          [this] {
              writeNotes();
              writeFigures();
              return std::max(m_editor ? m_editor->takeTyped(false) : DraftState::Written, draftState());
          },
          this)) {
    m_criterion->setObjectName(QStringLiteral("criterion"));
    m_criterion->setTextFormat(Qt::PlainText);
    m_criterion->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->setObjectName(QStringLiteral("remarks"));
    m_remarks->setTextFormat(Qt::PlainText);
    m_reviewed->setObjectName(QStringLiteral("reviewed"));
    m_reviewed->setAccessibleName(tr("Reviewed"));
    m_reviewed->setToolTip(tr("Reviewed by the lead; a change of rating, notes or evidence withdraws it"));
    m_otherNotes->setTextFormat(Qt::PlainText);
    m_history->setTextFormat(Qt::PlainText);
    m_history->setObjectName(QStringLiteral("history"));
    m_note->setPlaceholderText(tr("What was seen, where, in which system or record"));
    m_note->setMinimumHeight(72);
    m_note->setMaximumHeight(110);
    m_note->installEventFilter(this);
    connect(m_note, &QPlainTextEdit::textChanged, m_draft, &Draft::touch);
    connect(m_pieces, &CellEvidence::done, this, &CellPanel::done);

    auto* wording = new QVBoxLayout(m_wording);
    wording->setContentsMargins(0, 0, 0, 0);
    wording->setSpacing(4);
    wording->addWidget(mutedLabel(tr("Wording of the standard, loaded by you")));
    wording->addWidget(m_wordingText);

    auto* prompts = new QVBoxLayout(m_prompts);
    prompts->setContentsMargins(0, 0, 0, grid);
    prompts->setSpacing(4);
    prompts->addWidget(sectionLabel(tr("To ask")));
    prompts->addWidget(m_questions);
    prompts->addSpacing(4);
    prompts->addWidget(sectionLabel(tr("To ask to see")));
    prompts->addWidget(m_evidence);

    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_place);
    layout->addWidget(m_criterion);
    layout->addWidget(m_wording);
    layout->addWidget(m_remarks);
    layout->addWidget(m_reviewed);
    layout->addWidget(sectionLabel(tr("Note")));
    layout->addWidget(m_note);
    layout->addWidget(m_otherNotes);
    layout->addSpacing(grid);
    layout->addWidget(m_pieces);
    layout->addSpacing(grid);
    layout->addWidget(m_prompts);
    auto* all = new QToolButton;
    all->setObjectName(QStringLiteral("wholeHistory"));
    all->setAutoRaise(true);
    all->setFont(smallFont());
    all->setText(tr("All of it…"));
    all->setAccessibleName(tr("The whole history of this cell"));
    connect(all, &QToolButton::clicked, this, [this] { Q_EMIT historyRequested(m_cell); });
    auto* history = new QHBoxLayout;
    history->addWidget(sectionLabel(tr("History")));
    history->addStretch(1);
    history->addWidget(all);
    layout->addLayout(history);
    layout->addWidget(m_history);
    layout->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto* top = new QWidget;
    top->setBackgroundRole(QPalette::Base);
    top->setAutoFillBackground(true);
    m_selected->setObjectName(QStringLiteral("selectedCells"));
    m_selected->hide();
    m_ratings->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 0);
    m_ratings->addWidget(m_selected);
    top->setLayout(m_ratings);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(top);
    outer->addWidget(m_scroll, 1);
}

/// What is typed into stays in sight where a bar above takes room.
void CellPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    QWidget* const typed = focusWidget();
    if (typed && typed->hasFocus() && m_scroll->isAncestorOf(typed))
        QMetaObject::invokeMethod(
            this, [this] { m_scroll->ensureWidgetVisible(focusWidget(), 0, grid); }, Qt::QueuedConnection);
}

void CellPanel::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_cell = -1;
    m_drafts.clear();
    m_figures.clear();
    m_draft->setSession(session);
    m_pieces->setSession(session);
    rebuildEditor();
    if (session) {
        connect(session, &Session::changed, this, [this](const project::ChangeSummary& summary) {
            // Whatever was given last is what was meant.
            for (const model::CellId cell : summary.ratings)
                m_figures.erase(cell);
            refresh();
        });
        connect(session, &Session::authorChanged, this, &CellPanel::refresh);
        connect(session, &Session::overlayChanged, this, &CellPanel::refresh);
    }
    refresh();
}

void CellPanel::rebuildEditor() {
    delete m_editor;
    m_editor = nullptr;
    if (!m_session)
        return;
    m_editor = RatingMethod::of(m_session->model()).createEditor(m_session->model(), this);
    m_editor->setEnabled(!m_session->project().isReadOnly());
    connect(m_editor, &RatingEditor::chosen, this, &CellPanel::chosen);
    connect(m_editor, &RatingEditor::figured, this,
            [this](model::CellId cell, const assessment::Rating& rating) {
                m_figures.insert_or_assign(cell, rating);
                writeFigures();
                if (!m_figures.contains(cell)) {
                    Q_EMIT figured(cell);
                    return;
                }
                refresh();
                m_draft->settle(DraftState::Failed);
            });
    connect(m_editor, &RatingEditor::typed, m_draft, &Draft::touch);
    connect(m_editor, &RatingEditor::refused, this, &CellPanel::refused);
    connect(m_editor, &RatingEditor::done, this, &CellPanel::done);
    m_ratings->insertWidget(0, m_editor);
    setTabOrder(m_editor, m_note);
}

void CellPanel::showCell(model::CellId cell, int level) {
    if (cell == m_cell && level == m_level)
        return;
    commit();
    // Whoever looks at another cell begins with its criterion.
    m_scroll->verticalScrollBar()->setValue(0);
    m_cell = cell;
    m_level = level;
    refresh();
}

void CellPanel::showSelected(int cells) {
    m_selected->setText(tr("%n cells are selected: each is given the rating.", nullptr, cells));
    m_selected->setVisible(cells > 1);
}

void CellPanel::focusEditor(Qt::Key key) {
    if (m_editor)
        m_editor->focusPart(key);
}

void CellPanel::focusNote() {
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_scroll->ensureWidgetVisible(m_note, 0, grid);
    passOverHeldKey(*m_note);
    m_note->moveCursor(QTextCursor::End);
}

bool CellPanel::commit() {
    writeNotes();
    if (m_editor && m_session && !m_session->project().isReadOnly())
        m_editor->takeTyped(true);
    writeFigures();
    m_pieces->keepTitle();
    m_draft->settle(draftState());
    return draftState() == DraftState::Written;
}

void CellPanel::writeNotes() {
    if (!m_session || m_session->project().isReadOnly())
        return;
    if (m_cell >= 0)
        m_drafts[m_cell] = m_note->toPlainText();
    const auto& author = m_session->project().author().id;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end();) {
        const bool written = toUtf8(draft->second) == m_session->assessment().note(draft->first, author) ||
                             m_session->setNote(draft->first, draft->second);
        draft = written ? m_drafts.erase(draft) : std::next(draft);
    }
}

void CellPanel::writeFigures() {
    if (!m_session || m_session->project().isReadOnly())
        return;
    // What is written leaves the list while it is told of.
    for (const auto& [cell, rating] : std::map(m_figures))
        if (m_session->assessment().wholeRating(cell) == rating ||
            m_session->rate({cell}, rating, project::Typing::Yes))
            m_figures.erase(cell);
}

assessment::Rating CellPanel::ratingOf(model::CellId cell) const {
    const auto waiting = m_figures.find(cell);
    return waiting == m_figures.end() ? m_session->assessment().wholeRating(cell) : waiting->second;
}

model::CellId CellPanel::unwrittenCell() const {
    if (!m_drafts.empty())
        return m_drafts.begin()->first;
    return m_figures.empty() ? -1 : m_figures.begin()->first;
}

void CellPanel::discardDrafts() {
    m_drafts.clear();
    m_figures.clear();
    refresh();
    m_draft->settle(DraftState::Written);
}

DraftState CellPanel::draftState() const {
    return m_drafts.empty() && m_figures.empty() ? DraftState::Written : DraftState::Failed;
}

void CellPanel::refresh() {
    setEnabled(m_session && m_cell >= 0);
    if (!isEnabled()) {
        m_place->clear();
        m_criterion->clear();
        m_wording->hide();
        m_remarks->hide();
        m_reviewed->hide();
        m_prompts->hide();
        return;
    }
    const model::Model& model = m_session->model();
    m_place->setText(place());
    m_criterion->setText(toQString(model.criterion(model.itemOf(m_cell), m_level, language())));
    refreshWording();
    m_remarks->setText(remarks());
    m_remarks->setVisible(!m_remarks->text().isEmpty());
    m_editor->showCell(m_cell, ratingOf(m_cell));
    m_pieces->showCell(m_cell);
    m_reviewed->setVisible(m_session->isReviewed(m_cell));
    refreshPrompts();

    const auto draft = m_drafts.find(m_cell);
    const QString note =
        draft != m_drafts.end()
            ? draft->second
            : toQString(m_session->assessment().note(m_cell, m_session->project().author().id));
    const bool typing =
        m_note->hasFocus() && m_note->property("cell").toInt() == m_cell && m_draft->isTouched();
    if (!typing && (m_note->toPlainText() != note || m_note->property("cell").toInt() != m_cell)) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
    m_note->setProperty("cell", m_cell);
    setWritable(*m_note, !m_session->project().isReadOnly());
    m_otherNotes->setText(otherNotes());
    m_otherNotes->setVisible(!m_otherNotes->text().isEmpty());
    m_history->setText(historyText());
}

void CellPanel::refreshWording() {
    const model::Model& model = m_session->model();
    m_wordingText->setText(toQString(m_session->overlay().text(model, model.itemOf(m_cell), m_level)));
    m_wording->setVisible(!m_wordingText->text().isEmpty());
}

void CellPanel::refreshPrompts() {
    const auto listed = [](const std::vector<std::string>& texts) {
        QStringList lines;
        for (const std::string& text : texts)
            lines << QStringLiteral("· ") + toQString(text);
        return lines.join(QLatin1Char('\n'));
    };
    const model::Model& model = m_session->model();
    const model::Prompts& prompts = model.promptsOf(model.itemOf(m_cell), language());
    m_prompts->setVisible(!prompts.questions.empty() || !prompts.evidence.empty());
    m_questions->setText(listed(prompts.questions));
    m_evidence->setText(listed(prompts.evidence));
}

/// How this cell is read where the standard leaves it open.
QString CellPanel::remarks() const {
    const model::Model& model = m_session->model();
    QStringList lines;
    for (const model::Remark& remark : model.remarks)
        if (remark.about == model::Remark::About::Node && remark.node == model.leafOf(m_cell) &&
            (remark.level == 0 || remark.level == m_level))
            lines << tr("Read as: %1").arg(local(remark.text));
    return lines.join(QLatin1Char('\n'));
}

QString CellPanel::place() const {
    const model::Model& model = m_session->model();
    const model::Node& leaf = model.node(model.leafOf(m_cell));
    return wrappable(
        {local(model.item(model.itemOf(m_cell)).name), levelName(model, m_level), placeInStandard(leaf)});
}

QString CellPanel::otherNotes() const {
    QStringList lines;
    const auto notes = m_session->assessment().notes.find(m_cell);
    if (notes == m_session->assessment().notes.end())
        return {};
    for (const assessment::Note& note : notes->second) {
        if (note.author == m_session->project().author().id)
            continue;
        const auto* person = m_session->assessment().person(note.author);
        lines << tr("%1: %2").arg(person ? toQString(person->name) : QString(),
                                  breakable(toQString(note.text)));
    }
    return lines.join(QLatin1Char('\n'));
}

QString CellPanel::historyText() const {
    const model::Model& model = m_session->model();
    const auto entries = m_session->project().history("rating", model.cellCode(m_cell));
    if (!entries || entries->empty())
        return tr("Not rated yet");
    const auto word = [&](const std::string& text) {
        return RatingMethod::of(model).word(
            model, assessment::parseRating(model, text).value_or(assessment::Rating()));
    };
    QStringList lines;
    for (auto entry = entries->rbegin(); entry != entries->rend() && lines.size() < longestHistory; ++entry) {
        const auto* person = m_session->assessment().person(entry->author);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry->at);
        const QString when = at.date() == QDate::currentDate() ? at.toString(QStringLiteral("HH:mm"))
                                                               : at.toString(QStringLiteral("MM-dd HH:mm"));
        QString line = tr("%1 %2: %3 → %4")
                           .arg(when, person ? toQString(person->name) : QString(), word(entry->before),
                                word(entry->after));
        if (entry->way != "do")
            line += QLatin1Char(' ') + (entry->way == "undo" ? tr("(by undo)") : tr("(by redo)"));
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

bool CellPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_note && event->type() == QEvent::FocusOut)
        commit();
    if (watched == m_note && endsTyping(*event)) {
        commit();
        Q_EMIT done();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
