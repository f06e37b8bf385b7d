#include "core/seal/LeadKey.h"

#include <cerrno>
#include <fstream>
#include <new>
#include <optional>
#include <set>
#include <vector>

#include <nlohmann/json.hpp>
#include <sodium.h>

#include "core/base/Clock.h"
#include "core/base/File.h"
#include "core/base/PrivateFile.h"
#include "core/base/Sha256.h"

namespace plumbline::seal {

namespace fs = std::filesystem;

using nlohmann::ordered_json;

namespace {

constexpr const char* fileFormat = "plumbline-signing-key";
constexpr int fileVersion = 1;
constexpr const char* derivation = "argon2id13";
constexpr const char* cipher = "xsalsa20poly1305";
constexpr std::uintmax_t largestKeyFile = 64'000;
/// What a file may ask for to derive its key, so that a foreign one cannot stop the program.
/// These are what this program's own keys ask for: half a second and 256 MB for each spelling.
constexpr unsigned long long mostOperations = crypto_pwhash_argon2id_OPSLIMIT_MODERATE,
                             mostMemory = crypto_pwhash_argon2id_MEMLIMIT_MODERATE;

using Buffer = std::vector<unsigned char>;
using Guarded = std::unique_ptr<unsigned char, void (*)(void*)>;

void ready() {
    static const bool started = sodium_init() >= 0;
    if (!started)
        std::abort(); // no source of random numbers
}

Guarded guarded(std::size_t size) {
    ready();
    auto* const bytes = static_cast<unsigned char*>(sodium_malloc(size));
    if (!bytes)
        throw std::bad_alloc();
    return {bytes, sodium_free};
}

std::string hex(const unsigned char* bytes, std::size_t size) {
    std::string digits(2 * size + 1, '\0');
    sodium_bin2hex(digits.data(), digits.size(), bytes, size);
    digits.pop_back();
    return digits;
}

std::string hex(const Buffer& bytes) {
    return hex(bytes.data(), bytes.size());
}

/// None where the digits are not exactly those that `hex` gives for `size` bytes.
std::optional<Buffer> fromHex(const std::string& digits, std::size_t size) {
    Buffer bytes(size);
    std::size_t read = 0;
    if (sodium_hex2bin(bytes.data(), size, digits.data(), digits.size(), nullptr, &read, nullptr) != 0 ||
        hex(bytes) != digits)
        return std::nullopt;
    return bytes;
}

Buffer chance(std::size_t size) {
    ready();
    Buffer bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

/// A key file, all of it.
struct Locked {
    KeyInfo info;
    unsigned long long operations = crypto_pwhash_argon2id_OPSLIMIT_MODERATE;
    unsigned long long memory = crypto_pwhash_argon2id_MEMLIMIT_MODERATE;
    Buffer salt;
    Buffer nonce;
    Buffer secret; ///< the seed of the key in a secretbox
};

std::string textOf(const Locked& locked) {
    const ordered_json json = {{"format", fileFormat},
                               {"version", fileVersion},
                               {"owner", locked.info.owner},
                               {"created", locked.info.created},
                               {"publicKey", locked.info.publicKey},
                               {"derivation",
                                {{"algorithm", derivation},
                                 {"operations", locked.operations},
                                 {"memory", locked.memory},
                                 {"salt", hex(locked.salt)}}},
                               {"cipher", cipher},
                               {"nonce", hex(locked.nonce)},
                               {"secret", hex(locked.secret)}};
    return json.dump(2) + "\n";
}

/// JSON in which no object says a member twice: the reader alone would take the last.
ordered_json parseOnce(const std::string& text) {
    std::vector<std::set<std::string>> members;
    bool twice = false;
    auto json = ordered_json::parse(
        text,
        [&](int, ordered_json::parse_event_t event, ordered_json& parsed) {
            if (event == ordered_json::parse_event_t::object_start)
                members.emplace_back();
            else if (event == ordered_json::parse_event_t::object_end)
                members.pop_back();
            else if (event == ordered_json::parse_event_t::key)
                twice = twice || !members.back().insert(parsed.get<std::string>()).second;
            return true;
        },
        false);
    return twice ? ordered_json(ordered_json::value_t::discarded) : std::move(json);
}

Result<Locked> readLocked(const fs::path& file) {
    const auto text = readFile(file, largestKeyFile);
    if (!text)
        return failed(text);
    const std::string name = toUtf8(file);
    const auto json = parseOnce(*text);
    if (!json.is_object() || json.value("format", ordered_json()) != fileFormat)
        return fail(ErrorCode::NotAKey, name);
    if (json.value("version", ordered_json()) != fileVersion)
        return fail(ErrorCode::NewerKey, name);
    try {
        const auto& given = json.at("derivation");
        Locked locked{{json.at("owner"), json.at("created"), json.at("publicKey")},
                      given.at("operations"),
                      given.at("memory"),
                      {},
                      {},
                      {}};
        const auto salt = fromHex(given.at("salt"), crypto_pwhash_SALTBYTES);
        const auto nonce = fromHex(json.at("nonce"), crypto_secretbox_NONCEBYTES);
        const auto secret = fromHex(json.at("secret"), crypto_secretbox_MACBYTES + crypto_sign_SEEDBYTES);
        const bool sound = salt && nonce && secret &&
                           fromHex(locked.info.publicKey, crypto_sign_PUBLICKEYBYTES) &&
                           given.at("algorithm") == derivation && json.at("cipher") == cipher;
        if (!sound)
            return fail(ErrorCode::KeyDamaged, name);
        if (locked.operations > mostOperations || locked.memory > mostMemory)
            return fail(ErrorCode::KeyTooCostly, name);
        locked.salt = *salt;
        locked.nonce = *nonce;
        locked.secret = *secret;
        return locked;
    } catch (const ordered_json::exception&) {
        return fail(ErrorCode::KeyDamaged, name);
    }
}

/// The key that a spelling of the passphrase gives; none where the limits of the file make no sense.
std::optional<Guarded> derived(const Locked& locked, std::string_view passphrase) {
    auto key = guarded(crypto_secretbox_KEYBYTES);
    errno = 0;
    if (crypto_pwhash(key.get(), crypto_secretbox_KEYBYTES, passphrase.data(), passphrase.size(),
                      locked.salt.data(), locked.operations, static_cast<std::size_t>(locked.memory),
                      crypto_pwhash_ALG_ARGON2ID13) == 0)
        return key;
    if (errno == ENOMEM)
        throw std::bad_alloc();
    return std::nullopt;
}

/// A file that is there alone for whoever made it, from its first byte on.
Result<void> writePrivately(const fs::path& file, const std::string& text) {
    std::error_code error;
    if (fs::exists(file, error))
        return fail(ErrorCode::FileExists, toUtf8(file));
    if (!file.parent_path().empty())
        fs::create_directories(file.parent_path(), error);
    const fs::path unfinished = unfinishedName(file);
    Result<void> written;
    {
        std::ofstream out;
        // Where there is no file, nothing is open and the writing fails.
        if (makePrivateFile(unfinished))
            out.open(unfinished, std::ios::binary);
        out << text;
        out.close();
        if (!out)
            written = fail(ErrorCode::FileUnwritable, toUtf8(file), reasonOf(errno));
    }
    if (written)
        written = putInPlace(unfinished, file);
    if (!written)
        fs::remove(unfinished, error);
    return written;
}

} // namespace

// Deriving a key takes much memory, and guarded memory is scarce.

Result<LeadKey> LeadKey::create(const fs::path& file, const std::string& owner,
                                const Secret& passphrase) try {
    if (passphrase.text().empty())
        return fail(ErrorCode::PassphraseMissing);
    auto seed = guarded(crypto_sign_SEEDBYTES);
    randombytes_buf(seed.get(), crypto_sign_SEEDBYTES);
    auto secretKey = guarded(crypto_sign_SECRETKEYBYTES);
    Buffer publicKey(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(publicKey.data(), secretKey.get(), seed.get());

    Locked locked;
    locked.info = {owner, toIso8601(systemNow()), hex(publicKey)};
    locked.salt = chance(crypto_pwhash_SALTBYTES);
    locked.nonce = chance(crypto_secretbox_NONCEBYTES);
    locked.secret.resize(crypto_secretbox_MACBYTES + crypto_sign_SEEDBYTES);
    const auto key = derived(locked, passphrase.text());
    if (!key)
        return fail(ErrorCode::OutOfMemory);
    crypto_secretbox_easy(locked.secret.data(), seed.get(), crypto_sign_SEEDBYTES, locked.nonce.data(),
                          key->get());
    if (auto written = writePrivately(file, textOf(locked)); !written)
        return failed(written);
    // What is sealed with a key that did not reach the disk could never be opened again.
    if (const auto kept = readFile(file, largestKeyFile); !kept || *kept != textOf(locked))
        return fail(ErrorCode::KeyDamaged, toUtf8(file));
    return LeadKey(locked.info, std::move(secretKey));
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::OutOfMemory);
}

Result<LeadKey> LeadKey::unlock(const fs::path& file, const Secret& passphrase) try {
    const auto locked = readLocked(file);
    if (!locked)
        return failed(locked);
    auto seed = guarded(crypto_sign_SEEDBYTES);
    bool opened = false;
    for (const std::string& spelling : passphrase.spellings()) {
        const auto key = derived(*locked, spelling);
        if (!key)
            return fail(ErrorCode::KeyDamaged, toUtf8(file));
        opened = crypto_secretbox_open_easy(seed.get(), locked->secret.data(), locked->secret.size(),
                                            locked->nonce.data(), key->get()) == 0;
        if (opened)
            break;
    }
    if (!opened)
        return fail(ErrorCode::PassphraseWrong, toUtf8(file));
    auto secretKey = guarded(crypto_sign_SECRETKEYBYTES);
    Buffer publicKey(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(publicKey.data(), secretKey.get(), seed.get());
    if (hex(publicKey) != locked->info.publicKey)
        return fail(ErrorCode::KeyDamaged, toUtf8(file));
    return LeadKey(locked->info, std::move(secretKey));
} catch (const std::bad_alloc&) {
    return fail(ErrorCode::OutOfMemory);
}

std::string LeadKey::sign(std::string_view text) const {
    Buffer signature(crypto_sign_BYTES);
    crypto_sign_detached(signature.data(), nullptr, reinterpret_cast<const unsigned char*>(text.data()),
                         text.size(), m_secretKey.get());
    return hex(signature);
}

Result<KeyInfo> readKeyInfo(const fs::path& file) {
    auto locked = readLocked(file);
    if (!locked)
        return failed(locked);
    return std::move(locked->info);
}

Result<void> copyKey(const fs::path& from, const fs::path& to) {
    return readLocked(from).and_then([&](const Locked& key) { return writePrivately(to, textOf(key)); });
}

bool isSigned(std::string_view text, const std::string& signature, const std::string& publicKey) {
    ready();
    const auto bytes = fromHex(signature, crypto_sign_BYTES);
    const auto key = fromHex(publicKey, crypto_sign_PUBLICKEYBYTES);
    return bytes && key &&
           crypto_sign_verify_detached(bytes->data(), reinterpret_cast<const unsigned char*>(text.data()),
                                       text.size(), key->data()) == 0;
}

std::string shortKey(const std::string& publicKey) {
    constexpr std::size_t shown = 16;
    return inGroups(sha256(publicKey).substr(0, shown));
}

std::string inGroups(std::string_view digits) {
    constexpr std::size_t group = 4;
    std::string text;
    for (std::size_t at = 0; at < digits.size(); at += group) {
        text += at == 0 ? "" : " ";
        text += digits.substr(at, group);
    }
    return text;
}

} // namespace plumbline::seal
