#include "ui/backups/BackupKeeper.h"

#include <limits>
#include <utility>

#include <QThread>

#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"

namespace plumbline::ui {

namespace {
constexpr int firstMs = 20'000; ///< whoever opens a file looks at it first
constexpr int againMs = 600'000;
} // namespace

BackupKeeper::BackupKeeper(QObject* parent) : QObject(parent) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { begin(false); });
}

BackupKeeper::~BackupKeeper() {
    m_stopped = true;
    if (m_thread)
        m_thread->wait();
    delete m_thread;
}

void BackupKeeper::setSession(Session* session) {
    m_session = session;
    m_hasFailed = false;
    if (session)
        m_next.start(firstMs);
    else
        m_next.stop();
}

bool BackupKeeper::canMake() const {
    if (!m_session || isWorking() || m_session->project().stoodAt())
        return false;
    // Another program that has it makes its own.
    return m_session->project().sealState().isSealed() || !m_session->project().isReadOnly();
}

void BackupKeeper::makeNow() {
    begin(true);
}

void BackupKeeper::begin(bool isWanted) {
    m_next.start(againMs);
    const int most = Preferences::backupsKept();
    if (!canMake() || (most == 0 && !isWanted))
        return;
    // Where none are made unasked, one that is wanted takes the place of no other.
    const project::Keeping keeping{most == 0 ? std::numeric_limits<int>::max() : most};
    const auto file = m_session->project().path();
    const auto folder = pathOf(Preferences::backupsFolder());
    const std::string assessment = m_session->project().id();
    const long long counter = m_session->project().counter();
    m_thread = QThread::create([=, this, session = m_session] {
        std::optional<Result<project::Backup>> done;
        if (isWanted || project::isBackupDue(project::backupsIn(folder), assessment, counter, systemNow()))
            done = project::makeBackup(file, folder, keeping, systemNow,
                                       [this](long long, long long) { return !m_stopped; });
        QMetaObject::invokeMethod(
            this, [=, this] { finish(session, done, isWanted); }, Qt::QueuedConnection);
    });
    m_thread->start(QThread::LowPriority);
}

void BackupKeeper::finish(const Session* session, const std::optional<Result<project::Backup>>& done,
                          bool isWanted) {
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    if (done && session && session == m_session) {
        if (*done)
            Q_EMIT made();
        else if (!std::exchange(m_hasFailed, true) || isWanted)
            Q_EMIT failed(done->error());
    }
    Q_EMIT finished();
}

} // namespace plumbline::ui
