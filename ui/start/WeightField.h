#pragma once

#include <optional>

#include <QLineEdit>

#include "core/model/Model.h"

namespace plumbline::ui {

/// A percentage of one part, typed in place. Empty stands for the recommended weight, which is shown quietly
/// instead. Enter, down and up leave for another field; Escape takes back what was typed.
class WeightField : public QLineEdit {
    Q_OBJECT

public:
    explicit WeightField(QWidget* parent = nullptr);

    /// `shown` stands in the empty field: a third may be shown rounded otherwise than it is counted.
    void setRecommended(model::Weight weight, const QString& shown);
    /// Empties the field where it is the recommended weight.
    void setWeight(model::Weight weight);
    /// The weight typed, else the recommended one; none while the text is no weight.
    [[nodiscard]] std::optional<model::Weight> weight() const;

Q_SIGNALS:
    void left(int step);
    void entered();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void mark();

    model::Weight m_recommended = 0;
    QString m_before; ///< the text when the field was entered
};

} // namespace plumbline::ui
