#pragma once

#include <QWidget>

#include "ui/session/Session.h"

class QStackedWidget;

namespace plumbline::ui {

class SealForm;
class SealView;

/// Finalises the assessment, or shows its seal.
class SealPanel : public QWidget {
    Q_OBJECT

public:
    explicit SealPanel(QWidget* parent = nullptr);
    void setSession(Session* session);

Q_SIGNALS:
    void cellRequested(plumbline::model::CellId cell);
    void stepRequested(const std::string& step);
    void deskRequested();

private:
    void refresh();

    Session* m_session = nullptr;
    QStackedWidget* m_stack;
    SealForm* m_form;
    SealView* m_view;
};

} // namespace plumbline::ui
