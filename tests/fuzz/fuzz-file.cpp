// A whole assessment from a stranger: opened as every verb opens it, for writing too, checked, looked at in
// the past, rescued. The file stands in memory where the system has a place for that.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <unistd.h>

#include "core/project/Damage.h"
#include "core/project/Project.h"
#include "core/scoring/Verdict.h"
#include "core/seal/Verification.h"

namespace {

namespace fs = std::filesystem;
using plumbline::project::Project;

const fs::path& folder() {
    static const fs::path made = [] {
        const fs::path memory = "/dev/shm";
        const fs::path path = (fs::is_directory(memory) ? memory : fs::temp_directory_path()) /
                              ("plumbline-fuzz-" + std::to_string(::getpid()));
        fs::create_directories(path);
        std::atexit([] { fs::remove_all(folder()); });
        return path;
    }();
    return made;
}

void require(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const fs::path file = folder() / "a.plumb", rescued = folder() / "rescued.plumb";
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const auto damage = plumbline::project::findDamage(file);
    const bool isSound = damage && damage->empty();
    static_cast<void>(plumbline::seal::verify(file));
    const auto project = Project::view(file);
    require(project || !isSound);
    if (project) {
        require(project->damage().empty() || !isSound);
        const auto scheme = plumbline::scoring::Scheme::compile(project->model(), project->scope());
        require(scheme.has_value());
        plumbline::scoring::Scores scores;
        score(*scheme, project->assessment().ratings, scores);
        static_cast<void>(plumbline::scoring::verdict(*scheme, scores, project->scope().rule()));
        require(project->history().has_value() || !isSound);
        const auto first = project->firstMoment();
        require((first && project->asOf(*first)) || !isSound);
    }
    // A connection that may write judges alike.
    const fs::path copy = folder() / "copy.plumb";
    fs::copy_file(file, copy, fs::copy_options::overwrite_existing);
    {
        auto opened = Project::open(copy, "Fuzzer");
        require(opened ? opened->damage().empty() || !isSound : !isSound);
        if (opened && isSound && opened->checkWritable() && opened->scope().assesses(opened->model(), 0)) {
            const auto rated =
                opened->transact(plumbline::project::Operation::Rate, [](plumbline::project::Writer& writer) {
                    return writer.rate(0, plumbline::assessment::unrated).and_then([&] {
                        return writer.note(0, "seen");
                    });
                });
            require(rated || rated.error().code == plumbline::ErrorCode::TooManyChanges);
        }
    }
    if (isSound) {
        const auto left = plumbline::project::findDamage(copy);
        require(left && left->empty());
    }
    fs::remove(rescued);
    if (const auto saved = plumbline::project::rescue(file, rescued); saved && !saved->empty()) {
        const auto left = plumbline::project::findDamage(rescued);
        require(left && left->empty());
    }
    return 0;
}
