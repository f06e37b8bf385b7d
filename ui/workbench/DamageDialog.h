#pragma once

#include <vector>

#include <QDialog>

#include "core/base/Error.h"

namespace plumbline::ui {

/// Names what is damaged in a file. Accepted where what can be read is to be saved as a new one.
class DamageDialog : public QDialog {
    Q_OBJECT

public:
    explicit DamageDialog(const std::vector<Error>& damage, QWidget* parent = nullptr);
};

} // namespace plumbline::ui
