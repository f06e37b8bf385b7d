#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/base/Progress.h"

namespace plumbline::storage {

/// While it lives, `progress` is asked now and then from a thread of its own, never by two threads at once,
/// and what a connection is at is broken off once it says no: SQLite itself asks only between its steps, of
/// which one can go through a whole file.
class Interruption {
public:
    Interruption(SQLite::Database& db, const Progress& progress);

    /// For the work itself to tell how far it is.
    [[nodiscard]] bool tell(long long done, long long total);
    [[nodiscard]] bool hasStopped();

private:
    bool ask();
    void watch(const std::stop_token& end);

    SQLite::Database& m_db;
    const Progress& m_progress;
    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    long long m_done = 0;
    long long m_total = 1;
    bool m_hasStopped = false;
    std::jthread m_watcher; ///< the last, so that it ends first
};

/// Runs `body` with a progress to tell, and breaks off what the connection is at as soon as `progress` says
/// no: Cancelled.
template <class Body>
auto interruptible(SQLite::Database& db, const Progress& progress, Body&& body) -> decltype(body(progress)) {
    if (!progress)
        return body(progress);
    Interruption interruption(db, progress);
    try {
        return body(
            [&interruption](long long done, long long total) { return interruption.tell(done, total); });
    } catch (const SQLite::Exception&) {
        if (interruption.hasStopped())
            return fail(ErrorCode::Cancelled);
        throw;
    }
}

} // namespace plumbline::storage
