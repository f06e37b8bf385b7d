#include "ui/charts/LevelBars.h"

#include <algorithm>

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int rowHeight = 3 * grid;
constexpr int barHeight = 12;
constexpr int minimumBar = 80;

struct Columns {
    int name = 0, shown = 0, state = 0;

    /// The bar's place in a row of `width`.
    [[nodiscard]] QRectF bar(int width, int height) const {
        const double left = name + grid;
        const double right = width - shown - state - 2.5 * grid;
        return {left, (height - barHeight) / 2.0, std::max(0.0, right - left), barHeight};
    }
};

QPen boundPen() {
    QPen pen(Theme::current().warning, 1.5);
    pen.setDashPattern({3, 2});
    return pen;
}

} // namespace

class LevelBars::Row : public QAbstractButton {
public:
    explicit Row(LevelBars* bars) : QAbstractButton(bars) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setBar(const LevelBar& bar, const std::vector<BarBound>& bounds) {
        m_bar = bar;
        m_bounds = bounds;
        setText(bar.name);
        setAccessibleName(QStringLiteral("%1, %2, %3").arg(bar.name, bar.shown, bar.stateText));
        update();
    }
    void setColumns(const Columns& columns) {
        m_columns = columns;
        updateGeometry();
        update();
    }

    [[nodiscard]] Columns wanted() const {
        const QFontMetrics body(bodyFont()), strong(strongFont());
        return {body.horizontalAdvance(m_bar.name), strong.horizontalAdvance(m_bar.shown),
                body.horizontalAdvance(m_bar.stateText)};
    }
    [[nodiscard]] QRectF bar() const { return m_columns.bar(width(), height()); }
    [[nodiscard]] QSize sizeHint() const override {
        return {m_columns.name + m_columns.shown + m_columns.state + minimumBar + 5 * grid, rowHeight};
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::current();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool assessed = m_bar.state != LevelBar::State::NotAssessed;
        const bool marked = hasFocus() || underMouse();
        QFont font = bodyFont();
        font.setUnderline(marked);
        painter.setFont(font);
        painter.setPen(marked ? theme.accent : assessed ? theme.text : theme.muted);
        painter.drawText(QRect(0, 0, m_columns.name, height()), Qt::AlignLeft | Qt::AlignVCenter, m_bar.name);
        paintBar(painter, bar());
        const int stateLeft = width() - m_columns.state;
        painter.setFont(strongFont());
        painter.setPen(assessed ? theme.text : theme.muted);
        painter.drawText(QRect(stateLeft - grid - m_columns.shown, 0, m_columns.shown, height()),
                         Qt::AlignRight | Qt::AlignVCenter, m_bar.shown);
        painter.setFont(bodyFont());
        painter.setPen(m_bar.state == LevelBar::State::Met ? theme.accent
                       : assessed                          ? theme.warning
                                                           : theme.muted);
        painter.drawText(QRect(stateLeft, 0, m_columns.state, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         m_bar.stateText);
    }

private:
    void paintBar(QPainter& painter, const QRectF& area) const {
        const Theme& theme = Theme::current();
        QPainterPath shape;
        shape.addRoundedRect(area, 3, 3);
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(area, theme.track);
        QColor fill = theme.accent;
        if (m_bar.state != LevelBar::State::Met)
            fill.setAlphaF(theme.dark ? 0.5F : 0.4F);
        painter.fillRect(
            QRectF(area.left(), area.top(), area.width() * std::clamp(m_bar.score, 0.0, 1.0), area.height()),
            fill);
        painter.restore();
        painter.setPen(boundPen());
        for (const BarBound& bound : m_bounds) {
            const double x = area.left() + area.width() * bound.at;
            painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        }
    }

    LevelBar m_bar;
    std::vector<BarBound> m_bounds;
    Columns m_columns;
};

LevelBars::LevelBars(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->setContentsMargins(0, QFontMetrics(smallFont()).height(), 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LevelBars::setBars(const std::vector<LevelBar>& bars, const std::vector<BarBound>& bounds) {
    if (bars == m_bars && bounds == m_bounds)
        return;
    m_bars = bars;
    m_bounds = bounds;
    while (m_rows.size() > bars.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < bars.size()) {
        auto* row = new Row(this);
        const int bar = static_cast<int>(m_rows.size());
        row->setObjectName(QStringLiteral("levelBar%1").arg(bar + 1));
        connect(row, &Row::clicked, this, [this, bar] { Q_EMIT barActivated(bar); });
        layout()->addWidget(row);
        m_rows.push_back(row);
    }
    for (std::size_t i = 0; i < bars.size(); ++i)
        m_rows[i]->setBar(bars[i], bounds);
    measure();
}

void LevelBars::measure() {
    Columns columns;
    for (const Row* row : m_rows) {
        const Columns wanted = row->wanted();
        columns = {std::max(columns.name, wanted.name), std::max(columns.shown, wanted.shown),
                   std::max(columns.state, wanted.state)};
    }
    for (Row* row : m_rows)
        row->setColumns(columns);
    update();
}

void LevelBars::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        measure();
}

void LevelBars::paintEvent(QPaintEvent*) {
    if (m_rows.empty())
        return;
    const QRectF bar = m_rows.front()->bar();
    QPainter painter(this);
    painter.setFont(smallFont());
    painter.setPen(Theme::current().warning);
    const double width = 4 * bar.width();
    for (const BarBound& bound : m_bounds) {
        const double x = m_rows.front()->x() + bar.left() + bar.width() * bound.at;
        painter.drawText(QRectF(x - width / 2, 0, width, m_rows.front()->y()),
                         Qt::AlignHCenter | Qt::AlignVCenter, bound.text);
    }
}

} // namespace plumbline::ui
