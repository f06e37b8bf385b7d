#pragma once

#include <QStringList>

#include "ui/session/Session.h"

namespace plumbline::ui {

/// Names of those who work on an assessment, each once: who works here, the team, and whoever changed
/// something.
[[nodiscard]] QStringList knownPeople(const project::Project& project);
[[nodiscard]] inline QStringList knownPeople(const Session& session) {
    return knownPeople(session.project());
}

} // namespace plumbline::ui
