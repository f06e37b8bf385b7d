#include "ui/support/Preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "ui/support/UserName.h"

namespace plumbline::ui {

namespace {

constexpr int mostRecentFiles = 8;
constexpr int mostAssessors = 100;
constexpr QLatin1Char between(' '); ///< an assessment's id and its file

QVariant value(const char* key, const QVariant& otherwise = {}) {
    return QSettings().value(QLatin1String(key), otherwise);
}

void setValue(const char* key, const QVariant& v) {
    QSettings().setValue(QLatin1String(key), v);
}

QString keyOf(const QString& assessment, const QString& file) {
    return assessment + between + (file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath());
}

} // namespace

QString Preferences::assessor() {
    const QString name = value("assessor").toString().trimmed();
    return name.isEmpty() ? systemUserName() : name;
}
void Preferences::setAssessor(const QString& name) {
    setValue("assessor", name.trimmed());
}

QString Preferences::assessorOf(const QString& assessment, const QString& file) {
    return value("assessors").toMap().value(keyOf(assessment, file)).toString();
}
QString Preferences::anyAssessorOf(const QString& assessment) {
    const QVariantMap names = value("assessors").toMap();
    const auto found = names.lowerBound(keyOf(assessment, {}));
    return found != names.end() && found.key().startsWith(assessment + between) ? found->toString()
                                                                                : QString();
}
void Preferences::setAssessorOf(const QString& assessment, const QString& file, const QString& name) {
    QVariantMap names = value("assessors").toMap();
    // Those of a stick that is not plugged in just now are kept as long as there is room.
    if (names.size() >= mostAssessors)
        names.removeIf([](const auto& each) { return !QFileInfo::exists(each.key().section(between, 1)); });
    names[keyOf(assessment, file)] = name;
    setValue("assessors", names);
}

QString Preferences::language() {
    return value("language").toString();
}
void Preferences::setLanguage(const QString& language) {
    setValue("language", language);
}

Theme::Mode Preferences::theme() {
    const QString name = value("theme").toString();
    return name == QLatin1String("dark")    ? Theme::Mode::Dark
           : name == QLatin1String("light") ? Theme::Mode::Light
                                            : Theme::Mode::System;
}
void Preferences::setTheme(Theme::Mode mode) {
    setValue("theme", mode == Theme::Mode::Dark    ? QStringLiteral("dark")
                      : mode == Theme::Mode::Light ? QStringLiteral("light")
                                                   : QString());
}

bool Preferences::advancing() {
    return value("advancing", true).toBool();
}
void Preferences::setAdvancing(bool advancing) {
    setValue("advancing", advancing);
}

QStringList Preferences::recentFiles() {
    return value("recentFiles").toStringList();
}
void Preferences::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    // Every write waits for the disk.
    if (!files.isEmpty() && files.first() == path)
        return;
    files.removeAll(path);
    files.prepend(path);
    setValue("recentFiles", QStringList(files.mid(0, mostRecentFiles)));
}
void Preferences::removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    setValue("recentFiles", files);
}

QString Preferences::signingKey() {
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return value("signingKey", data + QStringLiteral("/plumbline/lead.plumbkey")).toString();
}
void Preferences::setSigningKey(const QString& path) {
    setValue("signingKey", path);
}

int Preferences::backupsKept() {
    constexpr int usual = 10;
    return std::max(0, value("backups/kept", usual).toInt());
}
void Preferences::setBackupsKept(int number) {
    setValue("backups/kept", number);
}

QString Preferences::backupsFolder() {
    const QString usual = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                              .filePath(QStringLiteral("backups"));
    const QString folder = value("backups/folder").toString();
    return folder.isEmpty() ? usual : folder;
}
void Preferences::setBackupsFolder(const QString& folder) {
    setValue("backups/folder", folder);
}

QByteArray Preferences::layout(const QString& part) {
    return QSettings().value(QStringLiteral("layout/") + part).toByteArray();
}
void Preferences::setLayout(const QString& part, const QByteArray& state) {
    QSettings().setValue(QStringLiteral("layout/") + part, state);
}

} // namespace plumbline::ui
