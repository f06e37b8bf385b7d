#pragma once

#include <functional>
#include <string>

#include <QStringList>

namespace plumbline::ui {

/// Names in one line, as people list them: "Data, Network", "林致远、何嘉".

/// Parted by marks only.
[[nodiscard]] QStringList namesIn(const QString& text);

/// Where the last name begins, behind the mark before it.
[[nodiscard]] qsizetype lastNameIn(const QString& text);

/// The ids of what is one name, or several, a space between them; empty where it is anything else. `idOf`
/// gives an empty id for what is no name. A name may hold a mark, an "and" or a space itself.
[[nodiscard]] std::string idsIn(const QString& text, const std::function<std::string(const QString&)>& idOf);

} // namespace plumbline::ui
