#include "core/storage/Interruption.h"

#include <chrono>

#include <sqlite3.h>

namespace plumbline::storage {

Interruption::Interruption(SQLite::Database& db, const Progress& progress)
    : m_db(db), m_progress(progress), m_watcher([this](const std::stop_token& end) { watch(end); }) {}

bool Interruption::tell(long long done, long long total) {
    const std::scoped_lock lock(m_mutex);
    m_done = done;
    m_total = total;
    return ask();
}

bool Interruption::hasStopped() {
    const std::scoped_lock lock(m_mutex);
    return m_hasStopped;
}

bool Interruption::ask() {
    m_hasStopped = m_hasStopped || !m_progress(m_done, m_total);
    return !m_hasStopped;
}

void Interruption::watch(const std::stop_token& end) {
    constexpr std::chrono::milliseconds pause(40);
    std::unique_lock lock(m_mutex);
    // Again and again: between two statements there is nothing to break off.
    while (!m_ended.wait_for(lock, end, pause, [&end] { return end.stop_requested(); }))
        if (!ask())
            sqlite3_interrupt(m_db.getHandle());
}

} // namespace plumbline::storage
