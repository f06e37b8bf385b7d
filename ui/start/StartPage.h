#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace plumbline::ui {

/// What the program shows without an open assessment: begin one, open one, or look at the demo.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    /// Reads the recent files again.
    void refresh();

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void demoRequested();
    void fileRequested(const QString& path);

private:
    QListWidget* m_recent;
    QLabel* m_none;
};

} // namespace plumbline::ui
