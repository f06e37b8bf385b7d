#include "ui/support/Dialogs.h"

#include <algorithm>
#include <optional>

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>

#include "ui/support/EndingKeys.h"

namespace plumbline::ui::dialogs {

namespace {

std::optional<QString>& preparedAnswer() {
    static std::optional<QString> answer;
    return answer;
}

std::function<bool(const QString&)>& preparedOpener() {
    static std::function<bool(const QString&)> opener;
    return opener;
}

/// The columns of Qt's own dialog, where it is shown, get the width of what stands in them.
void fitColumns(const QFileDialog& dialog) {
    auto* const list = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    const auto* const files = dialog.findChild<QFileSystemModel*>();
    if (!list || !files)
        return;
    QObject::connect(files, &QFileSystemModel::directoryLoaded, list, [list] {
        constexpr int narrowestName = 160;
        int others = 0;
        for (int column = 1; column < list->header()->count(); ++column) {
            list->resizeColumnToContents(column);
            others += list->columnWidth(column);
        }
        list->setColumnWidth(0, std::max(narrowestName, list->viewport()->width() - others));
    });
}

/// Between files; no name has it.
constexpr QChar apart = QChar::Null;

/// The files chosen.
QString chosenIn(QFileDialog& dialog) {
    dialog.setSupportedSchemes({QStringLiteral("file")});
    fitColumns(dialog);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().join(apart) : QString();
}

QString answered(const std::function<QString()>& ask) {
    if (!preparedAnswer())
        return ask();
    const QString answer = *preparedAnswer();
    preparedAnswer().reset();
    return answer;
}

QString opened(QWidget* parent, const QString& title, const QString& folder, const QString& filter,
               QFileDialog::FileMode mode) {
    return answered([&] {
        QFileDialog dialog(parent, title, folder, filter);
        dialog.setFileMode(mode);
        return chosenIn(dialog);
    });
}

} // namespace

QString fileToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    return opened(parent, title, folder, filter, QFileDialog::ExistingFile);
}

QStringList filesToOpen(QWidget* parent, const QString& title) {
    return opened(parent, title, {}, {}, QFileDialog::ExistingFiles).split(apart, Qt::SkipEmptyParts);
}

QString fileToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                   const QString& suffix) {
    return answered([&] {
        QFileDialog dialog(parent, title, QFileInfo(suggestion).path(), filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(suffix);
        dialog.selectFile(QFileInfo(suggestion).fileName());
        return chosenIn(dialog);
    });
}

QString folder(QWidget* parent, const QString& title, const QString& start) {
    return answered([&] { return QFileDialog::getExistingDirectory(parent, title, start); });
}

QString line(QWidget* parent, const QString& title, const QString& label, const QStringList& offered) {
    return answered([&] {
        QInputDialog dialog(parent);
        dialog.setWindowTitle(title);
        dialog.setLabelText(label);
        dialog.setComboBoxItems(offered);
        dialog.setComboBoxEditable(true);
        auto* const box = dialog.findChild<QComboBox*>();
        // Who is called Li is not to become Li Wei.
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        passEndingKeys(*box->completer(), *box->lineEdit());
        return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
    });
}

bool confirm(QWidget* parent, const QString& question, const QString& action, const QString& instead) {
    return answered([&] {
               QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Dialogs", "Plumbline"),
                               question, QMessageBox::Cancel, parent);
               box.setDefaultButton(QMessageBox::Cancel);
               if (!instead.isEmpty())
                   box.button(QMessageBox::Cancel)->setText(instead);
               QPushButton* const go = box.addButton(action, QMessageBox::DestructiveRole);
               box.exec();
               return box.clickedButton() == go ? QStringLiteral("yes") : QString();
           }) == QLatin1String("yes");
}

bool openWithSystem(const QString& file) {
    return preparedOpener() ? preparedOpener()(file) : QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}

void openWith(std::function<bool(const QString&)> opener) {
    preparedOpener() = std::move(opener);
}

void answerNext(const QString& answer) {
    preparedAnswer() = answer;
}

} // namespace plumbline::ui::dialogs
