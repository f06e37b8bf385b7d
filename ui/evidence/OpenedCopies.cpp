#include "ui/evidence/OpenedCopies.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace plumbline::ui {

namespace {

constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString root() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/opened");
}

QString lockOf(const QString& folder) {
    return folder + QStringLiteral(".lock");
}

} // namespace

OpenedCopies& OpenedCopies::own() {
    static std::unique_ptr<OpenedCopies> copies;
    if (!copies) {
        copies.reset(new OpenedCopies);
        qAddPostRoutine([] { copies.reset(); });
    }
    return *copies;
}

void OpenedCopies::removeLeftOvers() {
    const QDir all(root());
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        QLockFile lock(lockOf(all.filePath(name)));
        // A lock is stale only when its program has ended.
        lock.setStaleLockTime(0);
        if (lock.tryLock())
            QDir(all.filePath(name)).removeRecursively();
    }
}

QString OpenedCopies::place(const QString& name) {
    if (!m_folder) {
        QDir().mkpath(root());
        QFile::setPermissions(root(), owner);
        m_folder = std::make_unique<QTemporaryDir>(root() + QStringLiteral("/XXXXXX"));
        m_lock = std::make_unique<QLockFile>(lockOf(m_folder->path()));
        m_lock->setStaleLockTime(0);
        if (!m_folder->isValid() || !m_lock->tryLock()) {
            m_folder.reset();
            return {};
        }
        QFile::setPermissions(m_folder->path(), owner);
    }
    // Each in a folder of its own, so that it keeps its name.
    const QString folder = m_folder->filePath(QString::number(++m_copies));
    return QDir().mkdir(folder) ? folder + QLatin1Char('/') + name : QString();
}

void OpenedCopies::finish(const QString& file) {
    QFile::setPermissions(file, QFile::ReadOwner);
}

} // namespace plumbline::ui
