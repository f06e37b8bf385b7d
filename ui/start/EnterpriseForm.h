#pragma once

#include <optional>

#include <QWidget>

#include "core/assessment/Assessment.h"
#include "core/base/Error.h"

class QFormLayout;
class QLineEdit;

namespace plumbline::ui {

class DateField;

/// Who is assessed, and when.
class EnterpriseForm : public QWidget {
    Q_OBJECT

public:
    explicit EnterpriseForm(QWidget* parent = nullptr);
    void show(const assessment::Facts& facts);
    /// Puts what the form says into `facts`.
    void apply(assessment::Facts& facts) const;
    [[nodiscard]] QString enterprise() const;
    /// What is still missing or wrong.
    [[nodiscard]] std::optional<Error> problem() const;
    /// A date is being typed: what is none yet may become one.
    [[nodiscard]] bool isTypingDate() const;
    /// The rows, for a page that adds some of its own below.
    [[nodiscard]] QFormLayout* rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

private:
    void followFirstDay();

    QFormLayout* m_rows;
    QLineEdit* m_enterprise;
    QLineEdit* m_address;
    QLineEdit* m_industry;
    QLineEdit* m_contact;
    DateField* m_from;
    DateField* m_to;
};

} // namespace plumbline::ui
