#include "core/base/Uuid.h"

#include <random>

#include <fmt/format.h>

namespace plumbline {

std::string newUuid() {
    std::random_device random;
    const unsigned a = random(), b = random(), c = random(), d = random();
    return fmt::format("{:08x}-{:04x}-4{:03x}-{:04x}-{:04x}{:08x}", a, b >> 16, b & 0xFFF,
                       (c >> 16 & 0x3FFF) | 0x8000, c & 0xFFFF, d);
}

} // namespace plumbline
