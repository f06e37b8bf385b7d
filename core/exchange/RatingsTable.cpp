#include "core/exchange/RatingsTable.h"

#include <fmt/format.h>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/CellColumns.h"
#include "core/exchange/CsvField.h"
#include "core/exchange/HeadedTable.h"
#include "core/exchange/ModelWords.h"
#include "core/exchange/TableReader.h"

namespace plumbline::exchange {

using assessment::Grade;
using assessment::Rating;
using assessment::Scope;
using model::CellId;
using model::Model;

namespace {

using columns::item;
using columns::level;
using columns::part;

const std::string rating = "rating", score = "score", basis = "basis";

/// Whether a rating is a step with a name, and each level has one; else it is a score.
bool hasSteps(const Model& model) {
    return model.scale.kind == model::RatingScale::Kind::Steps;
}

bool numbersItems(const Model& model) {
    return model.items.front().number > 0;
}

std::vector<KnownColumn> columnsFor(const Model& model, const ModelWords& words) {
    std::vector<KnownColumn> known = columns::ofCells(words);
    if (hasSteps(model))
        known.push_back(
            {rating, {"rating", "评分", "评级", "评分结果", "满足程度", "score", "得分", "分值"}});
    else {
        known.push_back({score, {"score", "评分", "得分", "分数", "分值", "rating"}});
        known.push_back({basis, {"basis", "依据", "评分依据"}});
    }
    return known;
}

/// The columns that a table has to have, as `writeRatings` heads them.
std::vector<std::string> neededColumns(const Model& model, const std::set<std::string>& ids) {
    std::vector<std::string> missing;
    if (!ids.contains(part) && !ids.contains(item))
        missing.push_back(model.kinds.back().id);
    if (hasSteps(model) ? !ids.contains(level) : !ids.contains(score) && !ids.contains(level))
        missing.push_back(hasSteps(model) ? level : score);
    if (hasSteps(model) && !ids.contains(rating))
        missing.push_back(rating);
    return missing;
}

/// One table read row by row, each against the model and the scope.
class Rows {
public:
    Rows(const std::vector<Worksheet>& sheets, const Model& model, const Scope& scope,
         std::string_view language)
        : m_model(model),
          m_scope(scope),
          m_words(model, language),
          m_table(
              sheets, columnsFor(model, m_words),
              [&](const auto& ids) { return neededColumns(model, ids).empty(); }, m_result.mistakes) {}

    [[nodiscard]] Result<RatingsTable> read() {
        const auto missing = neededColumns(m_model, m_table.ids());
        for (const std::string& column : missing)
            m_table.complainOfColumn(column);
        if (missing.empty())
            m_table.forRows([&](int row) { readRow(row); });
        m_result.notes = m_table.notes();
        return std::move(m_result);
    }

private:
    /// The columns that name an item: where they complain.
    [[nodiscard]] const std::string& itemColumn() const { return m_table.has(item) ? item : part; }

    void readRow(int row) {
        const auto cell = readCell(row);
        const auto given = cell ? readRating(row, m_model.itemOf(*cell)) : readRating(row, std::nullopt);
        if (!cell)
            return;
        if (const auto [first, isNew] = m_rows.emplace(*cell, row); !isNew)
            m_table.complain(row, itemColumn(), ErrorCode::WorkbookDuplicate, m_model.cellCode(*cell),
                             m_table.place(first->second, itemColumn()));
        else if (given)
            m_result.ratings.push_back({*cell, *given});
    }

    /// A value that a function of ModelWords makes; none where it is a mistake, which is said.
    template <class T>
    std::optional<T> taken(int row, const std::string& column, const Result<T>& value) {
        if (value)
            return *value;
        m_table.complain(row, column, value.error());
        return std::nullopt;
    }

    std::optional<CellId> readCell(int row) {
        std::optional<model::ItemId> found;
        const std::string &partText = m_table.at(row, part), &itemText = m_table.at(row, item);
        if (partText.empty() && itemText.empty())
            m_table.complainOfEmpty(row, itemColumn());
        else if (!m_table.isBroken(row, part) && !m_table.isBroken(row, item)) {
            const auto named = m_words.item(partText, itemText);
            const bool inPart = !named && !itemText.empty() && named.error().code != ErrorCode::UnknownPart;
            found = taken(row, inPart || partText.empty() ? item : part, named);
        }
        if (!m_model.scale.byLevel())
            return found ? inScope(row, *found) : std::nullopt;
        const std::string& levelText = m_table.at(row, level);
        std::optional<int> number;
        if (levelText.empty())
            m_table.complainOfEmpty(row, level);
        else if (!m_table.isBroken(row, level))
            number = taken(row, level, m_words.level(levelText));
        return found && number ? inScope(row, m_model.cell(*found, *number)) : std::nullopt;
    }

    std::optional<CellId> inScope(int row, CellId cell) {
        if (m_scope.assesses(m_model, cell))
            return cell;
        m_table.complain(row, itemColumn(), ErrorCode::CellOutOfScope, m_model.cellCode(cell));
        return std::nullopt;
    }

