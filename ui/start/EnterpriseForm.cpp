#include "ui/start/EnterpriseForm.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/support/DateField.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

QLineEdit* field(const QString& name, const QString& label) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setMaxLength(500);
    return edit;
}

DateField* dateField(const QString& name, const QString& label) {
    auto* edit = new DateField(DateField::Precision::Day);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setMaximumWidth(20 * grid);
    return edit;
}

} // namespace

EnterpriseForm::EnterpriseForm(QWidget* parent)
    : QWidget(parent),
      m_rows(new QFormLayout(this)),
      m_enterprise(field(QStringLiteral("enterprise"), tr("Enterprise"))),
      m_address(field(QStringLiteral("address"), tr("Address"))),
      m_industry(field(QStringLiteral("industry"), tr("Industry"))),
      m_contact(field(QStringLiteral("contact"), tr("Contact"))),
      m_from(dateField(QStringLiteral("from"), tr("First day on site"))),
      m_to(dateField(QStringLiteral("to"), tr("Last day on site"))) {
    m_enterprise->setPlaceholderText(tr("Full name, as it will stand on the report"));
    auto* days = new QHBoxLayout;
    days->setSpacing(grid);
    days->addWidget(m_from);
    days->addWidget(new QLabel(tr("to")));
    days->addWidget(m_to);
    days->addStretch(1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setVerticalSpacing(grid + 2);
    m_rows->addRow(tr("Enterprise"), m_enterprise);
    m_rows->addRow(tr("Industry"), m_industry);
    m_rows->addRow(tr("Address"), m_address);
    m_rows->addRow(tr("Contact"), m_contact);
    m_rows->addRow(tr("On site"), days);
    connect(m_enterprise, &QLineEdit::textChanged, this, &EnterpriseForm::edited);
    connect(m_from, &DateField::editingFinished, this, &EnterpriseForm::followFirstDay);
    for (DateField* field : {m_from, m_to}) {
        connect(field, &DateField::textChanged, this, &EnterpriseForm::edited);
        connect(field, &DateField::editingFinished, this, &EnterpriseForm::edited);
    }
}

void EnterpriseForm::show(const assessment::Facts& facts) {
    m_enterprise->setText(toQString(facts.enterprise));
    m_address->setText(toQString(facts.address));
    m_industry->setText(toQString(facts.industry));
    m_contact->setText(toQString(facts.contact));
    m_from->setDate(toQString(facts.from));
    m_to->setDate(toQString(facts.to));
    followFirstDay();
}

void EnterpriseForm::apply(assessment::Facts& facts) const {
    facts.enterprise = toUtf8(m_enterprise->text().trimmed());
    facts.address = toUtf8(m_address->text().trimmed());
    facts.industry = toUtf8(m_industry->text().trimmed());
    facts.contact = toUtf8(m_contact->text().trimmed());
    facts.from = toUtf8(m_from->date());
    facts.to = toUtf8(m_to->date());
}

/// The last day is never before the first one, and may be given as a day alone.
void EnterpriseForm::followFirstDay() {
    if (!m_from->isSound())
        return;
    m_to->setReference({}, m_from->date());
    if (m_to->isSound() && !m_to->date().isEmpty() && m_to->date() < m_from->date())
        m_to->setDate(m_from->date());
}

QString EnterpriseForm::enterprise() const {
    return m_enterprise->text().trimmed();
}

bool EnterpriseForm::isTypingDate() const {
    return m_from->hasFocus() || m_to->hasFocus();
}

std::optional<Error> EnterpriseForm::problem() const {
    for (const DateField* field : {m_from, m_to})
        if (!field->isSound())
            return Error{ErrorCode::InvalidDate, {toUtf8(field->date())}};
    const std::string from = toUtf8(m_from->date()), to = toUtf8(m_to->date());
    if (!from.empty() && !to.empty() && to < from)
        return Error{ErrorCode::EndBeforeStart, {from, to}};
    if (enterprise().isEmpty())
        return Error{ErrorCode::NameMissing, {}};
    return {};
}

} // namespace plumbline::ui
