#include "ui/workbench/VerdictBar.h"

#include <algorithm>

#include <QPainter>

#include "core/scoring/Display.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int gap = 3 * grid;

int widthOf(const VerdictBar::Figure& figure) {
    return std::max(QFontMetrics(smallFont()).horizontalAdvance(figure.label),
                    QFontMetrics(strongFont()).horizontalAdvance(figure.value));
}

int widthOf(const std::vector<VerdictBar::Figure>& figures) {
    int width = 0;
    for (const VerdictBar::Figure& figure : figures)
        width += widthOf(figure) + gap;
    return width;
}

} // namespace

VerdictBar::VerdictBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("verdict"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void VerdictBar::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &VerdictBar::refresh);
        connect(session, &Session::sealChanged, this, &VerdictBar::refresh);
    }
    refresh();
}

void VerdictBar::refresh() {
    m_figures.clear();
    if (m_session) {
        const auto& verdict = m_session->verdict();
        const auto& model = m_session->model();
        const bool rated = verdict.rated > 0;
        const QString none = QStringLiteral("–");
        const QString s =
            rated ? toQString(scoring::shownTotal(m_session->scheme(), verdict.total.value)) : none;
        const QString computed = rated ? levelName(model, verdict.total.level) : none;
        const QString name = local(model.totalName);
        m_figures.push_back({verdict.provisional() ? tr("%1, provisional").arg(name) : name, s});
        if (const seal::Decision* const departure = m_session->project().sealState().departure()) {
            m_figures.push_back({tr("Level decided"), levelName(model, departure->level), true});
            m_figures.push_back({tr("Computed"), computed});
        } else {
            m_figures.push_back({tr("Level"), computed, true});
        }
        const QString low = levelOrdinal(model, verdict.lowest.level),
                      high = levelOrdinal(model, verdict.highest.level);
        if (verdict.provisional())
            m_figures.push_back(
                {tr("Still possible"), low == high ? low : tr("%1 – %2").arg(low, high), false, true});
        m_figures.push_back({tr("Rated"), QStringLiteral("%1 / %2").arg(verdict.rated).arg(verdict.cells)});
        const QString range =
            tr("%1 from %2 to %3")
                .arg(name, toQString(scoring::shownTotal(m_session->scheme(), verdict.lowest.value)),
                     toQString(scoring::shownTotal(m_session->scheme(), verdict.highest.value)));
        setToolTip(range);
    }
    QStringList words;
    for (const Figure& figure : m_figures)
        words << QStringLiteral("%1: %2").arg(figure.label, figure.value);
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

std::vector<VerdictBar::Figure> VerdictBar::neededFigures() const {
    std::vector<Figure> needed = m_figures;
    std::erase_if(needed, [](const Figure& figure) { return figure.spare; });
    return needed;
}

QSize VerdictBar::sizeHint() const {
    return {widthOf(m_figures), QFontMetrics(smallFont()).height() + QFontMetrics(strongFont()).height() + 2};
}

QSize VerdictBar::minimumSizeHint() const {
    return {widthOf(neededFigures()), sizeHint().height()};
}

void VerdictBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const QFontMetrics small(smallFont()), strong(strongFont());
    const int top = (height() - small.height() - strong.height()) / 2;
    int x = gap;
    for (const Figure& figure : width() < widthOf(m_figures) ? neededFigures() : m_figures) {
        painter.setFont(smallFont());
        painter.setPen(theme.muted);
        painter.drawText(x, top + small.ascent(), figure.label);
        painter.setFont(strongFont());
        painter.setPen(figure.accent ? theme.accent : theme.text);
        painter.drawText(x, top + small.height() + strong.ascent(), figure.value);
        x += widthOf(figure) + gap;
    }
}

} // namespace plumbline::ui
