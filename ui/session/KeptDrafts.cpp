#include "ui/session/KeptDrafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace plumbline::ui {

KeptDrafts::KeptDrafts(const QString& assessment, const QString& file) {
    // What stands in a file is not trusted to be the name of another.
    const QByteArray whole = (assessment + QLatin1Char('\n') + QFileInfo(file).absoluteFilePath()).toUtf8();
    const QByteArray name = QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(32);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    m_file = QDir(folder).filePath(QStringLiteral("drafts/%1.json").arg(QLatin1String(name)));
    if (QFile kept(m_file); kept.open(QIODevice::ReadOnly))
        m_texts = QJsonDocument::fromJson(kept.readAll()).object();
}

bool KeptDrafts::keep(const QString& key, const QString& text) {
    if (this->text(key) == text)
        return true;
    if (text.isEmpty())
        m_texts.remove(key);
    else
        m_texts[key] = text;
    if (m_texts.isEmpty())
        return QFile::remove(m_file);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile kept(m_file);
    if (!kept.open(QIODevice::WriteOnly))
        return false;
    kept.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    kept.write(QJsonDocument(m_texts).toJson());
    return kept.commit();
}

} // namespace plumbline::ui
