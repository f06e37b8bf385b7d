#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/Error.h"
#include "core/seal/Secret.h"

namespace plumbline::seal {

/// What a key file says without its passphrase.
struct KeyInfo {
    std::string owner;
    std::string created;   ///< ISO 8601, UTC
    std::string publicKey; ///< 64 hexadecimal digits
    bool operator==(const KeyInfo&) const = default;
};

/// The key with which a lead signs (Ed25519), unlocked. It is kept in a file of its own, encrypted by a
/// passphrase: see docs/file-format.md, "Key file". In memory it is wiped when it goes.
class LeadKey {
public:
    /// Makes a key and its file, which only its owner may read. FileExists, FileUnwritable,
    /// PassphraseMissing, OutOfMemory.
    [[nodiscard]] static Result<LeadKey> create(const std::filesystem::path& file, const std::string& owner,
                                                const Secret& passphrase);
    /// FileNotFound, NotAKey, KeyDamaged, PassphraseWrong, OutOfMemory.
    [[nodiscard]] static Result<LeadKey> unlock(const std::filesystem::path& file, const Secret& passphrase);

    [[nodiscard]] const KeyInfo& info() const { return m_info; }
    [[nodiscard]] const std::string& publicKey() const { return m_info.publicKey; }
    /// 128 hexadecimal digits.
    [[nodiscard]] std::string sign(std::string_view text) const;

private:
    using Bytes = std::unique_ptr<unsigned char, void (*)(void*)>;
    LeadKey(KeyInfo info, Bytes secretKey) : m_info(std::move(info)), m_secretKey(std::move(secretKey)) {}

    KeyInfo m_info;
    Bytes m_secretKey; ///< in memory that libsodium guards
};

[[nodiscard]] Result<KeyInfo> readKeyInfo(const std::filesystem::path& file);

/// Copies a key file to where there is none yet; the copy, too, is its owner's alone. FileExists.
[[nodiscard]] Result<void> copyKey(const std::filesystem::path& from, const std::filesystem::path& to);

/// Whether `signature` is that of `text` by the key; false for anything that is none.
[[nodiscard]] bool isSigned(std::string_view text, const std::string& signature,
                            const std::string& publicKey);

/// A key in a form that people can compare: 16 hexadecimal digits of its SHA-256 in groups of four.
[[nodiscard]] std::string shortKey(const std::string& publicKey);

/// Digits in groups of four, for reading aloud and comparing.
[[nodiscard]] std::string inGroups(std::string_view digits);

} // namespace plumbline::seal
