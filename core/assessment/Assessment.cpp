#include "core/assessment/Assessment.h"

#include <algorithm>

namespace plumbline::assessment {

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

} // namespace plumbline::assessment
