#include "ui/evidence/Preview.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "ui/evidence/FileLook.h"
#include "ui/support/ScreenRoom.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double largestZoom = 5;
constexpr int margin = grid;

} // namespace

Preview::Preview(const QString& name, QByteArray content, QWidget* parent)
    : QDialog(parent),
      m_content(std::move(content)),
      m_pages(pageCount(m_content)),
      m_area(new QScrollArea),
      m_image(new QLabel),
      m_place(new QLabel),
      m_former(new QPushButton(tr("&Previous page"))),
      m_next(new QPushButton(tr("&Next page"))) {
    setObjectName(QStringLiteral("preview"));
    setWindowTitle(name.simplified());
    resizeToScreen(*this, {960, 640});
    m_image->setObjectName(QStringLiteral("previewImage"));
    m_image->setAlignment(Qt::AlignCenter);
    m_image->setAccessibleName(name);
    m_place->setObjectName(QStringLiteral("previewPlace"));
    m_former->setObjectName(QStringLiteral("previousPage"));
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_area->setWidget(m_image);
    m_area->setWidgetResizable(true);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFrameShape(QFrame::NoFrame);
    auto* larger = new QPushButton(tr("&Larger"));
    auto* smaller = new QPushButton(tr("&Smaller"));
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton* button : {m_former, m_next, larger, smaller})
        button->setAutoDefault(false);
    auto* bar = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{smaller, larger, m_former, m_next, m_place})
        bar->addWidget(widget);
    bar->addStretch(1);
    bar->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_area, 1);
    layout->addLayout(bar);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_former, m_next, m_place})
        widget->setVisible(m_pages > 1);
    connect(smaller, &QPushButton::clicked, this, [this] { zoom(1 / zoomStep); });
    connect(larger, &QPushButton::clicked, this, [this] { zoom(zoomStep); });
    connect(m_former, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_area->setFocus();
}

void Preview::turn(int pages) {
    m_page = std::clamp(m_page + pages, 0, m_pages - 1);
    m_area->verticalScrollBar()->setValue(0);
    draw();
}

void Preview::zoom(double factor) {
    m_zoom = std::clamp(m_zoom * factor, 1.0, largestZoom);
    draw();
}

void Preview::draw() {
    const double ratio = devicePixelRatioF();
    const QSize room = m_area->size() - QSize(margin, margin);
    QImage image = drawnPage(m_content, m_page, room * m_zoom * ratio);
    image.setDevicePixelRatio(ratio);
    if (image.isNull())
        m_image->setText(tr("This file cannot be shown here."));
    else
        m_image->setPixmap(QPixmap::fromImage(image));
    m_place->setText(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages));
    m_former->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pages);
}

void Preview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        turn(-1);
        break;
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Space:
        turn(1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        break;
    default:
        QDialog::keyPressEvent(event);
    }
}

void Preview::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    if (isVisible())
        draw();
}

void Preview::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    draw();
}

} // namespace plumbline::ui
