#include "ui/review/SealForm.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/assessment/Readiness.h"
#include "ui/review/KeyField.h"
#include "ui/review/PointList.h"
#include "ui/support/Banner.h"
#include "ui/support/Card.h"
#include "ui/support/Dialogs.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/SealText.h"
#include "ui/support/TextBox.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

constexpr int reasonLines = 2;

QPlainTextEdit* reasonField(const QString& name, const QString& label) {
    auto* field = new TextBox(name, label);
    field->setLines(reasonLines);
    return field;
}

QVBoxLayout* column(std::initializer_list<QWidget*> cards) {
    auto* layout = new QVBoxLayout;
    layout->setSpacing(grid);
    for (QWidget* card : cards)
        layout->addWidget(card);
    layout->addStretch(1);
    return layout;
}

} // namespace

SealForm::SealForm(QWidget* parent)
    : SessionView(parent),
      m_formerCard(new Card(tr("Former seal"))),
      m_former(new QLabel),
      m_points(new PointList),
      m_level(new QComboBox),
      m_reasonCaption(new QLabel(tr("Why it is not the computed one"))),
      m_reason(reasonField(QStringLiteral("departureReason"), tr("Why it is not the computed one"))),
      m_acceptanceCard(new Card(tr("Why it is sealed with open points"))),
      m_acceptance(reasonField(QStringLiteral("acceptance"), tr("Why it is sealed with open points"))),
      m_key(new KeyField(false)),
      m_obstacle(new QLabel),
      m_seal(new QPushButton(tr("Seal the assessment"))),
      m_scroll(new QScrollArea) {
    auto* missing = new Card(tr("What is missing"));
    missing->content()->addWidget(m_points);
    m_former->setObjectName(QStringLiteral("formerSeal"));
    m_former->setWordWrap(true);
    m_former->setTextFormat(Qt::PlainText);
    m_former->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_formerCard->content()->addWidget(m_former);
    m_acceptanceCard->content()->addWidget(m_acceptance);
    m_acceptanceCard->content()->addWidget(mutedLabel(tr("Is written into the seal and the report.")));
    auto* key = new Card(tr("Signing key"));
    key->content()->addWidget(m_key);
    m_obstacle->setObjectName(QStringLiteral("sealObstacle"));
    m_obstacle->setWordWrap(true);
    m_seal->setObjectName(QStringLiteral("seal"));
    m_seal->setMinimumSize(m_seal->sizeHint().width() + 4 * grid, 4 * grid);

    auto* cards = new QWidget;
    auto* columns = new QHBoxLayout(cards);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(grid);
    columns->addLayout(column({missing, buildDecision(), m_formerCard}), 1);
    columns->addLayout(column({m_acceptanceCard, key}), 1);
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * grid);
    foot->addWidget(m_obstacle, 1);
    foot->addWidget(m_seal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);

    connect(m_points, &PointList::cellRequested, this, &SealForm::cellRequested);
    connect(m_points, &PointList::stepRequested, this, &SealForm::stepRequested);
    connect(m_points, &PointList::deskRequested, this, &SealForm::deskRequested);
    connect(m_level, &QComboBox::currentIndexChanged, this, &SealForm::refreshObstacle);
    for (QPlainTextEdit* field : {m_reason, m_acceptance})
        connect(field, &QPlainTextEdit::textChanged, this, &SealForm::refreshObstacle);
    connect(m_key, &KeyField::edited, this, &SealForm::refreshObstacle);
    connect(m_key, &KeyField::entered, m_seal, &QPushButton::click);
    connect(m_seal, &QPushButton::clicked, this, &SealForm::seal);
}

QWidget* SealForm::buildDecision() {
    auto* card = new Card(tr("Decision on the level"));
    m_level->setObjectName(QStringLiteral("levelDecided"));
    m_level->setAccessibleName(tr("Level decided"));
    m_reasonCaption->setBuddy(m_reason);
    card->content()->addWidget(m_level, 0, Qt::AlignLeft);
    card->content()->addWidget(m_reasonCaption);
    card->content()->addWidget(m_reason);
    return card;
}

void SealForm::clear() {
    m_computed = -1;
    m_reason->clear();
    m_acceptance->clear();
    if (m_session)
        connect(m_session, &Session::authorChanged, this, &SealForm::refreshWhenSeen);
}

bool SealForm::concerns(const project::ChangeSummary&) const {
    return true;
}

