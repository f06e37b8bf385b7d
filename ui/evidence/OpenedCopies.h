#pragma once

#include <memory>

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include "core/project/Project.h"

namespace plumbline::ui {

/// Private copies of attached files that other programs look at: in a folder that only this user can enter,
/// read-only, gone when the program ends.
class OpenedCopies {
public:
    /// Those of this program.
    [[nodiscard]] static OpenedCopies& own();
    /// Removes what programs that ended badly have left.
    static void removeLeftOvers();

    /// Where a copy of that name may be written; empty where there is no room for one.
    [[nodiscard]] QString place(const QString& name);
    /// Makes a copy that has been written one to look at.
    static void finish(const QString& file);

private:
    OpenedCopies() = default;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< tells that the folder is in use
    int m_copies = 0;
};

} // namespace plumbline::ui
