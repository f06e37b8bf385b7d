#pragma once

#include <filesystem>
#include <optional>

namespace plumbline::bench {

/// A folder for the files of one run, removed with this object.
class Scratch {
public:
    /// On the disk: in the system's folder for temporary files.
    static Scratch onDisk();
    /// In memory, so that what the disk costs can be told apart; nothing where the system has no such place.
    static std::optional<Scratch> inMemory();

    Scratch(Scratch&& other) noexcept;
    ~Scratch();
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    explicit Scratch(const std::filesystem::path& parent);
    std::filesystem::path m_path;
};

} // namespace plumbline::bench
