#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace plumbline::ui {

/// A line across the window that asks in whose name an assessment is worked on, before anything is recorded.
class AuthorBar : public QWidget {
    Q_OBJECT

public:
    explicit AuthorBar(QWidget* parent = nullptr);
    /// Those who work on it are offered; `proposed` stands in the field and may be empty.
    void ask(const QStringList& people, const QString& proposed);
    void focusName();

Q_SIGNALS:
    void named(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void give();

    QComboBox* m_name;
};

} // namespace plumbline::ui
