#include "ui/interview/RatingMethod.h"

namespace plumbline::ui {

const RatingMethod& RatingMethod::of(const model::Model& model) {
    switch (model.method) {
    case model::Method::Fulfilment:
        return stepRating();
    case model::Method::Banded:
        break;
    }
    return scoreRating();
}

} // namespace plumbline::ui
