#pragma once

#include "ui/process/RecordTable.h"

/// The tables of the process: which columns they have, and how each is read.
namespace plumbline::ui {

[[nodiscard]] RecordTable* memberTable();
/// The daily schedule of a plan.
[[nodiscard]] RecordTable* scheduleTable(const std::string& plan);
/// Who was present at a meeting.
[[nodiscard]] RecordTable* attendanceTable(const std::string& meeting);
[[nodiscard]] RecordTable* objectionTable();
[[nodiscard]] RecordTable* improvementTable();

} // namespace plumbline::ui
