#include "core/assessment/Assessment.h"

#include <algorithm>

#include "core/base/Text.h"

namespace plumbline::assessment {

std::string toString(const Measure& measure) {
    return std::to_string(measure.part) + "/" + std::to_string(measure.whole);
}

std::optional<Measure> parseMeasure(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto part = toInt(text.substr(0, slash)), whole = toInt(text.substr(slash + 1));
    if (!part || !whole || *part < 0 || *whole < 1 || *part > *whole)
        return std::nullopt;
    return Measure{*part, *whole};
}

std::string toString(const model::Model& model, const Rating& rating) {
    if (rating.grade == unrated)
        return {};
    const std::string& code = model.scale.rating(rating.grade).code;
    return rating.measure ? code + " " + toString(*rating.measure) : code;
}

std::optional<Rating> parseRating(const model::Model& model, std::string_view text) {
    if (text.empty())
        return Rating();
    const auto space = text.find(' ');
    const auto step = model.scale.find(text.substr(0, space));
    if (!step)
        return std::nullopt;
    Rating rating(static_cast<Grade>(*step));
    if (space == std::string_view::npos)
        return rating;
    rating.measure = parseMeasure(text.substr(space + 1));
    return rating.measure ? std::optional(rating) : std::nullopt;
}

Rating Assessment::wholeRating(model::CellId cell) const {
    const auto measure = measures.find(cell);
    return {rating(cell), measure == measures.end() ? std::nullopt : std::optional(measure->second)};
}

void Assessment::setRating(model::CellId cell, const Rating& rating, RatedBy by) {
    ratings[static_cast<std::size_t>(cell)] = rating.grade;
    ratedBy.resize(ratings.size());
    ratedBy[static_cast<std::size_t>(cell)] = rating.grade == unrated ? RatedBy() : by;
    if (rating.measure)
        measures[cell] = *rating.measure;
    else
        measures.erase(cell);
}

const Person* Assessment::assessor(model::CellId cell) const {
    const auto at = static_cast<std::size_t>(cell);
    return at < ratedBy.size() && ratedBy[at].person >= 0
               ? &people[static_cast<std::size_t>(ratedBy[at].person)]
               : nullptr;
}

const Person* Assessment::person(const PersonId& id) const {
    const auto found =
        std::find_if(people.begin(), people.end(), [&](const Person& p) { return p.id == id; });
    return found == people.end() ? nullptr : &*found;
}

std::string Assessment::note(model::CellId cell, const PersonId& author) const {
    const auto found = notes.find(cell);
    if (found == notes.end())
        return {};
    for (const Note& note : found->second)
        if (note.author == author)
            return note.text;
    return {};
}

std::string Assessment::answer(const std::string& step, const std::string& field) const {
    const auto* const found = find<Answer>(step + "." + field);
    return found ? found->value : std::string();
}

} // namespace plumbline::assessment
