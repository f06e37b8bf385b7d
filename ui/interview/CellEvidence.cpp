#include "ui/interview/CellEvidence.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/evidence/EvidenceWords.h"
#include "ui/session/Draft.h"
#include "ui/support/Card.h"
#include "ui/support/EditKeys.h"
#include "ui/support/HeldKey.h"
#include "ui/support/Language.h"
#include "ui/support/RecordLabels.h"
#include "ui/support/Theme.h"

namespace plumbline::ui {

namespace {

using assessment::Evidence;
using assessment::EvidenceKind;
using assessment::RecordId;

constexpr int rowHeight = 24;
constexpr int mostRows = 6;
constexpr int roomForKind = 48; ///< below the title, when it is typed
enum Role { IdRole = Qt::UserRole, KindRole };
constexpr QLatin1String keptTitle("title "); ///< before the code of its cell

/// Title, and its kind behind it.
class PieceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = Theme::current();
        const auto* list = qobject_cast<const QWidget*>(option.widget);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected) && list && list->hasFocus())
            painter->fillRect(option.rect, theme.accentSoft);
        QRect area = option.rect;
        painter->setFont(smallFont());
        const QString kind = index.data(KindRole).toString();
        const int kindWidth = painter->fontMetrics().horizontalAdvance(kind) + grid;
        const QFontMetrics body(bodyFont());
        const QString title = body.elidedText(index.data().toString(), Qt::ElideRight,
                                              std::max(area.width() / 2, area.width() - kindWidth));
        painter->setFont(bodyFont());
        painter->setPen(theme.text);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, title);
        area.setLeft(area.left() + body.horizontalAdvance(title) + grid);
        painter->setFont(smallFont());
        painter->setPen(theme.muted);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(kind, Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

CellEvidence::CellEvidence(QWidget* parent)
    : QWidget(parent),
      m_heading(mutedLabel()),
      m_pieces(new QListWidget),
      m_title(new QLineEdit),
      m_kind(new QComboBox),
      m_hint(mutedLabel(tr("Not added yet: Enter adds it"))),
      m_draft(new Draft([this] { return keep().value_or(DraftState::Failed); }, this)),
      m_offers(new QCompleter(this)) {
    m_heading->setObjectName(QStringLiteral("cellEvidenceHeading"));
    m_pieces->setObjectName(QStringLiteral("cellEvidence"));
    m_pieces->setAccessibleName(tr("Evidence of this cell"));
    m_pieces->setItemDelegate(new PieceDelegate(m_pieces));
    m_pieces->setFrameShape(QFrame::NoFrame);
    m_pieces->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pieces->viewport()->setCursor(Qt::PointingHandCursor);
    m_title->setObjectName(QStringLiteral("addEvidence"));
    m_title->setAccessibleName(tr("Add evidence: the title of a new piece, or part of one in the ledger"));
    m_title->setPlaceholderText(tr("Add evidence: title (E)"));
    m_kind->setObjectName(QStringLiteral("addEvidenceKind"));
    m_kind->setAccessibleName(tr("Kind of the new piece"));
    for (std::size_t kind = 0; kind < assessment::wordsOf<EvidenceKind>.size(); ++kind)
        m_kind->addItem(wordOf(static_cast<EvidenceKind>(kind)));
    m_offers->setModel(new QStandardItemModel(m_offers));
    m_offers->setFilterMode(Qt::MatchContains);
    m_offers->setCaseSensitivity(Qt::CaseInsensitive);
    m_title->setCompleter(m_offers);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pieces, m_title, m_kind})
        widget->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_pieces);
    layout->addWidget(m_title);
    layout->addWidget(m_kind);
    layout->addWidget(m_hint);
    const auto request = [this](const QListWidgetItem* item) {
        Q_EMIT pieceRequested(toUtf8(item->data(IdRole).toString()));
    };
    connect(m_pieces, &QListWidget::itemClicked, this, request);
    connect(m_pieces, &QListWidget::itemActivated, this, request);
    connect(m_title, &QLineEdit::textChanged, this, &CellEvidence::showKind);
    connect(m_title, &QLineEdit::textEdited, m_draft, &Draft::touch);
    connect(m_title, &QLineEdit::returnPressed, this, &CellEvidence::give);
    connect(m_offers, qOverload<const QModelIndex&>(&QCompleter::activated), this, &CellEvidence::choose);
    showKind();
}

void CellEvidence::setSession(Session* session) {
    keepTitle();
    m_session = session;
    m_cell = -1;
    m_key.clear();
    m_draft->setSession(session);
    m_title->setText({});
    refresh();
}

void CellEvidence::showCell(model::CellId cell) {
    if (cell != m_cell) {
        keepTitle();
        m_cell = cell;
        m_key = keptTitle + toQString(m_session->model().cellCode(cell));
        m_title->setText(m_session->project().isReadOnly() ? QString() : m_session->keptDrafts().text(m_key));
        keepTitle();
    }
    refresh();
}

QString CellEvidence::keptIn(Session& session) {
    for (const QString& key : session.keptDrafts().keys())
        if (key.startsWith(keptTitle))
            return key.mid(keptTitle.size());
    return {};
}

