#pragma once

#include "ui/reporting/Sheets.h"
#include "ui/session/WorkPage.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace plumbline::ui {

class Banner;
class SheetsView;

/// The report as it will be printed, with what can be done with it: save as PDF, print. Its language is
/// chosen here, apart from the interface's. The pages are made anew only while they are looked at.
class ReportPage : public WorkPage {
    Q_OBJECT

public:
    explicit ReportPage(QWidget* parent = nullptr);

    void setSession(Session* session) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildActions();
    [[nodiscard]] QWidget* buildBar();
    QAction* add(const QString& name, const QString& text, const QList<QKeySequence>& keys,
                 const std::function<void()>& action);
    [[nodiscard]] QToolButton* button(QAction* action, const QString& name);
    /// Makes the pages anew, at once where they are in sight.
    void invalidate();
    void refresh();
    /// Offers the wording of the standard where there is one; it is printed only where that was asked for.
    void refreshWording();
    [[nodiscard]] model::Overlay printedWording() const;
    void savePdf();
    void print();
    [[nodiscard]] std::string reportLanguage() const;

    Session* m_session = nullptr;
    bool m_stale = true;
    Banner* m_banner;
    SheetsView* m_view;
    QComboBox* m_language = nullptr;
    QCheckBox* m_wording = nullptr;
    QLabel* m_page = nullptr;
    QLabel* m_done = nullptr; ///< what was saved last
    QAction* m_save = nullptr;
    QAction* m_print = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_larger = nullptr;
    QAction* m_smaller = nullptr;
};

} // namespace plumbline::ui
