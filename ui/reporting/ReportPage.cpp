#include "ui/reporting/ReportPage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/File.h"
#include "core/report/AssessmentReport.h"
#include "ui/reporting/PdfWriter.h"
#include "ui/reporting/PrintOut.h"
#include "ui/reporting/ReportLayout.h"
#include "ui/reporting/SheetsView.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/ElidedLabel.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

/// Each language in its own name, which is not translated.
QString nameOf(std::string_view language) {
    return language == "zh_CN" ? QStringLiteral("中文") : QStringLiteral("English");
}

} // namespace

ReportPage::ReportPage(QWidget* parent) : WorkPage(parent), m_banner(new Banner), m_view(new SheetsView) {
    setObjectName(QStringLiteral("reportPage"));
    m_view->setObjectName(QStringLiteral("reportPreview"));
    m_view->setAccessibleName(tr("Preview of the report"));
    m_banner->hide();
    buildActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    layout->addWidget(m_banner);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportPage::invalidate);
    connect(m_wording, &QCheckBox::toggled, this, &ReportPage::invalidate);
    connect(m_view, &SheetsView::currentPageChanged, this, [this](int page) {
        m_page->setText(tr("Page %1 of %2").arg(page + 1).arg(m_view->sheets().pages.size()));
    });
}

QAction* ReportPage::add(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                         const std::function<void()>& action) {
    auto* added = new QAction(text, this);
    added->setObjectName(name);
    added->setShortcuts(keys);
    added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(added, &QAction::triggered, this, action);
    addAction(added);
    return added;
}

void ReportPage::buildActions() {
    m_save = add(QStringLiteral("actionReportPdf"), tr("Save PDF…"), {QKeySequence(Qt::CTRL | Qt::Key_E)},
                 [this] { savePdf(); });
    m_print = add(QStringLiteral("actionReportPrint"), tr("Print…"), {QKeySequence(Qt::CTRL | Qt::Key_P)},
                  [this] { print(); });
    m_smaller = add(QStringLiteral("actionReportSmaller"), QStringLiteral("−"),
                    {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { m_view->zoomBy(1 / 1.2); });
    m_fit = add(QStringLiteral("actionReportFit"), tr("Fit width"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
                [this] { m_view->fitWidth(); });
    m_larger = add(QStringLiteral("actionReportLarger"), QStringLiteral("+"),
                   {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                   [this] { m_view->zoomBy(1.2); });
    m_smaller->setToolTip(tr("Smaller (Ctrl+-)"));
    m_larger->setToolTip(tr("Larger (Ctrl++)"));
    m_fit->setToolTip(tr("As wide as the window (Ctrl+0)"));
    m_save->setToolTip(tr("Save the report as a PDF (Ctrl+E)"));
    m_print->setToolTip(tr("Print the report (Ctrl+P)"));
}

QToolButton* ReportPage::button(QAction* action, const QString& name) {
    auto* made = new QToolButton;
    made->setDefaultAction(action);
    made->setObjectName(name);
    made->setAccessibleName(action->toolTip());
    made->setFocusPolicy(Qt::StrongFocus);
    made->setMinimumHeight(4 * grid);
    return made;
}

QWidget* ReportPage::buildBar() {
    m_language = new QComboBox;
    m_language->setObjectName(QStringLiteral("reportLanguage"));
    m_language->setAccessibleName(tr("Language of the report"));
    for (const std::string_view language : report::reportLanguages())
        m_language->addItem(nameOf(language), toQString(std::string(language)));
    m_language->setCurrentIndex(std::max(0, m_language->findData(toQString(language()))));
    auto* caption = mutedLabel(tr("Language"));
    caption->setWordWrap(false);
    caption->setBuddy(m_language);
    m_wording = new QCheckBox(tr("With the standard's wording"));
    m_wording->setObjectName(QStringLiteral("reportWording"));
    m_page = mutedLabel();
    m_page->setWordWrap(false);
    m_page->setObjectName(QStringLiteral("reportPageNumber"));

    m_done = new ElidedLabel;
    m_done->setFont(smallFont());
    m_done->setForegroundRole(QPalette::PlaceholderText);
    m_done->setObjectName(QStringLiteral("reportDone"));

    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    layout->setSpacing(grid);
    layout->addWidget(caption);
    layout->addWidget(m_language);
    layout->addSpacing(grid);
    layout->addWidget(m_wording);
    layout->addSpacing(grid);
    layout->addWidget(button(m_smaller, QStringLiteral("reportSmaller")));
    layout->addWidget(button(m_fit, QStringLiteral("reportFit")));
    layout->addWidget(button(m_larger, QStringLiteral("reportLarger")));
    layout->addSpacing(grid);
    layout->addWidget(m_page);
    layout->addWidget(m_done, 1);
    layout->addWidget(button(m_print, QStringLiteral("reportPrint")));
    layout->addWidget(button(m_save, QStringLiteral("reportPdf")));
    return bar;
}

void ReportPage::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_banner->hide();
    m_view->setSheets({});
    m_view->showPage(0);
    if (m_session) {
        connect(m_session, &Session::changed, this, &ReportPage::invalidate);
        connect(m_session, &Session::overlayChanged, this, &ReportPage::refreshWording);
    }
    m_wording->setChecked(false);
    refreshWording();
}

void ReportPage::refreshWording() {
    const bool loaded = m_session && m_session->overlay().covered(m_session->model()) > 0;
    m_wording->setEnabled(loaded);
    m_wording->setChecked(loaded && m_wording->isChecked());
    m_wording->setToolTip(loaded ? tr("Below each criterion, as you have loaded it")
                                 : tr("No wording of this standard is loaded"));
    invalidate();
}

model::Overlay ReportPage::printedWording() const {
    return m_wording->isChecked() ? m_session->overlay() : model::Overlay();
}

void ReportPage::showEvent(QShowEvent* event) {
    WorkPage::showEvent(event);
    if (m_stale)
        refresh();
}

void ReportPage::invalidate() {
    m_stale = true;
    m_done->clear();
    m_banner->hide();
    if (isVisible())
        refresh();
}

std::string ReportPage::reportLanguage() const {
    return toUtf8(m_language->currentData().toString());
}

void ReportPage::refresh() {
    m_stale = false;
    const auto setUsable = [this](bool usable) {
        for (QAction* action : {m_save, m_print})
            action->setEnabled(usable);
    };
    setUsable(m_session != nullptr);
    if (!m_session)
        return;
    const auto report = reportOf(m_session->project(), reportLanguage(), printedWording());
    if (!report) {
        setUsable(false);
        m_banner->showError(errorText(report.error()));
        m_view->setSheets({});
        return;
    }
    m_view->setSheets(layOut(*report));
    m_page->setText(tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(m_view->sheets().pages.size()));
}

void ReportPage::savePdf() {
    if (!m_session)
        return;
    if (m_stale)
        refresh();
    const project::Project& project = m_session->project();
    const auto saved = ui::savePdf(this, project, m_view->sheets(), tr("Save the report as a PDF"),
                                   QFileInfo(fileOf(project.path())).completeBaseName());
    if (!saved)
        m_banner->showError(errorText(saved.error()));
    else if (!saved->isEmpty())
        m_done->setText(tr("Saved: %1").arg(*saved));
}

void ReportPage::print() {
    if (!m_session)
        return;
    if (m_stale)
        refresh();
    if (const auto printed = printWithDialog(this, m_view->sheets()); !printed)
        m_banner->showError(errorText(printed.error()));
}

} // namespace plumbline::ui
