#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;

namespace plumbline::ui {

/// A line across the window that asks in whose name an assessment is worked on, before anything is recorded.
class AuthorBar : public QWidget {
    Q_OBJECT

public:
    explicit AuthorBar(QWidget* parent = nullptr);
    /// Those who work on it are offered; `proposed` stands in the field and may be empty.
    void ask(const QStringList& people, const QString& proposed);
    void focusName();
    /// Says that something was to be written while nobody is named.
    void remind();

Q_SIGNALS:
    void named(const QString& name);
    /// With Escape: back to the work, without a name.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void give();
    void checkTyped();

    QLabel* m_question;
    QComboBox* m_name;
};

} // namespace plumbline::ui
