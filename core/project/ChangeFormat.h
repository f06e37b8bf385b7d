#pragma once

#include <string_view>

#include "core/base/Error.h"
#include "core/project/Changeset.h"
#include "core/storage/RowRules.h"

namespace plumbline::project {

/// Whether bytes from a file are a changeset as this program records them, sound enough to be given to
/// SQLite, whose own functions trust what they get: the tables that people write, each at most once, with
/// their columns and keys; rows whose values can stand there, none of a later change than the one of
/// `counter`; nothing behind the last one. The format: sqlite.org/session/changeset.html#changesetformat of
/// the session extension's documentation.
[[nodiscard]] bool isChangeset(std::string_view bytes, long long counter = storage::highestCounter);
[[nodiscard]] bool isChangeset(const Changeset& change, long long counter);

/// That rows which were just written can be read again: whatever is written is held against the same rules as
/// what is read. TextTooLong, TextUnfit, UnknownChoice.
[[nodiscard]] Result<void> checkWritten(const Changeset& changeset, long long counter);

} // namespace plumbline::project
