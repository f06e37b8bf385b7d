#include "ui/workbench/DamageDialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/ScreenRoom.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

DamageDialog::DamageDialog(const std::vector<Error>& damage, const model::Model& model, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("damageDialog"));
    setWindowTitle(tr("Damage in the file"));
    auto* const explanation = new QLabel(
        tr("The file was left as it is. What can be read of it can be saved as a new file, without what is "
           "named here, to work on there. A backup from before is better where there is one."));
    explanation->setWordWrap(true);
    QStringList sentences;
    for (Error error : damage) {
        // All are about the same file: its name is enough.
        if (!error.args.empty())
            error.args.front() = toUtf8(QFileInfo(toQString(error.args.front())).fileName());
        for (std::string& arg : error.args)
            if (const auto cell = model.findCell(arg))
                arg = toUtf8(cellName(model, *cell));
        sentences << errorText(error);
    }
    auto* const list = new QPlainTextEdit(sentences.join(QStringLiteral("\n\n")));
    list->setObjectName(QStringLiteral("damageList"));
    list->setAccessibleName(tr("What is damaged"));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* const save = buttons->addButton(tr("Save what can be read…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("rescue"));
    QPushButton* const backups = buttons->addButton(tr("&Backups…"), QDialogButtonBox::ActionRole);
    backups->setObjectName(QStringLiteral("backups"));
    connect(backups, &QPushButton::clicked, this, [this] { done(Backups); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(2 * grid);
    layout->addWidget(explanation);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resizeToScreen(*this, {80 * grid, 50 * grid});
}

} // namespace plumbline::ui
