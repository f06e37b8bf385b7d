#pragma once

#include <QWidget>

#include "ui/session/Session.h"
#include "ui/support/HistoryWords.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline::ui {

class KeyField;

/// A sealed assessment: who sealed what when, whether the file still agrees, and how the lead opens it again.
class SealView : public QWidget {
    Q_OBJECT

public:
    explicit SealView(QWidget* parent = nullptr);
    void setSession(Session* session);

private:
    QWidget* buildReopening();
    QLabel* addFact(const QString& caption, const QString& name);
    void refresh();
    void offerReopening(bool isNow, bool broken);
    void showReason(QLabel* fact, const std::string& reason);
    void refreshObstacle();
    [[nodiscard]] HistoryWords words() const;
    void showFinding(const QString& text, bool bad);
    void verify();
    void reopen();

    Session* m_session = nullptr;
    QLabel* m_sealed;
    QGridLayout* m_facts;
    QLabel* m_level;
    QLabel* m_departure;
    QLabel* m_acceptance;
    QLabel* m_fingerprint;
    QLabel* m_keyUsed;
    QLabel* m_checked;
    QLineEdit* m_reason;
    KeyField* m_key;
    QLabel* m_obstacle;
    QPushButton* m_reopen;
    QPushButton* m_check = nullptr;
    QLabel* m_notReopened;
    QWidget* m_reopening = nullptr;
};

} // namespace plumbline::ui
