#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/assessment/Assessment.h"
#include "core/base/Progress.h"
#include "core/exchange/TableFile.h"
#include "core/project/HistoryQuery.h"

namespace plumbline::project {
class Project;
}

namespace plumbline::ui {

/// A part of the history that is asked for by name.
struct HistoryKind {
    QString name;
    std::vector<std::string> entities;
};

[[nodiscard]] std::vector<HistoryKind> historyKinds();

/// The entries of a history in words. What an entry is about is named after the model and the assessment
/// given, which must outlive this; what they do not know goes by its code.
class HistoryWords {
public:
    HistoryWords(const model::Model& model, const assessment::Assessment& assessment)
        : m_model(model), m_assessment(assessment) {}

    [[nodiscard]] QString who(const project::HistoryEntry& entry) const;
    /// "Rating of Data / Data sharing, Level 3", "Evidence "ERP matrix": title"; whether undone.
    [[nodiscard]] QString what(const project::HistoryEntry& entry) const;
    [[nodiscard]] QString before(const project::HistoryEntry& entry) const;
    [[nodiscard]] QString after(const project::HistoryEntry& entry) const;
    /// "Data / Data sharing, Level 3"; of what is no cell its code.
    [[nodiscard]] QString cellName(const std::string& code) const;
    /// The cell an entry is about; empty where it is about none that there is.
    [[nodiscard]] std::string cellOf(const project::HistoryEntry& entry) const;

    /// Looks for a text as it is written and as these words show it.
    void search(const QString& text, project::HistoryFilter& in) const;

    /// Of a table: when to the second, who, what, before and after.
    [[nodiscard]] static exchange::TableColumns columns();
    [[nodiscard]] exchange::TableRow row(const project::HistoryEntry& entry) const;

private:
    [[nodiscard]] QString nodeName(const std::string& key) const;
    [[nodiscard]] QString recordName(const std::string& table, const std::string& id,
                                     const project::HistoryEntry* entry = nullptr) const;
    [[nodiscard]] QString linkName(const std::string& key) const;
    [[nodiscard]] QString recordChange(const project::HistoryEntry& entry) const;
    [[nodiscard]] QString subject(const project::HistoryEntry& entry) const;
    [[nodiscard]] QString state(const project::HistoryEntry& entry, const std::string& text) const;
    [[nodiscard]] QString recordState(const project::HistoryEntry& entry, const std::string& text) const;
    [[nodiscard]] static QString namesOf(const std::string& ids,
                                         const std::function<QString(const std::string&)>& nameOf);
    [[nodiscard]] QString partName(const std::string& code) const;
    [[nodiscard]] QString memberName(const std::string& id) const;
    [[nodiscard]] QString columnValue(const QString& column, const std::string& text) const;
    [[nodiscard]] QString factValue(const std::string& key, const std::string& text) const;
    [[nodiscard]] QString ratingText(const std::string& text) const;

    const model::Model& m_model;
    const assessment::Assessment& m_assessment;
};

/// Writes what the filter lets through of a history as a table, oldest first, .csv or .xlsx as the ending
/// says. `progress` is told of entries.
[[nodiscard]] Result<void> writeHistory(const project::Project& project, const project::HistoryFilter& filter,
                                        const std::filesystem::path& file, const Progress& progress = {});

} // namespace plumbline::ui
