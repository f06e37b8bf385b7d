#include "ui/interview/RatingMethod.h"

#include <algorithm>

#include <QKeyEvent>

namespace plumbline::ui {

const RatingMethod& RatingMethod::of(const model::Model& model) {
    switch (model.method) {
    case model::Method::Fulfilment:
        return stepRating();
    case model::Method::Banded:
        break;
    }
    return scoreRating();
}

std::optional<int> digitOf(const QKeyEvent& key) {
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    if (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9)
        return key.key() - Qt::Key_0;
    constexpr int shifted[] = {Qt::Key_ParenRight, Qt::Key_Exclam,   Qt::Key_At,          Qt::Key_NumberSign,
                               Qt::Key_Dollar,     Qt::Key_Percent,  Qt::Key_AsciiCircum, Qt::Key_Ampersand,
                               Qt::Key_Asterisk,   Qt::Key_ParenLeft};
    const auto found = std::find(std::begin(shifted), std::end(shifted), key.key());
    if (key.modifiers().testFlag(Qt::ShiftModifier) && found != std::end(shifted))
        return static_cast<int>(found - std::begin(shifted));
    return std::nullopt;
}

} // namespace plumbline::ui
