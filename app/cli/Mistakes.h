#pragma once

#include <functional>
#include <vector>

#include <QString>

#include "core/exchange/Mistake.h"

namespace plumbline::cli {

/// Says what is wrong in a table, one sentence each by `sentence`: the first of them, and how many more there
/// are.
void complainOf(const std::vector<exchange::Mistake>& mistakes,
                const std::function<QString(const exchange::Mistake&)>& sentence);

/// Says what is wrong in a table, one sentence each and `conclusion` at the end, or all as one JSON object;
/// gives the exit code for it.
[[nodiscard]] int refuse(const std::vector<exchange::Mistake>& mistakes, const QString& conclusion,
                         bool json);

} // namespace plumbline::cli
