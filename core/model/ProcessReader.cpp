#include "core/model/ProcessReader.h"

#include <array>
#include <set>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "core/Resources.h"

namespace plumbline::model {

using nlohmann::json;

namespace {

constexpr std::array<std::string_view, 11> formWords = {"acceptance", "team",     "plan",       "visit",
                                                        "meeting",    "evidence", "findings",   "level",
                                                        "report",     "result",   "improvement"};
constexpr std::array<std::string_view, 4> demandWords = {"odd", "several", "training", "coverage"};

LocalText text(const json& value) {
    LocalText local;
    for (const auto& [language, words] : value.items())
        local.byLanguage.emplace(language, words.get<std::string>());
    return local;
}

class StepReader {
public:
    explicit StepReader(std::string file) : m_file(std::move(file)) {}

    Result<Process> read(const json& source) {
        Process process;
        for (const json& stage : source) {
            process.push_back({stage.at("id"), text(stage.at("name")), stage.value("clause", ""), {}});
            for (const json& step : stage.at("steps")) {
                auto read = readStep(step);
                if (!read)
                    return failed(read);
                process.back().steps.push_back(std::move(*read));
            }
        }
        return process;
    }

private:
    Result<ProcessStep> readStep(const json& source) {
        ProcessStep step;
        step.id = source.at("id");
        step.name = text(source.at("name"));
        step.clause = source.value("clause", "");
        if (!m_steps.insert(step.id).second)
            return fail(ErrorCode::PackDuplicate, m_file, "/process", step.id);
        const auto form = word<StepForm>(formWords, source.at("form"), step.id);
        if (!form)
            return failed(form);
        step.form = *form;
        std::set<std::string> points;
        for (const json& point : source.value("points", json::array())) {
            step.points.push_back({point.at("id"), text(point.at("text")), point.value("lead", false)});
            if (!points.insert(step.points.back().id).second)
                return fail(ErrorCode::PackDuplicate, m_file, "/process/" + step.id, step.points.back().id);
        }
        for (const json& each : source.value("demands", json::array())) {
            const auto demand = word<Demand>(demandWords, each, step.id);
            if (!demand)
                return failed(demand);
            step.demands.push_back(*demand);
        }
        return step;
    }

    template <class E, std::size_t n>
    Result<E> word(const std::array<std::string_view, n>& words, const std::string& given,
                   const std::string& step) const {
        const auto found = std::find(words.begin(), words.end(), given);
        if (found == words.end())
            return fail(ErrorCode::PackInvalid, m_file, "/process/" + step,
                        fmt::format("{}", fmt::join(words, ", ")));
        return static_cast<E>(found - words.begin());
    }

    std::string m_file;
    std::set<std::string> m_steps;
};

} // namespace

Result<Process> readProcess(const json& source, const std::string& file) {
    return StepReader(file).read(source);
}

const Process& plainProcess() {
    static const Process process =
        readProcess(json::parse(resources::content("process/plain.json")), "plain.json").value();
    return process;
}

} // namespace plumbline::model
