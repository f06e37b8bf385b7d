#pragma once

#include <string>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/assessment/Records.h"

/// What records are called, their columns, and the words in them.
namespace plumbline::ui {

/// "Enterprise", "First day on site"
[[nodiscard]] QString factLabel(const std::string& key);
/// The keys of the facts whose label has a text.
[[nodiscard]] std::vector<std::string> factsLabelled(const QString& text);

/// "Evidence", "Team member"
[[nodiscard]] QString tableLabel(const std::string& table);
/// "Title", "From whom"
[[nodiscard]] QString columnLabel(const QString& column);
/// The columns of a table, in its order; empty where it is no table of records.
[[nodiscard]] QStringList columnsOf(const std::string& table);
/// Those that say which record is meant.
[[nodiscard]] QStringList titleColumns(const std::string& table);

/// "Site walk" of "site-walk"; the word itself where it is none of an enum.
[[nodiscard]] QString enumLabel(const std::string& word);
/// The same of a value.
template <class E>
requires(assessment::wordsOf<E>.size() > 0) [[nodiscard]] QString wordOf(E value) {
    return enumLabel(std::string(assessment::toString(value)));
}
/// The words of enums whose label has a text.
[[nodiscard]] std::vector<std::string> enumsLabelled(const QString& text);

} // namespace plumbline::ui
