#pragma once

#include <QWidget>

#include "core/assessment/Assessment.h"

class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace plumbline::ui {

/// Who is assessed, and when.
class EnterpriseForm : public QWidget {
    Q_OBJECT

public:
    explicit EnterpriseForm(QWidget* parent = nullptr);
    void show(const assessment::Facts& facts);
    /// Puts what the form says into `facts`.
    void apply(assessment::Facts& facts) const;
    [[nodiscard]] QString enterprise() const;
    [[nodiscard]] bool isComplete() const;
    /// The rows, for a page that adds some of its own below.
    [[nodiscard]] QFormLayout* rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

private:
    QFormLayout* m_rows;
    QLineEdit* m_enterprise;
    QLineEdit* m_address;
    QLineEdit* m_industry;
    QLineEdit* m_contact;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace plumbline::ui
