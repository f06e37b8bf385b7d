#pragma once

namespace plumbline::exchange {

/// What becomes of a file that is there already where one is written.
enum class Existing { Keep, Replace };

} // namespace plumbline::exchange
