#include "ui/models/OverlayBox.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

#include "core/base/File.h"
#include "core/exchange/OverlaySheet.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"
#include "ui/support/Paths.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {
constexpr int listHeight = 15 * grid;
}

OverlayBox::OverlayBox(QWidget* parent)
    : QWidget(parent),
      m_state(new QLabel),
      m_load(new QPushButton(tr("Load…"))),
      m_remove(new QPushButton(tr("Remove"))),
      m_error(new Banner),
      m_mistakes(new QListWidget) {
    setObjectName(QStringLiteral("overlayBox"));
    m_state->setObjectName(QStringLiteral("overlayState"));
    m_state->setWordWrap(true);
    // Enter in the list of models is not meant for them.
    for (QPushButton* button : {m_load, m_remove})
        button->setAutoDefault(false);
    m_load->setObjectName(QStringLiteral("overlayLoad"));
    m_load->setAccessibleName(tr("Load the wording of the standard from a sheet"));
    m_remove->setObjectName(QStringLiteral("overlayRemove"));
    m_remove->setAccessibleName(tr("Remove the wording of the standard"));
    m_mistakes->setObjectName(QStringLiteral("overlayMistakes"));
    m_mistakes->setAccessibleName(tr("Mistakes in the sheet"));
    m_mistakes->setWordWrap(true);
    m_mistakes->setFont(smallFont());
    m_mistakes->setSpacing(2);
    m_mistakes->setFixedHeight(listHeight);
    m_mistakes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_state, 1);
    row->addWidget(m_load);
    row->addWidget(m_remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addLayout(row);
    layout->addWidget(mutedLabel(tr(
        "From a sheet (.xlsx or CSV) with the columns item, level and text. It is shown below each criterion "
        "on this computer; no file or export holds it, and a report only where you ask.")));
    layout->addWidget(m_error);
    layout->addWidget(m_mistakes);

    connect(m_load, &QPushButton::clicked, this, &OverlayBox::load);
    connect(m_remove, &QPushButton::clicked, this, &OverlayBox::remove);
    refresh();
}

void OverlayBox::showModel(const model::Model& model) {
    m_model = model;
    refresh();
}

void OverlayBox::refresh() {
    m_error->hide();
    m_mistakes->hide();
    m_load->setEnabled(m_model.has_value());
    m_remove->setEnabled(false);
    m_state->clear();
    if (!m_model)
        return;
    const auto overlay = overlays().of(m_model->id);
    m_remove->setEnabled(!overlay || !overlay->isEmpty());
    m_state->setText(!overlay || overlay->isEmpty()
                         ? tr("No wording of the standard loaded")
                         : tr("Wording loaded: %1 of %2 criteria")
                               .arg(overlay->covered(*m_model))
                               .arg(m_model->items.size() * m_model->levels.size()));
    if (!overlay)
        m_error->showError(errorText(overlay.error()));
}

void OverlayBox::showMistakes(const QString& file, const std::vector<exchange::Mistake>& mistakes) {
    m_mistakes->clear();
    for (const exchange::Mistake& mistake : mistakes)
        m_mistakes->addItem(mistakeText(mistake));
    m_mistakes->show();
    m_error->showError(
        tr("Nothing was loaded: %n mistake(s) in %1.", nullptr, static_cast<int>(mistakes.size()))
            .arg(QFileInfo(file).fileName()));
    Q_EMIT refused();
}

void OverlayBox::load() {
    const QString file =
        dialogs::fileToOpen(this, tr("Load the wording of the standard"),
                            QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                            tr("Sheets (*.xlsx *.csv *.txt)"));
    if (file.isEmpty())
        return;
    refresh();
    const auto sheet = exchange::readOverlaySheet(pathOf(file), *m_model, language());
    if (!sheet)
        return refuse(sheet.error());
    if (!sheet->mistakes.empty())
        return showMistakes(file, sheet->mistakes);
    if (const auto saved = overlays().save(m_model->id, sheet->overlay); !saved)
        return refuse(saved.error());
    refresh();
    QStringList notes;
    for (const exchange::Mistake& note : sheet->notes)
        notes << mistakeText(note);
    if (!notes.isEmpty())
        m_error->showState(notes.join(QLatin1Char('\n')), {}, true);
    Q_EMIT changed();
}

void OverlayBox::refuse(const Error& error) {
    m_error->showError(errorText(error));
    Q_EMIT refused();
}

void OverlayBox::remove() {
    if (!dialogs::confirm(this, tr("Remove the wording of the standard from this computer?"), tr("Remove")))
        return;
    if (const auto removed = overlays().remove(m_model->id); !removed)
        return m_error->showError(errorText(removed.error()));
    refresh();
    Q_EMIT changed();
}

} // namespace plumbline::ui
