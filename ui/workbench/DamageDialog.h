#pragma once

#include <vector>

#include <QDialog>

#include "core/base/Error.h"

namespace plumbline::ui {

/// Names what is damaged in a file, and what can be done about it.
class DamageDialog : public QDialog {
    Q_OBJECT

public:
    /// What it ends with, beside being closed.
    enum Wish { Rescue = Accepted, Backups };

    explicit DamageDialog(const std::vector<Error>& damage, QWidget* parent = nullptr);
};

} // namespace plumbline::ui
