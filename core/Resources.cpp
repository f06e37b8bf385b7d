#include "core/Resources.h"

#include <algorithm>
#include <cassert>

namespace plumbline::resources {

std::string_view content(std::string_view path) {
    const auto all = files();
    const auto found = std::find_if(all.begin(), all.end(), [&](const File& f) { return f.path == path; });
    assert(found != all.end());
    return found->content;
}

} // namespace plumbline::resources
