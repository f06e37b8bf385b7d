#pragma once

#include <filesystem>
#include <string>

#include <xlsxwriter.h>

#include "core/base/Error.h"
#include "core/exchange/Existing.h"

namespace plumbline::exchange {

/// A workbook (.xlsx) that is being written with libxlsxwriter, which wants a path of the system's narrow
/// characters and says little of what goes wrong: it writes into a private temporary file, which is gone with
/// this.
class Workbook {
public:
    /// How much of it is kept in memory until it is saved: of a sheet whose rows are written from top to
    /// bottom, one at a time is enough.
    enum class Memory { All, OneRow };

    explicit Workbook(Memory memory = Memory::All);
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;
    ~Workbook();

    /// To add sheets and formats to; null once it is saved.
    [[nodiscard]] lxw_workbook* book() const { return m_book; }
    /// A sheet for paper too: across, as wide as the page. Without a name it is given one. Null
    /// where there can be no file for its rows, which is so with `OneRow` alone.
    [[nodiscard]] lxw_worksheet* addSheet(const char* name = nullptr);

    /// Finishes it as `file`, which appears whole or not at all: FileExists, DiskFull, FileUnwritable.
    [[nodiscard]] Result<void> save(const std::filesystem::path& file, Existing existing);

private:
    std::filesystem::path m_temporary; ///< empty where there can be none
    lxw_workbook* m_book = nullptr;
};

} // namespace plumbline::exchange
