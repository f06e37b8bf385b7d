#include "ui/models/ModelsDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/File.h"
#include "core/exchange/ModelWorkbook.h"
#include "ui/models/ImportPreview.h"
#include "ui/models/ModelFacts.h"
#include "ui/models/OverlayBox.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/DialogButton.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"
#include "ui/support/Paths.h"
#include "ui/support/ScreenRoom.h"
#include "ui/support/Theme.h"
#include "ui/support/TwoLineDelegate.h"

namespace plumbline::ui {

namespace {

enum Page { ListPage, ImportPage };
constexpr int listWidth = 37 * grid;

QString filter() {
    return ModelsDialog::tr("Workbooks (*.xlsx)");
}

QString documents() {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

ModelsDialog::ModelsDialog(QWidget* parent)
    : QDialog(parent),
      m_error(new Banner),
      m_stack(new QStackedWidget),
      m_list(new QListWidget),
      m_details(new QVBoxLayout),
      m_facts(new ModelFacts),
      m_damage(new QLabel),
      m_overlay(new OverlayBox),
      m_write(dialogButton("writeModel", tr("Write as a workbook…"))),
      m_remove(dialogButton("removeModel", tr("Remove…"))),
      m_import(new ImportPreview),
      m_notice(mutedLabel()),
      m_close(dialogButton("closeModels", tr("Close"))) {
    setObjectName(QStringLiteral("models"));
    setWindowTitle(tr("Models"));
    m_notice->setObjectName(QStringLiteral("modelsNotice"));
    auto* list = new QWidget;
    auto* columns = new QHBoxLayout(list);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * grid);
    columns->addWidget(buildList());
    columns->addWidget(buildDetails(), 1);
    auto* page = new QWidget;
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_notice, 1);
    foot->addWidget(m_close);
    auto* pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(2 * grid);
    pageLayout->addWidget(list, 1);
    pageLayout->addLayout(foot);
    m_stack->addWidget(page);
    m_stack->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(m_error);
    layout->addWidget(m_stack, 1);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_import, &ImportPreview::left, this, &ModelsDialog::showList);
    connect(m_import, &ImportPreview::installed, this, [this](const QString& id) {
        refresh(toUtf8(id));
        showList();
        m_notice->setText(tr("%1 is installed and can be chosen for a new assessment.").arg(id));
    });
    // A small screen at high scaling has less room than that.
    resizeToScreen(*this, {960, 640});
    refresh({});
    m_list->setFocus();
}

