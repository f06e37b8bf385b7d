#include "ui/backups/BackupsDialog.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/base/File.h"
#include "core/project/Damage.h"
#include "ui/backups/BackupKeeper.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/DialogButton.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"
#include "ui/support/ScreenRoom.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

enum Column { Made, Enterprise, Name, Size, State, ColumnCount };
constexpr int mostKept = 99;

QString timeText(Timestamp at) {
    return QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

BackupsDialog::BackupsDialog(BackupKeeper& keeper, QWidget* parent)
    : QDialog(parent),
      m_keeper(keeper),
      m_error(new Banner),
      m_list(new QTreeWidget),
      m_none(mutedLabel()),
      m_bring(dialogButton("bringBack", tr("Bring back as a new file…"))),
      m_check(dialogButton("checkBackup", tr("Check again"))),
      m_make(dialogButton("makeBackup", tr("Make one now"))),
      m_kept(new QSpinBox),
      m_folder(new QLineEdit),
      m_notice(mutedLabel()) {
    setObjectName(QStringLiteral("backups"));
    setWindowTitle(tr("Backups"));
    m_notice->setObjectName(QStringLiteral("backupsNotice"));
    auto* close = dialogButton("closeBackups", tr("Close"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_notice, 1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_error);
    layout->addWidget(buildList(), 1);
    layout->addWidget(buildSettings());
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_keeper, &BackupKeeper::made, this, [this] {
        m_notice->setText(tr("A backup was made and found sound."));
        refresh();
    });
    connect(&m_keeper, &BackupKeeper::failed, this, [this](const Error& error) {
        m_notice->clear();
        m_error->showError(errorText(error));
    });
    connect(&m_keeper, &BackupKeeper::finished, this, &BackupsDialog::showChosen);
    resizeToScreen(*this, {860, 560});
    refresh();
    m_list->setFocus();
}

QWidget* BackupsDialog::buildList() {
    m_list->setObjectName(QStringLiteral("backupList"));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("Made"), tr("Enterprise"), tr("File"), tr("Size"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_none->setObjectName(QStringLiteral("noBackups"));
    m_none->setText(tr("There is none yet. The first is made soon after an assessment was opened."));
    auto* actions = new QHBoxLayout;
    actions->setSpacing(grid);
    actions->addWidget(m_bring);
    actions->addWidget(m_check);
    actions->addStretch(1);
    actions->addWidget(m_make);
    auto* card = new Card;
    card->content()->addWidget(m_list, 1);
    card->content()->addWidget(m_none);
    card->content()->addLayout(actions);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::showChosen);
    connect(m_list, &QTreeWidget::itemActivated, this, &BackupsDialog::bringBack);
    connect(m_bring, &QPushButton::clicked, this, &BackupsDialog::bringBack);
    connect(m_check, &QPushButton::clicked, this, &BackupsDialog::checkChosen);
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::makeOne);
    return card;
}

QWidget* BackupsDialog::buildSettings() {
    m_kept->setObjectName(QStringLiteral("backupsKept"));
    m_kept->setRange(0, mostKept);
    m_kept->setSpecialValueText(tr("none"));
    m_kept->setValue(Preferences::backupsKept());
    m_kept->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_folder->setObjectName(QStringLiteral("backupsFolder"));
    m_folder->setReadOnly(true);
    auto* choose = dialogButton("chooseBackupsFolder", tr("Choose…"));
    choose->setAccessibleName(tr("Choose the folder of the backups"));
    auto* where = new QHBoxLayout;
    where->setSpacing(grid);
    where->addWidget(m_folder, 1);
    where->addWidget(choose);
    auto* form = new QFormLayout;
    form->setSpacing(grid);
    form->addRow(tr("Kept of each assessment:"), m_kept);
    form->addRow(tr("In the folder:"), where);
    // The label is the field's, which stands in a layout with its button.
    static_cast<QLabel*>(form->labelForField(where))->setBuddy(m_folder);
    auto* told =
        mutedLabel(tr("Every few hours of work, while you work. An older one goes once a newer one was "
                      "read back and found sound; of large assessments fewer are kept."));
    told->setWordWrap(true);
    auto* card = new Card;
    card->content()->addLayout(form);
    card->content()->addWidget(told);
    connect(m_kept, &QSpinBox::valueChanged, this, &Preferences::setBackupsKept);
    connect(choose, &QPushButton::clicked, this, &BackupsDialog::chooseFolder);
    return card;
}

