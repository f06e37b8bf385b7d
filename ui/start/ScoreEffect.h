#pragma once

#include <QWidget>

#include "ui/session/Session.h"

class QLabel;

namespace plumbline::ui {

/// What the score is now and what it would be with properties that are being edited.
class ScoreEffect : public QWidget {
    Q_OBJECT

public:
    explicit ScoreEffect(QWidget* parent = nullptr);
    /// nullptr: it cannot be computed.
    void show(const Session& session, const scoring::Outcome* edited);

private:
    QLabel* m_total;
    QLabel* m_levels; ///< the scores of the levels that change
};

} // namespace plumbline::ui
