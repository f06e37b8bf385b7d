#pragma once

#include <vector>

#include <QWidget>

#include "core/assessment/Readiness.h"

class QGridLayout;

namespace plumbline::ui {

/// What is missing before an assessment can be sealed: what blocks, and apart from it what a reason can
/// accept. Each point leads to where it is mended, where there is such a place.
class PointList : public QWidget {
    Q_OBJECT

public:
    explicit PointList(QWidget* parent = nullptr);
    void show(const model::Model& model, const std::vector<assessment::OpenPoint>& points);
    using QWidget::show;

Q_SIGNALS:
    void cellRequested(plumbline::model::CellId cell);
    void stepRequested(const std::string& step);
    void deskRequested();

private:
    void addHeading(const QString& text);
    void addPoint(const model::Model& model, const assessment::OpenPoint& point);

    QWidget* m_list = nullptr;
    QGridLayout* m_rows = nullptr; ///< of the list
};

} // namespace plumbline::ui
