#include "ui/session/Draft.h"

namespace plumbline::ui {

namespace {
constexpr int pauseMs = 1000;
constexpr int longestMs = 1500; ///< leaves half a second for what may keep the program busy
constexpr int againMs = 4000;   ///< a disk that was full may have room by then
} // namespace

Draft::Draft(std::function<DraftState()> write, QObject* parent)
    : QObject(parent), m_write(std::move(write)) {
    m_pause.setInterval(pauseMs);
    m_longest.setInterval(longestMs);
    m_again.setInterval(againMs);
    for (QTimer* timer : {&m_pause, &m_longest, &m_again}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Draft::writeInPause);
    }
}

Draft::~Draft() {
    setSession(nullptr);
}

void Draft::setSession(Session* session) {
    settle(DraftState::Written);
    m_session = session;
}

void Draft::touch() {
    m_touched = true;
    m_pause.start();
    if (!m_longest.isActive())
        m_longest.start();
    if (m_session)
        m_session->setDraft(this, DraftState::Typing);
}

void Draft::settle(DraftState state) {
    m_pause.stop();
    m_longest.stop();
    m_again.stop();
    m_touched = false;
    if (!m_session)
        return;
    m_session->setDraft(this, state);
    if (state == DraftState::Failed && m_session->isRefusedByFile())
        m_again.start();
}

void Draft::writeInPause() {
    const DraftState state = m_write();
    settle(state);
    m_touched = state == DraftState::Typing;
}

} // namespace plumbline::ui
