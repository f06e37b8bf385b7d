// Rates cells of an assessment at random for as long as it lives, each in a transaction of its own. Says
// "try CELL RATING" before and "done" after each, flushed, so that whoever kills it knows what it had
// promised.

#include <cstdio>
#include <cstdlib>
#include <random>

#include "core/base/File.h"
#include "core/project/Project.h"

namespace {

void say(const std::string& line) {
    std::puts(line.c_str());
    std::fflush(stdout);
}

int complain(const plumbline::Error& error) {
    std::fprintf(stderr, "error %d", static_cast<int>(error.code));
    for (const std::string& arg : error.args)
        std::fprintf(stderr, " [%s]", arg.c_str());
    std::fputc('\n', stderr);
    return 1;
}

} // namespace

int main(int argc, char* argv[]) {
    using namespace plumbline;
    if (argc != 3) {
        std::fputs("usage: soak-writer FILE SEED\n", stderr);
        return 2;
    }
    auto project = project::Project::open(toPath(argv[1]), "Soak");
    if (!project)
        return complain(project.error());
    const model::Model& model = project->model();
    std::mt19937 random(static_cast<unsigned>(std::atoi(argv[2])));
    std::uniform_int_distribution<int> anyCell(0, model.cellCount() - 1);
    std::uniform_int_distribution<int> anyGrade(-1, static_cast<int>(model.scale.ratings.size()) - 1);
    say("open");
    for (;;) {
        const model::CellId cell = anyCell(random);
        const auto grade = static_cast<assessment::Grade>(anyGrade(random));
        say("try " + model.cellCode(cell) + " " +
            (grade == assessment::unrated ? "-" : model.scale.rating(grade).code));
        const auto written = project->transact(
            project::Operation::Rate, [&](project::Writer& writer) { return writer.rate(cell, grade); });
        if (!written)
            return complain(written.error());
        say("done");
    }
}
