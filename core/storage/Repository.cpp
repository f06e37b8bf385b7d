#include "core/storage/Repository.h"

#include <SQLiteCpp/VariadicBind.h>

#include <algorithm>

#include <fmt/format.h>

#include "core/base/Text.h"
#include "core/storage/RecordRows.h"

namespace plumbline::storage {

using assessment::Exclusion;
using assessment::Facts;
using assessment::Note;
using assessment::Person;
using assessment::Rating;
using model::CellId;
using model::NodeId;
using model::Weight;

namespace {

template <class... Args>
[[nodiscard]] tl::unexpected<Error> nonsense(fmt::format_string<Args...> format, Args&&... args) {
    return fail(ErrorCode::DamagedFile, "", fmt::format(format, std::forward<Args>(args)...));
}

/// Binds the values in order and runs the statement.
template <class... Values>
void run(SQLite::Database& db, const char* sql, const Values&... values) {
    SQLite::Statement statement(db, sql);
    SQLite::bind(statement, values...);
    statement.exec();
}

// The facts as rows: key, how to read one, how to write one. What the file lacks keeps its default.
struct FactField {
    const char* key;
    std::string (*read)(const Facts&);
    bool (*write)(Facts&, const std::string&);
};

template <std::string Facts::*member>
constexpr FactField textField(const char* key) {
    return {key, [](const Facts& facts) { return facts.*member; },
            [](Facts& facts, const std::string& value) {
                facts.*member = value;
                return true;
            }};
}

template <int Facts::*member>
constexpr FactField numberField(const char* key) {
    return {key, [](const Facts& facts) { return std::to_string(facts.*member); },
            [](Facts& facts, const std::string& value) {
                const auto number = toInt(value);
                facts.*member = number.value_or(0);
                return number.has_value();
            }};
}

constexpr FactField factFields[] = {
    textField<&Facts::enterprise>("enterprise"),
    textField<&Facts::address>("address"),
    textField<&Facts::industry>("industry"),
    textField<&Facts::contact>("contact"),
    textField<&Facts::from>("from"),
    textField<&Facts::to>("to"),
    textField<&Facts::profile>("profile"),
    {"rule", [](const Facts& facts) { return std::string(model::toString(facts.rule)); },
     [](Facts& facts, const std::string& value) {
         const auto rule = model::parseTotalRule(value);
         facts.rule = rule.value_or(model::TotalRule::Credit);
         return rule.has_value();
     }},
    numberField<&Facts::depth>("depth"),
    numberField<&Facts::target>("target"),
};

Result<NodeId> nodeOf(const Model& model, const std::string& kind, const std::string& code) {
    for (int i = 0; i < static_cast<int>(model.kinds.size()); ++i)
        if (model.kinds[static_cast<std::size_t>(i)].id == kind)
            if (const auto node = model.findNode(i, code))
                return *node;
    return nonsense("no {} {} in the model", kind, code);
}

const std::string& kindId(const Model& model, NodeId node) {
    return model.kinds[static_cast<std::size_t>(model.node(node).kind)].id;
}

Result<CellId> cellOf(const Model& model, const std::string& item, std::int64_t level) {
    const bool isLevel = level >= 0 && level <= model.levelCount();
    const auto cell = isLevel ? model.findCell(item, static_cast<int>(level)) : std::nullopt;
    if (!cell)
        return nonsense("no cell {}@{} in the model", item, level);
    return *cell;
}

} // namespace

void insertModel(SQLite::Database& db, const model::PackFiles& files, long long since) {
    for (const auto& [name, content] : files)
        if (model::isPackFile(name))
            run(db, "INSERT INTO model (since, name, content) VALUES (?, ?, ?)",
                static_cast<std::int64_t>(since), name, content);
}

model::PackFiles loadModel(SQLite::Database& db) {
    return loadModel(db, modelSince(db));
}

model::PackFiles loadModel(SQLite::Database& db, long long since) {
    model::PackFiles files;
    SQLite::Statement rows(db, "SELECT name, content FROM model WHERE since = ?");
    rows.bind(1, static_cast<std::int64_t>(since));
    while (rows.executeStep())
        files.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    return files;
}

long long modelSince(SQLite::Database& db) {
    return db.execAndGet("SELECT ifnull(max(since), 0) FROM model").getInt64();
}

void insertMeta(SQLite::Database& db, const std::string& key, const std::string& value) {
    run(db, "INSERT INTO meta (key, value) VALUES (?, ?)", key, value);
}

std::string loadMeta(SQLite::Database& db, const std::string& key) {
    SQLite::Statement row(db, "SELECT value FROM meta WHERE key = ?");
    row.bind(1, key);
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
}

std::vector<Person> loadPeople(SQLite::Database& db) {
    std::vector<Person> people;
    SQLite::Statement rows(db, "SELECT id, name FROM person ORDER BY counter, id");
    while (rows.executeStep())
        people.push_back({rows.getColumn(0), rows.getColumn(1)});
    return people;
}

void savePerson(SQLite::Database& db, const Person& person, const Stamp& stamp) {
    run(db, "INSERT INTO person (id, name, counter, at) VALUES (?, ?, ?, ?)", person.id, person.name,
        static_cast<std::int64_t>(stamp.counter), static_cast<std::int64_t>(stamp.at));
}

namespace {

/// Puts a row into the facts; whether it can stand there.
bool takeFact(Facts& facts, const std::string& key, const std::string& value) {
    const auto field = std::find_if(std::begin(factFields), std::end(factFields),
                                    [&](const FactField& f) { return key == f.key; });
    return field != std::end(factFields) && field->write(facts, value);
}

} // namespace

bool isFact(const std::string& key, const std::string& value) {
    Facts facts;
    return takeFact(facts, key, value);
}

Result<Facts> loadFacts(SQLite::Database& db) {
    Facts facts;
    SQLite::Statement rows(db, "SELECT key, value FROM fact");
    while (rows.executeStep())
        if (const std::string key = rows.getColumn(0), value = rows.getColumn(1);
            !takeFact(facts, key, value))
            return nonsense("fact {} is {}", key, value);
    return facts;
}

void saveFacts(SQLite::Database& db, const Facts& facts, const Stamp& stamp) {
    for (const FactField& field : factFields)
        run(db,
            "INSERT INTO fact (key, value, author, counter, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO "
            "UPDATE SET value = excluded.value, author = excluded.author, counter = excluded.counter, "
            "at = excluded.at WHERE value <> excluded.value",
            std::string(field.key), field.read(facts), stamp.author, static_cast<std::int64_t>(stamp.counter),
            static_cast<std::int64_t>(stamp.at));
}

Result<std::vector<Exclusion>> loadExclusions(SQLite::Database& db, const Model& model) {
    std::vector<Exclusion> exclusions;
    const long long since = modelSince(db);
    SQLite::Statement rows(db, "SELECT kind, code, reason, counter FROM exclusion WHERE reason <> ''");
    while (rows.executeStep()) {
        const auto node = nodeOf(model, rows.getColumn(0), rows.getColumn(1));
        if (!node && rows.getColumn(3).getInt64() < since)
            continue;
        if (!node)
            return failed(node);
        exclusions.push_back({*node, rows.getColumn(2)});
    }
    std::sort(exclusions.begin(), exclusions.end(),
              [](const Exclusion& a, const Exclusion& b) { return a.node < b.node; });
    return exclusions;
}

void saveExclusion(SQLite::Database& db, const Model& model, const Exclusion& exclusion, const Stamp& stamp) {
    run(db,
        "INSERT INTO exclusion (kind, code, reason, author, counter, at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, code) DO UPDATE SET reason = excluded.reason, author = excluded.author, "
        "counter = excluded.counter, at = excluded.at",
        kindId(model, exclusion.node), model.node(exclusion.node).code, exclusion.reason, stamp.author,
        static_cast<std::int64_t>(stamp.counter), static_cast<std::int64_t>(stamp.at));
}

Result<std::map<NodeId, Weight>> loadWeights(SQLite::Database& db, const Model& model) {
    std::map<NodeId, Weight> weights;
    const long long since = modelSince(db);
    SQLite::Statement rows(db,
                           "SELECT kind, code, hundredths, counter FROM weight WHERE hundredths IS NOT NULL");
    while (rows.executeStep()) {
        const auto node = nodeOf(model, rows.getColumn(0), rows.getColumn(1));
        if (!node && rows.getColumn(3).getInt64() < since)
            continue;
        if (!node)
            return failed(node);
        const std::int64_t weight = rows.getColumn(2).getInt64();
        if (weight < 0 || weight > model::fullWeight)
            return nonsense("weight {} of {}", weight, model.node(*node).code);
        weights.emplace(*node, static_cast<Weight>(weight));
    }
    return weights;
}

void saveWeight(SQLite::Database& db, const Model& model, NodeId node, std::optional<Weight> weight,
                const Stamp& stamp) {
    SQLite::Statement statement(
        db,
        "INSERT INTO weight (kind, code, hundredths, author, counter, at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (kind, code) DO UPDATE SET hundredths = excluded.hundredths, author = excluded.author, "
        "counter = excluded.counter, at = excluded.at");
    statement.bind(1, kindId(model, node));
    statement.bind(2, model.node(node).code);
    if (weight)
        statement.bind(3, *weight);
    statement.bind(4, stamp.author);
    statement.bind(5, static_cast<std::int64_t>(stamp.counter));
    statement.bind(6, static_cast<std::int64_t>(stamp.at));
    statement.exec();
}

namespace {

/// The rating in a column, which may be NULL for one taken back.
Result<Rating> ratingOf(const Model& model, CellId cell, const SQLite::Column& column) {
    if (column.isNull())
        return Rating();
    const auto rating = assessment::parseRating(model, column.getText());
    if (!rating)
        return nonsense("rating {} of {}", column.getText(), model.cellCode(cell));
    return *rating;
}

assessment::RatedBy ratedBy(const Assessment& of, const std::string& author, Timestamp at) {
    const auto found = std::find_if(of.people.begin(), of.people.end(),
                                    [&](const Person& person) { return person.id == author; });
    return {found == of.people.end() ? -1 : static_cast<int>(found - of.people.begin()), at};
}

} // namespace

Result<void> loadRatings(SQLite::Database& db, const Model& model, Assessment& into) {
    into.ratings.assign(static_cast<std::size_t>(model.cellCount()), assessment::unrated);
    into.measures.clear();
    into.ratedBy.assign(into.ratings.size(), {});
    // Ascending, so that the newest row of a cell is the one that stays.
    const long long since = modelSince(db);
    SQLite::Statement rows(
        db, "SELECT item, level, value, counter, author, at FROM rating ORDER BY counter, at, author");
    while (rows.executeStep()) {
        const bool former = rows.getColumn(3).getInt64() < since;
        const auto cell = cellOf(model, rows.getColumn(0), rows.getColumn(1).getInt64());
        if (!cell && former)
            continue;
        if (!cell)
            return failed(cell);
        const auto rating = ratingOf(model, *cell, rows.getColumn(2));
        if (!rating && former)
            continue;
        if (!rating)
            return failed(rating);
        into.setRating(*cell, *rating, ratedBy(into, rows.getColumn(4), rows.getColumn(5).getInt64()));
    }
    return {};
}

Result<void> reloadRatings(SQLite::Database& db, const Model& model, const std::vector<CellId>& cells,
                           Assessment& into) {
    const long long since = modelSince(db);
    SQLite::Statement newest(db, "SELECT value, counter, author, at FROM rating WHERE item = ? AND level = ? "
                                 "ORDER BY counter DESC, at DESC, author DESC LIMIT 1");
    for (const CellId cell : cells) {
        SQLite::bind(newest, model.itemCode(model.itemOf(cell)), model.levelOf(cell));
        Result<Rating> rating = Rating();
        assessment::RatedBy by;
        if (newest.executeStep()) {
            rating = ratingOf(model, cell, newest.getColumn(0));
            by = ratedBy(into, newest.getColumn(2), newest.getColumn(3).getInt64());
        }
        if (!rating && newest.getColumn(1).getInt64() < since)
            rating = Rating();
        if (!rating)
            return failed(rating);
        into.setRating(cell, *rating, by);
        newest.reset();
    }
    return {};
}

std::vector<CellId> cellsWithRatings(SQLite::Database& db, const Model& model,
                                     const std::vector<CellId>& cells) {
    SQLite::Statement any(db,
                          "SELECT 1 FROM rating WHERE item = ? AND level = ? AND value IS NOT NULL LIMIT 1");
    std::vector<CellId> found;
    for (const CellId cell : cells) {
        SQLite::bind(any, model.itemCode(model.itemOf(cell)), model.levelOf(cell));
        if (any.executeStep())
            found.push_back(cell);
        any.reset();
    }
    return found;
}

void saveRating(SQLite::Database& db, const Model& model, CellId cell, const Rating& rating,
                const Stamp& stamp) {
    SQLite::Statement statement(
        db,
        "INSERT INTO rating (item, level, author, value, counter, at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (item, level, author) DO UPDATE SET value = excluded.value, counter = excluded.counter, "
        "at = excluded.at");
    statement.bind(1, model.itemCode(model.itemOf(cell)));
    statement.bind(2, model.levelOf(cell));
    statement.bind(3, stamp.author);
    if (rating.grade != assessment::unrated)
        statement.bind(4, assessment::toString(model, rating));
    statement.bind(5, static_cast<std::int64_t>(stamp.counter));
    statement.bind(6, static_cast<std::int64_t>(stamp.at));
    statement.exec();
}

Result<std::map<CellId, std::vector<Note>>> loadNotes(SQLite::Database& db, const Model& model) {
    std::map<CellId, std::vector<Note>> notes;
    const long long since = modelSince(db);
    SQLite::Statement rows(
        db,
        "SELECT item, level, author, text, at, counter FROM note WHERE text <> '' ORDER BY counter, author");
    while (rows.executeStep()) {
        const auto cell = cellOf(model, rows.getColumn(0), rows.getColumn(1).getInt64());
        if (!cell && rows.getColumn(5).getInt64() < since)
            continue;
        if (!cell)
            return failed(cell);
        notes[*cell].push_back({rows.getColumn(2), rows.getColumn(3), rows.getColumn(4).getInt64()});
    }
    return notes;
}

void saveNote(SQLite::Database& db, const Model& model, CellId cell, const std::string& text,
              const Stamp& stamp) {
    run(db,
        "INSERT INTO note (item, level, author, text, counter, at) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (item, level, author) DO UPDATE SET text = excluded.text, counter = excluded.counter, "
        "at = excluded.at",
        model.itemCode(model.itemOf(cell)), model.levelOf(cell), stamp.author, text,
        static_cast<std::int64_t>(stamp.counter), static_cast<std::int64_t>(stamp.at));
}

Result<Assessment> loadAssessment(SQLite::Database& db, const Model& model) {
    Assessment loaded;
    loaded.people = loadPeople(db);
    auto facts = loadFacts(db);
    if (!facts)
        return failed(facts);
    auto exclusions = loadExclusions(db, model);
    if (!exclusions)
        return failed(exclusions);
    auto weights = loadWeights(db, model);
    if (!weights)
        return failed(weights);
    if (auto ratings = loadRatings(db, model, loaded); !ratings)
        return failed(ratings);
    auto notes = loadNotes(db, model);
    if (!notes)
        return failed(notes);
    Result<void> records;
    assessment::forEachRecordKind([&]<class T>(T) {
        if (records)
            records = reloadRecords<T>(db, loaded);
    });
    if (!records)
        return failed(records);
    loaded.facts = std::move(*facts);
    loaded.exclusions = std::move(*exclusions);
    loaded.ownWeights = std::move(*weights);
    loaded.notes = std::move(*notes);
    return loaded;
}

long long loadCounter(SQLite::Database& db) {
    std::string counters = "SELECT count(*) AS counter FROM history";
    for (const char* table : {"history", "change", "seal", "reopening", "person", "fact", "exclusion",
                              "weight", "rating", "note"})
        counters += " UNION ALL SELECT max(counter) FROM " + std::string(table);
    assessment::forEachRecordKind([&]<class T>(T) {
        counters += " UNION ALL SELECT max(counter) FROM " + std::string(assessment::Table<T>::name);
    });
    return db.execAndGet("SELECT max(counter) FROM (" + counters + ")").getInt64();
}

} // namespace plumbline::storage
