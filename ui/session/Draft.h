#pragma once

#include <functional>

#include <QPointer>
#include <QTimer>

#include "ui/session/Session.h"

namespace plumbline::ui {

/// What is being typed in an editor. The session is told how it stands, so that nothing is called saved that
/// is not; what an editor can write while it is typed on is written when the typing pauses, and also while it
/// does not: nothing waits for two seconds. What the disk refused is tried again every few seconds.
class Draft : public QObject {
    Q_OBJECT

public:
    /// `write` is called while one types: it writes what is fit to be written and says how the rest stands.
    Draft(std::function<DraftState()> write, QObject* parent);
    ~Draft() override;

    void setSession(Session* session);
    /// Something was typed.
    void touch();
    /// How it stands now, where it was written otherwise than in a pause.
    void settle(DraftState state);
    /// Something was typed since it was last settled.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    /// What is done in a pause, and every so often where there is none.
    void writeInPause();

private:
    std::function<DraftState()> m_write;
    QPointer<Session> m_session;
    QTimer m_pause;
    QTimer m_longest; ///< since the first key that is not written
    QTimer m_again;   ///< since the disk refused it
    bool m_touched = false;
};

} // namespace plumbline::ui
