#pragma once

#include <filesystem>
#include <ostream>
#include <random>
#include <string>
#include <vector>

#include "core/assessment/Scope.h"
#include "core/project/Project.h"
#include "core/scoring/Scores.h"
#include "core/scoring/Verdict.h"

namespace plumbline {

// How a failed expectation prints these.
void PrintTo(const Rational& value, std::ostream* out);
void PrintTo(const Error& error, std::ostream* out);

} // namespace plumbline

namespace plumbline::test {

/// The error of a Result, or an empty one where it succeeded (its arguments then say so).
template <class T>
Error errorOf(const Result<T>& result) {
    return result ? Error{ErrorCode::NothingToUndo, {"no error"}} : result.error();
}

inline constexpr std::string_view db12 = "db12t1073-2021", db37 = "db37t-industrial-internet";

[[nodiscard]] const model::PackFiles& shippedPack(std::string_view id = db12);
[[nodiscard]] const model::Model& shippedModel(std::string_view id = db12);

[[nodiscard]] model::NodeId element(std::string_view code);
[[nodiscard]] model::NodeId domain(std::string_view code);
[[nodiscard]] model::NodeId leaf(std::string_view code);
/// "data.3", 2
[[nodiscard]] model::CellId cell(std::string_view item, int level);

inline constexpr assessment::Grade full = 0, most = 1, part = 2, none = 3;
using assessment::unrated;

/// A whole discrete assessment, rule credit, nothing left out.
[[nodiscard]] assessment::Facts facts(const std::string& profile = "discrete");

/// Ratings under a scope, scored anew at each question.
struct Sheet {
    explicit Sheet(const assessment::Facts& facts = test::facts(),
                   const std::vector<assessment::Exclusion>& exclusions = {},
                   const std::map<model::NodeId, model::Weight>& weights = {},
                   const model::Model& model = shippedModel());

    void rateLevel(int level, assessment::Grade grade);
    void rateLeaf(model::NodeId leaf, int level, assessment::Grade grade);
    void rate(model::CellId cell, assessment::Grade grade);
    void rateRandomly(std::mt19937& random, bool leaveSomeUnrated);

    [[nodiscard]] Rational score(model::NodeId node, int level) const;
    [[nodiscard]] scoring::Scores scores() const;
    [[nodiscard]] scoring::Verdict verdict() const;
    [[nodiscard]] scoring::Verdict verdict(model::TotalRule rule) const;

    const model::Model& model;
    assessment::Scope scope;
    scoring::Scheme scheme;
    std::vector<assessment::Grade> ratings;
};

/// Where element weights are such that one element alone gives a level score of 0.3.
[[nodiscard]] std::map<model::NodeId, model::Weight> personnelThirtyPercent();

/// A folder that goes with the test.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);
void write(const std::filesystem::path& file, const std::string& bytes);

/// A new assessment at `path`, open for "Lin".
[[nodiscard]] project::Project newProject(const std::filesystem::path& path, Clock clock = systemNow);

/// One rating as a change of its own.
[[nodiscard]] Result<project::ChangeSummary> rate(project::Project& project, model::CellId cell,
                                                  assessment::Grade grade);

} // namespace plumbline::test
