#include "ui/results/ResultMethod.h"

namespace plumbline::ui {

const ResultMethod& ResultMethod::of(const model::Model& model) {
    switch (model.method) {
    case model::Method::Fulfilment:
        return levelResults();
    case model::Method::Banded:
        break;
    }
    return scoreResults();
}

} // namespace plumbline::ui
