#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/session/Session.h"

class QHBoxLayout;

namespace plumbline::ui {

/// A page on the scores of a session. It looks again when they change: at once where it is seen, else when it
/// is next shown.
class ScorePage : public QWidget {
    Q_OBJECT

public:
    /// nullptr shows nothing.
    void setSession(Session* session);

protected:
    explicit ScorePage(QWidget* parent);

    /// Where the parts of the page stand side by side; hidden while there is no session.
    [[nodiscard]] QHBoxLayout* columns() const { return m_columns; }
    void refreshWhenSeen();

    /// Forgets what belonged to the former session.
    virtual void clear() = 0;
    virtual void retranslate() = 0;
    /// Called with a session only.
    virtual void refresh() = 0;

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

    QPointer<Session> m_session;

private:
    QWidget* m_body;
    QHBoxLayout* m_columns;
    bool m_stale = false;
};

} // namespace plumbline::ui
