#include "ui/process/AnswerForm.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "core/assessment/Progress.h"
#include "ui/session/Draft.h"
#include "ui/support/DateField.h"
#include "ui/support/Language.h"
#include "ui/support/ProcessWords.h"
#include "ui/support/TextBox.h"
#include "ui/support/Theme.h"
#include "ui/support/Writable.h"

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
    addEdit(field, new QLineEdit);
}

void AnswerForm::addEdit(const std::string& field, QLineEdit* edit) {
    add({field, edit, [edit] { return edit->text(); },
         [edit](const QString& text) {
             edit->setText(text);
             edit->setCursorPosition(0);
         },
         [edit](bool on) { ui::setWritable(*edit, on); }});
    connect(edit, &QLineEdit::textEdited, m_draft, &Draft::touch);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] { leave(edit); });
}

void AnswerForm::addText(const std::string& field, int lines) {
    auto* edit = new TextBox({}, {});
    edit->setLines(lines);
    add({field, edit, [edit] { return edit->toPlainText(); },
         [edit](const QString& text) {
             const QSignalBlocker quiet(edit);
             edit->setPlainText(text);
         },
         [edit](bool on) { ui::setWritable(*edit, on); }});
    connect(edit, &TextBox::textChanged, m_draft, &Draft::touch);
}

void AnswerForm::addDate(const std::string& field) {
    auto* edit = new DateField(DateField::Precision::Day);
    edit->setMaximumWidth(dateWidth);
    addEdit(field, edit);
    Field& added = m_fields.back();
    added.date = edit;
    added.read = [edit] { return edit->date(); };
    added.show = [edit](const QString& text) { edit->setDate(text); };
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
    m_fields.back().isTyped = false;
    connect(box, &QComboBox::activated, this, [this, box] { leave(box); });
}

void AnswerForm::addTick(const std::string& field) {
    auto* box = new QCheckBox(fieldLabel(m_step, field));
    add({field, box, [box] { return box->isChecked() ? QStringLiteral("yes") : QString(); },
         [box](const QString& text) { box->setChecked(text == QLatin1String("yes")); },
         [box](bool on) { box->setEnabled(on); }},
        true);
    m_fields.back().isTyped = false;
    connect(box, &QCheckBox::clicked, this, [this, box] { leave(box); });
}

void AnswerForm::clear() {
    m_draft->setSession(m_session);
    for (Field& field : m_fields) {
        field.shown.clear();
        field.show({});
    }
}

bool AnswerForm::concerns(const project::ChangeSummary& summary) const {
    return summary.touches<assessment::Answer>() || summary.facts;
}

void AnswerForm::refresh() {
    const bool writable = !m_session->project().isReadOnly();
    const QString onSite = toQString(m_session->assessment().facts.from);
    const QString first = toQString(m_session->assessment().answer(m_step.id, assessment::fields::from));
    for (Field& field : m_fields) {
        // A last day may be given as a day alone.
        if (field.date)
            field.date->setReference(onSite, field.name == assessment::fields::to ? first : QString());
        const QString stored = toQString(m_session->assessment().answer(m_step.id, field.name));
        field.setWritable(writable);
        // What is being typed stays.
        if (field.read() == field.shown && field.read() != stored)
            field.show(stored);
        field.shown = stored;
        if (field.date)
            field.date->setKept(stored);
    }
}

bool AnswerForm::write(Field& field) {
    const QString typed = field.read();
    if (typed == field.shown)
        return true;
    if (field.date && !field.date->isSound()) {
        Q_EMIT m_session->failed(Error{ErrorCode::InvalidDate, {toUtf8(typed)}});
        return false;
    }
    const bool written = m_session->write(
        project::Operation::Process,
        [&](project::Writer& writer) { return writer.answer(m_step.id, field.name, toUtf8(typed)); },
        field.isTyped ? project::Typing::Yes : project::Typing::No);
    // A form that is out of sight hears of it when it is next shown.
    if (written)
        field.shown = typed;
    return written;
}

/// What is not written is being typed in the field that has the keyboard; anywhere else it was refused.
DraftState AnswerForm::draftState() const {
    DraftState state = DraftState::Written;
    for (const Field& field : m_fields) {
        if (field.read() == field.shown)
            continue;
        if (!field.widget->hasFocus())
            return DraftState::Failed;
        state = DraftState::Typing;
    }
    return state;
}

void AnswerForm::leave(const QWidget* widget) {
    if (!m_session || m_session->project().isReadOnly())
        return;
    const bool written = write(*std::ranges::find(m_fields, widget, &Field::widget));
    const DraftState state = written ? draftState() : DraftState::Failed;
    if (state == DraftState::Typing)
        m_draft->touch();
    else
        m_draft->settle(state);
}

bool AnswerForm::commit() {
    if (!m_session || m_session->project().isReadOnly())
        return true;
    QWidget* refused = nullptr;
    for (Field& field : m_fields)
        if (!write(field) && !refused)
            refused = field.widget;
    m_draft->settle(refused ? DraftState::Failed : DraftState::Written);
    if (refused)
        refused->setFocus();
    return !refused;
}

DraftState AnswerForm::writeInPause() {
    bool all = true;
    for (Field& field : m_fields)
        // A date that is half typed is none yet, and one that was refused has been spoken of.
        if (!field.date || (!field.date->hasFocus() && field.date->isSound()))
            all = write(field) && all;
    return all ? draftState() : DraftState::Failed;
}

void AnswerForm::discardDrafts() {
    for (Field& field : m_fields)
        field.show(field.shown);
    m_draft->settle(DraftState::Written);
}

bool AnswerForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && qobject_cast<TextBox*>(watched))
        leave(static_cast<QWidget*>(watched));
    return SessionView::eventFilter(watched, event);
}

} // namespace plumbline::ui
