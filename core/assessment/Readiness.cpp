#include "core/assessment/Readiness.h"

#include <algorithm>

#include "core/assessment/EvidenceIndex.h"
#include "core/assessment/Progress.h"
#include "core/assessment/Review.h"
#include "core/base/Text.h"
#include "core/base/Unicode.h"

namespace plumbline::assessment {

std::string toString(const OpenPoint& point) {
    const std::string number = std::to_string(point.number);
    switch (point.kind) {
    case OpenPoint::Kind::Unrated:
        return "unrated " + number;
    case OpenPoint::Kind::WithoutEvidence:
        return "without-evidence " + number;
    case OpenPoint::Kind::Unreviewed:
        return "unreviewed " + number;
    case OpenPoint::Kind::Step:
        return "step " + point.step + " " + number;
    }
    return {};
}

namespace {

bool isCountOfCells(const Lack& lack) {
    return lack.kind == Lack::Kind::Unrated || lack.kind == Lack::Kind::WithoutEvidence;
}

} // namespace

std::vector<OpenPoint> openPoints(const model::Model& model, const Scope& scope,
                                  const Assessment& assessment) {
    std::vector<OpenPoint> points;
    const auto addCells = [&](OpenPoint::Kind kind, const std::vector<model::CellId>& cells) {
        if (!cells.empty())
            points.push_back({kind, static_cast<int>(cells.size()), cells.front(), {}});
    };
    addCells(OpenPoint::Kind::Unrated, unratedCells(model, scope, assessment));
    const EvidenceIndex evidence(model, assessment);
    addCells(OpenPoint::Kind::WithoutEvidence, cellsWithoutEvidence(model, scope, assessment, evidence));
    addCells(OpenPoint::Kind::Unreviewed, unreviewedCells(model, scope, assessment, evidence));
    for (const StepProgress& each : progress(model, scope, assessment)) {
        const auto lacks = std::ssize(each.lacks) - std::ranges::count_if(each.lacks, isCountOfCells);
        if (lacks > 0 && each.step->form != model::StepForm::Improvement)
            points.push_back({OpenPoint::Kind::Step, static_cast<int>(lacks), 0, each.step->id});
    }
    return points;
}

std::string leadOf(const Assessment& assessment) {
    for (const Member& member : assessment.all<Member>())
        if (member.role == Role::Lead)
            return std::string(trimmed(member.name));
    return {};
}

Result<void> checkLead(const Assessment& assessment, const std::string& name) {
    const std::string lead = leadOf(assessment);
    return lead.empty() || composed(lead) == composed(name) ? Result<void>()
                                                            : fail(ErrorCode::NotTheLead, name, lead);
}

} // namespace plumbline::assessment
