#include "ui/review/PointList.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/support/Card.h"
#include "ui/support/SealText.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

PointList::PointList(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void PointList::show(const model::Model& model, const std::vector<assessment::OpenPoint>& points) {
    // A grid never has fewer rows than it had.
    delete m_list;
    m_list = new QWidget;
    m_rows = new QGridLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(grid);
    m_rows->setVerticalSpacing(grid / 2);
    m_rows->setColumnStretch(1, 1);
    layout()->addWidget(m_list);
    if (points.empty())
        addHeading(tr("✓ Nothing is missing."));
    for (const bool blocking : {true, false}) {
        const auto belongs = [&](const assessment::OpenPoint& point) { return point.blocks() == blocking; };
        if (std::none_of(points.begin(), points.end(), belongs))
            continue;
        addHeading(blocking ? tr("Has to be done first") : tr("Can stay open, with a reason"));
        for (const assessment::OpenPoint& point : points)
            if (belongs(point))
                addPoint(model, point);
    }
}

void PointList::addHeading(const QString& text) {
    const int row = m_rows->rowCount();
    m_rows->setRowMinimumHeight(row, 3 * grid);
    m_rows->addWidget(mutedLabel(text), row, 0, 1, 3, Qt::AlignBottom);
}

void PointList::addPoint(const model::Model& model, const assessment::OpenPoint& point) {
    const int row = m_rows->rowCount();
    auto* sign = new QLabel(point.blocks() ? QStringLiteral("✗") : QStringLiteral("•"));
    sign->setForegroundRole(point.blocks() ? QPalette::BrightText : QPalette::PlaceholderText);
    sign->setFixedWidth(2 * grid);
    auto* text = new QLabel(pointText(model, point));
    text->setObjectName(QStringLiteral("sealPoint"));
    text->setWordWrap(true);
    m_rows->addWidget(sign, row, 0);
    m_rows->addWidget(text, row, 1);
    auto* go = new QToolButton;
    go->setObjectName(QStringLiteral("sealPointGo"));
    go->setText(tr("Go there"));
    go->setAccessibleName(tr("Go to: %1").arg(text->text()));
    go->setFocusPolicy(Qt::StrongFocus);
    go->setMinimumHeight(go->sizeHint().height());
    connect(go, &QToolButton::clicked, this, [this, point] {
        if (point.kind == assessment::OpenPoint::Kind::Step)
            Q_EMIT stepRequested(point.step);
        else if (point.kind == assessment::OpenPoint::Kind::Unreviewed)
            Q_EMIT deskRequested();
        else
            Q_EMIT cellRequested(point.cell);
    });
    m_rows->addWidget(go, row, 2);
}

} // namespace plumbline::ui
