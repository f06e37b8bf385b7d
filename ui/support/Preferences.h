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
    /// Who last rated here, whatever it was: a name to propose. At first the system's user; may be empty.
    [[nodiscard]] static QString assessor();
    static void setAssessor(const QString& name);
    /// In whose name that file of that assessment was worked on here; empty where nobody has said.
    [[nodiscard]] static QString assessorOf(const QString& assessment, const QString& file);
    /// The same of any file of the assessment, such as where it was before it was moved.
    [[nodiscard]] static QString anyAssessorOf(const QString& assessment);
    static void setAssessorOf(const QString& assessment, const QString& file, const QString& name);
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
    [[nodiscard]] static int backupsKept(); ///< of each assessment; 0: none are made
    static void setBackupsKept(int number);
    [[nodiscard]] static QString backupsFolder();
    static void setBackupsFolder(const QString& folder);
    [[nodiscard]] static QByteArray layout(const QString& part);
    static void setLayout(const QString& part, const QByteArray& state);
};

} // namespace plumbline::ui
