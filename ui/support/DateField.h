#pragma once

#include <QLineEdit>

class QAction;

namespace plumbline::ui {

/// A date in one line: typed in any way that `dateFromTyped` knows, or chosen in a calendar, and shown as it
/// is kept once the field is left. What is no date stays in it, marked, until it is mended; Escape brings
/// back the date that was there before.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    enum class Precision { Day, Moment }; ///< a moment is a day, or a day with a time

    explicit DateField(Precision precision, QWidget* parent = nullptr);

    /// See `dateFromTyped` and `momentFromTyped`.
    void setReference(const QString& near, const QString& firstDay = {});
    void setDate(const QString& date);
    /// What Escape brings back; else the last sound date that was set or typed.
    void setKept(const QString& date);
    /// As it is kept; what is typed where that is no date.
    [[nodiscard]] QString date() const;
    /// Nothing is sound too.
    [[nodiscard]] bool isSound() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openCalendar();
    void mark();
    void paintIcons();

    Precision m_precision;
    QAction* m_warning;
    QAction* m_calendar = nullptr; ///< of days only
    QString m_near, m_firstDay;
    QString m_kept; ///< the last sound one
};

} // namespace plumbline::ui
