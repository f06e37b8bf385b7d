#include "ui/session/KeptDrafts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include "ui/support/Language.h"

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

Result<void> KeptDrafts::keep(const QString& key, const QString& text) {
    if (m_isWritten && this->text(key) == text)
        return {};
    if (text.isEmpty())
        m_texts.remove(key);
    else
        m_texts[key] = text;
    const auto written = write();
    m_isWritten = written.has_value();
    return written;
}

Result<void> KeptDrafts::write() const {
    QFile former(m_file);
    if (m_texts.isEmpty())
        return former.remove() || !former.exists()
                   ? Result<void>()
                   : fail(ErrorCode::FileUnwritable, toUtf8(m_file), toUtf8(former.errorString()));
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile kept(m_file);
    if (kept.open(QIODevice::WriteOnly)) {
        kept.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        kept.write(QJsonDocument(m_texts).toJson());
        if (kept.commit())
            return {};
    }
    return fail(ErrorCode::FileUnwritable, toUtf8(m_file), toUtf8(kept.errorString()));
}

} // namespace plumbline::ui
