#include "core/assessment/Review.h"

#include <algorithm>

#include <fmt/format.h>

namespace plumbline::assessment {

namespace {

/// FNV-1a over texts, each with its length, so that no two lists of texts read alike.
class Digest {
public:
    void add(std::string_view text) {
        mix(std::to_string(text.size()) + ":");
        mix(text);
    }
    [[nodiscard]] std::string text() const { return fmt::format("{:016x}", m_value); }

private:
    void mix(std::string_view bytes) {
        for (const char byte : bytes)
            m_value = (m_value ^ static_cast<unsigned char>(byte)) * 0x100000001b3ULL;
    }
    std::uint64_t m_value = 0xcbf29ce484222325ULL;
};

/// Only the evidence of one cell, which is quicker than all of it.
LinkedIds evidenceOf(const model::Model& model, const Assessment& assessment, model::CellId cell) {
    const std::string code = model.cellCode(cell);
    LinkedIds ids;
    for (const Link& link : assessment.all<Link>())
        if (link.target == code && assessment.find<Evidence>(link.source))
            ids[code].push_back(link.source);
    return ids;
}

} // namespace

const std::vector<RecordId>& idsAt(const LinkedIds& ids, const std::string& target) {
    static const std::vector<RecordId> none;
    const auto found = ids.find(target);
    return found == ids.end() ? none : found->second;
}

std::string fingerprint(const model::Model& model, const Assessment& assessment, model::CellId cell,
                        const LinkedIds& evidence) {
    Digest digest;
    if (const auto found = assessment.notes.find(cell); found != assessment.notes.end()) {
        std::vector<Note> notes = found->second;
        std::sort(notes.begin(), notes.end(),
                  [](const Note& a, const Note& b) { return a.author < b.author; });
        for (const Note& note : notes) {
            digest.add(note.author);
            digest.add(note.text);
        }
    }
    digest.add("evidence");
    for (const RecordId& id : idsAt(evidence, model.cellCode(cell)))
        digest.add(id);
    const std::string rating = toString(model, assessment.wholeRating(cell));
    return (rating.empty() ? "-" : rating) + " " + digest.text();
}

std::string fingerprint(const model::Model& model, const Assessment& assessment, model::CellId cell) {
    return fingerprint(model, assessment, cell, evidenceOf(model, assessment, cell));
}

ReviewState reviewState(const model::Model& model, const Assessment& assessment, model::CellId cell,
                        const LinkedIds& evidence) {
    const Review* const review = assessment.find<Review>(model.cellCode(cell));
    if (!review)
        return ReviewState::Open;
    return review->seen == fingerprint(model, assessment, cell, evidence) ? ReviewState::Reviewed
                                                                          : ReviewState::Changed;
}

ReviewState reviewState(const model::Model& model, const Assessment& assessment, model::CellId cell) {
    if (!assessment.find<Review>(model.cellCode(cell)))
        return ReviewState::Open;
    return reviewState(model, assessment, cell, evidenceOf(model, assessment, cell));
}

bool isReviewed(const model::Model& model, const Assessment& assessment, model::CellId cell) {
    return reviewState(model, assessment, cell) == ReviewState::Reviewed;
}

} // namespace plumbline::assessment
