#pragma once

class QWidget;

namespace plumbline::model {
struct Model;
}

namespace plumbline::ui {

/// Shows all keys of the interview on one sheet, until it is closed. `model` gives the rating keys; may be
/// null.
void showKeySheet(QWidget* parent, const model::Model* model);

} // namespace plumbline::ui
