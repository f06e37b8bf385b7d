#include "ui/support/HistoryWords.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "core/assessment/RecordTables.h"
#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/project/Project.h"
#include "ui/support/Language.h"
#include "ui/support/ProcessWords.h"
#include "ui/support/RecordLabels.h"

namespace plumbline::ui {

using project::HistoryEntry;

namespace {

constexpr int longestName = 24; ///< in columns; what is said of it has to find room beside it

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
};

QString shortened(const QString& text) {
    const QString line = text.simplified();
    int columns = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        columns += line[i].script() == QChar::Script_Han || line[i].isSurrogate() ? 2 : 1;
        if (columns > longestName && !line[i].isLowSurrogate())
            return line.left(i) + QStringLiteral("…");
    }
    return line;
}

/// For comparing words: without difference of case, and without what stands between the parts of a name.
QString plain(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\s,，·/›、‘’“”\":：]+"));
    return toQString(folded(toUtf8(text))).replace(between, QStringLiteral(" ")).trimmed();
}

QJsonObject object(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

/// What a record that there is says in a column.
QString stored(const assessment::Assessment& assessment, const std::string& table, const std::string& id,
               const QString& name) {
    QString value;
    assessment::forEachRecordKind([&]<class T>(T) {
        const T* const record = table == assessment::Table<T>::name ? assessment.find<T>(id) : nullptr;
        for (const auto& column : assessment::Table<T>::columns)
            if (record && toUtf8(name) == column.name)
                value = toQString(column.read(*record));
    });
    return value;
}

bool isOneOf(const std::string& text, std::initializer_list<const char*> list) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

std::vector<HistoryKind> historyKinds() {
    return {{Words::tr("Ratings"), {"rating"}},
            {Words::tr("Notes"), {"note"}},
            {Words::tr("Evidence"), {"evidence", "attachment", "link"}},
            {Words::tr("Findings"), {"finding"}},
            {Words::tr("Review"), {"review"}},
            {Words::tr("Process"), {"answer", "member", "slot", "attendee", "objection", "improvement"}},
            {Words::tr("Properties, scope, weights"), {"fact", "exclusion", "weight", "model"}},
            {Words::tr("Seal"), {"seal", "reopening"}}};
}

QString HistoryWords::who(const HistoryEntry& entry) const {
    const auto* const person = m_assessment.person(entry.author);
    return person ? toQString(person->name) : QString();
}

QString HistoryWords::cellName(const std::string& code) const {
    const auto cell = m_model.findCell(code);
    if (!cell)
        return toQString(code);
    return ui::cellName(m_model, *cell);
}

std::string HistoryWords::cellOf(const HistoryEntry& entry) const {
    std::string code;
    if (isOneOf(entry.entity, {"rating", "note", "review"}))
        code = entry.key;
    else if (entry.entity == "link")
        code = entry.key.substr(entry.key.find(' ') + 1);
    return m_model.findCell(code) ? code : std::string();
}

/// "kind:code"
QString HistoryWords::nodeName(const std::string& key) const {
    const auto colon = key.find(':');
    const std::string code = key.substr(colon + 1);
    for (std::size_t kind = 0; kind < m_model.kinds.size(); ++kind)
        if (m_model.kinds[kind].id == key.substr(0, colon))
            if (const auto node = m_model.findNode(static_cast<int>(kind), code))
                return local(m_model.node(*node).name);
    return toQString(code);
}

/// Evidence "ERP matrix": by what the entry says of it, else by what it is called now.
QString HistoryWords::recordName(const std::string& table, const std::string& id,
                                 const HistoryEntry* entry) const {
    QStringList parts;
    for (const QString& column : titleColumns(table)) {
        QString value;
        if (entry)
            for (const std::string* text : {&entry->after, &entry->before})
                if (value.isEmpty())
                    value = object(*text).value(column).toString();
        if (value.isEmpty())
            value = stored(m_assessment, table, id, column);
        if (!value.isEmpty())
            parts << columnValue(column, toUtf8(value));
    }
    const QString name = shortened(parts.join(QLatin1Char(' ')));
    return name.isEmpty() ? tableLabel(table) : Words::tr("%1 \"%2\"").arg(tableLabel(table), name);
}

QString HistoryWords::linkName(const std::string& key) const {
    const auto space = key.find(' ');
    const std::string source = key.substr(0, space), target = key.substr(space + 1);
    const QString from = m_assessment.find<assessment::Finding>(source) ? recordName("finding", source)
                         : m_assessment.find<assessment::Evidence>(source)
                             ? recordName("evidence", source)
                             : Words::tr("Something removed since");
    const QString to = m_assessment.find<assessment::Evidence>(target) ? recordName("evidence", target)
                       : m_model.findCell(target)                      ? cellName(target)
                                                                       : Words::tr("something removed since");
    return Words::tr("%1 linked to %2").arg(from, to);
}

QString HistoryWords::recordChange(const HistoryEntry& entry) const {
    const QString name = recordName(entry.entity, entry.key, &entry);
    if (entry.before.empty())
        return Words::tr("%1: added").arg(name);
    if (entry.after.empty())
        return Words::tr("%1: removed").arg(name);
    QStringList changed;
    const QJsonObject after = object(entry.after);
    for (const QString& column : columnsOf(entry.entity))
        if (after.contains(column))
            changed << columnLabel(column);
    return Words::tr("%1: %2").arg(name, changed.join(Words::tr(", ")));
}

QString HistoryWords::subject(const HistoryEntry& entry) const {
    const std::string& entity = entry.entity;
    if (entity == "rating")
        return Words::tr("Rating of %1").arg(cellName(entry.key));
    if (entity == "note")
        return Words::tr("Note on %1").arg(cellName(entry.key));
    if (entity == "review")
        return Words::tr("Review of %1").arg(cellName(entry.key));
    if (entity == "fact")
        return factLabel(entry.key);
    if (entity == "exclusion")
        return Words::tr("%1: left out").arg(nodeName(entry.key));
    if (entity == "weight")
        return Words::tr("Weight of %1").arg(nodeName(entry.key));
    if (entity == "model")
        return Words::tr("Edition of the model");
    if (entity == "link")
        return linkName(entry.key);
    if (entity == "seal")
        return Words::tr("Sealed, revision %1").arg(toQString(entry.key));
    if (entity == "reopening")
        return Words::tr("Reopened, revision %1").arg(toQString(entry.key));
    if (entity == "answer")
        return answerName(m_model, entry.key);
    return recordChange(entry);
}

QString HistoryWords::what(const HistoryEntry& entry) const {
    const QString what = subject(entry);
    if (entry.operation == toString(project::Operation::Rescue))
        return Words::tr("Taken over into this file: %1").arg(what);
    if (entry.way == "undo")
        return Words::tr("Undone: %1").arg(what);
    return entry.way == "redo" ? Words::tr("Done again: %1").arg(what) : what;
}

QString HistoryWords::ratingText(const std::string& text) const {
    const auto rating = assessment::parseRating(m_model, text);
    if (!rating)
        return toQString(text);
    if (rating->grade == assessment::unrated)
        return Words::tr("Not rated");
    const QString word = local(m_model.scale.rating(rating->grade).name);
    return rating->measure ? word + QStringLiteral(" · ") + toQString(toString(*rating->measure)) : word;
}

QString HistoryWords::factValue(const std::string& key, const std::string& text) const {
    if (key == "profile")
        if (const auto profile = m_model.findProfile(text))
            return local(m_model.profiles[static_cast<std::size_t>(*profile)].name);
    if (key == "rule")
        if (const auto rule = model::parseTotalRule(text); rule && !m_model.rules.empty())
            return local(m_model.ruleText(*rule).name);
    if (key == "target" && text == "0")
        return Words::tr("the next one");
    if (isOneOf(key, {"depth", "target"}))
        if (const auto level = toInt(text); level && *level >= 1 && *level <= m_model.levelCount())
            return levelName(m_model, *level);
    return toQString(text);
}

/// What stands behind ids with a space between them; one that nothing stands behind is shown itself.
QString HistoryWords::namesOf(const std::string& ids,
                              const std::function<QString(const std::string&)>& nameOf) {
    QStringList names;
    for (const std::string_view id : split(ids, ' ')) {
        const QString name = nameOf(std::string(id));
        names << (name.isEmpty() ? toQString(std::string(id)) : name);
    }
    return names.join(Words::tr(", "));
}

QString HistoryWords::partName(const std::string& code) const {
    const auto leaf = m_model.findLeaf(code);
    return leaf ? local(m_model.node(*leaf).name) : QString();
}

QString HistoryWords::memberName(const std::string& id) const {
    const auto* const member = m_assessment.find<assessment::Member>(id);
    return member ? toQString(member->name) : QString();
}

QString HistoryWords::columnValue(const QString& column, const std::string& text) const {
    const std::string name = toUtf8(column);
    if (isOneOf(name, {"kind", "role", "outcome", "agreement"}))
        return enumLabel(text);
    if (name == "part")
        return namesOf(text, [this](const std::string& code) { return partName(code); });
    if (name == "member")
        return namesOf(text, [this](const std::string& id) { return memberName(id); });
    if (isOneOf(name, {"plan", "step"}))
        return stepName(m_model, text);
    if (name == "evidence")
        return recordName("evidence", text);
    if (name == "subject" && !text.empty())
        return m_assessment.find<assessment::Finding>(text) ? recordName("finding", text) : cellName(text);
    return toQString(text);
}

QString HistoryWords::recordState(const HistoryEntry& entry, const std::string& text) const {
    const QJsonObject columns = object(text);
    const auto value = [&](const QString& column) {
        return columnValue(column, toUtf8(columns.value(column).toString()));
    };
    QStringList parts;
    for (const QString& column : columnsOf(entry.entity))
        if (const QString shown = value(column); columns.contains(column) && !shown.isEmpty())
            parts << Words::tr("%1: %2").arg(columnLabel(column), shown);
    // Where one thing was changed, `what` names it.
    const bool alone = !entry.before.empty() && !entry.after.empty() && columns.size() == 1;
    return alone ? value(columns.keys().first()) : parts.join(Words::tr("; "));
}

QString HistoryWords::state(const HistoryEntry& entry, const std::string& text) const {
    if (entry.entity == "rating")
        return ratingText(text);
    if (text.empty())
        return entry.entity == "weight" ? Words::tr("recommended") : QString();
    if (entry.entity == "fact")
        return factValue(entry.key, text);
    if (entry.entity == "weight")
        return Words::tr("%1 %").arg(toInt(text).value_or(0) / 100.0);
    if (entry.entity == "answer")
        return answerText(entry.key, text);
    if (entry.entity == "review")
        return Words::tr("Reviewed");
    if (entry.entity == "link")
        return Words::tr("Linked");
    if (entry.entity == "seal")
        return levelName(m_model, std::clamp(toInt(text).value_or(0), 0, m_model.levelCount()));
    return columnsOf(entry.entity).size() > 1 ? recordState(entry, text) : toQString(text);
}

QString HistoryWords::before(const HistoryEntry& entry) const {
    return state(entry, entry.before);
}

QString HistoryWords::after(const HistoryEntry& entry) const {
    return state(entry, entry.after);
}

void HistoryWords::search(const QString& text, project::HistoryFilter& in) const {
    const QString wanted = plain(text);
    const auto holds = [&](const QString& words) { return plain(words).contains(wanted); };
    in.texts = {toUtf8(text)};
    for (const std::string& word : enumsLabelled(text))
        in.texts.push_back('"' + word + '"');
    in.keys = factsLabelled(text);
    // An item stands for its cells; a cell is found by the level in its name, too.
    for (model::ItemId item = 0; item < static_cast<model::ItemId>(m_model.items.size()); ++item) {
        if (holds(itemName(m_model, item)) || holds(local(m_model.node(m_model.item(item).leaf).name))) {
            in.keys.push_back(m_model.itemCode(item));
            continue;
        }
        for (model::CellId cell = m_model.cell(item, 1); cell <= m_model.cell(item, m_model.levelCount());
             ++cell)
            if (holds(ui::cellName(m_model, cell)))
                in.keys.push_back(m_model.cellCode(cell));
    }
    for (const model::Node& node : m_model.nodes)
        if (node.parent >= 0 && holds(local(node.name)))
            in.keys.push_back(m_model.kinds[static_cast<std::size_t>(node.kind)].id + ":" + node.code);
    assessment::forEachRecordKind([&]<class T>(T) {
        const std::string table(assessment::Table<T>::name);
        if (!titleColumns(table).isEmpty())
            for (const T& record : m_assessment.all<T>())
                if (holds(recordName(table, record.id)))
                    in.keys.push_back(record.id);
    });
    for (const assessment::Answer& answer : m_assessment.all<assessment::Answer>())
        if (holds(answerName(m_model, answer.id)))
            in.keys.push_back(answer.id);
    in.values.clear();
    for (const model::RatingStep& step : m_model.scale.ratings)
        if (holds(local(step.name)))
            in.values.push_back(step.code);
}

exchange::TableColumns HistoryWords::columns() {
    return {{toUtf8(Words::tr("When")), toUtf8(Words::tr("Who")), toUtf8(Words::tr("What")),
             toUtf8(Words::tr("Before")), toUtf8(Words::tr("After"))},
            {26, 16, 48, 40, 40}};
}

exchange::TableRow HistoryWords::row(const HistoryEntry& entry) const {
    return {toLocalTime(entry.at, Precision::Second), toUtf8(who(entry)), toUtf8(what(entry)),
            toUtf8(before(entry)), toUtf8(after(entry))};
}

Result<void> writeHistory(const project::Project& project, const project::HistoryFilter& filter,
                          const std::filesystem::path& file, const Progress& progress) {
    const auto total = project.historyCount(filter);
    if (!total)
        return failed(total);
    const HistoryWords words(project.model(), project.assessment());
    Meter meter(progress, *total);
    const auto rows = [&](const exchange::TakeRow& take) {
        return project.eachEntry(filter, [&](const HistoryEntry& entry) {
            return take(words.row(entry)).and_then([&] { return meter.advance(1); });
        });
    };
    return project.checkTarget(file).and_then(
        [&] { return exchange::writeTable(HistoryWords::columns(), rows, file); });
}

} // namespace plumbline::ui
