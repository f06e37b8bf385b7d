#pragma once

#include <QWidget>

#include "ui/session/Session.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace plumbline::ui {

class Card;
class KeyField;
class PointList;

/// Finalising: what is missing, the decision on the level, the lead's key, and the button that seals, which
/// is always there and says why it cannot be pressed.
class SealForm : public QWidget {
    Q_OBJECT

public:
    explicit SealForm(QWidget* parent = nullptr);
    void setSession(Session* session);

Q_SIGNALS:
    void cellRequested(plumbline::model::CellId cell);
    void stepRequested(const std::string& step);

private:
    QWidget* buildDecision();
    [[nodiscard]] seal::Request request() const;
    [[nodiscard]] QString obstacle() const;
    void refresh();
    void refreshObstacle();
    void seal();

    Session* m_session = nullptr;
    PointList* m_points;
    QComboBox* m_level;
    QLabel* m_reasonCaption;
    QPlainTextEdit* m_reason;
    Card* m_acceptanceCard;
    QPlainTextEdit* m_acceptance;
    KeyField* m_key;
    QLabel* m_obstacle;
    QPushButton* m_seal;
};

} // namespace plumbline::ui
