#include "ui/session/Draft.h"

namespace plumbline::ui {

namespace {
constexpr int typingPauseMs = 2500;
}

Draft::Draft(std::function<DraftState()> write, QObject* parent)
    : QObject(parent), m_write(std::move(write)) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Draft::writeInPause);
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
    if (m_session)
        m_session->setDraft(this, DraftState::Typing);
}

void Draft::settle(DraftState state) {
    m_pause.stop();
    m_touched = false;
    if (m_session)
        m_session->setDraft(this, state);
}

void Draft::writeInPause() {
    const DraftState state = m_write();
    settle(state);
    m_touched = state == DraftState::Typing;
}

} // namespace plumbline::ui
