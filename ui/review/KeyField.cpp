#include "ui/review/KeyField.h"

#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "core/base/File.h"
#include "core/base/PrivateFile.h"
#include "ui/support/Card.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"
#include "ui/support/Theme.h"
#include "ui/support/WaitCursor.h"

namespace plumbline::ui {

namespace fs = std::filesystem;

namespace {

QLineEdit* secretField(const QString& name, const QString& label) {
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QToolButton* button(const QString& name, const QString& text) {
    auto* made = new QToolButton;
    made->setObjectName(name);
    made->setText(text);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QString keyFilter() {
    return KeyField::tr("Signing keys (*.plumbkey)");
}

} // namespace

KeyField::KeyField(bool opens, QWidget* parent)
    : QWidget(parent),
      m_opens(opens),
      m_state(new QLabel),
      m_place(mutedLabel()),
      m_note(mutedLabel()),
      m_copy(button(QStringLiteral("keyCopy"), tr("Save a copy…"))),
      m_passphrase(secretField(QStringLiteral("passphrase"), tr("Passphrase"))),
      m_again(secretField(QStringLiteral("passphraseAgain"), tr("Passphrase once more"))),
      m_againCaption(new QLabel(tr("Once more"))),
      m_strength(mutedLabel()) {
    m_state->setObjectName(QStringLiteral("keyState"));
    m_state->setWordWrap(true);
    m_place->setObjectName(QStringLiteral("keyPlace"));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setObjectName(QStringLiteral("keyNote"));
    m_note->hide();
    QToolButton* const other = button(QStringLiteral("keyOther"), tr("Use another key…"));
    auto* files = new QHBoxLayout;
    files->setSpacing(grid);
    files->addWidget(other);
    files->addWidget(m_copy);
    files->addStretch(1);
    m_againCaption->setBuddy(m_again);
    m_strength->setObjectName(QStringLiteral("passphraseStrength"));
    m_strength->setAlignment(Qt::AlignTop);

    auto* layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(grid);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(m_state);
    layout->addRow(m_place);
    layout->addRow(files);
    layout->addRow(m_note);
    layout->addRow(tr("Passphrase"), m_passphrase);
    layout->addRow(m_againCaption, m_again);
    layout->addRow({}, m_strength);
    for (QLineEdit* field : {m_passphrase, m_again}) {
        connect(field, &QLineEdit::textChanged, this, &KeyField::edited);
        connect(field, &QLineEdit::textChanged, this, &KeyField::showStrength);
        connect(field, &QLineEdit::returnPressed, this, &KeyField::entered);
    }
    connect(other, &QToolButton::clicked, this, &KeyField::chooseKey);
    connect(m_copy, &QToolButton::clicked, this, &KeyField::saveCopy);
    refresh();
}

fs::path KeyField::file() const {
    return pathOf(Preferences::signingKey());
}

bool KeyField::makesKey() const {
    std::error_code ignored;
    return !m_opens && !fs::exists(file(), ignored);
}

void KeyField::refresh() {
    const auto info = seal::readKeyInfo(file());
    m_state->setText(info ? tr("The key of %1, made on %2: %3")
                                .arg(toQString(info->owner), toQString(info->created.substr(0, 10)),
                                     toQString(seal::shortKey(info->publicKey)))
                     : makesKey()
                         ? tr("There is no signing key yet. It is made when you seal, protected by "
                              "the passphrase you choose now; without it no seal can be opened again.")
                         : errorText(info.error()));
    m_place->setText(tr("Kept in %1").arg(QDir::toNativeSeparators(Preferences::signingKey())) +
                     (info && !isPrivateFile(file())
                          ? QLatin1Char('\n') + tr("⚠ Others on this computer may read this file; change its "
                                                   "permissions, so that only you can.")
                          : QString()));
    m_copy->setEnabled(info.has_value());
    m_again->setVisible(makesKey());
    m_againCaption->setVisible(makesKey());
    m_strength->setVisible(makesKey());
    showStrength();
}

/// Advice while one is chosen; the choice is the lead's.
void KeyField::showStrength() {
    constexpr int longEnough = 12; // characters
    const auto length = m_passphrase->text().size();
    m_strength->setText(length > 0 && length < longEnough
                            ? tr("⚠ Short, and easy to guess: take %1 characters or more.").arg(longEnough)
                            : tr("Several words are easier to keep and harder to guess than one."));
}

QString KeyField::problem() const {
    if (!makesKey())
        if (const auto info = seal::readKeyInfo(file()); !info)
            return errorText(info.error());
    if (m_passphrase->text().isEmpty())
        return tr("Enter the passphrase of the signing key.");
    if (makesKey() && m_passphrase->text() != m_again->text())
        return tr("Enter the same passphrase twice.");
    return {};
}

Result<seal::LeadKey> KeyField::take(const std::string& owner) {
    // Deriving a key from a passphrase takes a moment, on purpose.
    const WaitCursor waiting;
    const seal::Secret passphrase(toUtf8(m_passphrase->text()));
    auto key = makesKey() ? seal::LeadKey::create(file(), owner, passphrase)
                          : seal::LeadKey::unlock(file(), passphrase);
    for (QLineEdit* field : {m_passphrase, m_again})
        field->clear();
    refresh();
    if (!key)
        m_passphrase->setFocus();
    return key;
}

void KeyField::chooseKey() {
    const QString chosen = dialogs::fileToOpen(this, tr("Signing key"),
                                               QFileInfo(Preferences::signingKey()).path(), keyFilter());
    if (chosen.isEmpty())
        return;
    if (const auto info = seal::readKeyInfo(pathOf(chosen)); !info) {
        explain(errorText(info.error()));
        return;
    }
    Preferences::setSigningKey(chosen);
    m_note->hide();
    refresh();
    Q_EMIT edited();
}

void KeyField::saveCopy() {
    const QString target = dialogs::fileToSave(this, tr("Save a copy of the signing key"),
                                               QDir::home().filePath(QStringLiteral("lead.plumbkey")),
                                               keyFilter(), QStringLiteral("plumbkey"));
    if (target.isEmpty())
        return;
    const auto copied = seal::copyKey(file(), pathOf(target));
    explain(copied ? tr("✓ Copied to %1").arg(QDir::toNativeSeparators(target)) : errorText(copied.error()));
}

void KeyField::explain(const QString& sentence) {
    m_note->setText(sentence);
    m_note->show();
}

} // namespace plumbline::ui
