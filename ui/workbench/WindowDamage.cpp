// What MainWindow does about damage in the file of an assessment.
#include <QDir>
#include <QFileInfo>

#include "core/project/Damage.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ElidedLabel.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/Paths.h"
#include "ui/workbench/DamageDialog.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

void MainWindow::checkFile() {
    if (!commit())
        return;
    // What an earlier check found is of that moment.
    m_notice->clear();
    const std::filesystem::path path = m_session->project().path();
    std::vector<Error> damage;
    const auto checked =
        withProgressInThread(this, tr("Checking %1…").arg(QFileInfo(fileOf(path)).fileName()),
                             [&](const Progress& progress) -> Result<void> {
                                 auto found = project::findDamage(path, progress);
                                 if (!found)
                                     return failed(found);
                                 damage = std::move(*found);
                                 return {};
                             });
    if (!checked) {
        if (checked.error().code != ErrorCode::Cancelled)
            showError(checked.error());
        return;
    }
    // What was found at the opening is not forgotten where the file was put right meanwhile.
    if (damage.empty())
        damage = m_session->project().damage();
    if (damage.empty())
        notify(tr("Checked: the file is sound"));
    else
        showDamage(damage);
}

void MainWindow::showDamage(const std::vector<Error>& damage) {
    DamageDialog dialog(damage, m_session->model(), this);
    const int wish = dialog.exec();
    if (wish == DamageDialog::Rescue)
        rescueFile();
    else if (wish == DamageDialog::Backups)
        showBackups();
}

void MainWindow::rescueFile() {
    const std::filesystem::path path = m_session->project().path();
    const QFileInfo info(fileOf(path));
    const QString suggestion =
        info.dir().filePath(tr("%1 rescued").arg(info.completeBaseName()) + QStringLiteral(".plumb"));
    const QString file = dialogs::fileToSave(this, tr("Save what can be read"), suggestion,
                                             tr("Assessments (*.plumb)"), QStringLiteral("plumb"));
    if (file.isEmpty())
        return;
    const auto rescued = withProgressInThread(
        this, tr("Saving what can be read…"), [&](const Progress& progress) -> Result<void> {
            const auto written = project::rescue(path, pathOf(file), progress);
            return written ? Result<void>() : failed(written);
        });
    if (rescued)
        openFile(file);
    else if (rescued.error().code != ErrorCode::Cancelled)
        showError(rescued.error());
}

} // namespace plumbline::ui
