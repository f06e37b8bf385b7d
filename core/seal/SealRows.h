#pragma once

#include <optional>
#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/assessment/Assessment.h"
#include "core/seal/Record.h"

/// Seals and reopenings as rows of the file. Throws SQLite::Exception.
namespace plumbline::seal {

/// The row of a seal, without its listing, which is long.
struct SealRow {
    long long number = 0;
    std::string record; ///< text of a Record
    std::string fingerprint;
    std::string key;
    std::string signature; ///< of the record
    assessment::Stamp stamp;
};

/// That a seal was opened again.
struct ReopeningRow {
    long long number = 0; ///< of the seal
    std::string reason;
    std::string key;
    std::string signature; ///< of `statementOf`
    assessment::Stamp stamp;
};

[[nodiscard]] std::optional<SealRow> newestSeal(SQLite::Database& db);
[[nodiscard]] std::optional<SealRow> findSeal(SQLite::Database& db, long long number);
[[nodiscard]] std::string listingOf(SQLite::Database& db, long long number);
void saveSeal(SQLite::Database& db, const SealRow& seal, const std::string& listing);

[[nodiscard]] std::optional<ReopeningRow> findReopening(SQLite::Database& db, long long number);
void saveReopening(SQLite::Database& db, const ReopeningRow& reopening);

/// What a lead signs to open a seal again: canonical JSON of the row's columns and the seal's fingerprint.
[[nodiscard]] std::string statementOf(const ReopeningRow& reopening, const std::string& fingerprint);

/// Whether a reopening is signed with the key of its seal.
[[nodiscard]] bool isValid(const ReopeningRow& reopening, const SealRow& seal);

} // namespace plumbline::seal