    std::optional<Rating> readRating(int row, std::optional<model::ItemId> of) {
        if (hasSteps(m_model)) {
            const std::string& text = m_table.at(row, rating);
            if (text.empty() || m_table.isBroken(row, rating))
                return Rating();
            const auto step = taken(row, rating, m_words.step(text));
            return step ? std::optional(Rating(*step)) : std::nullopt;
        }
        const std::string &scoreText = m_table.at(row, score), &levelText = m_table.at(row, level),
                          &basisText = m_table.at(row, basis);
        for (const std::string& column : {score, level, basis})
            if (m_table.isBroken(row, column))
                return std::nullopt;
        std::optional<int> number;
        if (!levelText.empty()) {
            number = taken(row, level, m_words.level(levelText));
            if (!number)
                return std::nullopt;
        }
        if (scoreText.empty() && basisText.empty())
            return number ? Rating(m_model.scale.gradeByLevel(*number)) : Rating();
        if (scoreText.empty()) {
            m_table.complainOfEmpty(row, score);
            return std::nullopt;
        }
        if (!of) {
            static_cast<void>(taken(row, score, m_words.score(scoreText)));
            return std::nullopt;
        }
        const auto given = m_words.score(*of, scoreText, basisText);
        const bool onBasis = !given && given.error().code == ErrorCode::UnknownBasis;
        const auto value = taken(row, onBasis ? basis : score, given);
        if (value && number && m_model.levelAt(m_model.scale.points(value->grade)) != *number) {
            m_table.complain(row, score, ErrorCode::ScoreAgainstLevel, scoreText, levelText);
            return std::nullopt;
        }
        return value;
    }

    const Model& m_model;
    const Scope& m_scope;
    RatingsTable m_result;
    ModelWords m_words;
    HeadedTable m_table;
    std::map<CellId, int> m_rows; ///< where a cell stands first
};

} // namespace

Result<RatingsTable> parseRatings(std::string_view bytes, const std::string& name, const Model& model,
                                  const Scope& scope, std::string_view language) {
    const auto sheets = parseTables(bytes, name);
    return sheets ? Rows(*sheets, model, scope, language).read() : failed(sheets);
}

Result<RatingsTable> readRatings(const std::filesystem::path& file, const Model& model, const Scope& scope,
                                 std::string_view language) {
    const auto sheets = readTables(file);
    return sheets ? Rows(*sheets, model, scope, language).read() : failed(sheets);
}

RatingsPlan planOf(const assessment::Assessment& assessment, const std::vector<CellRating>& ratings) {
    RatingsPlan plan;
    for (const CellRating& given : ratings) {
        const Rating before = assessment.wholeRating(given.cell);
        if (before == given.rating) {
            ++plan.same;
            continue;
        }
        plan.changes.push_back({given.cell, before, given.rating});
        ++(before.grade == assessment::unrated         ? plan.added
           : given.rating.grade == assessment::unrated ? plan.cleared
                                                       : plan.altered);
    }
    return plan;
}

namespace {

/// What a score rests on, as `ModelWords::score` takes it.
std::string basisOf(const Model& model, const Rating& rating) {
    if (rating.measure)
        return assessment::toString(*rating.measure);
    return rating.grade != assessment::unrated && model.scale.rating(rating.grade).key != 0 ? level : "";
}

std::string scoreOf(const Model& model, Grade grade) {
    if (grade == assessment::unrated)
        return {};
    return fmt::format("{:g}", model.scale.points(grade).toDouble());
}

} // namespace

std::string writeRatings(const Model& model, const Scope& scope, const assessment::Assessment& assessment) {
    std::vector<CellId> cells;
    bool based = false;
    for (CellId cell = 0; cell < model.cellCount(); ++cell)
        if (scope.assesses(model, cell)) {
            cells.push_back(cell);
            based = based || (!hasSteps(model) && !basisOf(model, assessment.wholeRating(cell)).empty());
        }
    std::vector<std::string> heads = {model.kinds.back().id};
    if (numbersItems(model))
        heads.push_back(item);
    if (hasSteps(model))
        heads.insert(heads.end(), {level, rating});
    else
        heads.push_back(score);
    if (based)
        heads.push_back(basis);
    std::string csv = csvRow(heads) + "\n";
    for (const CellId cell : cells) {
        const model::Item& of = model.item(model.itemOf(cell));
        const Rating given = assessment.wholeRating(cell);
        std::vector<std::string> fields = {model.node(of.leaf).code};
        if (numbersItems(model))
            fields.push_back(std::to_string(of.number));
        if (hasSteps(model))
            fields.insert(fields.end(),
                          {std::to_string(model.levelOf(cell)), assessment::toString(model, given)});
        else
            fields.push_back(scoreOf(model, given.grade));
        if (based)
            fields.push_back(basisOf(model, given));
        csv += csvRow(fields) + "\n";
    }
    return csv;
}

} // namespace plumbline::exchange
