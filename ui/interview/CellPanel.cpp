#include "ui/interview/CellPanel.h"

#include <algorithm>

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/RatingMark.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int typingPauseMs = 2500;
constexpr int longestHistory = 12;
constexpr int markSize = 16;

/// One step of the rating scale: mark, word, and the key that gives it.
class RatingButton : public QToolButton {
public:
    RatingButton(const QString& word, char key, double value, QWidget* parent)
        : QToolButton(parent), m_key(QLatin1Char(key)), m_value(value) {
        setText(word);
        setCheckable(true);
        setAutoExclusive(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(word);
        setToolTip(CellPanel::tr("%1 (key %2)").arg(word, m_key));
    }
    QSize sizeHint() const override { return {120, 34}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::current();
        const QColor color = theme.rating(m_value);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = isChecked() ? color : theme.surface;
        if (isChecked())
            fill.setAlpha(theme.dark ? 56 : 26);
        painter.setBrush(underMouse() && !isChecked() ? theme.raised : fill);
        painter.setPen(
            QPen(isChecked() || hasFocus() ? color : theme.line, isChecked() || hasFocus() ? 1.6 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
        if (hasFocus()) {
            painter.setPen(QPen(theme.text, 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 3, 3);
        }
        painter.setOpacity(isEnabled() ? 1 : 0.45);
        paintRatingMark(painter, QRectF(10, (height() - markSize) / 2.0, markSize, markSize), m_value);
        painter.setFont(isChecked() ? strongFont() : bodyFont());
        painter.setPen(isChecked() ? color : theme.text);
        painter.drawText(rect().adjusted(36, 0, -36, 0), Qt::AlignVCenter, text());
        painter.setFont(smallFont());
        const QRectF badge(width() - 32, (height() - 20) / 2.0, 22, 20);
        painter.setPen(theme.line);
        painter.setBrush(theme.raised);
        painter.drawRoundedRect(badge, 3, 3);
        painter.setPen(theme.muted);
        painter.drawText(badge, Qt::AlignCenter, m_key);
    }

private:
    QString m_key;
    double m_value;
};

QLabel* sectionLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(smallFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

CellPanel::CellPanel(QWidget* parent)
    : QWidget(parent),
      m_place(mutedLabel()),
      m_criterion(new QLabel),
      m_ratings(new QVBoxLayout),
      m_note(new QPlainTextEdit),
      m_otherNotes(mutedLabel()),
      m_history(mutedLabel()),
      m_pause(new QTimer(this)) {
    m_criterion->setObjectName(QStringLiteral("criterion"));
    m_criterion->setWordWrap(true);
    m_criterion->setTextFormat(Qt::PlainText);
    m_criterion->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_otherNotes->setTextFormat(Qt::PlainText);
    m_history->setTextFormat(Qt::PlainText);
    m_history->setObjectName(QStringLiteral("history"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What was seen, where, in which system or record"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(96);
    m_note->setMaximumHeight(180);
    m_note->installEventFilter(this);
    m_ratings->setSpacing(6);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_pause->start();
        announce();
    });
    connect(m_pause, &QTimer::timeout, this, &CellPanel::commitNote);

    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(m_place);
    layout->addWidget(m_criterion);
    layout->addSpacing(4);
    layout->addLayout(m_ratings);
    layout->addSpacing(grid);
    layout->addWidget(sectionLabel(tr("Note")));
    layout->addWidget(m_note);
    layout->addWidget(m_otherNotes);
    layout->addSpacing(grid);
    layout->addWidget(sectionLabel(tr("History")));
    layout->addWidget(m_history);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void CellPanel::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_cell = -1;
    m_drafts.clear();
    rebuildRatings();
    if (session) {
        connect(session, &Session::changed, this, &CellPanel::refresh);
        connect(session, &Session::authorChanged, this, &CellPanel::refresh);
    }
    refresh();
    announce();
}

void CellPanel::rebuildRatings() {
    for (QToolButton* button : m_buttons)
        delete button;
    m_buttons.clear();
    if (!m_session)
        return;
    const model::Model& model = m_session->model();
    for (std::size_t i = 0; i < model.ratings.size(); ++i) {
        const auto grade = static_cast<assessment::Grade>(i);
        auto* button =
            new RatingButton(ratingWord(model, grade), model.ratings[i].key, ratingValue(model, grade), this);
        button->setObjectName(QStringLiteral("rating-") + toQString(model.ratings[i].code));
        button->setEnabled(!m_session->project().isReadOnly());
        connect(button, &QToolButton::clicked, this, [this, grade] {
            // A click on the rating there is takes it back.
            const bool same = m_session->assessment().rating(m_cell) == grade;
            Q_EMIT rated(same ? assessment::unrated : grade);
            refresh();
        });
        m_ratings->addWidget(button);
        if (!m_buttons.empty())
            setTabOrder(m_buttons.back(), button);
        m_buttons.push_back(button);
    }
    setTabOrder(m_buttons.back(), m_note);
}

void CellPanel::showCell(model::CellId cell) {
    if (cell == m_cell)
        return;
    commitNote();
    m_cell = cell;
    refresh();
}

void CellPanel::focusNote() {
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->moveCursor(QTextCursor::End);
}

bool CellPanel::commitNote() {
    m_pause->stop();
    if (!m_session || m_session->project().isReadOnly())
        return true;
    if (m_cell >= 0)
        m_drafts[m_cell] = m_note->toPlainText();
    const auto& author = m_session->project().author().id;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end();) {
        const bool written = toUtf8(draft->second) == m_session->assessment().note(draft->first, author) ||
                             m_session->setNote(draft->first, draft->second);
        draft = written ? m_drafts.erase(draft) : std::next(draft);
    }
    announce();
    return m_drafts.empty();
}

model::CellId CellPanel::unwrittenCell() const {
    return m_drafts.empty() ? -1 : m_drafts.begin()->first;
}

void CellPanel::discardDrafts() {
    m_drafts.clear();
    refresh();
    announce();
}

void CellPanel::announce() {
    Q_EMIT noteStateChanged(!m_drafts.empty()     ? NoteState::Failed
                            : m_pause->isActive() ? NoteState::Typing
                                                  : NoteState::Written);
}

void CellPanel::refresh() {
    setEnabled(m_session && m_cell >= 0);
    if (!isEnabled()) {
        m_place->clear();
        m_criterion->clear();
        return;
    }
    const model::Model& model = m_session->model();
    m_place->setText(place());
    m_criterion->setText(toQString(model.criterion(model.itemOf(m_cell), model.levelOf(m_cell), language())));
    const assessment::Grade grade = m_session->assessment().rating(m_cell);
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(grade == static_cast<assessment::Grade>(i));

    const auto draft = m_drafts.find(m_cell);
    const QString note =
        draft != m_drafts.end()
            ? draft->second
            : toQString(m_session->assessment().note(m_cell, m_session->project().author().id));
    const bool typing =
        m_note->hasFocus() && m_note->property("cell").toInt() == m_cell && m_pause->isActive();
    if (!typing && (m_note->toPlainText() != note || m_note->property("cell").toInt() != m_cell)) {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(note);
    }
    m_note->setProperty("cell", m_cell);
    m_note->setReadOnly(m_session->project().isReadOnly());
    m_otherNotes->setText(otherNotes());
    m_otherNotes->setVisible(!m_otherNotes->text().isEmpty());
    m_history->setText(historyText());
}

QString CellPanel::place() const {
    const model::Model& model = m_session->model();
    const model::Node& leaf = model.node(model.leafOf(m_cell));
    QString text = QStringLiteral("%1 · %2").arg(local(model.item(model.itemOf(m_cell)).name),
                                                 levelName(model, model.levelOf(m_cell)));
    if (!leaf.clause.empty() || !leaf.table.empty())
        text += QStringLiteral(" · ") +
                tr("%1 Table %2").arg(toQString(leaf.clause), toQString(leaf.table)).trimmed();
    return text;
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
        lines << tr("%1: %2").arg(person ? toQString(person->name) : QString(), toQString(note.text));
    }
    return lines.join(QLatin1Char('\n'));
}

QString CellPanel::historyText() const {
    const model::Model& model = m_session->model();
    const auto entries = m_session->project().history("rating", model.cellCode(m_cell));
    if (!entries || entries->empty())
        return tr("Not rated yet");
    const auto word = [&](const std::string& code) {
        const auto grade = model.findRating(code);
        return ratingWord(model, grade ? static_cast<assessment::Grade>(*grade) : assessment::unrated);
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
        commitNote();
    if (watched == m_note && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            commitNote();
            Q_EMIT noteDone();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
