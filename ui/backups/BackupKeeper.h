#pragma once

#include <atomic>
#include <optional>

#include <QPointer>
#include <QTimer>

#include "core/project/Backups.h"
#include "ui/session/Session.h"

class QThread;

namespace plumbline::ui {

/// Makes backups of the open assessment, as the preferences say, in the background: one a while after it was
/// opened and every few hours of work, where something was changed since the last.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(QObject* parent = nullptr);
    /// Gives up what is being made.
    ~BackupKeeper() override;

    /// nullptr: nothing is backed up.
    void setSession(Session* session);
    [[nodiscard]] bool canMake() const;
    /// Also where none is due.
    void makeNow();
    [[nodiscard]] bool isWorking() const { return m_thread != nullptr; }

Q_SIGNALS:
    void made();
    void failed(const plumbline::Error& error);
    /// In any case, after these.
    void finished();

private:
    void begin(bool isWanted);
    /// `session`: for which it was begun; nobody is told of one that is no longer open.
    void finish(const Session* session, const std::optional<Result<project::Backup>>& done, bool isWanted);

    QPointer<Session> m_session;
    QTimer m_next;
    QThread* m_thread = nullptr;
    std::atomic<bool> m_stopped = false;
    bool m_hasFailed = false; ///< said once for each assessment, unless one is wanted
};

} // namespace plumbline::ui
