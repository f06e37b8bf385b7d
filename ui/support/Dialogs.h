#pragma once

#include <functional>

#include <QString>
#include <QStringList>

class QWidget;

/// The questions the system's dialogs ask. A test answers in their place with `answerNext`.
namespace plumbline::ui::dialogs {

/// A file to open, or an empty text when cancelled. `filter` as QFileDialog takes it.
[[nodiscard]] QString fileToOpen(QWidget* parent, const QString& title, const QString& folder,
                                 const QString& filter);

/// Files to open, none when cancelled; a test answers with their paths and a null character between.
[[nodiscard]] QStringList filesToOpen(QWidget* parent, const QString& title);

/// Where to write; the dialog has asked before replacing a file. `suffix` is added where none was typed.
[[nodiscard]] QString fileToSave(QWidget* parent, const QString& title, const QString& suggestion,
                                 const QString& filter, const QString& suffix);

/// A folder that is there, or an empty text when cancelled.
[[nodiscard]] QString folder(QWidget* parent, const QString& title, const QString& start);

/// A line of text, one of those offered or another, or an empty one when cancelled. The first is shown.
[[nodiscard]] QString line(QWidget* parent, const QString& title, const QString& label,
                           const QStringList& offered);

/// Whether to do what `action` names; a test answers "yes" or anything else. `instead` is said on the button
/// that does not, where "Cancel" could be taken for the action.
[[nodiscard]] bool confirm(QWidget* parent, const QString& question, const QString& action,
                           const QString& instead = {});

/// Shows a file with the system's program for it; false where there is none.
[[nodiscard]] bool openWithSystem(const QString& file);

/// Files are handed to this instead of the system.
void openWith(std::function<bool(const QString&)> opener);

/// The next question is not asked but answered with this.
void answerNext(const QString& answer);

} // namespace plumbline::ui::dialogs
