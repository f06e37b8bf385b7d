#pragma once

#include <QPointer>

#include "ui/session/WorkPage.h"

namespace plumbline::ui {

/// A widget that shows something of a session. It looks again when what concerns it has changed: at once
/// where it is seen, else when it is next shown.
class SessionView : public WorkPage {
    Q_OBJECT

public:
    void setSession(Session* session) override;

protected:
    using WorkPage::WorkPage;

    /// Forgets what belonged to the former session.
    virtual void clear() = 0;
    [[nodiscard]] virtual bool concerns(const project::ChangeSummary& summary) const = 0;
    /// Called with a session only.
    virtual void refresh() = 0;
    void refreshWhenSeen();

    void showEvent(QShowEvent* event) override;

    QPointer<Session> m_session;

private:
    bool m_stale = false;
};

} // namespace plumbline::ui
