#include "ui/support/RecordLabels.h"

#include <QCoreApplication>

#include "core/assessment/RecordTables.h"

namespace plumbline::ui {

namespace {

struct Label {
    const char* id;
    const char* text;
};

constexpr Label facts[] = {
    {"enterprise", QT_TRANSLATE_NOOP("RecordLabels", "Enterprise")},
    {"address", QT_TRANSLATE_NOOP("RecordLabels", "Address")},
    {"industry", QT_TRANSLATE_NOOP("RecordLabels", "Industry")},
    {"contact", QT_TRANSLATE_NOOP("RecordLabels", "Contact")},
    {"from", QT_TRANSLATE_NOOP("RecordLabels", "First day on site")},
    {"to", QT_TRANSLATE_NOOP("RecordLabels", "Last day on site")},
    {"profile", QT_TRANSLATE_NOOP("RecordLabels", "Type of manufacturing")},
    {"rule", QT_TRANSLATE_NOOP("RecordLabels", "Rule for the total")},
    {"depth", QT_TRANSLATE_NOOP("RecordLabels", "Highest level assessed")},
    {"target", QT_TRANSLATE_NOOP("RecordLabels", "Level aimed at")},
};

constexpr Label tables[] = {
    {"answer", QT_TRANSLATE_NOOP("RecordLabels", "Process")},
    {"member", QT_TRANSLATE_NOOP("RecordLabels", "Team member")},
    {"slot", QT_TRANSLATE_NOOP("RecordLabels", "Plan")},
    {"attendee", QT_TRANSLATE_NOOP("RecordLabels", "Present at a meeting")},
    {"objection", QT_TRANSLATE_NOOP("RecordLabels", "Objection")},
    {"improvement", QT_TRANSLATE_NOOP("RecordLabels", "Improvement")},
    {"evidence", QT_TRANSLATE_NOOP("RecordLabels", "Evidence")},
    {"attachment", QT_TRANSLATE_NOOP("RecordLabels", "Attached file")},
    {"finding", QT_TRANSLATE_NOOP("RecordLabels", "Finding")},
};

constexpr Label columns[] = {
    {"agreement", QT_TRANSLATE_NOOP("RecordLabels", "Agreement of the team")},
    {"answer", QT_TRANSLATE_NOOP("RecordLabels", "Answer of the team")},
    {"collected", QT_TRANSLATE_NOOP("RecordLabels", "Collected on")},
    {"collector", QT_TRANSLATE_NOOP("RecordLabels", "Collected by")},
    {"day", QT_TRANSLATE_NOOP("RecordLabels", "Day")},
    {"description", QT_TRANSLATE_NOOP("RecordLabels", "Description")},
    {"direction", QT_TRANSLATE_NOOP("RecordLabels", "Direction")},
    {"due", QT_TRANSLATE_NOOP("RecordLabels", "Due")},
    {"duties", QT_TRANSLATE_NOOP("RecordLabels", "Duties")},
    {"evidence", QT_TRANSLATE_NOOP("RecordLabels", "Evidence")},
    {"finish", QT_TRANSLATE_NOOP("RecordLabels", "End")},
    {"interviewee", QT_TRANSLATE_NOOP("RecordLabels", "Interviewee")},
    {"kind", QT_TRANSLATE_NOOP("RecordLabels", "Kind")},
    {"measure", QT_TRANSLATE_NOOP("RecordLabels", "Measure")},
    {"member", QT_TRANSLATE_NOOP("RecordLabels", "Assessor")},
    {"name", QT_TRANSLATE_NOOP("RecordLabels", "Name")},
    {"organisation", QT_TRANSLATE_NOOP("RecordLabels", "Organisation")},
    {"outcome", QT_TRANSLATE_NOOP("RecordLabels", "Outcome")},
    {"part", QT_TRANSLATE_NOOP("RecordLabels", "Sub-domain")},
    {"place", QT_TRANSLATE_NOOP("RecordLabels", "Place")},
    {"plan", QT_TRANSLATE_NOOP("RecordLabels", "Plan")},
    {"position", QT_TRANSLATE_NOOP("RecordLabels", "Position")},
    {"raised_by", QT_TRANSLATE_NOOP("RecordLabels", "Raised by")},
    {"raised_on", QT_TRANSLATE_NOOP("RecordLabels", "Raised on")},
    {"responsible", QT_TRANSLATE_NOOP("RecordLabels", "Responsible")},
    {"role", QT_TRANSLATE_NOOP("RecordLabels", "Role")},
    {"sha256", QT_TRANSLATE_NOOP("RecordLabels", "SHA-256")},
    {"source", QT_TRANSLATE_NOOP("RecordLabels", "From whom")},
    {"start", QT_TRANSLATE_NOOP("RecordLabels", "Begin")},
    {"step", QT_TRANSLATE_NOOP("RecordLabels", "Step")},
    {"subject", QT_TRANSLATE_NOOP("RecordLabels", "About")},
    {"text", QT_TRANSLATE_NOOP("RecordLabels", "Text")},
    {"title", QT_TRANSLATE_NOOP("RecordLabels", "Title")},
    {"topic", QT_TRANSLATE_NOOP("RecordLabels", "Topic")},
    {"trained_on", QT_TRANSLATE_NOOP("RecordLabels", "Trained on")},
    {"training", QT_TRANSLATE_NOOP("RecordLabels", "Training")},
    {"view", QT_TRANSLATE_NOOP("RecordLabels", "View of the enterprise")},
};

// No word means two things.
constexpr Label words[] = {
    {"lead", QT_TRANSLATE_NOOP("RecordLabels", "Lead assessor")},
    {"assessor", QT_TRANSLATE_NOOP("RecordLabels", "Assessor")},
    {"observer", QT_TRANSLATE_NOOP("RecordLabels", "Observer")},
    {"open", QT_TRANSLATE_NOOP("RecordLabels", "Open")},
    {"kept", QT_TRANSLATE_NOOP("RecordLabels", "Result kept")},
    {"changed", QT_TRANSLATE_NOOP("RecordLabels", "Result changed")},
    {"agreed", QT_TRANSLATE_NOOP("RecordLabels", "Agreed")},
    {"interview", QT_TRANSLATE_NOOP("RecordLabels", "Interview")},
    {"observation", QT_TRANSLATE_NOOP("RecordLabels", "Observation")},
    {"site-walk", QT_TRANSLATE_NOOP("RecordLabels", "Site walk")},
    {"documents", QT_TRANSLATE_NOOP("RecordLabels", "Documents and records")},
    {"demonstration", QT_TRANSLATE_NOOP("RecordLabels", "System demonstration")},
    {"data-collection", QT_TRANSLATE_NOOP("RecordLabels", "Data collection")},
    {"conformity", QT_TRANSLATE_NOOP("RecordLabels", "Conformity")},
    {"good-practice", QT_TRANSLATE_NOOP("RecordLabels", "Good practice")},
    {"weakness", QT_TRANSLATE_NOOP("RecordLabels", "Weakness")},
    {"improvement", QT_TRANSLATE_NOOP("RecordLabels", "Direction for improvement")},
};

QString shown(const Label& label) {
    return QCoreApplication::translate("RecordLabels", label.text);
}

template <std::size_t count>
QString labelIn(const Label (&labels)[count], const std::string& id) {
    for (const Label& label : labels)
        if (id == label.id)
            return shown(label);
    return QString::fromStdString(id);
}

template <std::size_t count>
std::vector<std::string> idsIn(const Label (&labels)[count], const QString& text) {
    std::vector<std::string> ids;
    for (const Label& label : labels)
        if (shown(label).contains(text, Qt::CaseInsensitive))
            ids.emplace_back(label.id);
    return ids;
}

} // namespace

QString factLabel(const std::string& key) {
    return labelIn(facts, key);
}

std::vector<std::string> factsLabelled(const QString& text) {
    return idsIn(facts, text);
}

QString tableLabel(const std::string& table) {
    return labelIn(tables, table);
}

QString columnLabel(const QString& column) {
    return labelIn(columns, column.toStdString());
}

QStringList columnsOf(const std::string& table) {
    QStringList names;
    assessment::forEachRecordKind([&]<class T>(T) {
        if (table == assessment::Table<T>::name)
            for (const auto& column : assessment::Table<T>::columns)
                names << QString::fromStdString(std::string(column.name));
    });
    return names;
}

QStringList titleColumns(const std::string& table) {
    if (table == "slot")
        return {QStringLiteral("day"), QStringLiteral("start"), QStringLiteral("part"),
                QStringLiteral("topic")};
    for (const char* column : {"title", "name", "direction", "text"})
        if (const QString name = QLatin1String(column); columnsOf(table).contains(name))
            return {name};
    return {};
}

QString enumLabel(const std::string& word) {
    return labelIn(words, word);
}

std::vector<std::string> enumsLabelled(const QString& text) {
    return idsIn(words, text);
}

} // namespace plumbline::ui
