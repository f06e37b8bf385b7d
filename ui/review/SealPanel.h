#pragma once

#include "ui/session/WorkPage.h"

class QStackedWidget;

namespace plumbline::ui {

class SealForm;
class SealView;

/// Finalises the assessment, or shows its seal.
class SealPanel : public WorkPage {
    Q_OBJECT

public:
    explicit SealPanel(QWidget* parent = nullptr);
    void setSession(Session* session) override;

Q_SIGNALS:
    void deskRequested();

private:
    void refresh();

    Session* m_session = nullptr;
    QStackedWidget* m_stack;
    SealForm* m_form;
    SealView* m_view;
};

} // namespace plumbline::ui
