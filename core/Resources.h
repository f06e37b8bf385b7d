#pragma once

#include <span>
#include <string_view>

/// Text files from resources/ and core/storage/schema, compiled into the program.
namespace plumbline::resources {

struct File {
    std::string_view path; ///< relative to resources/, or "schema/001.sql"
    std::string_view content;
};

[[nodiscard]] std::span<const File> files();

/// Content of a file that is known to be there.
[[nodiscard]] std::string_view content(std::string_view path);

[[nodiscard]] inline std::string_view modelSchema() {
    return content("models/model.schema.json");
}

} // namespace plumbline::resources
