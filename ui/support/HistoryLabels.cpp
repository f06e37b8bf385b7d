#include "ui/support/HistoryLabels.h"

#include <QCoreApplication>

#include "core/assessment/RecordTables.h"

namespace plumbline::ui {

namespace {

struct Label {
    const char* id;
    const char* text;
};

constexpr Label facts[] = {
    {"enterprise", QT_TRANSLATE_NOOP("HistoryLabels", "Enterprise")},
    {"address", QT_TRANSLATE_NOOP("HistoryLabels", "Address")},
    {"industry", QT_TRANSLATE_NOOP("HistoryLabels", "Industry")},
    {"contact", QT_TRANSLATE_NOOP("HistoryLabels", "Contact")},
    {"from", QT_TRANSLATE_NOOP("HistoryLabels", "First day on site")},
    {"to", QT_TRANSLATE_NOOP("HistoryLabels", "Last day on site")},
    {"profile", QT_TRANSLATE_NOOP("HistoryLabels", "Type of manufacturing")},
    {"rule", QT_TRANSLATE_NOOP("HistoryLabels", "Rule for the total")},
    {"depth", QT_TRANSLATE_NOOP("HistoryLabels", "Highest level assessed")},
    {"target", QT_TRANSLATE_NOOP("HistoryLabels", "Level aimed at")},
};

constexpr Label tables[] = {
    {"answer", QT_TRANSLATE_NOOP("HistoryLabels", "Process")},
    {"member", QT_TRANSLATE_NOOP("HistoryLabels", "Team member")},
    {"slot", QT_TRANSLATE_NOOP("HistoryLabels", "Plan")},
    {"attendee", QT_TRANSLATE_NOOP("HistoryLabels", "Present at a meeting")},
    {"objection", QT_TRANSLATE_NOOP("HistoryLabels", "Objection")},
    {"improvement", QT_TRANSLATE_NOOP("HistoryLabels", "Improvement")},
    {"evidence", QT_TRANSLATE_NOOP("HistoryLabels", "Evidence")},
    {"attachment", QT_TRANSLATE_NOOP("HistoryLabels", "Attached file")},
    {"finding", QT_TRANSLATE_NOOP("HistoryLabels", "Finding")},
};

constexpr Label columns[] = {
    {"agreement", QT_TRANSLATE_NOOP("HistoryLabels", "Agreement of the team")},
    {"answer", QT_TRANSLATE_NOOP("HistoryLabels", "Answer of the team")},
    {"collected", QT_TRANSLATE_NOOP("HistoryLabels", "Collected on")},
    {"collector", QT_TRANSLATE_NOOP("HistoryLabels", "Collected by")},
    {"day", QT_TRANSLATE_NOOP("HistoryLabels", "Day")},
    {"description", QT_TRANSLATE_NOOP("HistoryLabels", "Description")},
    {"direction", QT_TRANSLATE_NOOP("HistoryLabels", "Direction")},
    {"due", QT_TRANSLATE_NOOP("HistoryLabels", "Due")},
    {"duties", QT_TRANSLATE_NOOP("HistoryLabels", "Duties")},
    {"evidence", QT_TRANSLATE_NOOP("HistoryLabels", "Evidence")},
    {"finish", QT_TRANSLATE_NOOP("HistoryLabels", "End")},
    {"interviewee", QT_TRANSLATE_NOOP("HistoryLabels", "Interviewee")},
    {"kind", QT_TRANSLATE_NOOP("HistoryLabels", "Kind")},
    {"measure", QT_TRANSLATE_NOOP("HistoryLabels", "Measure")},
    {"member", QT_TRANSLATE_NOOP("HistoryLabels", "Assessor")},
    {"name", QT_TRANSLATE_NOOP("HistoryLabels", "Name")},
    {"organisation", QT_TRANSLATE_NOOP("HistoryLabels", "Organisation")},
    {"outcome", QT_TRANSLATE_NOOP("HistoryLabels", "Outcome")},
    {"part", QT_TRANSLATE_NOOP("HistoryLabels", "Sub-domain")},
    {"place", QT_TRANSLATE_NOOP("HistoryLabels", "Place")},
    {"plan", QT_TRANSLATE_NOOP("HistoryLabels", "Plan")},
    {"position", QT_TRANSLATE_NOOP("HistoryLabels", "Position")},
    {"raised_by", QT_TRANSLATE_NOOP("HistoryLabels", "Raised by")},
    {"raised_on", QT_TRANSLATE_NOOP("HistoryLabels", "Raised on")},
    {"responsible", QT_TRANSLATE_NOOP("HistoryLabels", "Responsible")},
    {"role", QT_TRANSLATE_NOOP("HistoryLabels", "Role")},
    {"sha256", QT_TRANSLATE_NOOP("HistoryLabels", "SHA-256")},
    {"source", QT_TRANSLATE_NOOP("HistoryLabels", "From whom")},
    {"start", QT_TRANSLATE_NOOP("HistoryLabels", "Begin")},
    {"step", QT_TRANSLATE_NOOP("HistoryLabels", "Step")},
    {"subject", QT_TRANSLATE_NOOP("HistoryLabels", "About")},
    {"text", QT_TRANSLATE_NOOP("HistoryLabels", "Text")},
    {"title", QT_TRANSLATE_NOOP("HistoryLabels", "Title")},
    {"topic", QT_TRANSLATE_NOOP("HistoryLabels", "Topic")},
    {"trained_on", QT_TRANSLATE_NOOP("HistoryLabels", "Trained on")},
    {"training", QT_TRANSLATE_NOOP("HistoryLabels", "Training")},
    {"view", QT_TRANSLATE_NOOP("HistoryLabels", "View of the enterprise")},
};

// No word means two things.
constexpr Label words[] = {
    {"lead", QT_TRANSLATE_NOOP("HistoryLabels", "Lead assessor")},
    {"assessor", QT_TRANSLATE_NOOP("HistoryLabels", "Assessor")},
    {"observer", QT_TRANSLATE_NOOP("HistoryLabels", "Observer")},
    {"open", QT_TRANSLATE_NOOP("HistoryLabels", "Open")},
    {"kept", QT_TRANSLATE_NOOP("HistoryLabels", "Result kept")},
    {"changed", QT_TRANSLATE_NOOP("HistoryLabels", "Result changed")},
    {"agreed", QT_TRANSLATE_NOOP("HistoryLabels", "Agreed")},
    {"interview", QT_TRANSLATE_NOOP("HistoryLabels", "Interview")},
    {"observation", QT_TRANSLATE_NOOP("HistoryLabels", "Observation")},
    {"site-walk", QT_TRANSLATE_NOOP("HistoryLabels", "Site walk")},
    {"documents", QT_TRANSLATE_NOOP("HistoryLabels", "Documents and records")},
    {"demonstration", QT_TRANSLATE_NOOP("HistoryLabels", "System demonstration")},
    {"data-collection", QT_TRANSLATE_NOOP("HistoryLabels", "Data collection")},
    {"conformity", QT_TRANSLATE_NOOP("HistoryLabels", "Conformity")},
    {"good-practice", QT_TRANSLATE_NOOP("HistoryLabels", "Good practice")},
    {"weakness", QT_TRANSLATE_NOOP("HistoryLabels", "Weakness")},
    {"improvement", QT_TRANSLATE_NOOP("HistoryLabels", "Direction for improvement")},
};

QString shown(const Label& label) {
    return QCoreApplication::translate("HistoryLabels", label.text);
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
