#pragma once

#include "core/model/Model.h"

namespace plumbline::model {

/// Scores in tenths of a point, which is how finely they are given.
struct Tenths {
    int first = 0;
    int last = 0;
    bool operator==(const Tenths&) const = default;
};

/// The scores that a level's band holds, where items are rated by points.
[[nodiscard]] inline Tenths tenthsOf(const Model& model, int level) {
    const auto from = [&](int of) {
        const Rational bound = model.bands[static_cast<std::size_t>(of - 1)];
        return static_cast<int>((bound.num * 10 + bound.den - 1) / bound.den);
    };
    return {from(level), level == model.levelCount() ? model.top * 10 : from(level + 1) - 1};
}

} // namespace plumbline::model
