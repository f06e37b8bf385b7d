#include "ui/start/StartPage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/support/Card.h"
#include "ui/support/Preferences.h"
#include "ui/support/Theme.h"
#include "ui/support/TwoLineDelegate.h"

namespace plumbline::ui {

namespace {

constexpr int pathRole = Qt::UserRole;

QPushButton* bigButton(const QString& name, const QString& text, const QString& explanation, bool first) {
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(explanation);
    button->setAccessibleDescription(explanation);
    button->setMinimumHeight(40);
    button->setDefault(first);
    button->setAutoDefault(true);
    if (first) {
        QPalette palette = button->palette();
        palette.setColor(QPalette::Button, Theme::current().accent);
        palette.setColor(QPalette::ButtonText, palette.color(QPalette::HighlightedText));
        button->setPalette(palette);
    }
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent) : QWidget(parent), m_recent(new QListWidget), m_none(mutedLabel()) {
    auto* title = new QLabel(tr("Plumbline"));
    QFont large = titleFont();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto* subtitle = mutedLabel(tr("Maturity assessments, from the first rating to the printed report."));
    auto* begin = bigButton(QStringLiteral("new"), tr("New assessment…"),
                            tr("Enterprise, standard, scope, method"), true);
    auto* open = bigButton(QStringLiteral("open"), tr("Open…"),
                           tr("A .plumb file on this computer or a USB stick"), false);
    auto* demo = bigButton(QStringLiteral("demo"), tr("Open the demo"),
                           tr("An invented manufacturer, fully rated; change what you like"), false);
    connect(begin, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);

    m_recent->setObjectName(QStringLiteral("recent"));
    m_recent->setAccessibleName(tr("Recent assessments"));
    m_recent->setItemDelegate(new TwoLineDelegate(m_recent));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setMouseTracking(true);
    const auto activate = [this](const QListWidgetItem* item) {
        Q_EMIT fileRequested(item->data(pathRole).toString());
    };
    connect(m_recent, &QListWidget::itemClicked, this, activate);
    connect(m_recent, &QListWidget::itemActivated, this, activate);
    m_none->setText(tr("Nothing yet. Assessments you begin or open are listed here."));

    auto* actions = new QVBoxLayout;
    actions->setSpacing(grid);
    actions->addWidget(title);
    actions->addWidget(subtitle);
    actions->addSpacing(3 * grid);
    for (QPushButton* button : {begin, open, demo}) {
        actions->addWidget(button);
        actions->addWidget(mutedLabel(button->toolTip()));
        actions->addSpacing(grid);
    }
    actions->addStretch(1);
    auto* card = new Card(tr("Recent assessments"));
    card->content()->addWidget(m_none);
    card->content()->addWidget(m_recent, 1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(6 * grid);
    columns->addLayout(actions, 2);
    columns->addWidget(card, 3);
    auto* centred = new QWidget;
    centred->setLayout(columns);
    centred->setMaximumSize(960, 520);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6 * grid, 3 * grid, 6 * grid, 3 * grid);
    layout->addWidget(centred);
    refresh();
}

void StartPage::refresh() {
    m_recent->clear();
    for (const QString& path : Preferences::recentFiles()) {
        const QFileInfo info(path);
        if (!info.exists())
            continue;
        auto* item = new QListWidgetItem(info.completeBaseName());
        item->setData(pathRole, path);
        item->setData(TwoLineDelegate::DetailRole,
                      QStringLiteral("%1  ·  %2")
                          .arg(info.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                               QDir::toNativeSeparators(info.absolutePath())));
        item->setToolTip(QDir::toNativeSeparators(path));
        m_recent->addItem(item);
    }
    m_none->setVisible(m_recent->count() == 0);
    // Without files the list only keeps the room below the sentence.
    m_recent->setEnabled(m_recent->count() > 0);
}

} // namespace plumbline::ui
