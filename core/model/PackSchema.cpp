#include "core/model/PackSchema.h"

#include <memory>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include "core/Resources.h"

namespace plumbline::model {

namespace {

const valijson::Schema& packSchema() {
    static const auto schema = [] {
        const auto document = nlohmann::json::parse(resources::modelSchema());
        auto parsed = std::make_unique<valijson::Schema>();
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(document), *parsed);
        return parsed;
    }();
    return *schema;
}

/// valijson names a place as "<root>[tree][0][weights]"; the pack's author knows "/tree/0/weights".
std::string toPointer(const std::string& context) {
    std::string pointer;
    for (std::size_t i = context.find('['); i != std::string::npos; i = context.find('[', i)) {
        const std::size_t end = context.find(']', i);
        pointer += "/" + context.substr(i + 1, end - i - 1);
        i = end;
    }
    return pointer.empty() ? "/" : pointer;
}

/// What a message of the library says of a place, as what is expected there: numbers and names stand as they
/// are.
struct Wording {
    std::string_view message; ///< its beginning
    std::string_view words;   ///< {}: the number or the name in it
};

constexpr Wording wordings[] = {
    {"Array should contain no fewer than ", "at least {} entries"},
    {"Array should contain no more than ", "at most {} entries"},
    {"Expected number greater than or equal to ", "a number from {} up"},
    {"Expected number greater than ", "a number above {}"},
    {"Expected number less than or equal to ", "a number up to {}"},
    {"Expected number less than ", "a number below {}"},
    {"Failed to match against any enum values", "one of the words of the format"},
    {"Failed to match expected value set by 'const'", "the one value of the format"},
    {"Failed to match regex", "small letters and digits, with single hyphens between them"},
    {"Missing required property ", "{}"},
    {"Object contains a property ", "nothing called {}"},
    {"Object should have no fewer than ", "at least {} members"},
    {"Object should have no more than ", "at most {} members"},
    {"String should be no fewer than ", "a text of {} characters or more"},
    {"String should be no more than ", "a text of at most {} characters"},
    {"Value type not permitted", "a value of another kind (text, number, list or object)"},
};

/// The last name in quotation marks, else the first number.
std::string nameIn(std::string_view message) {
    const auto end = message.rfind('\'');
    const auto begin = end == std::string_view::npos || end == 0 ? end : message.rfind('\'', end - 1);
    if (begin != std::string_view::npos && begin < end)
        return "“" + std::string(message.substr(begin + 1, end - begin - 1)) + "”";
    const auto first = message.find_first_of("-0123456789");
    if (first == std::string_view::npos)
        return {};
    std::string number(message.substr(first, message.find_first_not_of("-.0123456789", first) - first));
    if (number.find('.') != std::string::npos) {
        number.erase(number.find_last_not_of('0') + 1);
        if (number.back() == '.')
            number.pop_back();
    }
    return number;
}

std::string wordsFor(std::string_view message) {
    for (const Wording& each : wordings)
        if (message.starts_with(each.message))
            return fmt::format(fmt::runtime(each.words), nameIn(message));
    return "something else, see the format of models";
}

} // namespace

Result<void> checkAgainstSchema(const nlohmann::json& model, const std::string& file) {
    valijson::Validator validator;
    const valijson::adapters::NlohmannJsonAdapter subject(model);
    if (validator.validate(packSchema(), subject, nullptr))
        return {};
    valijson::ValidationResults violations;
    validator.validate(packSchema(), subject, &violations);
    // The deepest place is the most telling one; the outer ones only say that something inside failed.
    valijson::ValidationResults::Error violation, worst;
    std::string place;
    while (violations.popError(violation)) {
        std::string context;
        for (const std::string& part : violation.context)
            context += part;
        const std::string pointer = toPointer(context);
        if (place.empty() || pointer.size() > place.size()) {
            place = pointer;
            worst = violation;
        }
    }
    return fail(ErrorCode::PackInvalid, file, place, wordsFor(worst.description));
}

} // namespace plumbline::model
