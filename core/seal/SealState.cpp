#include "core/seal/SealState.h"

#include <algorithm>

#include "core/base/Sha256.h"
#include "core/seal/LeadKey.h"
#include "core/seal/SealRows.h"

namespace plumbline::seal {

using Kind = Difference::Kind;

namespace {

/// A reopening of the seal that counts.
std::optional<ReopeningRow> validReopening(SQLite::Database& db, const SealRow& seal) {
    auto reopening = findReopening(db, seal.number);
    return reopening && isValid(*reopening, seal) ? std::move(reopening) : std::nullopt;
}

std::string nameOf(SQLite::Database& db, const assessment::PersonId& person) {
    SQLite::Statement row(db, "SELECT name FROM person WHERE id = ?");
    row.bind(1, person);
    return row.executeStep() ? row.getColumn(0).getString() : person;
}

/// Columns of a seal's row that are not those of the record that was signed.
std::vector<std::string> differingColumns(const SealRow& row, const std::optional<Record>& record) {
    std::vector<std::string> columns;
    const bool whole = sha256(row.record) == row.fingerprint;
    if (isSigned(row.record, row.signature, row.key)) {
        if (!whole)
            columns.emplace_back("fingerprint");
    } else if (!whole || !record) {
        columns.emplace_back("record");
    } else {
        columns.emplace_back(record->key != row.key ? "key" : "signature");
    }
    if (!record)
        return columns;
    if (record->number != row.number)
        columns.emplace_back("number");
    if (record->leadId != row.stamp.author)
        columns.emplace_back("author");
    if (record->counter != row.stamp.counter)
        columns.emplace_back("counter");
    if (record->at != toIso8601(row.stamp.at))
        columns.emplace_back("at");
    return columns;
}

/// Seals that the history or a reopening speaks of and that are not there.
void checkMissing(SQLite::Database& db, std::vector<Difference>& found) {
    SQLite::Statement told(db, "SELECT DISTINCT key FROM history WHERE entity = 'seal' AND key NOT IN "
                               "(SELECT CAST(number AS TEXT) FROM seal) ORDER BY key");
    while (told.executeStep())
        found.push_back({Kind::Missing, "seal", told.getColumn(0), {}, {}});
    SQLite::Statement strays(db,
                             "SELECT number FROM reopening WHERE number NOT IN (SELECT number FROM seal)");
    while (strays.executeStep())
        found.push_back({Kind::Added, "reopening", strays.getColumn(0), {}, {}});
}

void checkSeals(SQLite::Database& db, const SealRow& seal, const std::optional<Record>& record,
                std::vector<Difference>& found) {
    const auto number = std::to_string(seal.number);
    for (const std::string& column : differingColumns(seal, record))
        found.push_back({Kind::Changed, "seal", number, {}, column});
    if (findReopening(db, seal.number) && !validReopening(db, seal))
        found.push_back({Kind::Changed, "reopening", number, {}, {}});
    // A further seal stands on a former one that was opened by its own lead.
    if (seal.number > 1) {
        const auto former = findSeal(db, seal.number - 1);
        if (!former || !validReopening(db, *former))
            found.push_back({Kind::Missing, "reopening", std::to_string(seal.number - 1), {}, {}});
    }
}

void checkRows(SQLite::Database& db, const SealRow& seal, const std::optional<Record>& record,
               std::vector<Difference>& found) {
    const Listing present = listFile(db, seal.number);
    const std::string text = listingOf(db, seal.number);
    if (record && contentsOf(present) == record->contents) {
        if (toText(present) != text)
            found.push_back({Kind::Changed, "seal", std::to_string(seal.number), {}, "listing"});
        return;
    }
    Listing sealed = parseListing(text);
    if (!record || contentsOf(sealed) == record->contents) {
        const auto differing = differencesOf(sealed, present);
        found.insert(found.end(), differing.begin(), differing.end());
        return;
    }
    // Without a true listing the signed digests still say which tables differ.
    found.push_back({Kind::Changed, "seal", std::to_string(seal.number), {}, "listing"});
    for (const Record::Contents& table : record->contents) {
        const auto now = std::find_if(present.begin(), present.end(),
                                      [&](const TableListing& each) { return each.name == table.table; });
        if (now == present.end() || now->digest() != table.sha256)
            found.push_back({now == present.end() ? Kind::Missing : Kind::Changed, table.table, {}, {}, {}});
    }
}

} // namespace

SealState loadSealState(SQLite::Database& db) {
    SealState state;
    const auto seal = newestSeal(db);
    if (!seal)
        return state;
    auto record = parseRecord(seal->record);
    if (!record) {
        // What the row beside the record still tells.
        record.emplace();
        record->number = seal->number;
        record->lead = nameOf(db, seal->stamp.author);
        record->at = toIso8601(seal->stamp.at);
        record->key = seal->key;
    }
    state.seal = Seal{std::move(*record), seal->fingerprint, seal->stamp.at};
    if (const auto reopening = validReopening(db, *seal))
        state.reopening =
            Reopening{nameOf(db, reopening->stamp.author), reopening->reason, reopening->stamp.at};
    return state;
}

std::vector<Difference> differingRows(SQLite::Database& db) {
    std::vector<Difference> found;
    checkMissing(db, found);
    const auto seal = newestSeal(db);
    if (!seal)
        return found;
    const auto record = parseRecord(seal->record);
    checkSeals(db, *seal, record, found);
    if (!validReopening(db, *seal))
        checkRows(db, *seal, record, found);
    return found;
}

} // namespace plumbline::seal
