// A workbook from a stranger. Mutated archives rarely unpack, so the first byte may ask for another form: the
// cells as text, from which an archive is made here.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <zip.h>

#include "core/exchange/ModelWorkbook.h"

namespace {

/// An archive of the parts in `text`, each behind a line "== name".
std::string archiveOf(std::string_view text) {
    zip_error_t error;
    zip_source_t* const buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* const archive = zip_open_from_source(buffer, ZIP_TRUNCATE, &error);
    zip_source_keep(buffer);
    for (std::size_t at = text.find("== "); at != std::string_view::npos;) {
        const std::size_t nameEnd = std::min(text.find('\n', at), text.size());
        const std::size_t next = text.find("\n== ", nameEnd);
        const std::string name(text.substr(at + 3, nameEnd - at - 3));
        const std::size_t begin = std::min(nameEnd + 1, text.size());
        const std::string_view content =
            text.substr(begin, next == std::string_view::npos ? next : next - begin);
        zip_source_t* const source = zip_source_buffer(archive, content.data(), content.size(), 0);
        if (name.empty() || zip_file_add(archive, name.c_str(), source, ZIP_FL_OVERWRITE) < 0)
            zip_source_free(source);
        at = next == std::string_view::npos ? next : next + 1;
    }
    if (zip_close(archive) != 0)
        zip_discard(archive);
    std::string bytes;
    if (zip_source_open(buffer) == 0) {
        zip_source_seek(buffer, 0, SEEK_END);
        bytes.resize(static_cast<std::size_t>(zip_source_tell(buffer)));
        zip_source_seek(buffer, 0, SEEK_SET);
        zip_source_read(buffer, bytes.data(), bytes.size());
        zip_source_close(buffer);
    }
    zip_source_free(buffer);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (input.starts_with('='))
        static_cast<void>(plumbline::exchange::readModelWorkbook(archiveOf(input), "m.xlsx"));
    else
        static_cast<void>(plumbline::exchange::readModelWorkbook(input, "m.xlsx"));
    return 0;
}
