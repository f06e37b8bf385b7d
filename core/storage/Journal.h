#pragma once

#include <filesystem>
#include <optional>

#include "core/base/Error.h"

/// The rollback journal that a program which was ended in the midst of a change leaves as "<file>-journal".
/// SQLite plays it into whatever file has that name, so it is looked at before SQLite may see it.
namespace plumbline::storage {

/// A name that SQLite or this program gives to what belongs to `file`, such as "-journal".
[[nodiscard]] std::filesystem::path companion(const std::filesystem::path& file, const char* ending);

/// Whether what stands beside a file while it is written can have a name: NameTooLong, PathTooLong. The path
/// is absolute.
[[nodiscard]] Result<void> checkCompanions(const std::filesystem::path& file);

/// Lets SQLite find beside `file` nothing but a journal of this very file in this very state, which it may
/// play. A journal or log of another state or another file is moved aside, as "<file>-journal.<time>.aside",
/// and not played; its new path is given. The change of a program that is writing now is left alone.
/// JournalDamaged: it is this file's and cannot be played. NeighbourStuck: it cannot be moved aside.
[[nodiscard]] Result<std::optional<std::filesystem::path>> settleJournal(const std::filesystem::path& file);

/// How much of a journal's own number a file can bear in its header.
inline constexpr unsigned changeNumberMask = 0x7FFFFFFF;

/// The number that a journal bears as its own; none where there is no journal.
[[nodiscard]] std::optional<unsigned> journalNumber(const std::filesystem::path& journal);

} // namespace plumbline::storage
