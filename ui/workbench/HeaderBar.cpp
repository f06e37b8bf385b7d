#include "ui/workbench/HeaderBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/support/Card.h"
#include "ui/support/Language.h"
#include "ui/support/PageTabs.h"
#include "ui/support/Theme.h"
#include "ui/workbench/VerdictBar.h"

namespace plumbline::ui {

namespace {
constexpr int headerHeight = 56;
constexpr int narrowestName = 10 * grid;
} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent),
      m_enterprise(new QLabel),
      m_standard(mutedLabel()),
      m_tabs(new PageTabs),
      m_verdict(new VerdictBar) {
    setFixedHeight(headerHeight);
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setAccessibleName(tr("Activities"));
    m_enterprise->setObjectName(QStringLiteral("enterpriseName"));
    m_enterprise->setFont(strongFont());
    m_enterprise->setTextFormat(Qt::PlainText);
    m_standard->setWordWrap(false);
    m_enterprise->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_enterprise->setMinimumWidth(narrowestName);
    m_standard->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_enterprise);
    names->addWidget(m_standard);
    names->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * grid, 0, 2 * grid, 0);
    layout->setSpacing(2 * grid);
    layout->addLayout(names, 12);
    layout->addWidget(m_tabs, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(m_verdict);
}

void HeaderBar::setSession(Session* session) {
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_verdict->setSession(session);
    if (session)
        connect(session, &Session::changed, this, [this](const project::ChangeSummary& summary) {
            if (summary.facts || summary.scope)
                refresh();
        });
    refresh();
}

void HeaderBar::refresh() {
    if (!m_session)
        return;
    const model::Model& model = m_session->model();
    const QString enterprise = toQString(m_session->assessment().facts.enterprise);
    const QString profile =
        local(model.profiles[static_cast<std::size_t>(m_session->scope().profile())].name);
    m_enterprise->setToolTip(enterprise);
    const auto show = [](QLabel& label, const QString& text) {
        // Text may be drawn a little wider than it is measured.
        label.setText(label.fontMetrics().elidedText(text, Qt::ElideRight, label.width() - 2));
    };
    show(*m_enterprise, enterprise);
    show(*m_standard, QStringLiteral("%1 · %2").arg(profile, toQString(model.reference)));
}

void HeaderBar::resizeEvent(QResizeEvent*) {
    refresh();
}

void HeaderBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().surface);
    painter.setPen(Theme::current().line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace plumbline::ui