void SealForm::refresh() {
    const model::Model& model = m_session->model();
    const int computed = m_session->verdict().total.level;
    // What the lead chose stays; the computed level follows the ratings.
    const int chosen = m_level->currentData().toInt();
    const bool departs = m_computed >= 0 && chosen != m_computed;
    m_computed = computed;
    const QSignalBlocker quiet(m_level);
    m_level->clear();
    for (int level = 0; level <= model.levelCount(); ++level)
        m_level->addItem(level == computed ? tr("%1 (computed)").arg(levelName(model, level))
                                           : levelName(model, level),
                         level);
    m_level->setCurrentIndex(departs ? chosen : computed);
    const auto points = assessment::openPoints(model, m_session->scope(), m_session->assessment());
    m_points->show(model, points);
    m_acceptanceCard->setVisible(
        std::any_of(points.begin(), points.end(), [](const auto& point) { return !point.blocks(); }));
    showFormerSeal();
    m_key->refresh();
    refreshObstacle();
    // Labels that changed before the page was shown have asked for no layout: it is done anew.
    QCoreApplication::postEvent(m_scroll, new QEvent(QEvent::LayoutRequest));
}

/// The seal before the revision that is worked on.
void SealForm::showFormerSeal() {
    const seal::SealState& state = m_session->project().sealState();
    m_formerCard->setVisible(state.seal.has_value());
    if (!state.seal)
        return;
    QStringList lines{
        tr("%1, at %2")
            .arg(sealedText(*state.seal), levelName(m_session->model(), state.seal->record.decision.level)),
        tr("Fingerprint: %1").arg(toQString(seal::inGroups(state.seal->fingerprint)))};
    if (state.reopening)
        lines << reopenedText(*state.reopening);
    lines << tr("What is sealed now is revision %1; former seals stay in the history.").arg(state.revision());
    m_former->setText(lines.join(QLatin1Char('\n')));
}

seal::Request SealForm::request() const {
    return {m_level->currentData().toInt(), toUtf8(m_reason->toPlainText()),
            toUtf8(m_acceptance->toPlainText())};
}

QString SealForm::obstacle() const {
    if (const auto ready = m_session->project().checkSealing(request()); !ready)
        return errorText(ready.error());
    return m_key->problem();
}

void SealForm::refreshObstacle() {
    if (!m_session)
        return;
    const bool departs = m_level->currentData().toInt() != m_session->verdict().total.level;
    m_reason->setVisible(departs);
    m_reasonCaption->setVisible(departs);
    const QString problem = obstacle();
    m_obstacle->setForegroundRole(QPalette::PlaceholderText);
    m_obstacle->setText(problem.isEmpty() ? tr("Afterwards the assessment can only be read, until the lead "
                                               "opens it again.")
                                          : problem);
    m_seal->setEnabled(problem.isEmpty());
}

/// Sealing cannot be undone, so it is asked once more.
bool SealForm::isMeant() {
    const int decided = m_level->currentData().toInt(), computed = m_session->verdict().total.level;
    QString level = levelName(m_session->model(), decided);
    if (decided != computed)
        level = tr("%1 (%2 was computed)").arg(level, levelName(m_session->model(), computed));
    const auto open =
        assessment::openPoints(m_session->model(), m_session->scope(), m_session->assessment()).size();
    const QString question =
        open > 0
            ? tr("Seal the assessment at %1 with points open (%2)? Afterwards it can only be read, until "
                 "the lead opens it again.")
                  .arg(level)
                  .arg(open)
            : tr("Seal the assessment at %1? Afterwards it can only be read, until the lead opens it again.")
                  .arg(level);
    return dialogs::confirm(this, question, tr("Seal"));
}

void SealForm::seal() {
    Q_EMIT m_session->draftsWanted();
    if (m_session->draftState() != DraftState::Written || !m_session->refusedRatings().empty())
        return refuse(*m_obstacle,
                      tr("Something that was typed or rated is not written yet; finish it, then seal."));
    const seal::Request sealed = request();
    if (!isMeant())
        return;
    const auto key = m_key->take(m_session->project().author().name);
    const auto done =
        key ? withProgress(this, tr("Reading what is sealed…"),
                           [&](const Progress& progress) { return m_session->seal(sealed, *key, progress); })
            : Result<void>(plumbline::failed(key));
    if (!done)
        refuse(*m_obstacle, errorText(done.error()));
}

} // namespace plumbline::ui
