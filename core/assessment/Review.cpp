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

} // namespace

std::string fingerprint(const model::Model& model, const Assessment& assessment,
                        const EvidenceIndex& evidence, model::CellId cell) {
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
    for (const RecordId& id : evidence.evidenceOf(cell))
        digest.add(id);
    const std::string rating = toString(model, assessment.wholeRating(cell));
    return (rating.empty() ? "-" : rating) + " " + digest.text();
}

ReviewState reviewState(const model::Model& model, const Assessment& assessment,
                        const EvidenceIndex& evidence, model::CellId cell) {
    const Review* const review = assessment.find<Review>(model.cellCode(cell));
    if (!review)
        return ReviewState::Open;
    return review->seen == fingerprint(model, assessment, evidence, cell) ? ReviewState::Reviewed
                                                                          : ReviewState::Changed;
}

bool isReviewed(const model::Model& model, const Assessment& assessment, const EvidenceIndex& evidence,
                model::CellId cell) {
    return reviewState(model, assessment, evidence, cell) == ReviewState::Reviewed;
}

std::vector<model::CellId> unreviewedCells(const model::Model& model, const Scope& scope,
                                           const Assessment& assessment, const EvidenceIndex& evidence) {
    std::vector<model::CellId> cells;
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell)
        if (scope.assesses(model, cell) && assessment.rating(cell) != unrated &&
            !isReviewed(model, assessment, evidence, cell))
            cells.push_back(cell);
    return cells;
}

} // namespace plumbline::assessment
