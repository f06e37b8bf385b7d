#include "ui/start/WeightsForm.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include "core/scoring/Display.h"
#include "core/scoring/Scheme.h"
#include "ui/start/WeightField.h"
#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

using model::NodeId;
using model::Weight;

namespace {

enum Column { PartColumn, RecommendedColumn, OwnColumn, ScaledColumn, StateColumn };
constexpr int rowHeight = 30;
constexpr int fieldWidth = 9 * grid;

QString percent(Weight weight) {
    return toQString(scoring::shownPercent({weight, model::fullWeight}));
}

/// "subdomain-logistics": codes are unique within one kind only.
QString keyOf(const model::Model& model, NodeId id) {
    const model::Node& node = model.node(id);
    return id == model::rootNode
               ? QStringLiteral("whole")
               : toQString(model.kinds[static_cast<std::size_t>(node.kind)].id + "-" + node.code);
}

QToolButton* smallButton(const QString& name, const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setFont(smallFont());
    return button;
}

/// The view shows an item's widget whenever it likes; so what is to be hidden stands in a frame.
QWidget* framed(QTreeWidget* tree, QTreeWidgetItem* item, int column) {
    auto* frame = new QWidget;
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 1, 0, 1);
    row->setSpacing(grid);
    tree->setItemWidget(item, column, frame);
    return frame;
}

} // namespace

WeightsForm::WeightsForm(QWidget* parent)
    : QWidget(parent),
      m_summary(mutedLabel()),
      m_tree(new QTreeWidget),
      m_resetAll(new QPushButton(tr("Reset &all"))) {
    m_tree->setObjectName(QStringLiteral("weights"));
    m_tree->setAccessibleName(tr("Weights of the assessment"));
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setFocusPolicy(Qt::NoFocus);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(2 * grid);
    m_tree->setColumnCount(StateColumn + 1);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(OwnColumn, QHeaderView::Fixed);
    m_tree->header()->resizeSection(OwnColumn, fieldWidth);
    m_resetAll->setObjectName(QStringLiteral("resetAllWeights"));
    m_resetAll->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->setSpacing(2 * grid);
    top->addWidget(m_summary, 1);
    top->addWidget(m_resetAll, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        for (WeightField* field : m_fields)
            field->clear();
        enter();
    });
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem* item) {
        for (const Group& group : m_groups)
            for (const Part& part : group.parts)
                if (part.item == item)
                    part.field->setFocus();
    });
}

