#pragma once

#include <QString>

#include "ui/session/Session.h"

namespace plumbline::ui {

/// What a piece is called: its title, or that it has none.
[[nodiscard]] QString titleText(const assessment::Evidence& evidence);

/// A piece that the current author has got just now.
[[nodiscard]] assessment::Evidence evidenceOfNow(const Session& session, assessment::EvidenceKind kind);

} // namespace plumbline::ui
