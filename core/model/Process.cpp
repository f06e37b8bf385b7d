#include "core/model/Process.h"

#include <algorithm>

namespace plumbline::model {

namespace {

template <class Matches>
const ProcessStep* firstStep(const Process& process, const Matches& matches) {
    for (const ProcessStage& stage : process)
        for (const ProcessStep& step : stage.steps)
            if (matches(step))
                return &step;
    return nullptr;
}

} // namespace

bool ProcessStep::demanding(Demand demand) const {
    return std::find(demands.begin(), demands.end(), demand) != demands.end();
}

const ProcessStep* findStep(const Process& process, std::string_view id) {
    return firstStep(process, [&](const ProcessStep& step) { return step.id == id; });
}

const ProcessStep* findStep(const Process& process, StepForm form) {
    return firstStep(process, [&](const ProcessStep& step) { return step.form == form; });
}

} // namespace plumbline::model
