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
            {rating, {"rating", "评分", "评级", "评分结果", "满足程度", "score", "得分", "分值"}, true});
    else {
        known.push_back({score, {"score", "评分", "得分", "分数", "分值", "rating"}, true});
        known.push_back({basis, {"basis", "依据", "评分依据"}, true});
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

/// Tables read row by row, each against the model and the scope.
class Rows {
public:
    Rows(const std::vector<Worksheet>& sheets, const Model& model, const Scope& scope,
         std::string_view language)
        : m_model(model),
          m_scope(scope),
          m_words(model, language),
          m_tables(sheets,
                   {columnsFor(model, m_words),
                    [&](const auto& ids) { return neededColumns(model, ids).empty(); }},
                   m_result.mistakes) {}

    [[nodiscard]] Result<RatingsTable> read() {
        for (const std::string& column : neededColumns(m_model, m_tables.front().ids()))
            m_tables.front().complainOfColumn(column);
        for (const HeadedTable& table : m_tables)
            if (table.isEnough())
                table.forRows([&](int row) { readRow(table, row); });
        if (m_result.mistakes.empty() && m_result.ratings.empty())
            m_result.mistakes.push_back({m_tables.front().headPlace(), {ErrorCode::TableEmpty, {}}});
        m_result.notes = m_tables.notes();
        return std::move(m_result);
    }

private:
    void readRow(const HeadedTable& table, int row) {
        const auto cell = readCell(table, row);
        const auto given = readRating(table, row, cell ? std::optional(m_model.itemOf(*cell)) : std::nullopt);
        if (!cell)
            return;
        const std::string& column = columns::ofItem(table);
        if (const auto [first, isNew] = m_places.emplace(*cell, table.place(row, column)); !isNew)
            table.complain(row, column, ErrorCode::WorkbookDuplicate, m_model.cellCode(*cell), first->second);
        else if (given)
            m_result.ratings.push_back({*cell, *given});
    }

    std::optional<CellId> readCell(const HeadedTable& table, int row) {
        const auto found = columns::itemIn(table, row, m_words);
        if (!m_model.scale.byLevel())
            return found ? inScope(table, row, *found) : std::nullopt;
        const auto number = columns::levelIn(table, row, m_words);
        return found && number ? inScope(table, row, m_model.cell(*found, *number)) : std::nullopt;
    }

    std::optional<CellId> inScope(const HeadedTable& table, int row, CellId cell) {
        if (m_scope.assesses(m_model, cell))
            return cell;
        table.complain(row, columns::ofItem(table), ErrorCode::CellOutOfScope, m_model.cellCode(cell));
        return std::nullopt;
    }

    std::optional<Rating> readRating(const HeadedTable& table, int row, std::optional<model::ItemId> of) {
        if (hasSteps(m_model)) {
            const std::string& text = table.at(row, rating);
            if (text.empty() || table.isBroken(row, rating))
                return Rating();
            const auto step = columns::taken(table, row, rating, m_words.step(text));
            return step ? std::optional(Rating(*step)) : std::nullopt;
        }
        const std::string &scoreText = table.at(row, score), &levelText = table.at(row, level),
                          &basisText = table.at(row, basis);
        for (const std::string& column : {score, level, basis})
            if (table.isBroken(row, column))
                return std::nullopt;
        std::optional<int> number;
        if (!levelText.empty()) {
            number = columns::taken(table, row, level, m_words.level(levelText));
            if (!number)
                return std::nullopt;
        }
        if (scoreText.empty() && basisText.empty())
            return number ? Rating(m_model.scale.gradeByLevel(*number)) : Rating();
        if (scoreText.empty()) {
            table.complainOfEmpty(row, score);
            return std::nullopt;
        }
        if (!of) {
            static_cast<void>(columns::taken(table, row, score, m_words.score(scoreText)));
            return std::nullopt;
        }
        const auto given = m_words.score(*of, scoreText, basisText);
        const bool onBasis = !given && given.error().code == ErrorCode::UnknownBasis;
        const auto value = columns::taken(table, row, onBasis ? basis : score, given);
        if (value && number && m_model.levelAt(m_model.scale.points(value->grade)) != *number) {
            table.complain(row, score, ErrorCode::ScoreAgainstLevel, scoreText, levelText);
            return std::nullopt;
        }
        return value;
    }

    const Model& m_model;
    const Scope& m_scope;
    RatingsTable m_result;
    ModelWords m_words;
    HeadedTables m_tables;
    std::map<CellId, std::string> m_places; ///< where a cell stands first
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
