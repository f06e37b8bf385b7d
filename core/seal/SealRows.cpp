#include "core/seal/SealRows.h"

#include <SQLiteCpp/VariadicBind.h>
#include <nlohmann/json.hpp>

#include "core/seal/LeadKey.h"

namespace plumbline::seal {

namespace {

assessment::Stamp stampAt(SQLite::Statement& row, int column) {
    return {row.getColumn(column), row.getColumn(column + 1).getInt64(),
            row.getColumn(column + 2).getInt64()};
}

/// A time or number of ours as SQLite takes it.
std::int64_t integer(long long value) {
    return value;
}

} // namespace

std::optional<SealRow> newestSeal(SQLite::Database& db) {
    const SQLite::Column newest = db.execAndGet("SELECT max(number) FROM seal");
    return newest.isNull() ? std::nullopt : findSeal(db, newest.getInt64());
}

std::optional<SealRow> findSeal(SQLite::Database& db, long long number) {
    SQLite::Statement row(db, "SELECT number, record, fingerprint, key, signature, author, counter, at "
                              "FROM seal WHERE number = ?");
    SQLite::bind(row, integer(number));
    if (!row.executeStep())
        return std::nullopt;
    return SealRow{row.getColumn(0).getInt64(),
                   row.getColumn(1),
                   row.getColumn(2),
                   row.getColumn(3),
                   row.getColumn(4),
                   stampAt(row, 5)};
}

std::string listingOf(SQLite::Database& db, long long number) {
    SQLite::Statement row(db, "SELECT listing FROM seal WHERE number = ?");
    SQLite::bind(row, integer(number));
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

void saveSeal(SQLite::Database& db, const SealRow& seal, const std::string& listing) {
    SQLite::Statement row(db, "INSERT INTO seal (number, record, fingerprint, key, signature, author, "
                              "counter, at, listing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SQLite::bind(row, integer(seal.number), seal.record, seal.fingerprint, seal.key, seal.signature,
                 seal.stamp.author, integer(seal.stamp.counter), integer(seal.stamp.at), listing);
    row.exec();
}

std::optional<ReopeningRow> findReopening(SQLite::Database& db, long long number) {
    SQLite::Statement row(db, "SELECT number, reason, key, signature, author, counter, at FROM reopening "
                              "WHERE number = ?");
    SQLite::bind(row, integer(number));
    if (!row.executeStep())
        return std::nullopt;
    return ReopeningRow{row.getColumn(0).getInt64(), row.getColumn(1), row.getColumn(2), row.getColumn(3),
                        stampAt(row, 4)};
}

void saveReopening(SQLite::Database& db, const ReopeningRow& reopening) {
    SQLite::Statement row(db, "INSERT INTO reopening (number, reason, key, signature, author, counter, at) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?)");
    SQLite::bind(row, integer(reopening.number), reopening.reason, reopening.key, reopening.signature,
                 reopening.stamp.author, integer(reopening.stamp.counter), integer(reopening.stamp.at));
    row.exec();
}

std::string statementOf(const ReopeningRow& reopening, const std::string& fingerprint) {
    using nlohmann::ordered_json;
    const ordered_json json = {
        {"reopens", fingerprint},     {"number", reopening.number},
        {"reason", reopening.reason}, {"author", reopening.stamp.author},
        {"at", reopening.stamp.at},   {"counter", reopening.stamp.counter},
        {"key", reopening.key},
    };
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

bool isValid(const ReopeningRow& reopening, const SealRow& seal) {
    return reopening.key == seal.key &&
           isSigned(statementOf(reopening, seal.fingerprint), reopening.signature, seal.key);
}

} // namespace plumbline::seal
