#include "core/base/Uuid.h"

#include <random>

#include <fmt/format.h>

#include "core/base/Clock.h"

namespace plumbline {

std::string newUuid() {
    // RFC 9562, version 7: the time in milliseconds, a number that rises within one of them, then chance.
    constexpr unsigned highestNumber = 0xFFF;
    thread_local std::random_device random;
    thread_local Timestamp last = 0;
    thread_local unsigned number = 0;
    const Timestamp now = systemNow();
    if (now > last) {
        last = now;
        number = random() & 0x7FF;
    } else if (++number > highestNumber) {
        ++last;
        number = 0;
    }
    const unsigned chance = random();
    return fmt::format("{:08x}-{:04x}-7{:03x}-{:04x}-{:04x}{:08x}", static_cast<unsigned>(last >> 16),
                       static_cast<unsigned>(last & 0xFFFF), number, (chance >> 16 & 0x3FFF) | 0x8000,
                       chance & 0xFFFF, random());
}

} // namespace plumbline
