#include "ui/review/SealView.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/base/Text.h"
#include "core/seal/Verification.h"
#include "ui/review/KeyField.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/SealText.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

SealView::SealView(QWidget* parent)
    : QWidget(parent),
      m_sealed(new QLabel),
      m_facts(new QGridLayout),
      m_checked(new QLabel),
      m_reason(new QLineEdit),
      m_key(new KeyField(true)),
      m_obstacle(new QLabel),
      m_reopen(new QPushButton(tr("Open again"))),
      m_notReopened(
          new QLabel(tr("What is not as it was sealed cannot be opened again; take a copy of it that "
                        "is sound."))) {
    auto* card = new Card;
    m_sealed->setObjectName(QStringLiteral("sealedBy"));
    m_sealed->setFont(titleFont());
    m_sealed->setWordWrap(true);
    m_facts->setVerticalSpacing(grid);
    m_facts->setHorizontalSpacing(2 * grid);
    m_facts->setColumnStretch(1, 1);
    m_level = addFact(tr("Level decided"), QStringLiteral("sealedLevel"));
    m_departure = addFact(tr("Not the computed one, because"), QStringLiteral("sealedDeparture"));
    m_acceptance = addFact(tr("Sealed with open points, because"), QStringLiteral("sealedAcceptance"));
    m_fingerprint = addFact(tr("Fingerprint"), QStringLiteral("sealedFingerprint"));
    m_keyUsed = addFact(tr("Signing key"), QStringLiteral("sealedKey"));
    m_check = new QPushButton(tr("Check the file against the seal"));
    m_check->setObjectName(QStringLiteral("verify"));
    m_checked->setObjectName(QStringLiteral("verified"));
    m_checked->setWordWrap(true);
    m_checked->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->content()->addWidget(m_sealed);
    card->content()->addLayout(m_facts);
    card->content()->addWidget(m_check, 0, Qt::AlignLeft);
    card->content()->addWidget(m_checked);
    m_notReopened->setObjectName(QStringLiteral("notReopened"));
    m_notReopened->setWordWrap(true);
    card->content()->addWidget(m_notReopened);

    auto* cards = new QWidget;
    auto* cardsLayout = new QVBoxLayout(cards);
    cardsLayout->setContentsMargins(0, 0, 0, 0);
    cardsLayout->setSpacing(grid);
    cardsLayout->addWidget(card);
    cardsLayout->addWidget(m_reopening = buildReopening());
    cardsLayout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(cards);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_check, &QPushButton::clicked, this, &SealView::verify);
}

QLabel* SealView::addFact(const QString& caption, const QString& name) {
    auto* value = new QLabel;
    value->setObjectName(name);
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* label = new QLabel(caption);
    label->setForegroundRole(QPalette::PlaceholderText);
    const int row = m_facts->rowCount();
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
    label->setBuddy(value);
    return value;
}

