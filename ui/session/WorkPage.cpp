#include "ui/session/WorkPage.h"

namespace plumbline::ui {

WorkPage::WorkPage(QWidget* parent) : QWidget(parent) {}

} // namespace plumbline::ui
