#include "ui/start/MethodForm.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

QComboBox* box(const QString& name, const QString& label) {
    auto* combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    return combo;
}

} // namespace

MethodForm::MethodForm(QWidget* parent)
    : QWidget(parent),
      m_target(box(QStringLiteral("target"), tr("Target level"))),
      m_depth(box(QStringLiteral("depth"), tr("Assessed up to"))),
      m_depthMeaning(mutedLabel(tr("Levels above it are not assessed and count 0."))),
      m_rule(box(QStringLiteral("rule"), tr("Scoring rule"))),
      m_explanation(mutedLabel()) {
    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(grid + 2);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(tr("Target level"), m_target);
    layout->addRow({}, mutedLabel(tr("What the enterprise aims at; the gap is shown against it.")));
    layout->addRow(tr("Assessed up to"), m_depth);
    layout->addRow({}, m_depthMeaning);
    layout->addRow(tr("Scoring rule"), m_rule);
    layout->addRow({}, m_explanation);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &MethodForm::explainRule);
    for (QComboBox* choice : {m_target, m_depth, m_rule})
        connect(choice, &QComboBox::activated, this, &MethodForm::edited);
}

void MethodForm::show(const model::Model& model, const assessment::Facts& facts) {
    m_model = &model;
    auto* rows = static_cast<QFormLayout*>(layout());
    for (QWidget* row : {static_cast<QWidget*>(m_depth), static_cast<QWidget*>(m_depthMeaning)})
        rows->setRowVisible(row, model.scale.byLevel());
    for (QWidget* row : {static_cast<QWidget*>(m_rule), static_cast<QWidget*>(m_explanation)})
        rows->setRowVisible(row, !model.rules.empty());
    m_target->clear();
    m_depth->clear();
    m_rule->clear();
    m_target->addItem(tr("The level after the one reached"), 0);
    for (int level = 1; level <= model.levelCount(); ++level) {
        m_target->addItem(levelName(model, level), level);
        m_depth->addItem(levelName(model, level), level);
    }
    for (const model::RuleText& rule : model.rules)
        m_rule->addItem(local(rule.name), static_cast<int>(rule.rule));
    m_target->setCurrentIndex(m_target->findData(facts.target));
    m_depth->setCurrentIndex(m_depth->findData(facts.depth));
    m_rule->setCurrentIndex(m_rule->findData(static_cast<int>(facts.rule)));
    explainRule();
}

void MethodForm::apply(assessment::Facts& facts) const {
    facts.target = m_target->currentData().toInt();
    facts.depth = m_depth->currentData().toInt();
    if (m_rule->count() > 0)
        facts.rule = static_cast<model::TotalRule>(m_rule->currentData().toInt());
}

void MethodForm::explainRule() {
    const int index = m_rule->currentIndex();
    m_explanation->setText(index < 0 ? QString()
                                     : local(m_model->rules[static_cast<std::size_t>(index)].explanation));
}

} // namespace plumbline::ui
