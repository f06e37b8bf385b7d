#include "ui/workbench/KeySheet.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/interview/RatingMethod.h"
#include "ui/support/Card.h"
#include "ui/support/ScreenRoom.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

QString words(const char* source) {
    return QCoreApplication::translate("KeySheet", source);
}

std::vector<KeyHelp> keysOf(const model::Model* model) {
    std::vector<KeyHelp> keys;
    if (model)
        keys = RatingMethod::of(*model).keys(*model);
    const KeyHelp others[] = {
        {QStringLiteral("Backspace"), words(QT_TRANSLATE_NOOP("KeySheet", "Clear the rating"))},
        {QStringLiteral("← ↑ → ↓"),
         words(QT_TRANSLATE_NOOP("KeySheet", "Move; with Shift select several cells"))},
        {words(QT_TRANSLATE_NOOP("KeySheet", "N, Enter")),
         words(QT_TRANSLATE_NOOP("KeySheet", "Write a note; Esc or Ctrl+Enter returns to the sheet"))},
        {QStringLiteral("E"),
         words(QT_TRANSLATE_NOOP("KeySheet", "Add evidence for the cell; Ctrl+V takes a picture or files"))},
        {QStringLiteral("Ins / Del"),
         words(QT_TRANSLATE_NOOP(
             "KeySheet", "On the evidence page: new piece, or delete it (Ctrl+Shift+N: new from anywhere)"))},
        {QStringLiteral("F, Ctrl+F"), words(QT_TRANSLATE_NOOP("KeySheet", "Find a criterion, item or note"))},
        {QStringLiteral("Ctrl+PgUp / PgDn"),
         words(QT_TRANSLATE_NOOP("KeySheet", "Previous or next sub-domain"))},
        {QStringLiteral("Ctrl+Z / Ctrl+Y"), words(QT_TRANSLATE_NOOP("KeySheet", "Undo or redo"))},
        {QStringLiteral("Ctrl+H"), words(QT_TRANSLATE_NOOP("KeySheet", "Who changed what"))},
        {QStringLiteral("Space, R"),
         words(QT_TRANSLATE_NOOP("KeySheet", "On the review desk: reviewed, and on to the next"))},
        {QStringLiteral("N / A / Del"),
         words(QT_TRANSLATE_NOOP("KeySheet", "On the findings: new, agreed by the team, delete"))},
        {QStringLiteral("Ctrl+Del"),
         words(
             QT_TRANSLATE_NOOP("KeySheet", "In a table of the process: take out the rows that are chosen"))},
        {QStringLiteral("Ctrl+1 … 7"),
         words(QT_TRANSLATE_NOOP("KeySheet", "The activities, from left to right"))},
        {QStringLiteral("Ctrl+E / Ctrl+P"),
         words(QT_TRANSLATE_NOOP("KeySheet", "On the report: save as PDF or print"))},
        {QStringLiteral("Ctrl+N / Ctrl+O"),
         words(QT_TRANSLATE_NOOP("KeySheet", "New assessment or open one"))},
        {QStringLiteral("F1"), words(QT_TRANSLATE_NOOP("KeySheet", "These keys"))},
    };
    keys.insert(keys.end(), std::begin(others), std::end(others));
    return keys;
}

} // namespace

void showKeySheet(QWidget* parent, const model::Model* model) {
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("keySheet"));
    dialog.setWindowTitle(words(QT_TRANSLATE_NOOP("KeySheet", "Keys")));
    auto* list = new QWidget;
    auto* rows = new QGridLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(3 * grid);
    rows->setVerticalSpacing(grid);
    int row = 0;
    for (const KeyHelp& entry : keysOf(model)) {
        auto* keys = new QLabel(entry.keys);
        keys->setFont(strongFont());
        rows->addWidget(keys, row, 0);
        rows->addWidget(new QLabel(entry.does), row, 1);
        ++row;
    }
    QScrollArea* const area = scrolled(list);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setFocusProxy(nullptr);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(3 * grid, 3 * grid, 3 * grid, 2 * grid);
    layout->setSpacing(2 * grid);
    layout->addWidget(area);
    layout->addWidget(buttons);
    area->setFocus();
    const QSize bar(area->verticalScrollBar()->sizeHint().width(), 0);
    resizeToScreen(dialog, dialog.sizeHint() - area->sizeHint() + list->sizeHint() + bar);
    dialog.exec();
}

} // namespace plumbline::ui
