#include "core/seal/SealState.h"

#include <algorithm>

#include "core/base/Sha256.h"
#include "core/seal/LeadKey.h"
#include "core/seal/SealRows.h"

namespace plumbline::seal {

using Kind = Difference::Kind;

namespace {

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
        if (record && record->key != row.key)
            columns.emplace_back("key");
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

/// A reopening of the seal that counts: the seal is whole, and its own key signed the reopening.
std::optional<ReopeningRow> validReopening(SQLite::Database& db, const SealRow& seal) {
    const auto record = parseRecord(seal.record);
    if (!record || !differingColumns(seal, record).empty())
        return std::nullopt;
    auto reopening = findReopening(db, seal.number);
    return reopening && isValid(*reopening, seal) ? std::move(reopening) : std::nullopt;
}

/// Seals that the history or a reopening names and that are not there.
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

/// The newest seal and all before it: each whole, each opened again with its own key, each named by the next.
void checkSeals(SQLite::Database& db, const SealRow& newest, std::vector<Difference>& found) {
    std::optional<SealRow> seal = newest;
    std::string previous; ///< fingerprint that the next one names
    for (long long number = newest.number; number > 0; --number) {
        const std::string name = std::to_string(number);
        if (number < newest.number)
            seal = findSeal(db, number);
        if (!seal) {
            found.push_back({Kind::Missing, "reopening", name, {}, {}});
            return;
        }
        const auto record = parseRecord(seal->record);
        for (const std::string& column : differingColumns(*seal, record))
            found.push_back({Kind::Changed, "seal", name, {}, column});
        if (number < newest.number && seal->fingerprint != previous)
            found.push_back({Kind::Changed, "seal", name, {}, "fingerprint"});
        if (const bool opened = validReopening(db, *seal).has_value(); !opened && number < newest.number)
            found.push_back({Kind::Missing, "reopening", name, {}, {}});
        else if (!opened && findReopening(db, number))
            found.push_back({Kind::Changed, "reopening", name, {}, {}});
        previous = record ? record->previous : std::string();
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

std::vector<Difference> differingShape(SQLite::Database& db) {
    const auto seal = newestSeal(db);
    return seal ? differencesOf(shapeOf(parseListing(listingOf(db, seal->number))), listShape(db))
                : std::vector<Difference>();
}

std::vector<Difference> differingRows(SQLite::Database& db) {
    std::vector<Difference> found;
    checkMissing(db, found);
    const auto seal = newestSeal(db);
    if (!seal)
        return found;
    const auto record = parseRecord(seal->record);
    checkSeals(db, *seal, found);
    if (!validReopening(db, *seal))
        checkRows(db, *seal, record, found);
    return found;
}

} // namespace plumbline::seal
