#pragma once

#include <string_view>

namespace plumbline::project {

/// Whether bytes from a file are a changeset as this program records them, sound enough to be given to
/// SQLite, whose own functions trust what they get: the tables that people write, each at most once, with
/// their columns and keys; rows whose values can stand there; nothing behind the last one. The format:
/// sqlite.org/session/changeset.html#changesetformat of the session extension's documentation.
[[nodiscard]] bool isChangeset(std::string_view bytes);

} // namespace plumbline::project
