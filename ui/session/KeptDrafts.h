#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "core/base/Error.h"

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
    /// An empty text is kept no longer. Where it cannot be written it is remembered, and tried again with
    /// whatever is kept next.
    [[nodiscard]] Result<void> keep(const QString& key, const QString& text);

private:
    [[nodiscard]] Result<void> write() const;

    QString m_file;
    QJsonObject m_texts; ///< by key
    bool m_isWritten = true;
};

} // namespace plumbline::ui
