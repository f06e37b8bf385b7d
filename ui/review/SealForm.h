#pragma once

#include "ui/session/SessionView.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace plumbline::ui {

class Card;
class KeyField;
class PointList;

/// Finalising: what is missing, the decision on the level, the lead's key, and the button that seals, which
/// is always there and says why it cannot be pressed.
class SealForm : public SessionView {
    Q_OBJECT

public:
    explicit SealForm(QWidget* parent = nullptr);

Q_SIGNALS:
    void deskRequested();

protected:
    void clear() override;
    [[nodiscard]] bool concerns(const project::ChangeSummary& summary) const override;
    void refresh() override;

private:
    QWidget* buildDecision();
    [[nodiscard]] seal::Request request() const;
    void showFormerSeal();
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool isMeant();
    void refreshObstacle();
    void seal();

    Card* m_formerCard;
    QLabel* m_former;
    PointList* m_points;
    QComboBox* m_level;
    int m_computed = -1; ///< level, when the choice was filled
    QLabel* m_reasonCaption;
    QPlainTextEdit* m_reason;
    Card* m_acceptanceCard;
    QPlainTextEdit* m_acceptance;
    KeyField* m_key;
    QLabel* m_obstacle;
    QPushButton* m_seal;
    QScrollArea* m_scroll;
};

} // namespace plumbline::ui
