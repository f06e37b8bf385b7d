#pragma once

#include <QHash>
#include <QIcon>
#include <QWidget>

#include "ui/session/Session.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace plumbline::ui {

/// The files of a piece of evidence, with a small picture of those that can be drawn. They are shown here,
/// opened with the system's program as a private copy, or saved; what could run is only saved.
class FileList : public QWidget {
    Q_OBJECT

public:
    explicit FileList(QWidget* parent = nullptr);

    void setSession(Session* session);
    void showPiece(const assessment::RecordId& piece);

Q_SIGNALS:
    /// A file could not be read or written.
    void failed(const plumbline::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void refreshButtons();
    void drawNext();
    [[nodiscard]] QIcon drawn(const std::string& sha256);
    [[nodiscard]] const assessment::Attachment* current() const;
    void add();
    void open(const assessment::Attachment& file);
    void preview(const assessment::Attachment& file);
    void saveAs(const assessment::Attachment& file);
    void refuse(const assessment::Attachment& file);
    void remove(const assessment::Attachment& file);
    QToolButton* addButton(const QString& name, const QString& text,
                           void (FileList::*action)(const assessment::Attachment&));

    Session* m_session = nullptr;
    assessment::RecordId m_piece;
    QListWidget* m_list;
    QLabel* m_empty;
    QToolButton* m_add;
    std::vector<QToolButton*> m_ofFile; ///< buttons that need a file
    QToolButton* m_remove = nullptr;
    QHash<QString, QIcon> m_drawn; ///< small pictures by SHA-256
};

} // namespace plumbline::ui