QWidget* SealView::buildReopening() {
    auto* card = new Card(tr("Open again for a revision"));
    card->content()->addWidget(mutedLabel(tr("Only the key that sealed it opens it again. The seal stays in "
                                             "the file, with the reason.")));
    m_reason->setObjectName(QStringLiteral("reopeningReason"));
    m_reason->setAccessibleName(tr("Reason for opening it again"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_obstacle->setObjectName(QStringLiteral("reopeningObstacle"));
    m_obstacle->setWordWrap(true);
    m_reopen->setObjectName(QStringLiteral("reopen"));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * grid);
    foot->addWidget(m_obstacle, 1);
    foot->addWidget(m_reopen);
    card->content()->addWidget(m_reason);
    card->content()->addWidget(m_key);
    card->content()->addLayout(foot);
    connect(m_reason, &QLineEdit::textChanged, this, &SealView::refreshObstacle);
    connect(m_key, &KeyField::edited, this, &SealView::refreshObstacle);
    connect(m_key, &KeyField::entered, m_reopen, &QPushButton::click);
    connect(m_reopen, &QPushButton::clicked, this, &SealView::reopen);
    return card;
}

void SealView::setSession(Session* session) {
    m_session = session;
    if (m_session && m_session->project().sealState().isSealed())
        refresh();
}

void SealView::refresh() {
    const seal::SealState& state = m_session->project().sealState();
    const seal::Record& record = state.seal->record;
    // What a seal that does not hold says of itself may have been changed too.
    m_sealed->setText(state.broken ? tr("✗ The seal does not hold: the file was changed after it was sealed")
                                   : sealedText(*state.seal));
    m_sealed->setForegroundRole(state.broken ? QPalette::BrightText : QPalette::WindowText);
    m_level->setText(levelName(m_session->model(), record.decision.level));
    showReason(m_departure, record.decision.reason);
    showReason(m_acceptance, record.acceptance);
    m_fingerprint->setText(toQString(seal::inGroups(state.seal->fingerprint)));
    m_keyUsed->setText(toQString(seal::shortKey(record.key)));
    showFinding(differencesText(state.differences, words()), state.broken);
    // A moment of the past is looked at: the file itself may say something else by now.
    const bool isNow = !m_session->project().stoodAt();
    m_check->setVisible(isNow);
    offerReopening(isNow, state.broken);
    m_key->refresh();
    refreshObstacle();
}

/// What would be refused in the end is not offered.
void SealView::offerReopening(bool isNow, bool broken) {
    m_reopening->setVisible(isNow && !broken);
    m_notReopened->setVisible(isNow && broken);
}

void SealView::showReason(QLabel* fact, const std::string& reason) {
    fact->setText(toQString(reason));
    int row = 0, column = 0, rows = 0, columns = 0;
    m_facts->getItemPosition(m_facts->indexOf(fact), &row, &column, &rows, &columns);
    for (QWidget* shown : {m_facts->itemAtPosition(row, 0)->widget(), static_cast<QWidget*>(fact)})
        shown->setVisible(!reason.empty());
}

void SealView::refreshObstacle() {
    const QString problem = trimmed(toUtf8(m_reason->text())).empty()
                                ? errorText({ErrorCode::ReopeningReason, {}})
                                : m_key->problem();
    m_obstacle->setForegroundRole(QPalette::PlaceholderText);
    m_obstacle->setText(problem);
    m_reopen->setEnabled(problem.isEmpty());
}

HistoryWords SealView::words() const {
    return {m_session->model(), m_session->assessment()};
}

void SealView::showFinding(const QString& text, bool bad) {
    m_checked->setText(text);
    m_checked->setForegroundRole(bad ? QPalette::BrightText : QPalette::WindowText);
    m_checked->setVisible(!text.isEmpty());
}

void SealView::verify() {
    seal::Verification found;
    const auto read = withProgressInThread(
        this, tr("Reading what was sealed…"), [&](const Progress& progress) -> Result<void> {
            return seal::verify(m_session->project().path(), progress).map([&](const auto& verification) {
                found = verification;
            });
        });
    if (!read) {
        showFinding(errorText(read.error()), true);
        return;
    }
    if (found.agrees()) {
        showFinding(tr("✓ Everything in the file is as it was sealed."), false);
        offerReopening(true, m_session->project().sealState().broken);
        return;
    }
    showFinding(tr("✗ Not as it was sealed, differences: %1").arg(found.differences.size()) +
                    QLatin1Char('\n') + differencesText(found.differences, words()),
                true);
    offerReopening(true, true);
}

void SealView::reopen() {
    const std::string reason = toUtf8(m_reason->text());
    const auto key = m_key->take({});
    const auto done = key ? withProgress(this, tr("Reading what was sealed…"),
                                         [&](const Progress& progress) {
                                             return m_session->reopen(reason, *key, progress);
                                         })
                          : Result<void>(plumbline::failed(key));
    if (done)
        return m_reason->clear();
    refuse(*m_obstacle, errorText(done.error()));
    // Once the sentence has its place.
    QMetaObject::invokeMethod(
        this, [this] { bringIntoSight(*m_obstacle); }, Qt::QueuedConnection);
}

} // namespace plumbline::ui
