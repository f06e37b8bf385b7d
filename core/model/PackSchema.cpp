#include "core/model/PackSchema.h"

#include <memory>

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
    return fail(ErrorCode::PackInvalid, file, place, worst.description);
}

} // namespace plumbline::model
