#pragma once

#include <functional>

#include <QPointer>
#include <QWidget>

#include "ui/session/Session.h"
#include "ui/support/LinkList.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace plumbline::ui {

class Draft;

/// One finding with all that belongs to it. Every field is written when it is left, or the typing pauses, as
/// an action of its own; a new finding comes to be with its text.
class FindingEditor : public QWidget {
    Q_OBJECT

public:
    explicit FindingEditor(QWidget* parent = nullptr);

    void setSession(Session* session);
    /// Shows another finding, after what was typed into the former one is written; an empty id: none. False
    /// where that fails; then the former one stays.
    bool showFinding(const assessment::RecordId& id);
    [[nodiscard]] const assessment::RecordId& shownFinding() const { return m_id; }
    /// One is being written that is not in the file yet.
    [[nodiscard]] bool isNew() const { return m_new; }
    /// Shows the one there is as it now is.
    void refresh();
    /// An empty finding whose text is to be typed; false where the former one cannot be written.
    bool begin(assessment::FindingKind kind);
    void focusText();
    /// Writes what is being typed; false, with what was typed kept, where that fails. A new finding without a
    /// text is dropped, unless something else was typed of it.
    bool commit();
    void discardDrafts();

Q_SIGNALS:
    /// A new finding was written.
    void made(const QString& id);
    void cellRequested(plumbline::model::CellId cell);
    /// The keyboard goes back to the list.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setWritable(bool writable);
    [[nodiscard]] LinkList::Targets ledger() const;
    void fill(const assessment::Finding& finding);
    void fillLinks();
    [[nodiscard]] assessment::Finding typed() const;
    bool write(const assessment::Finding& finding);
    DraftState writeInPause();
    void link(const QString& target, bool linked);
    void follow(const QString& target);

    QPointer<Session> m_session;
    assessment::RecordId m_id; ///< empty: none, or a new one
    bool m_new = false;
    assessment::Finding m_filled; ///< what the fields were filled with; what differs from it was typed
    bool m_filling = false;
    QComboBox* m_kind;
    QComboBox* m_responsible;
    QCheckBox* m_agreed;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_view;
    LinkList* m_cells;
    LinkList* m_evidence;
    Draft* m_draft;
};

} // namespace plumbline::ui