void BackupsDialog::refresh() {
    const auto* const before = chosen();
    const auto kept = before ? before->file : std::filesystem::path();
    m_backups = project::backupsIn(pathOf(Preferences::backupsFolder()));
    m_folder->setText(QDir::toNativeSeparators(Preferences::backupsFolder()));
    m_folder->setCursorPosition(0);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const project::Backup& backup : m_backups) {
        const bool isReadable = !backup.assessment.empty();
        auto* item = new QTreeWidgetItem(
            m_list,
            {timeText(backup.at), toQString(backup.enterprise), toQString(backup.name),
             locale().formattedDataSize(static_cast<qint64>(backup.size), 1, QLocale::DataSizeSIFormat),
             isReadable ? tr("sound when it was made") : tr("cannot be read")});
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(Enterprise, item->text(Enterprise));
        item->setToolTip(Name, QDir::toNativeSeparators(fileOf(backup.file)));
        if (backup.file == kept)
            row = m_list->topLevelItemCount() - 1;
    }
    for (int column = 0; column < ColumnCount; ++column)
        m_list->header()->setSectionResizeMode(column, column == Enterprise ? QHeaderView::Stretch
                                                                            : QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(row));
    m_none->setVisible(m_backups.empty());
    showChosen();
}

const project::Backup* BackupsDialog::chosen() const {
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 || static_cast<std::size_t>(row) >= m_backups.size()
               ? nullptr
               : &m_backups[static_cast<std::size_t>(row)];
}

void BackupsDialog::showChosen() {
    const auto* const backup = chosen();
    m_bring->setEnabled(backup && !backup->assessment.empty());
    m_check->setEnabled(backup);
    m_make->setEnabled(m_keeper.canMake());
    m_make->setToolTip(m_keeper.canMake() || m_keeper.isWorking()
                           ? QString()
                           : tr("Of the assessment that is open for writing; there is none."));
}

void BackupsDialog::makeOne() {
    m_error->hide();
    m_notice->setText(tr("A backup is being made…"));
    m_keeper.makeNow();
    // The button is about to be disabled, and the keyboard is not to go on into a field.
    m_list->setFocus();
    showChosen();
}

void BackupsDialog::checkChosen() {
    const project::Backup backup = *chosen();
    m_error->hide();
    m_notice->clear();
    bool isSound = false;
    const auto checked = withProgressInThread(
        this, tr("Checking %1…").arg(fileOf(backup.file.filename())), [&](const Progress& progress) {
            return project::findDamage(backup.file, progress).map([&](const auto& damage) {
                isSound = damage.empty();
            });
        });
    if (!checked)
        return m_error->showError(errorText(checked.error()));
    // Meanwhile one may have been made, and the list is another one.
    if (chosen() && chosen()->file == backup.file)
        m_list->currentItem()->setText(State, isSound ? tr("sound, checked just now") : tr("damaged"));
    m_notice->setText(isSound
                          ? tr("The backup of %1 is sound.").arg(timeText(backup.at))
                          : tr("The backup of %1 is damaged; take another one.").arg(timeText(backup.at)));
}

void BackupsDialog::bringBack() {
    if (!m_bring->isEnabled())
        return;
    const project::Backup backup = *chosen();
    const QString day =
        QDateTime::fromMSecsSinceEpoch(backup.at).toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    const QString suggestion =
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(tr("%1 as of %2").arg(toQString(backup.name), day) + QStringLiteral(".plumb"));
    const QString file = dialogs::fileToSave(this, tr("Bring back as a new file"), suggestion,
                                             tr("Assessments (*.plumb)"), QStringLiteral("plumb"));
    if (file.isEmpty())
        return;
    m_error->hide();
    m_notice->clear();
    const auto restored = withProgressInThread(this, tr("Copying…"), [&](const Progress& progress) {
        return project::restoreBackup(backup, pathOf(file), progress);
    });
    if (!restored)
        return m_error->showError(errorText(restored.error()));
    m_broughtBack = file;
    accept();
}

void BackupsDialog::chooseFolder() {
    const QString folder = dialogs::folder(this, tr("Where backups are kept"), Preferences::backupsFolder());
    if (folder.isEmpty())
        return;
    Preferences::setBackupsFolder(folder);
    m_notice->setText(tr("New backups go to %1; those made before stay where they are.")
                          .arg(QDir::toNativeSeparators(folder)));
    refresh();
}

} // namespace plumbline::ui
