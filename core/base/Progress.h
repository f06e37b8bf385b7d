#pragma once

#include <functional>

namespace plumbline {

/// Told of long work while it goes on, in bytes; false asks it to stop (ErrorCode::Cancelled). May be empty.
using Progress = std::function<bool(long long done, long long total)>;

} // namespace plumbline
