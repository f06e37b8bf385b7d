#include "core/exchange/Workbook.h"

#include <cerrno>
#include <random>

#include <fmt/format.h>

#include "core/base/File.h"
#include "core/base/PrivateFile.h"

namespace plumbline::exchange {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largest = 1'000'000'000;

/// A file of our own in the folder for temporary ones; empty, with errno set, where there can be none.
fs::path temporaryFile() {
    std::error_code error;
    const fs::path folder = fs::temp_directory_path(error);
    std::random_device random;
    const fs::path file = folder / fmt::format("plumbline-{:08x}{:08x}.xlsx", random(), random());
    return !error && makePrivateFile(file) ? file : fs::path();
}

} // namespace

Workbook::Workbook(Memory memory) : m_temporary(temporaryFile()) {
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::OneRow;
    // Where there is no file, closing it fails and says so.
    m_book = workbook_new_opt(m_temporary.empty() ? "" : m_temporary.string().c_str(), &options);
}

Workbook::~Workbook() {
    if (m_book)
        lxw_workbook_free(m_book);
    std::error_code ignored;
    if (!m_temporary.empty())
        fs::remove(m_temporary, ignored);
}

lxw_worksheet* Workbook::addSheet(const char* name) {
    constexpr std::uint8_t a4 = 9;
    lxw_worksheet* const sheet = workbook_add_worksheet(m_book, name);
    if (!sheet)
        return nullptr;
    worksheet_set_paper(sheet, a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    return sheet;
}

Result<void> Workbook::save(const fs::path& file, Existing existing) {
    std::error_code error;
    if (existing == Existing::Keep && fs::exists(file, error))
        return fail(ErrorCode::FileExists, toUtf8(file));
    if (!fs::exists(file.has_parent_path() ? file.parent_path() : ".", error))
        return fail(ErrorCode::FileUnwritable, toUtf8(file), "the folder does not exist");
    errno = 0;
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    if (closed != LXW_NO_ERROR && errno == ENOSPC)
        return fail(ErrorCode::DiskFull, toUtf8(file));
    if (closed != LXW_NO_ERROR)
        return fail(ErrorCode::FileUnwritable, toUtf8(file), reasonOf(errno != 0 ? errno : EIO));
    const auto bytes = readFile(m_temporary, largest);
    if (!bytes)
        return failed(bytes);
    if (existing == Existing::Replace)
        return writeFile(file, *bytes);
    const fs::path unfinished = unfinishedName(file);
    auto placed = writeFile(unfinished, *bytes).and_then([&] { return putInPlace(unfinished, file); });
    if (placed)
        return placed;
    fs::remove(unfinished, error);
    return tl::unexpected(toldOf(file, unfinished, placed.error()));
}

} // namespace plumbline::exchange
