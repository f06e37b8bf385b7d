#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/base/Progress.h"

/// Dated copies of assessments in a folder of the user's own: `<folder>/<assessment>/<time> <name>.plumb`.
/// Each is an assessment like any other.
namespace plumbline::project {

struct Backup {
    std::filesystem::path file;
    Timestamp at = 0;        ///< when it was made, and found sound
    std::uintmax_t size = 0; ///< bytes
    std::string name;        ///< of the file it is a copy of, without its ending
    std::string assessment;  ///< id; empty where it cannot be read
    std::string enterprise;  ///< empty where it cannot be read
    long long counter = 0;   ///< of the last change in it
    bool operator==(const Backup&) const = default;
};

/// How many of each assessment are kept. The newest two are kept whatever their size.
struct Keeping {
    int most = 10;
    std::uintmax_t mostBytes = 5'000'000'000;
};

/// Newest first. What is no backup is passed over.
[[nodiscard]] std::vector<Backup> backupsIn(const std::filesystem::path& folder);

/// Whether an assessment was changed since its newest backup, and that is old enough.
[[nodiscard]] bool isBackupDue(const std::vector<Backup>& backups, const std::string& assessment,
                               long long counter, Timestamp now);

/// Copies an assessment that may be worked on meanwhile, in its own process too: nobody waits for more than a
/// moment. Where the copy is found sound, as `findDamage` does from the disk, older ones go; otherwise
/// nothing is changed. DiskFull where it has no room, Cancelled, BackupUnsound.
[[nodiscard]] Result<Backup> makeBackup(const std::filesystem::path& file,
                                        const std::filesystem::path& folder, const Keeping& keeping,
                                        const Clock& clock = systemNow, const Progress& progress = {});

/// Brings a backup back as `target`, where nothing is yet: FileExists.
[[nodiscard]] Result<void> restoreBackup(const Backup& backup, const std::filesystem::path& target,
                                         const Progress& progress = {});

} // namespace plumbline::project
