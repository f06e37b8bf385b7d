#include "core/base/PrivateFile.h"

#include <fcntl.h>
#ifdef _WIN32
#include <io.h>
#include <sys/stat.h>
#else
#include <unistd.h>
#endif

namespace plumbline {

bool makePrivateFile(const std::filesystem::path& path) {
#ifdef _WIN32
    const int handle = _wopen(path.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL, _S_IREAD | _S_IWRITE);
    return handle >= 0 && _close(handle) == 0;
#else
    constexpr mode_t ownerOnly = 0600;
    const int handle = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly);
    return handle >= 0 && ::close(handle) == 0;
#endif
}

bool isPrivateFile([[maybe_unused]] const std::filesystem::path& path) {
#ifdef _WIN32
    return true;
#else
    using std::filesystem::perms;
    std::error_code error;
    const perms given = std::filesystem::status(path, error).permissions();
    return error || (given & (perms::group_all | perms::others_all)) == perms::none;
#endif
}

} // namespace plumbline
