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

/// The forms a table can have: what stands behind the columns that name an item.
enum class Form { Steps, Scores, Levels, Based };

const std::vector<std::string>& valueColumns(Form form) {
    static const std::vector<std::string> steps = {"level", "rating"}, scores = {"score"}, levels = {"level"},
                                          based = {"score", "basis"};
    switch (form) {
    case Form::Steps:
        return steps;
    case Form::Scores:
        return scores;
    case Form::Levels:
        return levels;
    case Form::Based:
        return based;
    }
    return steps;
}

bool numbersItems(const Model& model) {
    return model.items.front().number > 0;
}

std::vector<std::string> columnsOf(const Model& model, Form form) {
    std::vector<std::string> columns = {model.kinds.back().id};
    if (numbersItems(model))
        columns.emplace_back("item");
    columns.insert(columns.end(), valueColumns(form).begin(), valueColumns(form).end());
    return columns;
}

std::vector<Form> formsOf(const Model& model) {
    switch (model.scale.kind) {
    case model::RatingScale::Kind::Steps:
        return {Form::Steps};
    case model::RatingScale::Kind::Points:
        return {Form::Scores, Form::Levels, Form::Based};
    }
    return {};
}

std::string ratingCodes(const Model& model) {
    std::vector<std::string> codes;
    for (const model::RatingStep& step : model.scale.ratings)
        codes.push_back(step.code);
    return join(codes, ", ");
}

/// One table read record by record, each against the model and the scope.
class Rows {
public:
    Rows(CsvReader& csv, const std::string& name, const Model& model, const Scope& scope)
        : m_csv(csv), m_name(name), m_model(model), m_scope(scope) {}

    [[nodiscard]] Result<void> readHeader() {
        const auto more = m_csv.next();
        if (!more)
            return failed(more);
        for (const Form form : formsOf(m_model))
            if (*more && m_csv.fields() == columnsOf(m_model, form)) {
                m_form = form;
                return {};
            }
        return fail(ErrorCode::CsvHeader, m_name, join(columnsOf(m_model, formsOf(m_model).front()), ","));
    }

    [[nodiscard]] Result<CellRating> read() const {
        const auto& fields = m_csv.fields();
        const std::size_t columns = columnsOf(m_model, m_form).size();
        if (fields.size() != columns)
            return refuse(ErrorCode::CsvFields, std::to_string(columns), std::to_string(fields.size()));
        const auto item = readItem();
        if (!item)
            return failed(item);
        const std::string &value = fields[columns - valueColumns(m_form).size()], &last = fields.back();
        switch (m_form) {
        case Form::Steps:
            return readStep(*item, value, last);
        case Form::Scores:
            return readScore(*item, value, "");
        case Form::Levels:
            return readLevel(*item, value);
        case Form::Based:
            return readScore(*item, value, last);
        }
        return CellRating{};
    }

private:
    template <class... Args>
    [[nodiscard]] tl::unexpected<Error> refuse(ErrorCode code, Args&&... args) const {
        return fail(code, m_name, std::to_string(m_csv.line()), std::forward<Args>(args)...);
    }

    [[nodiscard]] Result<model::ItemId> readItem() const {
        const auto& fields = m_csv.fields();
        const auto leaf = m_model.findLeaf(fields[0]);
        if (!leaf)
            return refuse(ErrorCode::CsvUnknownCode, fields[0]);
        if (!m_scope.includes(*leaf))
            return refuse(ErrorCode::CsvOutOfScope, fields[0]);
        const model::Node& node = m_model.node(*leaf);
        if (!numbersItems(m_model))
            return node.firstItem;
        const auto number = toInt(fields[1]);
        if (!number || *number < 1 || *number > node.itemCount)
            return refuse(ErrorCode::CsvUnknownItem, fields[1], fields[0], std::to_string(node.itemCount));
        return node.firstItem + *number - 1;
    }

    [[nodiscard]] Result<int> levelOf(const std::string& text) const {
        const auto level = toInt(text);
        if (!level || *level < 1 || *level > m_model.levelCount())
            return refuse(ErrorCode::CsvUnknownLevel, text, std::to_string(m_model.levelCount()));
        return *level;
    }

