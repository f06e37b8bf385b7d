#pragma once

#include <string>

#include <QString>

namespace plumbline::ui::errorwords {

/// The words that core puts into its errors, in the language of the interface. What is not known stays as it
/// is: it is the wording of the system or of the database.

/// What went wrong with a file, such as "permission denied".
[[nodiscard]] std::string detail(const std::string& given);
/// What a model's file should have at a place, such as "at least 2 entries".
[[nodiscard]] std::string expectation(const std::string& given);
/// A table of the file as people know it.
[[nodiscard]] std::string table(const std::string& given);
/// A column as people know it, with the word that heads it in files.
[[nodiscard]] std::string column(const std::string& given);
/// A criterion, which files write "data.1@2".
[[nodiscard]] std::string cell(const std::string& given);
/// The number of "line 12"; empty where a place is none among lines.
[[nodiscard]] QString lineOf(const std::string& place);
/// A place within a sentence; a cell is named alike in every language.
[[nodiscard]] QString place(const std::string& given);

} // namespace plumbline::ui::errorwords
