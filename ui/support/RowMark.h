#pragma once

class QPainter;
class QRect;
class QWidget;

namespace plumbline::ui {

/// The stroke at the left end of the row where one is: accented while its view has the focus.
void paintRowMark(QPainter& painter, const QRect& row, const QWidget& view);

} // namespace plumbline::ui
