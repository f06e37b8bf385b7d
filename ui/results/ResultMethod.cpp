#include "ui/results/ResultMethod.h"

namespace plumbline::ui {

const ResultMethod& ResultMethod::of(const model::Model& model) {
    return model.method == model::Method::Banded ? scoreResults() : levelResults();
}

} // namespace plumbline::ui
