#include "ui/process/AnswerForm.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/assessment/Progress.h"
#include "ui/process/DateText.h"
#include "ui/session/Draft.h"
#include "ui/support/Language.h"
#include "ui/support/ProcessWords.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int captionWidth = 22 * grid;
constexpr int dateWidth = 20 * grid;

} // namespace

AnswerForm::AnswerForm(const model::ProcessStep& step, QWidget* parent)
    : SessionView(parent),
      m_step(step),
      m_rows(new QFormLayout(this)),
      m_draft(new Draft([this] { return writeInPause(); }, this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(2 * grid);
    m_rows->setVerticalSpacing(grid);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void AnswerForm::add(Field field, bool wide) {
    const QString label = fieldLabel(m_step, field.name);
    field.widget->setObjectName(QStringLiteral("answer-") + toQString(field.name));
    field.widget->setAccessibleName(label);
    field.widget->installEventFilter(this);
    if (wide) {
        m_rows->addRow(field.widget);
    } else {
        auto* caption = new QLabel(label);
        caption->setWordWrap(true);
        caption->setFixedWidth(captionWidth);
        caption->setContentsMargins(0, grid / 2, 0, 0);
        caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        caption->setBuddy(field.widget);
        m_rows->addRow(caption, field.widget);
    }
    m_fields.push_back(std::move(field));
}

void AnswerForm::addLine(const std::string& field) {
    auto* edit = new QLineEdit;
    add({field, edit, [edit] { return edit->text(); },
         [edit](const QString& text) {
             edit->setText(text);
             edit->setCursorPosition(0);
         },
         [edit](bool on) { edit->setReadOnly(!on); }});
    connect(edit, &QLineEdit::textEdited, m_draft, &Draft::touch);
    connect(edit, &QLineEdit::editingFinished, this, &AnswerForm::commit);
}

void AnswerForm::addText(const std::string& field, int lines) {
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + 2 * grid);
    add({field, edit, [edit] { return edit->toPlainText(); },
         [edit](const QString& text) {
             const QSignalBlocker quiet(edit);
             edit->setPlainText(text);
         },
         [edit](bool on) { edit->setReadOnly(!on); }});
    connect(edit, &QPlainTextEdit::textChanged, m_draft, &Draft::touch);
}

void AnswerForm::addDate(const std::string& field) {
    addLine(field);
    auto* edit = static_cast<QLineEdit*>(m_fields.back().widget);
    edit->setPlaceholderText(tr("year-month-day"));
    edit->setToolTip(tr("t: today"));
    edit->setMaximumWidth(dateWidth);
    m_fields.back().date = true;
    m_fields.back().read = [this, edit, last = field == assessment::fields::to] {
        if (!m_session)
            return edit->text();
        // A last day may be given as a day alone.
        const QString first = toQString(m_session->assessment().answer(m_step.id, assessment::fields::from));
        return dateFromTyped(edit->text(), *m_session, last ? first : QString());
    };
}

void AnswerForm::addChoice(const std::string& field, const std::vector<std::string>& values) {
    auto* box = new QComboBox;
    box->addItem(QStringLiteral("—"), QString());
    for (const std::string& value : values)
        box->addItem(answerText(m_step.id + "." + field, value), toQString(value));
    box->setMaximumWidth(dateWidth);
    add({field, box, [box] { return box->currentData().toString(); },
         [box](const QString& text) { box->setCurrentIndex(std::max(0, box->findData(text))); },
         [box](bool on) { box->setEnabled(on); }});
    connect(box, &QComboBox::activated, this, &AnswerForm::commit);
}

void AnswerForm::addTick(const std::string& field) {
    auto* box = new QCheckBox(fieldLabel(m_step, field));
    add({field, box, [box] { return box->isChecked() ? QStringLiteral("yes") : QString(); },
         [box](const QString& text) { box->setChecked(text == QLatin1String("yes")); },
         [box](bool on) { box->setEnabled(on); }},
        true);
    connect(box, &QCheckBox::clicked, this, &AnswerForm::commit);
}

void AnswerForm::clear() {
    m_draft->setSession(m_session);
    for (Field& field : m_fields) {
        field.shown.clear();
        field.show({});
    }
}

bool AnswerForm::concerns(const project::ChangeSummary& summary) const {
    return summary.touches<assessment::Answer>();
}

void AnswerForm::refresh() {
    const bool writable = !m_session->project().isReadOnly();
    for (Field& field : m_fields) {
        const QString stored = toQString(m_session->assessment().answer(m_step.id, field.name));
        field.setWritable(writable);
        // What is being typed stays.
        if (field.read() == field.shown && field.read() != stored)
            field.show(stored);
        field.shown = stored;
    }
}

bool AnswerForm::write(Field& field) {
    const QString typed = field.read();
    if (typed == field.shown) {
        if (field.date)
            field.show(typed);
        return true;
    }
    const std::string value = toUtf8(typed);
    if (field.date && !value.empty() && !isDate(value)) {
        Q_EMIT m_session->failed(Error{ErrorCode::InvalidDate, {value}});
        // Where one is still in it, it can be mended; else it is said, and holds nothing else up.
        if (field.widget->hasFocus())
            return false;
        field.show(field.shown);
        return true;
    }
    const bool written = m_session->write(project::Operation::Process, [&](project::Writer& writer) {
        return writer.answer(m_step.id, field.name, value);
    });
    if (written && field.date)
        field.show(typed);
    return written;
}

bool AnswerForm::commit() {
    if (!m_session || m_session->project().isReadOnly())
        return true;
    bool all = true;
    for (Field& field : m_fields)
        all = write(field) && all;
    m_draft->settle(all ? DraftState::Written : DraftState::Failed);
    return all;
}

DraftState AnswerForm::writeInPause() {
    bool all = true, typing = false;
    for (Field& field : m_fields)
        // A date that is half typed is none yet.
        if (field.date)
            typing = typing || field.read() != field.shown;
        else
            all = write(field) && all;
    return !all ? DraftState::Failed : typing ? DraftState::Typing : DraftState::Written;
}

void AnswerForm::discardDrafts() {
    for (Field& field : m_fields)
        field.show(field.shown);
    m_draft->settle(DraftState::Written);
}

bool AnswerForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit*>(watched))
        commit();
    return SessionView::eventFilter(watched, event);
}

} // namespace plumbline::ui
