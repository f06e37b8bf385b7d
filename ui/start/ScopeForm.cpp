#include "ui/start/ScopeForm.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

enum Column { PartColumn, ReasonColumn };
constexpr int nodeRole = Qt::UserRole;
constexpr int rowHeight = 30;

model::NodeId nodeOf(const QTreeWidgetItem* item) {
    return item->data(PartColumn, nodeRole).toInt();
}

bool isRemoved(const QTreeWidgetItem* item) {
    return item->flags().testFlag(Qt::ItemIsUserCheckable) && item->checkState(PartColumn) == Qt::Unchecked;
}

bool isUnderRemovable(const model::Model& model, model::NodeId node) {
    for (node = model.node(node).parent; node > model::rootNode; node = model.node(node).parent)
        if (model.node(node).removable)
            return true;
    return false;
}

bool isUnderRemoved(const QTreeWidgetItem* item) {
    return item->parent() && (isRemoved(item->parent()) || isUnderRemoved(item->parent()));
}

/// The view shows an item's widget whenever it likes; so the field stands in a frame and is hidden in it.
QWidget* reasonField(const model::Node& part, const QString& words) {
    auto* frame = new QWidget;
    auto* reason = new QLineEdit(words, frame);
    reason->setPlaceholderText(ScopeForm::tr("Why the enterprise does not have it (required)"));
    reason->setAccessibleName(ScopeForm::tr("Reason for leaving out %1").arg(local(part.name)));
    reason->setObjectName(QStringLiteral("reason-") + toQString(part.code));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 1, 0, 1);
    layout->addWidget(reason);
    return frame;
}

QLineEdit* reasonOf(const QTreeWidget* tree, QTreeWidgetItem* item) {
    const QWidget* frame = tree->itemWidget(item, ReasonColumn);
    return frame ? frame->findChild<QLineEdit*>() : nullptr;
}

} // namespace

ScopeForm::ScopeForm(QWidget* parent) : QWidget(parent), m_tree(new QTreeWidget), m_summary(mutedLabel()) {
    m_tree->setObjectName(QStringLiteral("scope"));
    m_tree->setAccessibleName(tr("Scope of the assessment"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Assessed"), tr("Reason for leaving it out")});
    m_tree->header()->setSectionResizeMode(PartColumn, QHeaderView::ResizeToContents);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_summary);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ScopeForm::refresh);
}

void ScopeForm::show(const model::Model& model, int profile,
                     const std::vector<assessment::Exclusion>& exclusions) {
    m_model = &model;
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        add(m_tree->invisibleRootItem(), model::rootNode, profile, exclusions);
        m_tree->expandAll();
    }
    refresh();
}

void ScopeForm::add(QTreeWidgetItem* under, model::NodeId node, int profile,
                    const std::vector<assessment::Exclusion>& exclusions) {
    for (const model::NodeId child : m_model->node(node).children) {
        const model::Node& part = m_model->node(child);
        if (!part.weights[static_cast<std::size_t>(profile)])
            continue;
        auto* item = new QTreeWidgetItem(under, {local(part.name)});
        item->setData(PartColumn, nodeRole, child);
        // Not of the column of names, which asks for the width they need.
        item->setSizeHint(ReasonColumn, QSize(0, rowHeight));
        if (part.removable) {
            const auto removed =
                std::find_if(exclusions.begin(), exclusions.end(),
                             [&](const assessment::Exclusion& e) { return e.node == child; });
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(PartColumn, removed == exclusions.end() ? Qt::Checked : Qt::Unchecked);
            m_tree->setItemWidget(
                item, ReasonColumn,
                reasonField(part, removed == exclusions.end() ? QString() : toQString(removed->reason)));
            connect(reasonOf(m_tree, item), &QLineEdit::textChanged, this, &ScopeForm::refresh);
        } else {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setText(ReasonColumn,
                          node == model::rootNode || isUnderRemovable(*m_model, child)
                              ? QString()
                              : tr("Always assessed (clause %1)").arg(toQString(m_model->tailoringClause)));
            item->setForeground(ReasonColumn, Theme::current().muted);
        }
        // A domain with a single sub-domain is ticked as one.
        if (node == model::rootNode || part.children.size() != 1)
            add(item, child, profile, exclusions);
    }
}

void ScopeForm::refresh() {
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const bool off = isUnderRemoved(*it);
        if ((*it)->isDisabled() != off)
            (*it)->setDisabled(off);
        if (QLineEdit* reason = reasonOf(m_tree, *it))
            reason->setVisible(isRemoved(*it) && !off);
    }
    const auto removed = exclusions().size();
    m_summary->setText(removed == 0
                           ? tr("The whole profile is assessed. Untick what the enterprise does not have.")
                           : tr("%n part(s) left out; the weights of the others are scaled up to 100 %.",
                                nullptr, static_cast<int>(removed)));
    Q_EMIT edited();
}

std::vector<assessment::Exclusion> ScopeForm::exclusions() const {
    std::vector<assessment::Exclusion> list;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if (isRemoved(*it) && !isUnderRemoved(*it))
            list.push_back({nodeOf(*it), toUtf8(reasonOf(m_tree, *it)->text().trimmed())});
    return list;
}

bool ScopeForm::isComplete() const {
    const auto list = exclusions();
    return std::none_of(list.begin(), list.end(),
                        [](const assessment::Exclusion& e) { return e.reason.empty(); });
}

} // namespace plumbline::ui
