#pragma once

#include <string>
#include <string_view>

#include <nettle/sha2.h>

namespace plumbline {

/// SHA-256 of bytes that come in pieces.
class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    /// 64 hexadecimal digits; nothing is added afterwards.
    [[nodiscard]] std::string finish();

private:
    sha256_ctx m_state;
};

[[nodiscard]] std::string sha256(std::string_view bytes);

} // namespace plumbline
