// What the core costs, on the demo: scoring after every rating, opening, and one rating on its way to the
// file.
#include <memory>

#include <benchmark/benchmark.h>

#include "core/demo/Demo.h"
#include "core/report/AssessmentReport.h"
#include "core/scoring/Gap.h"
#include "tests/bench/Scratch.h"

namespace plumbline::bench {
namespace {

using assessment::Grade;

/// The demo with everything scoring starts from.
struct Rated {
    explicit Rated(project::Project opened)
        : project(std::move(opened)),
          scheme(scoring::Scheme::compile(project.model(), project.scope()).value()),
          ratings(project.assessment().ratings),
          rule(project.scope().rule()) {
        scoring::score(scheme, ratings, scores);
    }

    project::Project project;
    scoring::Scheme scheme;
    std::vector<Grade> ratings;
    model::TotalRule rule;
    scoring::Scores scores;
};

const std::filesystem::path& demoFile() {
    static const Scratch folder = Scratch::onDisk();
    static const std::filesystem::path file = [] {
        const auto path = folder.path() / "demo.plumb";
        demo::create(path, "bench").value();
        return path;
    }();
    return file;
}

Rated demo() {
    return Rated(project::Project::view(demoFile()).value());
}

void fullScoring(benchmark::State& state) {
    Rated demo = bench::demo();
    for (auto _ : state) {
        scoring::score(demo.scheme, demo.ratings, demo.scores);
        benchmark::DoNotOptimize(demo.scores.numerator.data());
        benchmark::ClobberMemory();
    }
}
BENCHMARK(fullScoring);

void fullScoringAndVerdict(benchmark::State& state) {
    Rated demo = bench::demo();
    for (auto _ : state) {
        scoring::score(demo.scheme, demo.ratings, demo.scores);
        benchmark::DoNotOptimize(scoring::verdict(demo.scheme, demo.scores, demo.rule));
    }
}
BENCHMARK(fullScoringAndVerdict);

/// Gives one cell after the other another grade and calls `after` each time.
template <class After>
void rateAround(benchmark::State& state, Rated& demo, const After& after) {
    const auto grades = static_cast<int>(demo.project.model().scale.ratings.size());
    std::size_t cell = 0;
    for (auto _ : state) {
        Grade& grade = demo.ratings[cell];
        const auto next = static_cast<Grade>((grade + 1) % grades);
        scoring::rescore(demo.scheme, static_cast<model::CellId>(cell), grade, next, demo.scores);
        grade = next;
        after();
        // A step that meets every cell, and seldom the same sub-domain twice.
        cell = (cell + 64) % demo.ratings.size();
    }
    scoring::Scores fresh;
    scoring::score(demo.scheme, demo.ratings, fresh);
    if (fresh.numerator != demo.scores.numerator)
        state.SkipWithError("scores kept up to date differ from fresh ones");
}

void rescore(benchmark::State& state) {
    Rated demo = bench::demo();
    rateAround(state, demo, [] { benchmark::ClobberMemory(); });
}
BENCHMARK(rescore);

void rescoreAndVerdict(benchmark::State& state) {
    Rated demo = bench::demo();
    rateAround(state, demo,
               [&] { benchmark::DoNotOptimize(scoring::verdict(demo.scheme, demo.scores, demo.rule)); });
}
BENCHMARK(rescoreAndVerdict);

void gap(benchmark::State& state) {
    const Rated demo = bench::demo();
    const int target = scoring::nextLevel(demo.scheme, scoring::total(demo.scheme, demo.scores, demo.rule));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            scoring::gap(demo.project.model(), demo.scheme, demo.scores, demo.ratings, demo.rule, target));
}
BENCHMARK(gap);

void openForReading(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(project::Project::view(demoFile()).value());
}
BENCHMARK(openForReading)->Unit(benchmark::kMillisecond);

void openForWriting(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(project::Project::open(demoFile(), "bench").value());
}
BENCHMARK(openForWriting)->Unit(benchmark::kMillisecond);

/// What the report says, before anything is laid out.
void reportText(benchmark::State& state) {
    const Rated demo = bench::demo();
    for (auto _ : state)
        benchmark::DoNotOptimize(report::assessmentReport(demo.project.model(), demo.project.assessment(),
                                                          demo.project.scope(), "zh_CN")
                                     .value());
}
BENCHMARK(reportText)->Unit(benchmark::kMillisecond);

/// One rating through the one door: transaction, history, undo record, commit.
void rateIn(benchmark::State& state, const Scratch& folder) {
    auto project = demo::create(folder.path() / "rated.plumb", "bench").value();
    const int cells = project.model().cellCount();
    const auto grades = static_cast<int>(project.model().scale.ratings.size());
    model::CellId cell = 0;
    for (auto _ : state) {
        const auto next = static_cast<Grade>((project.assessment().rating(cell) + 1) % grades);
        const auto done = project.transact(project::Operation::Rate,
                                           [&](project::Writer& writer) { return writer.rate(cell, next); });
        if (!done)
            return state.SkipWithError("a rating was refused");
        cell = (cell + 64) % cells;
    }
}

void rateInMemory(benchmark::State& state) {
    if (const auto folder = Scratch::inMemory())
        rateIn(state, *folder);
    else
        state.SkipWithError("no folder in memory here");
}
BENCHMARK(rateInMemory)->Unit(benchmark::kMicrosecond)->UseRealTime();

void rateOnDisk(benchmark::State& state) {
    rateIn(state, Scratch::onDisk());
}
BENCHMARK(rateOnDisk)->Unit(benchmark::kMicrosecond)->UseRealTime();

} // namespace
} // namespace plumbline::bench

BENCHMARK_MAIN();
