#pragma once

#include <string>
#include <vector>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/assessment/Assessment.h"
#include "core/base/Error.h"
#include "core/model/Pack.h"

/// Rows to values and back, one pair of functions per aggregate. Everything here throws SQLite::Exception on
/// a storage failure; a Result's error is content that makes no sense (DamagedFile, with an empty path).
namespace plumbline::storage {

using assessment::Assessment;
using assessment::Stamp;
using model::Model;

// Model and meta: only ever added to. Of several models the newest is in use, and rows that are older than it
// may speak of what it does not have: they belong to a former edition and are passed over.
/// `since` is the counter of the change that brings the model in, 0 for that of a new file.
void insertModel(SQLite::Database& db, const model::PackFiles& files, long long since);
[[nodiscard]] model::PackFiles loadModel(SQLite::Database& db);
/// Of the edition that came in with a change.
[[nodiscard]] model::PackFiles loadModel(SQLite::Database& db, long long since);
/// The counter of the change that brought in the model in use.
[[nodiscard]] long long modelSince(SQLite::Database& db);
void insertMeta(SQLite::Database& db, const std::string& key, const std::string& value);
[[nodiscard]] std::string loadMeta(SQLite::Database& db, const std::string& key);

// People
[[nodiscard]] std::vector<assessment::Person> loadPeople(SQLite::Database& db);
void savePerson(SQLite::Database& db, const assessment::Person& person, const Stamp& stamp);

// Facts
/// Whether a row can stand among the facts: a key there is, with a value of its form.
[[nodiscard]] bool isFact(const std::string& key, const std::string& value);
[[nodiscard]] Result<assessment::Facts> loadFacts(SQLite::Database& db);
/// Writes the facts that differ from what the file says, or of which it says nothing yet.
void saveFacts(SQLite::Database& db, const assessment::Facts& facts, const Stamp& stamp);

// Scope
[[nodiscard]] Result<std::vector<assessment::Exclusion>> loadExclusions(SQLite::Database& db,
                                                                        const Model& model);
void saveExclusion(SQLite::Database& db, const Model& model, const assessment::Exclusion& exclusion,
                   const Stamp& stamp);
[[nodiscard]] Result<std::map<model::NodeId, model::Weight>> loadWeights(SQLite::Database& db,
                                                                         const Model& model);
void saveWeight(SQLite::Database& db, const Model& model, model::NodeId node,
                std::optional<model::Weight> weight, const Stamp& stamp);

// Ratings
/// After the people, to whom the ratings point.
[[nodiscard]] Result<void> loadRatings(SQLite::Database& db, const Model& model, Assessment& into);
/// Brings the ratings of some cells up to date.
[[nodiscard]] Result<void> reloadRatings(SQLite::Database& db, const Model& model,
                                         const std::vector<model::CellId>& cells, Assessment& into);
/// Those of some cells on which a row of any assessor holds a rating.
[[nodiscard]] std::vector<model::CellId> cellsWithRatings(SQLite::Database& db, const Model& model,
                                                          const std::vector<model::CellId>& cells);
void saveRating(SQLite::Database& db, const Model& model, model::CellId cell,
                const assessment::Rating& rating, const Stamp& stamp);

// Notes
[[nodiscard]] Result<std::map<model::CellId, std::vector<assessment::Note>>> loadNotes(SQLite::Database& db,
                                                                                       const Model& model);
void saveNote(SQLite::Database& db, const Model& model, model::CellId cell, const std::string& text,
              const Stamp& stamp);

/// Everything an assessment says.
[[nodiscard]] Result<Assessment> loadAssessment(SQLite::Database& db, const Model& model);

/// The highest stamp counter in the file.
[[nodiscard]] long long loadCounter(SQLite::Database& db);

} // namespace plumbline::storage
