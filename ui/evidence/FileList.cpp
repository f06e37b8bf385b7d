#include "ui/evidence/FileList.h"

#include <QDir>
#include <QFile>
#include <QFileIconProvider>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>

#include "core/base/File.h"
#include "core/base/FileName.h"
#include "ui/evidence/Attaching.h"
#include "ui/evidence/FileLook.h"
#include "ui/evidence/OpenedCopies.h"
#include "ui/evidence/Preview.h"
#include "ui/support/Card.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/Paths.h"
#include "ui/support/Theme.h"
#include "ui/support/TwoLineDelegate.h"

namespace plumbline::ui {

namespace {

using assessment::Attachment;

constexpr int rowHeight = 52;
constexpr int mostRows = 3;
constexpr int drawnSize = 96;
enum Role { AttachmentRole = Qt::UserRole, ContentRole = Qt::UserRole + 2 };

QString safeName(const Attachment& file) {
    return toQString(safeFileName(file.name));
}

QByteArray headOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headSize) : QByteArray();
}

} // namespace

FileList::FileList(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_empty(mutedLabel()), m_add(new QToolButton) {
    m_list->setObjectName(QStringLiteral("evidenceFiles"));
    m_list->setAccessibleName(tr("Files of this piece"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_add->setText(tr("Add…"));
    m_add->setObjectName(QStringLiteral("addFiles"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid / 2);
    buttons->addWidget(m_add);
    buttons->addWidget(addButton(QStringLiteral("previewFile"), tr("Show"), &FileList::preview));
    buttons->addWidget(addButton(QStringLiteral("openFile"), tr("Open"), &FileList::open));
    buttons->addWidget(addButton(QStringLiteral("saveFile"), tr("Save as…"), &FileList::saveAs));
    m_remove = addButton(QStringLiteral("removeFile"), tr("Remove"), &FileList::remove);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid / 2);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    layout->addLayout(buttons);
    connect(m_add, &QToolButton::clicked, this, &FileList::add);
    connect(m_list, &QListWidget::currentRowChanged, this, &FileList::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (const Attachment* file = current())
            preview(Attachment(*file));
    });
}

QToolButton* FileList::addButton(const QString& name, const QString& text,
                                 void (FileList::*action)(const Attachment&)) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setObjectName(name);
    connect(button, &QToolButton::clicked, this, [this, action] {
        if (const Attachment* file = current())
            (this->*action)(Attachment(*file));
    });
    m_ofFile.push_back(button);
    return button;
}

void FileList::setSession(Session* session) {
    m_session = session;
    m_piece.clear();
    m_drawn.clear();
    refresh();
}

void FileList::showPiece(const assessment::RecordId& piece) {
    m_piece = piece;
    refresh();
}

const Attachment* FileList::current() const {
    const QListWidgetItem* const item = m_list->currentItem();
    return m_session && item
               ? m_session->assessment().find<Attachment>(toUtf8(item->data(AttachmentRole).toString()))
               : nullptr;
}

void FileList::refresh() {
    const QString kept =
        m_list->currentItem() ? m_list->currentItem()->data(AttachmentRole).toString() : QString();
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QIcon plain = QFileIconProvider().icon(QFileIconProvider::File);
    const auto files =
        m_session ? m_session->evidence().attachmentsOf(m_piece) : std::vector<assessment::RecordId>();
    for (const assessment::RecordId& id : files) {
        const Attachment& file = *m_session->assessment().find<Attachment>(id);
        auto* item = new QListWidgetItem(safeName(file), m_list);
        const auto size = m_session->project().contentSize(file.sha256);
        const QString content = toQString(file.sha256);
        item->setData(TwoLineDelegate::DetailRole, size ? sizeText(*size) : tr("content missing"));
        item->setData(AttachmentRole, toQString(file.id));
        item->setData(ContentRole, content);
        item->setIcon(m_drawn.value(content, plain));
        item->setToolTip(item->text());
        item->setData(
            Qt::AccessibleTextRole,
            QStringLiteral("%1, %2").arg(item->text(), item->data(TwoLineDelegate::DetailRole).toString()));
        if (item->data(AttachmentRole) == kept)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    m_list->setFixedHeight(rowHeight * std::min(m_list->count(), mostRows));
    m_list->setVisible(m_list->count() > 0);
    m_empty->setVisible(m_list->count() == 0);
    refreshButtons();
    QTimer::singleShot(0, this, &FileList::drawNext);
}

void FileList::refreshButtons() {
    const bool writes = m_session && !m_session->project().isReadOnly();
    m_empty->setText(writes ? tr("No files yet: drop them here, paste a picture, or add them.")
                            : tr("No files"));
    m_add->setVisible(writes);
    m_add->setEnabled(!m_piece.empty());
    for (QToolButton* button : m_ofFile) {
        button->setEnabled(current() != nullptr);
        button->setVisible(m_list->count() > 0);
    }
    m_remove->setEnabled(writes && current());
}

/// Draws one small picture that is missing; the next in its turn, so that no key waits for them.
void FileList::drawNext() {
    for (int row = 0; m_session && row < m_list->count(); ++row) {
        QListWidgetItem* const item = m_list->item(row);
        const QString content = item->data(ContentRole).toString();
        if (m_drawn.contains(content))
            continue;
        m_drawn.insert(content, drawn(toUtf8(content)));
        item->setIcon(m_drawn.value(content));
        QTimer::singleShot(0, this, &FileList::drawNext);
        return;
    }
}

QIcon FileList::drawn(const std::string& sha256) {
    const QIcon plain = QFileIconProvider().icon(QFileIconProvider::File);
    const auto content = m_session->project().readContent(sha256, largestDrawn);
    if (!content)
        return plain;
    const QImage image = drawnPage(QByteArray::fromStdString(*content), 0, {drawnSize, drawnSize});
    if (image.isNull())
        return plain;
    // White pages need an edge.
    QPixmap framed = QPixmap::fromImage(image);
    QPainter painter(&framed);
    painter.setPen(QPen(Theme::current().muted, 2));
    painter.drawRect(framed.rect().adjusted(1, 1, -1, -1));
    painter.end();
    return framed;
}

void FileList::add() {
    Attachables things;
    things.files = dialogs::filesToOpen(this, tr("Add files"));
    attachTo(m_piece, things, *m_session, this);
    (m_list->isHidden() ? static_cast<QWidget*>(m_add) : m_list)->setFocus();
}

void FileList::remove(const Attachment& file) {
    m_session->write(project::Operation::Evidence,
                     [&](project::Writer& writer) { return writer.remove<Attachment>(file.id); });
}

void FileList::preview(const Attachment& file) {
    const auto content = m_session->project().readContent(file.sha256, largestDrawn);
    const QByteArray bytes = content ? QByteArray::fromStdString(*content) : QByteArray();
    if (pageCount(bytes) > 0)
        Preview(safeName(file), bytes, this).exec();
    else
        open(file);
}

void FileList::open(const Attachment& file) {
    if (couldRun(safeName(file), {})) {
        refuse(file);
        return;
    }
    const QString path = OpenedCopies::own().place(safeName(file));
    if (path.isEmpty()) {
        Q_EMIT failed(Error{ErrorCode::FileUnwritable, {toUtf8(QDir::tempPath())}});
        return;
    }
    const auto written =
        withProgress(this, tr("Opening %1…").arg(safeName(file)), [&](const Progress& progress) {
            return m_session->project().writeContent(file.sha256, pathOf(path), progress);
        });
    if (!written) {
        Q_EMIT failed(written.error());
    } else if (couldRun({}, headOf(path))) {
        QFile::remove(path);
        refuse(file);
    } else {
        OpenedCopies::finish(path);
        if (!dialogs::openWithSystem(path) &&
            dialogs::confirm(this, tr("This system has no program for \"%1\".").arg(safeName(file)),
                             tr("Save as…")))
            saveAs(file);
    }
}

void FileList::refuse(const Attachment& file) {
    if (dialogs::confirm(
            this,
            tr("\"%1\" could run as a program, so it is not opened from here. It can be saved and "
               "looked at with care.")
                .arg(safeName(file)),
            tr("Save as…")))
        saveAs(file);
}

void FileList::saveAs(const Attachment& file) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString target = dialogs::fileToSave(
        this, tr("Save the file"), QDir(folder).filePath(safeName(file)), tr("All files (*)"), {});
    if (target.isEmpty())
        return;
    const auto written =
        withProgress(this, tr("Saving %1…").arg(safeName(file)), [&](const Progress& progress) {
            return m_session->project().writeContent(file.sha256, pathOf(target), progress);
        });
    if (!written)
        Q_EMIT failed(written.error());
}

bool FileList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress && current()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete && m_remove->isEnabled()) {
            remove(Attachment(*current()));
            return true;
        }
        if (key == Qt::Key_Space) {
            preview(Attachment(*current()));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline::ui
