// What MainWindow does about evidence beyond its page.
#include <QDir>
#include <QFileInfo>

#include "core/base/File.h"
#include "core/exchange/EvidenceFolder.h"
#include "ui/evidence/EvidencePage.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/Paths.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

void MainWindow::showPiece(const assessment::RecordId& piece) {
    static_cast<EvidencePage*>(openPage(Evidence))->editPiece(piece);
}

void MainWindow::addPiece() {
    static_cast<EvidencePage*>(openPage(Evidence))->addPiece();
}

/// Writes all pieces with their files into a new folder beneath the one chosen.
void MainWindow::exportEvidence() {
    if (!commit())
        return;
    const QFileInfo file(fileOf(m_session->project().path()));
    const QString parent =
        dialogs::folder(this, tr("Export the evidence: where its folder is to be"), file.path());
    if (parent.isEmpty())
        return;
    const QString target = QDir(parent).filePath(tr("%1 evidence").arg(file.completeBaseName()));
    const auto written =
        withProgress(this, tr("Exporting the evidence…"), [&](const Progress& progress) -> Result<void> {
            return exchange::evidenceLedger(m_session->project(), language())
                .and_then([&](const exchange::EvidenceLedger& ledger) {
                    return exchange::writeEvidenceFolder(m_session->project(), ledger, pathOf(target),
                                                         language(), progress);
                });
        });
    if (!written)
        showError(written.error());
    else
        notify(tr("Written to %1").arg(QDir::toNativeSeparators(target)));
}

} // namespace plumbline::ui
