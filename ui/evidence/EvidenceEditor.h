#pragma once

#include <vector>

#include <QWidget>

#include "ui/session/Session.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace plumbline::ui {

class DateField;
class Draft;
class FileList;
class LinkList;
class TextBox;

/// One piece of evidence in full. A field is written when it is left, or the typing pauses, as an action of
/// its own.
class EvidenceEditor : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceEditor(QWidget* parent = nullptr);

    void setSession(Session* session);
    /// Empty: none. What was typed for the former piece is written, or stays where that fails (false).
    bool showPiece(const assessment::RecordId& piece);
    [[nodiscard]] const assessment::RecordId& piece() const { return m_shown.id; }
    void focusTitle();
    /// Writes what has been typed; true when nothing is left unwritten.
    bool commit();
    void discardDrafts();
    /// Looks again at the piece; what is being typed stays.
    void refresh();

Q_SIGNALS:
    void cellRequested(plumbline::model::CellId cell);
    void failed(const plumbline::Error& error);
    /// Enter in the title, or Esc: the keyboard goes back to the ledger.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Text = std::string assessment::Evidence::*;
    struct Field {
        QLineEdit* edit;
        Text text;
    };
    QLineEdit* addField(const QString& name, const QString& label, Text text);
    QLineEdit* addField(const QString& name, const QString& label, Text text, QLineEdit* edit);
    void showText(const Field& field, const QString& text);
    void fill(const assessment::Evidence& piece, bool keepTyped);
    [[nodiscard]] assessment::Evidence typed() const;
    [[nodiscard]] bool isRefused(const QLineEdit* field) const;
    bool leave(const QLineEdit* field = nullptr);
    bool write(const assessment::Evidence& piece);
    DraftState writeInPause();
    void offerWords();
    void showCells();
    void link(const QString& cell, bool linked);

    Session* m_session = nullptr;
    assessment::Evidence m_shown; ///< what the fields showed last
    std::vector<Field> m_fields;
    QLineEdit* m_title;
    QComboBox* m_kind;
    DateField* m_collected;
    TextBox* m_description;
    QLabel* m_filesLabel;
    LinkList* m_cells;
    FileList* m_files;
    Draft* m_draft;
};

} // namespace plumbline::ui
