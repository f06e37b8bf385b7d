#pragma once

#include <string>
#include <string_view>

#include "core/model/Pack.h"

/// Two editions of one small model, for what happens to an assessment when its model changes.
namespace plumbline::test {

/// The example that model-template writes: 3 areas, 5 practices, 8 items, 4 levels.
[[nodiscard]] const model::PackFiles& firstEdition();
/// Edition 2: the criterion training.1@2 reads otherwise in English, teamwork has a second item, planning
/// has lost its second.
[[nodiscard]] model::PackFiles secondEdition();

/// A pack in which `text`, which one file has just once, is replaced.
[[nodiscard]] model::PackFiles edited(model::PackFiles pack, const std::string& file, std::string_view text,
                                      std::string_view replacement);
/// A pack with another code wherever the old one stands.
[[nodiscard]] model::PackFiles renamed(model::PackFiles pack, std::string_view code,
                                       std::string_view replacement);

} // namespace plumbline::test