    [[nodiscard]] Result<CellRating> readStep(model::ItemId item, const std::string& levelText,
                                              const std::string& code) const {
        const auto level = levelOf(levelText);
        if (!level)
            return failed(level);
        const CellId cell = m_model.cell(item, *level);
        if (!m_scope.assesses(m_model, cell))
            return refuse(ErrorCode::CsvOutOfScope, m_model.cellCode(cell));
        if (code.empty())
            return CellRating{cell, {}};
        const auto rating = m_model.scale.find(code);
        if (!rating)
            return refuse(ErrorCode::CsvUnknownRating, code, ratingCodes(m_model));
        return CellRating{cell, static_cast<Grade>(*rating)};
    }

    [[nodiscard]] Result<CellRating> readLevel(model::ItemId item, const std::string& text) const {
        if (text.empty())
            return CellRating{item, {}};
        const auto level = levelOf(text);
        if (!level)
            return failed(level);
        return CellRating{item, m_model.scale.gradeByLevel(*level)};
    }

    /// `basis` is what the score rests on: a measured share, or `level` for one given by its level alone.
    [[nodiscard]] Result<CellRating> readScore(model::ItemId item, const std::string& text,
                                               const std::string& basis) const {
        if (text.empty() && basis.empty())
            return CellRating{item, {}};
        const auto grade = m_model.scale.gradeByScore(text);
        if (!grade)
            return refuse(ErrorCode::CsvUnknownScore, text, std::to_string(m_model.top));
        if (basis.empty())
            return CellRating{item, *grade};
        if (basis == "level") {
            for (int level = 1; level <= m_model.levelCount(); ++level)
                if (m_model.scale.rating(m_model.scale.gradeByLevel(level)).value ==
                    m_model.scale.rating(*grade).value)
                    return CellRating{item, m_model.scale.gradeByLevel(level)};
            return refuse(ErrorCode::CsvUnknownBasis, basis);
        }
        const auto measure = assessment::parseMeasure(basis);
        if (!measure || !m_model.item(item).ratio)
            return refuse(ErrorCode::CsvUnknownBasis, basis);
        return CellRating{item, {*grade, measure}};
    }

    CsvReader& m_csv;
    const std::string& m_name;
    const Model& m_model;
    const Scope& m_scope;
    Form m_form = Form::Steps;
};

} // namespace

Result<std::vector<CellRating>> parseRatings(std::string_view content, const std::string& name,
                                             const Model& model, const Scope& scope) {
    CsvReader csv(content, name);
    Rows table(csv, name, model, scope);
    if (auto header = table.readHeader(); !header)
        return failed(header);
    std::vector<CellRating> rows;
    std::vector<int> lineOfCell(static_cast<std::size_t>(model.cellCount()));
    Result<bool> more;
    while ((more = csv.next()) && *more) {
        const auto row = table.read();
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

Result<std::vector<CellRating>> readRatings(const std::filesystem::path& file, const Model& model,
                                            const Scope& scope) {
    const auto content = readFile(file, maxFileSize);
    return content ? parseRatings(*content, toUtf8(file), model, scope) : failed(content);
}

namespace {

/// What a score rests on, as `Rows::readScore` takes it.
std::string basisOf(const Model& model, const assessment::Rating& rating) {
    if (rating.measure)
        return assessment::toString(*rating.measure);
    return rating.grade != assessment::unrated && model.scale.rating(rating.grade).key != 0 ? "level" : "";
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
            based = based || (model.scale.kind == model::RatingScale::Kind::Points &&
                              !basisOf(model, assessment.wholeRating(cell)).empty());
        }
    const Form form = based ? Form::Based : formsOf(model).front();
    std::string csv = join(columnsOf(model, form), ",") + "\n";
    for (const CellId cell : cells) {
        const model::Item& item = model.item(model.itemOf(cell));
        const assessment::Rating rating = assessment.wholeRating(cell);
        csv += model.node(item.leaf).code;
        if (numbersItems(model))
            csv += fmt::format(",{}", item.number);
        if (form == Form::Steps)
            csv += fmt::format(",{},{}\n", model.levelOf(cell), assessment::toString(model, rating));
        else
            csv += fmt::format(",{}{}\n", scoreOf(model, rating.grade),
                               form == Form::Based ? "," + basisOf(model, rating) : "");
    }
    return csv;
}

} // namespace plumbline::exchange
