#pragma once

#include <cstddef>
#include <functional>

#include "core/base/Error.h"

namespace plumbline {

/// Told of long work while it goes on, in bytes; false asks it to stop (ErrorCode::Cancelled). May be empty.
/// Where a function says so, it is also asked from another thread, but never by two at once.
using Progress = std::function<bool(long long done, long long total)>;

/// Tells `progress` of the bytes done so far.
class Meter {
public:
    Meter(const Progress& progress, long long total) : m_progress(progress), m_total(total) {}
    [[nodiscard]] Result<void> advance(std::size_t bytes) {
        m_done += static_cast<long long>(bytes);
        return !m_progress || m_progress(m_done, m_total) ? Result<void>() : fail(ErrorCode::Cancelled);
    }

private:
    const Progress& m_progress;
    long long m_total;
    long long m_done = 0;
};

} // namespace plumbline
