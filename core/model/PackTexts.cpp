#include "core/model/PackTexts.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "core/base/Text.h"
#include "core/model/Pack.h"

namespace plumbline::model {

namespace {

using Fields = std::vector<std::string_view>;

bool numbersItems(const Model& model) {
    return model.items.front().number > 0;
}

/// One line below the header: the item it is about, and its other fields.
struct Line {
    std::string place; ///< "line 12"
    ItemId item = 0;
    std::string_view middle; ///< level or kind
    std::string text;
};

/// Reads a table whose columns are those of the item, `middle`, and text.
Result<void> readLines(const Model& model, const std::string& content, const std::string& file,
                       std::string_view middle, const std::function<Result<void>(const Line&)>& take) {
    if (!isUtf8(content))
        return fail(ErrorCode::PackUnreadable, file, "not UTF-8");
    const bool numbered = numbersItems(model);
    const std::string header =
        fmt::format("{}{}\t{}\ttext", model.kinds.back().id, numbered ? "\titem" : "", middle);
    const std::size_t columns = numbered ? 4 : 3;
    int number = 0;
    for (std::string_view row : split(content, '\n')) {
        Line line{fmt::format("line {}", ++number), 0, {}, {}};
        if (!row.empty() && row.back() == '\r')
            row.remove_suffix(1);
        if (number == 1) {
            if (row != header)
                return fail(ErrorCode::PackInvalid, file, line.place, header);
            continue;
        }
        if (row.empty())
            continue;
        const Fields fields = split(row, '\t');
        if (fields.size() != columns)
            return fail(ErrorCode::PackInvalid, file, line.place, fmt::format("{} fields", columns));
        const std::string code =
            numbered ? fmt::format("{}.{}", fields[0], fields[1]) : std::string(fields[0]);
        const auto item = model.findItem(code);
        if (!item)
            return fail(ErrorCode::PackUnknownCode, file, line.place, code);
        line.item = *item;
        line.middle = fields[columns - 2];
        line.text = trimmed(fields[columns - 1]);
        if (line.text.size() > maxCriterionLength && codePoints(line.text) > maxCriterionLength)
            return fail(ErrorCode::PackTooLarge, fmt::format("{}, {}", file, line.place),
                        fmt::format("{} characters", maxCriterionLength));
        if (auto taken = take(line); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<std::vector<std::string>> readCriteria(const Model& model, const std::string& content,
                                              const std::string& file) {
    std::vector<std::string> criteria(model.items.size() * model.levels.size());
    const auto read = readLines(model, content, file, "level", [&](const Line& line) -> Result<void> {
        const auto level = toInt(line.middle);
        if (!level || *level < 1 || *level > model.levelCount())
            return fail(ErrorCode::PackUnknownCode, file, line.place,
                        fmt::format("{}@{}", model.itemCode(line.item), line.middle));
        std::string& criterion = criteria[model.criterionIndex(line.item, *level)];
        if (!criterion.empty())
            return fail(ErrorCode::PackDuplicate, file, line.place, model.criterionCode(line.item, *level));
        if (line.text.empty())
            return fail(ErrorCode::PackHole, file, model.criterionCode(line.item, *level));
        criterion = line.text;
        return {};
    });
    if (!read)
        return failed(read);
    const auto hole = std::find(criteria.begin(), criteria.end(), std::string());
    if (hole != criteria.end()) {
        const auto index = static_cast<int>(hole - criteria.begin());
        return fail(ErrorCode::PackHole, file,
                    model.criterionCode(index / model.levelCount(), index % model.levelCount() + 1));
    }
    return criteria;
}

Result<std::vector<Prompts>> readPrompts(const Model& model, const std::string& content,
                                         const std::string& file) {
    std::vector<Prompts> prompts(model.items.size());
    const auto read = readLines(model, content, file, "kind", [&](const Line& line) -> Result<void> {
        Prompts& of = prompts[static_cast<std::size_t>(line.item)];
        if (line.middle != "question" && line.middle != "evidence")
            return fail(ErrorCode::PackInvalid, file, line.place, "question, evidence");
        if (line.text.empty())
            return fail(ErrorCode::PackInvalid, file, line.place, "a text");
        (line.middle == "question" ? of.questions : of.evidence).push_back(line.text);
        return {};
    });
    return read ? Result<std::vector<Prompts>>(std::move(prompts)) : failed(read);
}

} // namespace plumbline::model
