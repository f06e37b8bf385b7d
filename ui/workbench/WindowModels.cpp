// What MainWindow does about the models a user has: editions to move to, wordings, the dialog of models.
#include <QAction>
#include <QCollator>

#include "ui/models/ModelsDialog.h"
#include "ui/start/MoveDialog.h"
#include "ui/support/Banner.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

void MainWindow::showModels() {
    ModelsDialog(this).exec();
    refreshModels();
}

void MainWindow::refreshModels() {
    if (!m_session)
        return;
    m_session->reloadOverlay();
    lookForEdition();
    refreshActions();
}

/// Offers a newer edition of the model; any other one the menu has.
void MainWindow::lookForEdition() {
    m_offer->hide();
    m_edition.reset();
    if (!m_session || m_session->project().isReadOnly())
        return;
    auto installed = catalog().pack(m_session->model().id);
    const auto inUse = m_session->project().pack();
    if (!installed || !inUse || *installed == *inUse)
        return;
    const auto model = model::parsePack(*installed, m_session->model().id);
    if (!model)
        return;
    m_edition = std::move(*installed);
    QCollator order(QLocale::English);
    order.setNumericMode(true);
    const QString edition = toQString(model->edition), current = toQString(m_session->model().edition);
    if (order.compare(edition, current) > 0)
        m_offer->showState(tr("Edition %1 of this model is installed; this assessment uses edition %2.")
                               .arg(edition, current),
                           tr("What would change…"), true);
}

void MainWindow::moveToEdition() {
    if (!commit())
        return;
    const auto edition = model::parsePack(*m_edition, m_session->model().id);
    const model::PackFiles pack = *m_edition;
    if (MoveDialog(*m_session, pack, *edition, this).exec() == QDialog::Accepted)
        notify(tr("Moved to edition %1").arg(toQString(m_session->model().edition)));
}

} // namespace plumbline::ui
