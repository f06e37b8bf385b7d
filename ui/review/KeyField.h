#pragma once

#include <filesystem>

#include <QWidget>

#include "core/seal/LeadKey.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace plumbline::ui {

/// The lead's signing key: which file it is kept in, and the passphrase that opens it. Where there is no key
/// yet, one is made on first use; the passphrase is asked for twice then.
class KeyField : public QWidget {
    Q_OBJECT

public:
    /// A field that `opens` takes an existing key only.
    explicit KeyField(bool opens, QWidget* parent = nullptr);
    /// Looks again which key there is.
    void refresh();
    /// Why there is no key yet; empty: there is one to be tried.
    [[nodiscard]] QString problem() const;
    /// The key, unlocked or made for `owner`. Forgets the passphrase.
    [[nodiscard]] Result<seal::LeadKey> take(const std::string& owner);

Q_SIGNALS:
    void edited();
    /// Enter in the passphrase.
    void entered();

private:
    [[nodiscard]] std::filesystem::path file() const;
    [[nodiscard]] bool makesKey() const;
    void chooseKey();
    void saveCopy();
    void explain(const QString& sentence);
    void showStrength();

    bool m_opens;
    QLabel* m_state;
    QLabel* m_place;
    QLabel* m_note;
    QToolButton* m_copy;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QLabel* m_againCaption;
    QLabel* m_strength;
};

} // namespace plumbline::ui
