#pragma once

#include "core/seal/LeadKey.h"
#include "core/seal/Verification.h"
#include "tests/core/Fixtures.h"

namespace plumbline::test {

inline seal::Secret passphrase(std::string text = "measure twice") {
    return seal::Secret(std::move(text));
}

/// Keys of two leads, made once, since deriving a key from a passphrase takes its time.
[[nodiscard]] const seal::LeadKey& leadKey();
[[nodiscard]] const seal::LeadKey& otherKey();

/// An assessment in which every kind of row there is has a row, everything is rated and nothing is left open
/// but what a reason accepts.
[[nodiscard]] project::Project finishedProject(const std::filesystem::path& path);

/// Seals it at the level computed, open points accepted.
[[nodiscard]] Result<void> sealIt(project::Project& project, seal::Request request = {},
                                  const seal::LeadKey& key = leadKey());

[[nodiscard]] seal::Verification verified(const std::filesystem::path& file);

/// Runs SQL on a file as another program would: no foreign keys, no care.
void tamper(const std::filesystem::path& file, const std::string& sql);

} // namespace plumbline::test
