#pragma once

#include "ui/session/SessionView.h"

class QHBoxLayout;

namespace plumbline::ui {

/// A page on the scores of a session.
class ScorePage : public SessionView {
    Q_OBJECT

protected:
    explicit ScorePage(QWidget* parent);

    /// Where the parts of the page stand side by side; hidden while there is no session.
    [[nodiscard]] QHBoxLayout* columns() const { return m_columns; }

    void clear() override;
    [[nodiscard]] bool concerns(const project::ChangeSummary& summary) const override;
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override;

private:
    QWidget* m_body;
    QHBoxLayout* m_columns;
};

} // namespace plumbline::ui
