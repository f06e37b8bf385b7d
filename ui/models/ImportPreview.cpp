#include "ui/models/ImportPreview.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/File.h"
#include "core/model/Difference.h"
#include "ui/models/MistakeTable.h"
#include "ui/models/ModelFacts.h"
#include "ui/support/Card.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/ModelsFolder.h"
#include "ui/support/Paths.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

enum Page { NothingPage, MistakesPage, ModelPage };

QPushButton* button(const QString& name, const QString& text) {
    auto* made = new QPushButton(text);
    made->setObjectName(name);
    return made;
}

/// The first few by name, for a sentence that has the number.
QString names(const model::Model& model, const std::vector<model::ItemId>& items) {
    constexpr std::size_t most = 5;
    QStringList list;
    for (std::size_t i = 0; i < std::min(items.size(), most); ++i)
        list << QStringLiteral("%1 %2").arg(toQString(model.itemCode(items[i])),
                                            local(model.item(items[i]).name));
    return list.join(QStringLiteral(", ")) + (items.size() > most ? QStringLiteral(", …") : QString());
}

QStringList changes(const model::Model& before, const model::Model& after) {
    const model::Difference found = model::difference(before, after);
    const auto count = [](const auto& items) { return static_cast<int>(items.size()); };
    QStringList lines;
    if (!found.added.empty())
        lines << ImportPreview::tr("%n item(s) added: %1", nullptr, count(found.added))
                     .arg(names(after, found.added));
    if (!found.removed.empty())
        lines << ImportPreview::tr("%n item(s) removed: %1", nullptr, count(found.removed))
                     .arg(names(before, found.removed));
    if (found.criteria > 0)
        lines << ImportPreview::tr("%n criterion/criteria worded otherwise", nullptr, found.criteria);
    if (found.weights > 0)
        lines << ImportPreview::tr("%n part(s) weighted otherwise", nullptr, found.weights);
    if (found.levels)
        lines << ImportPreview::tr("Levels or their bands are changed");
    return lines;
}

/// Whether the model is new, and what it changes in the one it replaces.
QString comparison(const model::Model& model, const model::PackFiles& pack) {
    const model::Catalog known = catalog();
    const std::vector<std::string> ids = known.ids();
    const QString id = toQString(model.id);
    if (std::find(ids.begin(), ids.end(), model.id) == ids.end())
        return ImportPreview::tr("New: there is no model %1 yet.").arg(id);
    const auto former = known.pack(model.id);
    const auto before = former ? model::parsePack(*former, model.id) : failed(former);
    if (!before)
        return ImportPreview::tr("Replaces your model %1, which cannot be read.").arg(id);
    if (*former == pack)
        return ImportPreview::tr("Replaces your model %1, which says the same.").arg(id);
    QStringList lines = changes(*before, model);
    if (lines.isEmpty())
        lines << ImportPreview::tr("Items, weights, levels and criteria are the same; other texts differ");
    const QString bullet = QStringLiteral("\n•  ");
    return ImportPreview::tr("Replaces your model %1:").arg(id) + bullet + lines.join(bullet);
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent),
      m_heading(new QLabel),
      m_path(mutedLabel()),
      m_status(new QLabel),
      m_advice(mutedLabel()),
      m_stack(new QStackedWidget),
      m_mistakes(new MistakeTable),
      m_facts(new ModelFacts),
      m_copy(button(QStringLiteral("copyMistakes"), tr("Copy all"))),
      m_again(button(QStringLiteral("checkAgain"), tr("Check again"))),
      m_install(button(QStringLiteral("install"), tr("Install"))) {
    setObjectName(QStringLiteral("importPreview"));
    m_heading->setFont(titleFont());
    m_heading->setTextFormat(Qt::PlainText);
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_status->setFont(strongFont());
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_advice->setObjectName(QStringLiteral("importAdvice"));
    auto* card = new Card;
    card->content()->addWidget(m_facts);
    card->content()->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(new QWidget);
    m_stack->addWidget(m_mistakes);
    m_stack->addWidget(scroll);
    auto* back = button(QStringLiteral("leaveImport"), tr("Back"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(back);
    buttons->addStretch(1);
    for (QPushButton* each : {m_copy, m_again, m_install})
        buttons->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_heading);
    layout->addWidget(m_path);
    layout->addSpacing(grid);
    layout->addWidget(m_status);
    layout->addWidget(m_advice);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, &ImportPreview::left);
    connect(m_copy, &QPushButton::clicked, m_mistakes, &MistakeTable::copyAll);
    connect(m_again, &QPushButton::clicked, this, &ImportPreview::readAgain);
    connect(m_install, &QPushButton::clicked, this, &ImportPreview::install);
}

void ImportPreview::read(const QString& file) {
    m_file = file;
    m_heading->setText(tr("Import %1").arg(QFileInfo(file).fileName()));
    m_path->setText(QDir::toNativeSeparators(QFileInfo(file).absolutePath()));
    readAgain();
}

void ImportPreview::readAgain() {
    m_pack.reset();
    const std::string name = toUtf8(QFileInfo(m_file).fileName());
    const auto bytes = readFile(pathOf(m_file), exchange::maxWorkbook);
    auto workbook = bytes ? exchange::readModelWorkbook(*bytes, name) : failed(bytes);
    if (!workbook)
        return showFailure(workbook.error());
    if (!workbook->mistakes.empty())
        return showMistakes(workbook->mistakes);
    const auto model = model::parsePack(workbook->pack, name);
    if (!model)
        return showFailure(model.error());
    m_pack = std::move(workbook->pack);
    showModel(*model, workbook->notes);
}

void ImportPreview::showFailure(const Error& error) {
    m_status->setText(errorText(error));
    m_advice->setText(tr("Nothing was installed."));
    m_stack->setCurrentIndex(NothingPage);
    m_copy->hide();
    m_install->setEnabled(false);
    m_again->setFocus();
}

void ImportPreview::showMistakes(const std::vector<exchange::Mistake>& mistakes) {
    const auto count = static_cast<int>(mistakes.size());
    m_status->setText(mistakes.size() < exchange::mostMistakes ? tr("%n mistake(s)", nullptr, count)
                                                               : tr("%1 mistakes and more").arg(count));
    m_advice->setText(
        tr("Mend them in your spreadsheet program, save, and check again. Nothing was installed."));
    m_mistakes->show(mistakes);
    m_stack->setCurrentIndex(MistakesPage);
    m_copy->show();
    m_install->setEnabled(false);
    m_again->setFocus();
}

void ImportPreview::showModel(const model::Model& model, const std::vector<exchange::Mistake>& notes) {
    m_status->setText(comparison(model, *m_pack));
    QStringList advice{tr("No mistakes. Assessments already made keep the model they were made with.")};
    for (const exchange::Mistake& note : notes)
        advice << mistakeText(note);
    m_advice->setText(advice.join(QLatin1Char('\n')));
    m_facts->show(model, tr("This workbook"));
    m_stack->setCurrentIndex(ModelPage);
    m_copy->hide();
    m_install->setEnabled(true);
    m_install->setFocus();
}

void ImportPreview::install() {
    const auto model = catalog().install(*m_pack);
    if (model)
        Q_EMIT installed(toQString(model->id));
    else
        showFailure(model.error());
}

} // namespace plumbline::ui
