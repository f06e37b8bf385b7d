#pragma once

#include "ui/session/WorkPage.h"

class QAction;
class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace plumbline::ui {

class EvidenceEditor;
class LedgerModel;
class PageTabs;
class QuietTable;
class WithoutEvidence;

/// The ledger of evidence: all pieces, or the ratings that have none; the selected piece at the right. Files
/// and pictures that are dropped or pasted make a new piece, on the editor they join the one it shows.
class EvidencePage : public WorkPage {
    Q_OBJECT

public:
    explicit EvidencePage(QWidget* parent = nullptr);

    void setSession(Session* session) override;
    /// Shows a piece with the keyboard in its title.
    void editPiece(const assessment::RecordId& piece);
    void addPiece();
    bool commit() override;
    void discardDrafts() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* ledger();
    QAction* makeAction(const QString& name, const QString& text, const QKeySequence& keys,
                        void (EvidencePage::*action)());
    void refresh(const project::ChangeSummary& summary);
    void refreshAll();
    void refreshHeading();
    void showCurrent();
    void select(const assessment::RecordId& piece);
    void search(const QString& text);
    void removePiece();
    void paste();
    void take(const QMimeData& data, bool newPiece);
    [[nodiscard]] assessment::RecordId currentPiece() const;

    Session* m_session = nullptr;
    bool m_stale = false;
    bool m_filling = false;
    QLabel* m_title;
    QLabel* m_subtitle;
    PageTabs* m_tabs;
    QLineEdit* m_filter;
    QStackedWidget* m_stack;
    LedgerModel* m_pieces;
    QuietTable* m_ledger;
    WithoutEvidence* m_without;
    QLabel* m_empty;
    EvidenceEditor* m_editor;
    QAction* m_add;
    QAction* m_remove;
};

} // namespace plumbline::ui
