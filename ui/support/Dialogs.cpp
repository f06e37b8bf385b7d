#include "ui/support/Dialogs.h"

#include <optional>

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace plumbline::ui::dialogs {

namespace {

std::optional<QString>& preparedAnswer() {
    static std::optional<QString> answer;
    return answer;
}

QString answered(const std::function<QString()>& ask) {
    if (!preparedAnswer())
        return ask();
    const QString answer = *preparedAnswer();
    preparedAnswer().reset();
    return answer;
}

} // namespace

QString fileToOpen(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    return answered([&] { return QFileDialog::getOpenFileName(parent, title, folder, filter); });
}

QString fileToSave(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter,
                   const QString& suffix) {
    return answered([&] {
        QFileDialog dialog(parent, title, QFileInfo(suggestion).path(), filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(suffix);
        dialog.selectFile(QFileInfo(suggestion).fileName());
        return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    });
}

QString line(QWidget* parent, const QString& title, const QString& label, const QString& text) {
    return answered([&] { return QInputDialog::getText(parent, title, label, QLineEdit::Normal, text); });
}

bool confirm(QWidget* parent, const QString& question, const QString& action) {
    return answered([&] {
               QMessageBox box(QMessageBox::Warning, QString(), question, QMessageBox::Cancel, parent);
               QPushButton* const go = box.addButton(action, QMessageBox::DestructiveRole);
               box.exec();
               return box.clickedButton() == go ? QStringLiteral("yes") : QString();
           }) == QLatin1String("yes");
}

void answerNext(const QString& answer) {
    preparedAnswer() = answer;
}

} // namespace plumbline::ui::dialogs
