#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace plumbline::ui {

/// A line across the window that says something without stopping the work: an error until it is closed, or a
/// state (reading only) as long as it lasts.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);
    void showError(const QString& sentence);
    void showState(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QToolButton* m_close;
    bool m_error = false;
};

} // namespace plumbline::ui
