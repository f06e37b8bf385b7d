#include "ui/models/ModelFacts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

QLabel* valueLabel(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString separator() {
    return ModelFacts::tr(", ", "between names");
}

QString ratingText(const model::Model& model) {
    if (model.scale.kind == model::RatingScale::Kind::Points)
        return ModelFacts::tr("Every item by one score of 0 to 100; the band of the mean is the level");
    QStringList steps;
    for (int rating = 0; rating < static_cast<int>(model.scale.ratings.size()); ++rating)
        steps << QStringLiteral("%1 %2")
                     .arg(local(model.scale.rating(rating).name))
                     .arg(model.scale.share(rating).toDouble());
    return ModelFacts::tr("Every item at every level: %1; a level is met from %2 on")
        .arg(steps.join(separator()))
        .arg(model.bound.toDouble());
}

QString levelsText(const model::Model& model) {
    QStringList lines;
    for (int level = 1; level <= model.levelCount(); ++level)
        lines << ModelFacts::tr("%1, from %2 on")
                     .arg(levelName(model, level))
                     .arg(model.bands[static_cast<std::size_t>(level - 1)].toDouble());
    return lines.join(QLatin1Char('\n'));
}

QString profilesText(const model::Model& model) {
    QStringList names;
    for (const model::Profile& profile : model.profiles) {
        const QString name = local(profile.name), id = toQString(profile.id);
        names << (name.compare(id, Qt::CaseInsensitive) == 0 ? name
                                                             : QStringLiteral("%1 (%2)").arg(name, id));
    }
    return names.join(separator());
}

QString criteriaText(const model::Model& model) {
    QStringList names;
    for (const auto& [language, texts] : model.criteria)
        names << languageName(language);
    return names.join(separator());
}

QString promptsText(const model::Model& model) {
    QStringList parts;
    for (const auto& [language, prompts] : model.prompts) {
        std::size_t count = 0;
        for (const model::Prompts& of : prompts)
            count += of.questions.size() + of.evidence.size();
        parts << QStringLiteral("%1 (%2)").arg(languageName(language)).arg(count);
    }
    return parts.isEmpty() ? ModelFacts::tr("none") : parts.join(separator());
}

} // namespace

QString languageName(const std::string& code) {
    if (code == "zh_CN")
        return ModelFacts::tr("Chinese");
    return code == "en" ? ModelFacts::tr("English") : toQString(code);
}

ModelFacts::ModelFacts(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ModelFacts::show(const model::Model& model, const QString& origin) {
    delete m_content;
    m_content = new QWidget;
    auto* name = valueLabel(local(model.name));
    name->setObjectName(QStringLiteral("modelName"));
    name->setFont(titleFont());
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(2 * grid);
    rows->setVerticalSpacing(grid);
    rows->setColumnStretch(1, 1);
    addRows(rows, model, origin);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(2 * grid);
    content->addWidget(name);
    addFigures(content, model);
    content->addLayout(rows);
    layout()->addWidget(m_content);
    m_content->show();
}

/// What is counted, in the model's own words, which have no plural, and how many there are of it.
void ModelFacts::addFigures(QVBoxLayout* layout, const model::Model& model) {
    auto* figures = new QHBoxLayout;
    figures->setSpacing(3 * grid);
    const auto add = [&](qsizetype count, const QString& what) {
        auto* number = new QLabel(QString::number(count));
        number->setFont(titleFont());
        number->setAccessibleName(QStringLiteral("%1 %2").arg(what).arg(count));
        auto* caption = mutedLabel(what);
        caption->setWordWrap(false);
        auto* figure = new QVBoxLayout;
        figure->setSpacing(0);
        figure->addWidget(caption);
        figure->addWidget(number);
        figures->addLayout(figure);
    };
    for (std::size_t kind = 0; kind < model.kinds.size(); ++kind)
        add(static_cast<qsizetype>(model.nodesOf(static_cast<int>(kind)).size()),
            local(model.kinds[kind].name));
    // Where parts of the last storey are the items themselves, they are counted already.
    if (model.items.front().number > 0)
        add(static_cast<qsizetype>(model.items.size()), tr("Item"));
    add(model.levelCount(), tr("Level"));
    add(static_cast<qsizetype>(model.items.size()) * model.levelCount(), tr("Criterion"));
    figures->addStretch(1);
    layout->addLayout(figures);
}

void ModelFacts::addRows(QGridLayout* rows, const model::Model& model, const QString& origin) {
    const auto add = [&](const char* name, const QString& label, const QString& value) {
        auto* words = valueLabel(value);
        words->setObjectName(QLatin1String(name));
        auto* caption = new QLabel(label);
        caption->setForegroundRole(QPalette::PlaceholderText);
        const int row = rows->rowCount();
        rows->addWidget(caption, row, 0, Qt::AlignTop);
        rows->addWidget(words, row, 1);
    };
    add("factReference", tr("Standard"), toQString(model.reference));
    add("factEdition", tr("Edition"), toQString(model.edition));
    add("factId", tr("Id"), toQString(model.id));
    add("factOrigin", tr("Origin"), origin);
    add("factRating", tr("Rating"), ratingText(model));
    add("factLevels", tr("Levels"), levelsText(model));
    add("factProfiles", tr("Profiles"), profilesText(model));
    add("factCriteria", tr("Criteria"), criteriaText(model));
    add("factPrompts", tr("Prompts"), promptsText(model));
}

} // namespace plumbline::ui
