#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace plumbline::ui {

/// A quiet rounded surface with an optional heading, on which a page sets its parts.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    void setHeading(const QString& heading);
    /// Where the content goes, below the heading.
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QVBoxLayout* m_content;
};

/// Content that is scrolled where a small screen has no room for it.
[[nodiscard]] QScrollArea* scrolled(QWidget* content);

/// Scrolls everything that a widget stands in so far that it is seen.
void bringIntoSight(QWidget& widget);

/// A label in secondary colour and small type.
[[nodiscard]] QLabel* mutedLabel(const QString& text = {}, QWidget* parent = nullptr);

} // namespace plumbline::ui
