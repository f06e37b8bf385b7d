#include "core/base/Sha256.h"

#include <array>

#include <fmt/format.h>

namespace plumbline {

Sha256::Sha256() {
    sha256_init(&m_state);
}

void Sha256::add(std::string_view bytes) {
    sha256_update(&m_state, bytes.size(), reinterpret_cast<const unsigned char*>(bytes.data()));
}

std::string Sha256::finish() {
    std::array<unsigned char, SHA256_DIGEST_SIZE> hash = {};
    sha256_digest(&m_state, hash.size(), hash.data());
    std::string digits;
    for (const unsigned char byte : hash)
        digits += fmt::format("{:02x}", byte);
    return digits;
}

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

} // namespace plumbline
