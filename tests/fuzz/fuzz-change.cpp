// What a change did, as a stranger's file may tell it: what passes for a changeset can be given to SQLite.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/project/ChangeFormat.h"
#include "core/project/Changeset.h"
#include "core/storage/Database.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    namespace project = plumbline::project;
    if (!project::isChangeset({reinterpret_cast<const char*>(data), size}))
        return 0;
    const auto db = plumbline::storage::emptyInMemory();
    db->exec("PRAGMA foreign_keys = OFF");
    const project::Changeset change(data, data + size);
    try {
        static_cast<void>(project::rowsOf(*db, change));
        const project::Changeset back = project::inverted(*db, change);
        project::applyChangeset(*db, change);
        project::applyChangeset(*db, back);
    } catch (const SQLite::Exception&) {
        // A conflict: the rows are not those that it changed.
    }
    return 0;
}
