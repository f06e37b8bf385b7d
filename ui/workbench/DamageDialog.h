#pragma once

#include <vector>

#include <QDialog>

#include "core/base/Error.h"
#include "core/model/Model.h"

namespace plumbline::ui {

/// Names what is damaged in a file, and what can be done about it.
class DamageDialog : public QDialog {
    Q_OBJECT

public:
    /// What it ends with, beside being closed.
    enum Wish { Rescue = Accepted, Backups };

    /// Cells go by their names in the model.
    DamageDialog(const std::vector<Error>& damage, const model::Model& model, QWidget* parent = nullptr);
};

} // namespace plumbline::ui
