#include "tests/bench/Scratch.h"

#include <utility>

#include "core/base/Uuid.h"

namespace plumbline::bench {

namespace fs = std::filesystem;

Scratch::Scratch(const fs::path& parent) : m_path(parent / ("plumbline-bench-" + newUuid())) {
    fs::create_directory(m_path);
}

Scratch::Scratch(Scratch&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}

Scratch::~Scratch() {
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

Scratch Scratch::onDisk() {
    return Scratch(fs::temp_directory_path());
}

std::optional<Scratch> Scratch::inMemory() {
    const fs::path memory = "/dev/shm";
    if (!fs::is_directory(memory))
        return std::nullopt;
    return Scratch(memory);
}

} // namespace plumbline::bench