void WeightsForm::show(const model::Model& model, int profile, const std::map<NodeId, Weight>& own) {
    m_model = &model;
    m_profile = profile;
    m_recommended = assessment::recommendedWeights(model, profile);
    m_leftOut.assign(model.nodes.size(), false);
    const bool byDefault = model.hasEqualWeights();
    const QString summary =
        byDefault ? tr("The standard gives no weights: equal ones are this tool's default. Type a weight "
                       "where the team decides otherwise; an empty field keeps the default. Each group sums "
                       "to 100 %.")
                  : tr("Type a weight where the team departs from the recommended one; an empty field keeps "
                       "it. Each group sums to 100 %.");
    // No line begins with the sign.
    m_summary->setText(QString(summary).replace(QStringLiteral(" %"), QStringLiteral("\u00A0%")));
    m_tree->setHeaderLabels(
        {tr("Part"), byDefault ? tr("Default") : tr("Recommended"), tr("Own %"), tr("Scaled"), QString()});
    m_tree->headerItem()->setToolTip(
        ScaledColumn, tr("What is left out keeps its weight; the others are scaled up to 100 % without it."));
    for (const int column : {RecommendedColumn, OwnColumn, ScaledColumn})
        m_tree->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_tree->clear();
    m_groups.clear();
    m_fields.clear();
    add(model::rootNode);
    const assessment::WeightTable weights = assessment::weightsInUse(model, profile, own);
    QWidget* before = m_resetAll;
    const auto follow = [&before](QWidget* widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (const Group& group : m_groups) {
        for (const Part& part : group.parts) {
            part.field->setWeight(weights[static_cast<std::size_t>(part.node)]);
            m_fields.push_back(part.field);
            follow(part.field);
            connect(part.field, &WeightField::textChanged, this, &WeightsForm::refresh);
            connect(part.field, &WeightField::left, this,
                    [this, part](int step) { leave(part.field, step); });
            connect(part.field, &WeightField::entered, m_tree,
                    [this, part] { m_tree->scrollToItem(part.item); });
        }
        follow(group.fit);
        follow(group.reset);
        connect(group.fit, &QToolButton::clicked, this, [this, group] { fit(group); });
        connect(group.reset, &QToolButton::clicked, this, [this, group] { reset(group); });
    }
    m_tree->expandAll();
    setExclusions({});
}

/// Adds the groups in the order of the model. Where there is one part alone it is 100 %.
void WeightsForm::add(NodeId node) {
    const auto parts = assessment::partsOf(*m_model, node, m_profile);
    if (parts.size() > 1) {
        Group group = addHead(node);
        for (const NodeId part : parts)
            group.parts.push_back(addPart(group, part));
        m_groups.push_back(std::move(group));
    }
    for (const NodeId part : parts)
        add(part);
}

WeightsForm::Group WeightsForm::addHead(NodeId node) {
    Group group{node, new QTreeWidgetItem(m_tree), {}, new QLabel, nullptr, nullptr};
    group.item->setFlags(Qt::ItemIsEnabled);
    group.item->setText(PartColumn, nameOf(group));
    group.item->setSizeHint(StateColumn, QSize(0, rowHeight));
    group.item->setTextAlignment(OwnColumn, Qt::AlignRight | Qt::AlignVCenter);
    for (int column = PartColumn; column <= StateColumn; ++column) {
        group.item->setBackground(column, Theme::current().raised);
        group.item->setFont(column, strongFont());
    }
    const QString key = keyOf(*m_model, node);
    QWidget* const frame = framed(m_tree, group.item, StateColumn);
    group.fit = smallButton(QStringLiteral("fit-") + key, {}, frame);
    group.reset = smallButton(QStringLiteral("reset-") + key, tr("Reset"), frame);
    group.reset->setToolTip(tr("Back to the weights of the model"));
    group.reset->setAccessibleName(tr("Reset the weights under %1").arg(nameOf(group)));
    group.state->setObjectName(QStringLiteral("state-") + key);
    auto* row = static_cast<QHBoxLayout*>(frame->layout());
    row->setContentsMargins(grid, 1, 0, 1);
    row->addWidget(group.state);
    row->addWidget(group.fit);
    row->addWidget(group.reset);
    row->addStretch(1);
    return group;
}

WeightsForm::Part WeightsForm::addPart(const Group& group, NodeId node) {
    Part part{node, new QTreeWidgetItem(group.item), new WeightField};
    const QString name = local(m_model->node(node).name);
    part.item->setFlags(Qt::ItemIsEnabled);
    part.item->setText(PartColumn, name);
    part.item->setSizeHint(StateColumn, QSize(0, rowHeight));
    const QString recommended =
        toQString(scoring::shownPercent(m_model->share(node, static_cast<std::size_t>(m_profile))));
    part.item->setText(RecommendedColumn, recommended);
    for (const int column : {RecommendedColumn, ScaledColumn}) {
        part.item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        part.item->setForeground(column, Theme::current().muted);
    }
    part.field->setRecommended(m_recommended[static_cast<std::size_t>(node)], recommended.chopped(2));
    part.field->setObjectName(QStringLiteral("weight-") + keyOf(*m_model, node));
    part.field->setAccessibleName(tr("Own weight of %1 in percent").arg(name));
    part.field->setAccessibleDescription(m_tree->headerItem()->text(RecommendedColumn) +
                                         QStringLiteral(": ") + recommended);
    framed(m_tree, part.item, OwnColumn)->layout()->addWidget(part.field);
    return part;
}

void WeightsForm::leave(const WeightField* field, int step) {
    const auto at = std::find(m_fields.begin(), m_fields.end(), field) - m_fields.begin() + step;
    if (at >= 0 && at < static_cast<std::ptrdiff_t>(m_fields.size()))
        m_fields[static_cast<std::size_t>(at)]->setFocus(Qt::TabFocusReason);
}

void WeightsForm::enter() {
    if (!m_fields.empty())
        m_fields.front()->setFocus(Qt::TabFocusReason);
}

void WeightsForm::setExclusions(const std::vector<assessment::Exclusion>& exclusions) {
    m_leftOut.assign(m_leftOut.size(), false);
    for (const assessment::Exclusion& exclusion : exclusions)
        m_leftOut[static_cast<std::size_t>(exclusion.node)] = true;
    const auto isOut = [this](NodeId node) { return m_leftOut[static_cast<std::size_t>(node)]; };
    const auto count = static_cast<NodeId>(m_leftOut.size());
    for (NodeId node = 1; node < count; ++node)
        m_leftOut[static_cast<std::size_t>(node)] = isOut(node) || isOut(m_model->node(node).parent);
    // A part of which nothing is left is out as well.
    for (NodeId node = count - 1; node > 0; --node)
        if (const auto parts = assessment::partsOf(*m_model, node, m_profile);
            !parts.empty() && std::all_of(parts.begin(), parts.end(), isOut))
            m_leftOut[static_cast<std::size_t>(node)] = true;
    m_tree->setColumnHidden(ScaledColumn, exclusions.empty());
    refresh();
}

std::map<NodeId, Weight> WeightsForm::weights() const {
    assessment::WeightTable table = m_recommended;
    for (const Group& group : m_groups)
        for (const Part& part : group.parts)
            if (const auto weight = part.field->weight())
                table[static_cast<std::size_t>(part.node)] = *weight;
    return assessment::ownWeights(*m_model, m_profile, table);
}

QString WeightsForm::problem() const {
    for (const Group& group : m_groups) {
        for (const Part& part : group.parts)
            if (!part.field->weight())
                return tr("%1: \"%2\" is no weight; give 0 to 100 with two decimals at most.")
                    .arg(local(m_model->node(part.node).name), part.field->text());
        if (const auto sum = sumOf(group); *sum != model::fullWeight)
            return tr("%1: the weights sum to %2 (%3).").arg(nameOf(group), percent(*sum), stateOf(group));
    }
    return {};
}

std::optional<Weight> WeightsForm::sumOf(const Group& group) {
    Weight sum = 0;
    for (const Part& part : group.parts) {
        const auto weight = part.field->weight();
        if (!weight)
            return std::nullopt;
        sum += *weight;
    }
    return sum;
}

bool WeightsForm::isOwn(const Group& group) const {
    return std::any_of(group.parts.begin(), group.parts.end(), [this](const Part& part) {
        return part.field->weight() != m_recommended[static_cast<std::size_t>(part.node)];
    });
}

QString WeightsForm::stateOf(const Group& group) const {
    const auto sum = sumOf(group);
    if (!sum)
        return tr("a weight is not a number");
    if (*sum < model::fullWeight)
        return tr("%1 missing").arg(percent(model::fullWeight - *sum));
    if (*sum > model::fullWeight)
        return tr("%1 too much").arg(percent(*sum - model::fullWeight));
    if (isOwn(group))
        return tr("own weights");
    return m_model->node(group.node).equalChildren ? tr("equal weights") : tr("as recommended");
}

QString WeightsForm::nameOf(const Group& group) const {
    return group.node == model::rootNode ? tr("Overall") : local(m_model->node(group.node).name);
}

/// What was not typed takes the rest in proportion; where that is not possible, all are scaled.
void WeightsForm::fit(const Group& group) {
    const bool shares = sharesRest(group);
    std::vector<const Part*> taking;
    std::vector<Weight> weights;
    Weight total = model::fullWeight;
    for (const Part& part : group.parts)
        if (!shares || part.field->text().isEmpty()) {
            taking.push_back(&part);
            weights.push_back(*part.field->weight());
        } else {
            total -= *part.field->weight();
        }
    weights = assessment::apportioned(total, std::move(weights));
    for (std::size_t i = 0; i < taking.size(); ++i)
        taking[i]->field->setWeight(weights[i]);
    group.parts.front().field->setFocus(Qt::TabFocusReason);
}

/// Some weights are typed and leave something for the others.
bool WeightsForm::sharesRest(const Group& group) {
    Weight typed = 0;
    bool open = false;
    for (const Part& part : group.parts)
        if (part.field->text().isEmpty())
            open = true;
        else
            typed += part.field->weight().value_or(0);
    return open && typed < model::fullWeight;
}

void WeightsForm::reset(const Group& group) {
    for (const Part& part : group.parts)
        part.field->clear();
    group.parts.front().field->setFocus(Qt::TabFocusReason);
}

void WeightsForm::refresh() {
    bool anyOwn = false;
    for (const Group& group : m_groups) {
        showSum(group);
        anyOwn = anyOwn || isOwn(group);
    }
    m_resetAll->setEnabled(anyOwn);
    Q_EMIT edited();
}

void WeightsForm::showSum(const Group& group) {
    const auto sum = sumOf(group);
    const bool own = isOwn(group), sound = sum == model::fullWeight;
    const Theme& theme = Theme::current();
    group.item->setText(OwnColumn, sum ? percent(*sum) : QStringLiteral("–"));
    group.item->setForeground(OwnColumn, sound ? theme.text : theme.danger);
    group.state->setText(stateOf(group));
    group.state->setForegroundRole(sound ? QPalette::PlaceholderText : QPalette::BrightText);
    group.fit->setText(sharesRest(group) ? tr("Share the rest") : tr("Scale to 100 %"));
    group.fit->setToolTip(sharesRest(group) ? tr("What you did not type takes the rest, in proportion")
                                            : tr("All of these in proportion"));
    group.fit->setAccessibleName(QStringLiteral("%1: %2").arg(nameOf(group), group.fit->text()));
    group.fit->setVisible(sum && !sound);
    group.reset->setVisible(own);
    for (const Part& part : group.parts) {
        // A third is shown as it is recommended, and rounded once the group has to be percentages.
        const Weight weight = m_recommended[static_cast<std::size_t>(part.node)];
        const QString shown = own ? percent(weight) : part.item->text(RecommendedColumn);
        part.field->setRecommended(weight, shown.chopped(2));
    }
}

void WeightsForm::showScaled(const scoring::Scheme* scheme) {
    const auto isOut = [this](const Part& part) { return m_leftOut[static_cast<std::size_t>(part.node)]; };
    for (const Group& group : m_groups) {
        const bool whole = std::none_of(group.parts.begin(), group.parts.end(), isOut);
        const bool known = scheme && scheme->includes(group.node);
        for (const Part& part : group.parts) {
            part.item->setText(ScaledColumn, whole         ? QString()
                                             : isOut(part) ? tr("left out")
                                             : known
                                                 ? toQString(scoring::shownPercent(scheme->share(part.node)))
                                                 : QStringLiteral("–"));
            part.item->setForeground(PartColumn,
                                     isOut(part) ? Theme::current().muted : Theme::current().text);
        }
    }
}

} // namespace plumbline::ui