QWidget* ModelsDialog::buildList() {
    m_list->setObjectName(QStringLiteral("modelList"));
    m_list->setAccessibleName(tr("Models"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMouseTracking(true);
    auto* bring = dialogButton("importModel", tr("Import a workbook…"));
    auto* example = dialogButton("writeTemplate", tr("Write an empty template…"));
    example->setToolTip(tr("A small example with explanations, to begin a model of your own with"));
    auto* side = new QWidget;
    side->setFixedWidth(listWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(bring);
    layout->addWidget(example);
    connect(m_list, &QListWidget::currentRowChanged, this, &ModelsDialog::showChosen);
    connect(bring, &QPushButton::clicked, this, &ModelsDialog::importWorkbook);
    connect(example, &QPushButton::clicked, this,
            [this] { writeWorkbook(exchange::templatePack(), tr("model template")); });
    return side;
}

QWidget* ModelsDialog::buildDetails() {
    m_damage->setObjectName(QStringLiteral("modelDamage"));
    m_damage->setWordWrap(true);
    m_damage->setTextFormat(Qt::PlainText);
    m_damage->setForegroundRole(QPalette::BrightText);
    m_damage->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* content = new QWidget;
    content->setLayout(m_details);
    m_details->setContentsMargins(0, 0, 0, 0);
    m_details->setSpacing(2 * grid);
    m_details->addWidget(m_facts);
    m_details->addWidget(m_damage);
    m_details->addWidget(m_overlay);
    m_details->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("modelDetails"));
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    connect(m_overlay, &OverlayBox::changed, m_notice, &QLabel::clear);
    connect(m_overlay, &OverlayBox::refused, this, [this, scroll] {
        m_notice->clear();
        // Once the box has the room for what it has to say.
        QTimer::singleShot(0, scroll,
                           [this, scroll] { scroll->verticalScrollBar()->setValue(m_overlay->y()); });
    });
    content->setBackgroundRole(QPalette::Base);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(grid);
    actions->addWidget(m_write);
    actions->addStretch(1);
    actions->addWidget(m_remove);
    auto* card = new Card;
    card->content()->addWidget(scroll, 1);
    card->content()->addLayout(actions);
    connect(m_write, &QPushButton::clicked, this, &ModelsDialog::writeChosen);
    connect(m_remove, &QPushButton::clicked, this, &ModelsDialog::removeChosen);
    return card;
}

/// Looks anew what models there are.
void ModelsDialog::refresh(const std::string& chosenId) {
    m_entries.clear();
    const model::Catalog known = catalog();
    for (const std::string& id : known.ids()) {
        auto pack = known.pack(id);
        auto model = pack ? model::parsePack(*pack, id) : failed(pack);
        m_entries.push_back(
            {id, !model::Catalog::isShipped(id), pack.value_or(model::PackFiles{}), std::move(model)});
    }
    fillList(chosenId);
}

void ModelsDialog::fillList(const std::string& chosenId) {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    for (const Entry& entry : m_entries) {
        auto* item = new QListWidgetItem(entry.model ? local(entry.model->name) : toQString(entry.id));
        const QString what = entry.model ? toQString(entry.model->reference) : tr("cannot be read");
        const QString detail = entry.own ? tr("Your own  ·  %1").arg(what) : what;
        item->setData(TwoLineDelegate::DetailRole, detail);
        item->setData(Qt::AccessibleDescriptionRole, detail);
        item->setToolTip(item->text());
        m_list->addItem(item);
        if (entry.id == chosenId)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    showChosen();
}

const ModelsDialog::Entry* ModelsDialog::chosen() const {
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

void ModelsDialog::showChosen() {
    const Entry* const entry = chosen();
    if (!entry)
        return;
    m_facts->setVisible(entry->model.has_value());
    m_damage->setVisible(!entry->model);
    m_overlay->setVisible(entry->model.has_value());
    const QString folder = QDir::toNativeSeparators(fileOf(catalog().folderOf(entry->id)));
    if (entry->model) {
        m_overlay->showModel(*entry->model);
        m_facts->show(*entry->model,
                      entry->own ? tr("Your own, in %1").arg(folder) : tr("Comes with Plumbline"));
    } else {
        m_damage->setText(
            errorText(entry->model.error()) + QStringLiteral("\n\n") +
            tr("Import its workbook again to replace it, or remove it. Assessments already made "
               "keep their own copy."));
    }
    m_write->setEnabled(entry->model.has_value());
    m_remove->setEnabled(entry->own);
    m_remove->setToolTip(entry->own ? QString() : tr("Models that come with Plumbline stay."));
}

void ModelsDialog::showList() {
    m_stack->setCurrentIndex(ListPage);
    m_list->setFocus();
}

void ModelsDialog::reject() {
    if (m_stack->currentIndex() == ImportPage)
        showList();
    else
        QDialog::reject();
}

void ModelsDialog::importWorkbook() {
    const QString file =
        dialogs::fileToOpen(this, tr("Import a model from a workbook"), documents(), filter());
    if (file.isEmpty())
        return;
    m_error->hide();
    m_notice->clear();
    m_stack->setCurrentIndex(ImportPage);
    m_import->read(file);
}

void ModelsDialog::writeChosen() {
    if (const Entry* const entry = chosen(); entry && entry->model)
        writeWorkbook(entry->pack, toQString(entry->id));
}

void ModelsDialog::writeWorkbook(const model::PackFiles& pack, const QString& name) {
    const QString suggestion = QDir(documents()).filePath(name + QStringLiteral(".xlsx"));
    const QString file =
        dialogs::fileToSave(this, tr("Write as a workbook"), suggestion, filter(), QStringLiteral("xlsx"));
    if (file.isEmpty())
        return;
    m_error->hide();
    m_notice->clear();
    if (const auto written = exchange::writeModelWorkbook(pack, pathOf(file), exchange::Existing::Replace);
        !written)
        m_error->showError(errorText(written.error()));
    else
        m_notice->setText(tr("Written to %1").arg(QDir::toNativeSeparators(file)));
}

void ModelsDialog::removeChosen() {
    const Entry* const entry = chosen();
    const QString name = entry->model ? local(entry->model->name) : toQString(entry->id);
    if (!dialogs::confirm(
            this, tr("Remove the model %1? Assessments already made keep their own copy of it.").arg(name),
            tr("Remove")))
        return;
    m_error->hide();
    const auto removed = catalog().remove(entry->id);
    refresh({});
    if (!removed)
        m_error->showError(errorText(removed.error()));
    else
        m_notice->setText(tr("%1 is removed.").arg(name));
}

} // namespace plumbline::ui
