#include "ui/support/UserName.h"

#include <algorithm>

#include <QList>

#ifdef _WIN32
#include <QtGlobal>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace plumbline::ui {

#ifdef _WIN32

QString systemUserName() {
    return qEnvironmentVariable("USERNAME");
}

#else

QString systemUserName() {
    const passwd* const entry = ::getpwuid(::getuid());
    if (!entry)
        return qEnvironmentVariable("USER");
    // The first field of the comment is the full name.
    const QString fullName =
        QString::fromLocal8Bit(entry->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
}

#endif

bool isName(const QString& text) {
    const auto characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), [](auto each) { return QChar::isLetter(each); });
}

} // namespace plumbline::ui
