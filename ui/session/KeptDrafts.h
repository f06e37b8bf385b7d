#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace plumbline::ui {

/// What was begun in a field and is no part of the assessment yet, such as half a title. It is kept for this
/// user, in a file beside the preferences for each assessment, so that it outlives the program.
class KeptDrafts {
public:
    /// Of the assessment of that id in that file, whose copies have drafts of their own.
    KeptDrafts(const QString& assessment, const QString& file);

    /// Empty where none is kept.
    [[nodiscard]] QString text(const QString& key) const { return m_texts.value(key).toString(); }
    [[nodiscard]] QStringList keys() const { return m_texts.keys(); }
    /// An empty text is kept no longer. False where it could not be written.
    bool keep(const QString& key, const QString& text);

private:
    QString m_file;
    QJsonObject m_texts; ///< by key
};

} // namespace plumbline::ui
