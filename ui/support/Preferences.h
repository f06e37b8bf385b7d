#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "ui/support/Theme.h"

namespace plumbline::ui {

/// What a person likes, kept for the user and not in any assessment. Window layout stands in a group of its
/// own.
class Preferences {
public:
    [[nodiscard]] static QString
    assessor(); ///< name under which changes are recorded; the system user at first
    static void setAssessor(const QString& name);
    /// Who last worked on that file here; else the assessor.
    static QString assessorOf(const QString& file);
    static void setAssessorOf(const QString& file, const QString& name);
    [[nodiscard]] static QString language(); ///< "zh_CN", "en", or empty: as the system
    static void setLanguage(const QString& language);
    [[nodiscard]] static Theme::Mode theme();
    static void setTheme(Theme::Mode mode);
    [[nodiscard]] static bool advancing(); ///< the cursor moves on after a rating
    static void setAdvancing(bool advancing);
    [[nodiscard]] static QStringList recentFiles(); ///< newest first
    static void addRecentFile(const QString& path);
    static void removeRecentFile(const QString& path);
    [[nodiscard]] static QString signingKey(); ///< file of the lead's key, which need not be there yet
    static void setSigningKey(const QString& path);
    [[nodiscard]] static QByteArray layout(const QString& part);
    static void setLayout(const QString& part, const QByteArray& state);
};

} // namespace plumbline::ui
