#include "ui/workbench/VerdictBar.h"

#include <algorithm>

#include <QPainter>

#include "core/scoring/Display.h"
#include "ui/support/Language.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int gap = 3 * grid;

constexpr int narrowest = 20 * grid;

/// With the gap before it; text may be drawn a little wider than it is measured.
int widthOf(const VerdictBar::Figure& figure) {
    return gap + 2 +
           std::max(QFontMetrics(smallFont()).horizontalAdvance(figure.label),
                    QFontMetrics(strongFont()).horizontalAdvance(figure.value));
}

int widthOf(const std::vector<VerdictBar::Figure>& figures) {
    int width = 0;
    for (const VerdictBar::Figure& figure : figures)
        width += widthOf(figure);
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
        m_figures.push_back({name, s});
        if (verdict.provisional()) {
            m_figures.back().label = tr("%1, provisional").arg(name);
            m_figures.back().brief = tr("Provisional");
        }
        const seal::Decision* const departure = m_session->project().sealState().departure();
        const int level = departure ? departure->level : verdict.total.level;
        m_figures.push_back({departure ? tr("Level decided") : tr("Level"),
                             departure ? levelName(model, level) : computed, Weight::Always,
                             (rated || departure) && level > 0});
        if (departure)
            m_figures.push_back({tr("Computed"), computed, Weight::Computed});
        const QString low = levelOrdinal(model, verdict.lowest.level),
                      high = levelOrdinal(model, verdict.highest.level);
        if (verdict.provisional())
            m_figures.push_back(
                {tr("Still possible"), low == high ? low : tr("%1 – %2").arg(low, high), Weight::Possible});
        m_figures.push_back(
            {tr("Rated"), QStringLiteral("%1 / %2").arg(verdict.rated).arg(verdict.cells), Weight::Rated});
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

std::vector<VerdictBar::Figure> VerdictBar::fitting(int room) const {
    std::vector<Figure> figures = m_figures;
    const auto widthOfThose = [&](const auto& which) {
        int width = 0;
        for (const Figure& figure : figures)
            width += which(figure.weight) ? widthOf(figure) : 0;
        return width;
    };
    if (widthOfThose([](Weight weight) { return weight != Weight::Possible; }) > room)
        for (Figure& figure : figures)
            if (!figure.brief.isEmpty())
                figure.label = figure.brief;
    int left = room - widthOfThose([](Weight weight) { return weight == Weight::Always; });
    for (const Weight weight : {Weight::Computed, Weight::Rated, Weight::Possible})
        std::erase_if(figures, [&](const Figure& figure) {
            const bool fits = widthOf(figure) <= left;
            if (figure.weight == weight && fits)
                left -= widthOf(figure);
            return figure.weight == weight && !fits;
        });
    return figures;
}

int VerdictBar::widthIn(int room) const {
    return std::min(room, widthOf(fitting(room)));
}

QSize VerdictBar::sizeHint() const {
    return {widthOf(m_figures), QFontMetrics(smallFont()).height() + QFontMetrics(strongFont()).height() + 2};
}

QSize VerdictBar::minimumSizeHint() const {
    return {narrowest, sizeHint().height()};
}

void VerdictBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const QFontMetrics small(smallFont()), strong(strongFont());
    const int top = (height() - small.height() - strong.height()) / 2;
    int x = 0;
    for (const Figure& figure : fitting(width())) {
        const int left = x + gap, room = width() - left;
        painter.setFont(smallFont());
        painter.setPen(theme.muted);
        painter.drawText(left, top + small.ascent(), small.elidedText(figure.label, Qt::ElideRight, room));
        painter.setFont(strongFont());
        painter.setPen(figure.accent ? theme.accent : theme.text);
        painter.drawText(left, top + small.height() + strong.ascent(),
                         strong.elidedText(figure.value, Qt::ElideRight, room));
        x += widthOf(figure);
    }
}

} // namespace plumbline::ui
