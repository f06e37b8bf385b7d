#include "ui/workbench/HeaderBar.h"

#include <algorithm>

#include <QPainter>

#include "ui/support/ElidedLabel.h"
#include "ui/support/Language.h"
#include "ui/support/PageTabs.h"
#include "ui/support/Theme.h"
#include "ui/workbench/VerdictBar.h"

namespace plumbline::ui {

namespace {
constexpr int headerHeight = 56;
constexpr int narrowestName = 10 * grid;
constexpr int margin = 2 * grid; ///< at both ends, and between names, activities and verdict
} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent),
      m_enterprise(new ElidedLabel(ElidedLabel::Spare::End, this)),
      m_standard(new ElidedLabel(ElidedLabel::Spare::End, this)),
      m_tabs(new PageTabs(this)),
      m_verdict(new VerdictBar(this)) {
    setFixedHeight(headerHeight);
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setAccessibleName(tr("Activities"));
    m_enterprise->setObjectName(QStringLiteral("enterpriseName"));
    m_enterprise->setFont(strongFont());
    m_standard->setFont(smallFont());
    m_standard->setForegroundRole(QPalette::PlaceholderText);
}

void HeaderBar::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_verdict->setSession(session);
    // After the verdict, which hears of it first.
    if (session)
        connect(session, &Session::changed, this, &HeaderBar::refresh);
    refresh();
}

void HeaderBar::refresh() {
    if (!m_session)
        return;
    const model::Model& model = m_session->model();
    const QString profile =
        local(model.profiles[static_cast<std::size_t>(m_session->scope().profile())].name);
    m_enterprise->setText(toQString(m_session->assessment().facts.enterprise));
    m_standard->setText(QStringLiteral("%1 · %2").arg(profile, toQString(model.reference)));
    arrange();
}

void HeaderBar::arrange() {
    const int tabsLeast = m_tabs->minimumSizeHint().width(), tabsMost = m_tabs->sizeHint().width();
    const int inner = width() - 4 * margin;
    const int verdict = m_verdict->widthIn(inner - tabsLeast - narrowestName);
    const int rest = inner - verdict;
    // The names come before wide tabs, as long as these keep some air.
    const int wanted = std::max(m_enterprise->sizeHint().width(), m_standard->sizeHint().width());
    const int snug = (tabsLeast + tabsMost) / 2;
    const int names = std::max(narrowestName, std::min(wanted, rest - snug));
    const int tabs = std::clamp(rest - names, tabsLeast, tabsMost);
    const int first = m_enterprise->sizeHint().height(), second = m_standard->sizeHint().height();
    const int top = (height() - first - second) / 2;
    m_enterprise->setGeometry(margin, top, rest - tabs, first);
    m_standard->setGeometry(margin, top + first, rest - tabs, second);
    m_tabs->setGeometry(2 * margin + rest - tabs, (height() - m_tabs->sizeHint().height()) / 2, tabs,
                        m_tabs->sizeHint().height());
    m_verdict->setGeometry(width() - margin - verdict, 0, verdict, height() - 1);
}

QSize HeaderBar::minimumSizeHint() const {
    return {4 * margin + narrowestName + m_tabs->minimumSizeHint().width() +
                m_verdict->minimumSizeHint().width(),
            headerHeight};
}

void HeaderBar::resizeEvent(QResizeEvent*) {
    arrange();
}

void HeaderBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.setPen(Theme::current().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace plumbline::ui
