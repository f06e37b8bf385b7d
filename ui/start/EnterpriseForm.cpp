#include "ui/start/EnterpriseForm.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

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

QDateEdit* dateField(const QString& name, const QString& label) {
    auto* edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setCalendarPopup(true);
    edit->setMinimumDate(QDate(2000, 1, 1));
    edit->setSpecialValueText(EnterpriseForm::tr("not set"));
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return edit;
}

/// The first date of a field stands for none.
void showDate(QDateEdit* edit, const std::string& text) {
    const QDate date = QDate::fromString(toQString(text), Qt::ISODate);
    edit->setDate(date.isValid() ? date : edit->minimumDate());
}

std::string dateText(const QDateEdit* edit) {
    return edit->date() == edit->minimumDate() ? std::string() : toUtf8(edit->date().toString(Qt::ISODate));
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
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& from) {
        if (m_to->date() < from && m_to->date() != m_to->minimumDate())
            m_to->setDate(from);
    });
}

void EnterpriseForm::show(const assessment::Facts& facts) {
    m_enterprise->setText(toQString(facts.enterprise));
    m_address->setText(toQString(facts.address));
    m_industry->setText(toQString(facts.industry));
    m_contact->setText(toQString(facts.contact));
    showDate(m_from, facts.from);
    showDate(m_to, facts.to);
}

void EnterpriseForm::apply(assessment::Facts& facts) const {
    facts.enterprise = toUtf8(m_enterprise->text().trimmed());
    facts.address = toUtf8(m_address->text().trimmed());
    facts.industry = toUtf8(m_industry->text().trimmed());
    facts.contact = toUtf8(m_contact->text().trimmed());
    facts.from = dateText(m_from);
    facts.to = dateText(m_to);
}

QString EnterpriseForm::enterprise() const {
    return m_enterprise->text().trimmed();
}

bool EnterpriseForm::isComplete() const {
    return !enterprise().isEmpty();
}

} // namespace plumbline::ui
