#pragma once

#include <vector>

#include <QDialog>

#include "core/project/Backups.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace plumbline::ui {

class Banner;
class BackupKeeper;

/// The backups there are, newest first: one is checked again or brought back as a new file; how many are kept
/// of each assessment, and where.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupsDialog(BackupKeeper& keeper, QWidget* parent = nullptr);
    /// The file that was brought back and is to be opened; empty: none.
    [[nodiscard]] const QString& broughtBack() const { return m_broughtBack; }

private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildSettings();
    void refresh();
    [[nodiscard]] const project::Backup* chosen() const;
    void showChosen();
    void makeOne();
    void checkChosen();
    void bringBack();
    void chooseFolder();

    BackupKeeper& m_keeper;
    std::vector<project::Backup> m_backups;
    Banner* m_error;
    QTreeWidget* m_list;
    QLabel* m_none;
    QPushButton* m_bring;
    QPushButton* m_check;
    QPushButton* m_make;
    QSpinBox* m_kept;
    QLineEdit* m_folder;
    QLabel* m_notice; ///< what was done last
    QString m_broughtBack;
};

} // namespace plumbline::ui
