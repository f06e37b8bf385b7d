#include "core/exchange/RatingsCsv.h"

#include <fmt/format.h>

#include "core/base/File.h"
#include "core/base/Text.h"
#include "core/exchange/CsvReader.h"

namespace plumbline::exchange {

using assessment::Grade;
using assessment::Scope;
using model::CellId;
using model::Model;

namespace {

constexpr std::uintmax_t maxFileSize = 20'000'000;
const std::vector<std::string> columns = {"subdomain", "item", "level", "rating"};

std::string ratingCodes(const Model& model) {
    std::vector<std::string> codes;
    for (const model::RatingStep& step : model.ratings)
        codes.push_back(step.code);
    return join(codes, ", ");
}

/// One record against the model and the scope.
Result<CellGrade> parseRow(const CsvReader& csv, const std::string& name, const Model& model,
                           const Scope& scope) {
    const std::string line = std::to_string(csv.line());
    const auto& fields = csv.fields();
    if (fields.size() != columns.size())
        return fail(ErrorCode::CsvFields, name, line, std::to_string(columns.size()),
                    std::to_string(fields.size()));
    const auto leaf = model.findLeaf(fields[0]);
    if (!leaf)
        return fail(ErrorCode::CsvUnknownCode, name, line, fields[0]);
    if (!scope.includes(*leaf))
        return fail(ErrorCode::CsvOutOfScope, name, line, fields[0]);
    const model::Node& node = model.node(*leaf);
    const auto item = toInt(fields[1]);
    if (!item || *item < 1 || *item > node.itemCount)
        return fail(ErrorCode::CsvUnknownItem, name, line, fields[1], fields[0],
                    std::to_string(node.itemCount));
    const auto level = toInt(fields[2]);
    if (!level || *level < 1 || *level > model.levelCount())
        return fail(ErrorCode::CsvUnknownLevel, name, line, fields[2], std::to_string(model.levelCount()));
    const CellId cell = model.cell(node.firstItem + *item - 1, *level);
    if (!scope.assesses(model, cell))
        return fail(ErrorCode::CsvOutOfScope, name, line, model.cellCode(cell));
    if (fields[3].empty())
        return CellGrade{cell, assessment::unrated};
    const auto rating = model.findRating(fields[3]);
    if (!rating)
        return fail(ErrorCode::CsvUnknownRating, name, line, fields[3], ratingCodes(model));
    return CellGrade{cell, static_cast<Grade>(*rating)};
}

} // namespace

Result<std::vector<CellGrade>> parseRatings(std::string_view content, const std::string& name,
                                            const Model& model, const Scope& scope) {
    CsvReader csv(content, name);
    auto more = csv.next();
    if (!more)
        return failed(more);
    if (!*more || csv.fields() != columns)
        return fail(ErrorCode::CsvHeader, name, join(columns, ","));

    std::vector<CellGrade> rows;
    std::vector<int> lineOfCell(static_cast<std::size_t>(model.cellCount()));
    while ((more = csv.next()) && *more) {
        const auto row = parseRow(csv, name, model, scope);
        if (!row)
            return failed(row);
        int& earlier = lineOfCell[static_cast<std::size_t>(row->cell)];
        if (earlier != 0)
            return fail(ErrorCode::CsvDuplicate, name, std::to_string(csv.line()), std::to_string(earlier));
        earlier = csv.line();
        rows.push_back(*row);
    }
    if (!more)
        return failed(more);
    return rows;
}

Result<std::vector<CellGrade>> readRatings(const std::filesystem::path& file, const Model& model,
                                           const Scope& scope) {
    const auto content = readFile(file, maxFileSize);
    return content ? parseRatings(*content, toUtf8(file), model, scope) : failed(content);
}

std::string writeRatings(const Model& model, const Scope& scope, std::span<const Grade> ratings) {
    std::string csv = join(columns, ",") + "\n";
    for (CellId cell = 0; cell < model.cellCount(); ++cell) {
        if (!scope.assesses(model, cell))
            continue;
        const Grade grade = ratings[static_cast<std::size_t>(cell)];
        csv += fmt::format("{},{},{},{}\n", model.node(model.leafOf(cell)).code,
                           model.item(model.itemOf(cell)).number, model.levelOf(cell),
                           grade == assessment::unrated ? "" : model.rating(grade).code);
    }
    return csv;
}

} // namespace plumbline::exchange
