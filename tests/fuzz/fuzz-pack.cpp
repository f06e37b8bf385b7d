// A pack from a stranger: files one after the other, each behind a line "== name".
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/model/Pack.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::string_view mark = "== ";
    plumbline::model::PackFiles files;
    std::string* content = nullptr;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.starts_with(mark))
            content = &files[std::string(line.substr(mark.size()))];
        else if (content)
            (*content += line) += '\n';
    }
    // Both doors: a pack to be installed, and one frozen in an assessment.
    static_cast<void>(plumbline::model::checkPack(files, "pack"));
    static_cast<void>(plumbline::model::parsePack(files, "pack"));
    return 0;
}
