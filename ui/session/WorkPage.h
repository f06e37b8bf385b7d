#pragma once

#include <QWidget>

#include "ui/session/Session.h"

namespace plumbline::ui {

/// A page of the workbench or a section of one, as whatever holds it sees it. Where a page asks for something
/// it cannot do itself it sends a signal, and does not know who answers.
class WorkPage : public QWidget {
    Q_OBJECT

public:
    /// nullptr shows nothing.
    virtual void setSession(Session* session) = 0;
    /// Writes what is still being typed; false, with the place of it shown, where that fails.
    virtual bool commit() { return true; }
    /// Gives up what is still being typed.
    virtual void discardDrafts() {}

Q_SIGNALS:
    void failed(const plumbline::Error& error);
    /// Something was written to that file.
    void written(const QString& file);
    void cellRequested(plumbline::model::CellId cell);
    void pieceRequested(const plumbline::assessment::RecordId& piece);
    void historyRequested(plumbline::model::CellId cell);
    /// By its id.
    void stepRequested(const std::string& step);
    /// Where steps of that form are worked.
    void activityRequested(plumbline::model::StepForm form);
    /// The weights are to be looked at or changed.
    void weightsRequested();

protected:
    explicit WorkPage(QWidget* parent = nullptr);
};

} // namespace plumbline::ui