void CellEvidence::keepTitle() {
    const auto state = keep();
    m_draft->settle(state.value_or(DraftState::Failed));
    if (!state)
        Q_EMIT m_session->failed(state.error());
}

Result<DraftState> CellEvidence::keep() {
    if (!m_session || m_key.isEmpty() || m_session->project().isReadOnly())
        return DraftState::Written;
    if (const auto kept = m_session->keptDrafts().keep(m_key, m_title->text().trimmed()); !kept)
        return plumbline::failed(kept);
    return keptIn(*m_session).isEmpty() ? DraftState::Written : DraftState::Kept;
}

void CellEvidence::focusField() {
    m_title->setFocus(Qt::ShortcutFocusReason);
    // What was begun is gone on with, not typed over.
    m_title->end(false);
    passOverHeldKey(*m_title);
    for (QWidget* up = parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            area->ensureWidgetVisible(m_title, 0, roomForKind);
}

void CellEvidence::refresh() {
    const QVariant kept = m_pieces->currentItem() ? m_pieces->currentItem()->data(IdRole) : QVariant();
    m_pieces->clear();
    m_title->setVisible(m_session && !m_session->project().isReadOnly());
    if (!m_session || m_cell < 0)
        return;
    for (const RecordId& id : m_session->evidence().evidenceOf(m_cell)) {
        const Evidence& piece = *m_session->assessment().find<Evidence>(id);
        const QString title = titleText(piece), kind = wordOf(piece.kind);
        auto* item = new QListWidgetItem(title, m_pieces);
        item->setData(IdRole, toQString(id));
        item->setData(KindRole, kind);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(title, kind));
        item->setToolTip(title);
        if (item->data(IdRole) == kept)
            m_pieces->setCurrentItem(item);
    }
    const int count = m_pieces->count();
    m_pieces->setVisible(count > 0);
    m_pieces->setFixedHeight(std::min(count, mostRows) * rowHeight);
    m_heading->setText(count > 0                          ? tr("Evidence · %1").arg(count)
                       : m_session->lacksEvidence(m_cell) ? tr("Evidence · none for this rating yet")
                                                          : tr("Evidence"));
}

/// The pieces that are not linked yet, as they are when the field is entered.
void CellEvidence::fillOffers() {
    auto* offers = static_cast<QStandardItemModel*>(m_offers->model());
    offers->clear();
    if (!m_session || m_cell < 0)
        return;
    const auto& linked = m_session->evidence().evidenceOf(m_cell);
    for (const Evidence& piece : m_session->assessment().all<Evidence>()) {
        if (std::find(linked.begin(), linked.end(), piece.id) != linked.end())
            continue;
        auto* offer = new QStandardItem(QStringLiteral("%1 · %2").arg(titleText(piece), wordOf(piece.kind)));
        offer->setData(toQString(piece.id), IdRole);
        offers->appendRow(offer);
    }
}

/// The kind matters once there is a title.
void CellEvidence::showKind() {
    m_kind->setVisible(!m_title->text().isEmpty());
    m_hint->setVisible(!m_title->text().isEmpty());
}

void CellEvidence::give() {
    const QString typed = m_title->text().trimmed();
    // A piece that is marked among those offered is chosen.
    if (typed.isEmpty() || m_cell < 0 || m_offers->popup()->currentIndex().isValid())
        return;
    m_offers->popup()->hide();
    Evidence piece = evidenceOfNow(*m_session, static_cast<EvidenceKind>(m_kind->currentIndex()));
    piece.title = toUtf8(typed);
    Q_EMIT pieceGiven(piece);
}

void CellEvidence::choose(const QModelIndex& offer) {
    const RecordId piece = toUtf8(offer.data(IdRole).toString());
    // The completer writes its choice into the field after it has told of it.
    QTimer::singleShot(0, m_title, [this] { m_title->setText({}); });
    Q_EMIT pieceChosen(piece);
}

void CellEvidence::taken() {
    m_title->setText({});
    keepTitle();
    Q_EMIT done();
}

void CellEvidence::unlink() {
    const RecordId piece = toUtf8(m_pieces->currentItem()->data(IdRole).toString());
    m_session->write(project::Operation::Evidence, [&](project::Writer& writer) {
        return writer.link(piece, m_session->model().cellCode(m_cell), false);
    });
}

bool CellEvidence::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_title && leavesField(*event))
        keepTitle();
    if (watched == m_title && isTakingBack(*event) && m_title->text().isEmpty()) {
        event->ignore();
        return true;
    }
    if (watched == m_title && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        fillOffers();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        keepTitle();
        Q_EMIT done();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched != m_kind)
            break;
        give();
        return true;
    case Qt::Key_Down:
        // With nothing typed all pieces are offered.
        if (watched != m_title || !m_title->text().isEmpty())
            break;
        m_offers->setCompletionPrefix({});
        m_offers->complete();
        return true;
    case Qt::Key_Delete:
        if (watched != m_pieces || !m_pieces->currentItem() || m_session->project().isReadOnly())
            break;
        unlink();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
