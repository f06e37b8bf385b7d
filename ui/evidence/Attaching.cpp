#include "ui/evidence/Attaching.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QDropEvent>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include "core/base/File.h"
#include "core/base/FileName.h"
#include "ui/evidence/EvidenceWords.h"
#include "ui/support/Language.h"
#include "ui/support/LongWork.h"
#include "ui/support/Paths.h"

namespace plumbline::ui {

namespace {

using assessment::Evidence;
using assessment::EvidenceKind;
using assessment::RecordId;
using project::Writer;

QString words(const char* source, int n = -1) {
    return QCoreApplication::translate("Attaching", source, nullptr, n);
}

QString pictureName() {
    return QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")) +
           QStringLiteral(".png");
}

QString titleOf(const Attachables& things) {
    if (things.files.isEmpty())
        return words(QT_TRANSLATE_NOOP("Attaching", "Picture of %1"))
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("HH:mm")));
    const QString first = toQString(safeFileName(toUtf8(QFileInfo(things.files.front()).fileName())));
    const int others = static_cast<int>(things.files.size()) - 1;
    return others == 0 ? first : words(QT_TRANSLATE_N_NOOP("Attaching", "%1 and %n more"), others).arg(first);
}

/// Progress over several files, as one.
class FilesProgress {
public:
    FilesProgress(const QStringList& files, const Progress& report) : m_report(report) {
        for (const QString& file : files)
            m_total += QFileInfo(file).size();
    }
    Result<void> attach(Writer& writer, const RecordId& piece, const QString& file) {
        const auto attached = writer.attach(piece, pathOf(file), [this](long long done, long long) {
            return m_report(m_before + done, m_total);
        });
        m_before += QFileInfo(file).size();
        return attached ? Result<void>() : failed(attached);
    }

private:
    const Progress& m_report;
    long long m_before = 0;
    long long m_total = 0;
};

Result<void> attach(Writer& writer, const RecordId& piece, const Attachables& things,
                    const Progress& report) {
    FilesProgress progress(things.files, report);
    for (const QString& file : things.files)
        if (auto attached = progress.attach(writer, piece, file); !attached)
            return attached;
    if (!things.files.isEmpty())
        return {};
    const auto attached = writer.attach(
        piece, toUtf8(pictureName()),
        std::string_view(things.picture.constData(), static_cast<std::size_t>(things.picture.size())));
    return attached ? Result<void>() : failed(attached);
}

Result<RecordId> addPiece(Writer& writer, const Evidence& evidence, const std::vector<model::CellId>& cells,
                          const model::Model& model) {
    auto id = writer.save(evidence);
    for (std::size_t i = 0; id && i < cells.size(); ++i)
        if (auto linked = writer.link(*id, model.cellCode(cells[i])); !linked)
            return failed(linked);
    return id;
}

/// One action of the session that may take long.
bool writeLong(Session& session, QWidget* parent, const Attachables& things,
               const std::function<Result<void>(Writer&, const Progress&)>& body) {
    const QString label = things.files.size() == 1
                              ? words(QT_TRANSLATE_NOOP("Attaching", "Attaching %1…"))
                                    .arg(QFileInfo(things.files.front()).fileName())
                              : words(QT_TRANSLATE_N_NOOP("Attaching", "Attaching %n file(s)…"),
                                      static_cast<int>(things.files.size()));
    bool written = false;
    // The session has said what failed.
    static_cast<void>(withProgress(parent, label, [&](const Progress& progress) -> Result<void> {
        written = session.write(project::Operation::Evidence,
                                [&](Writer& writer) { return body(writer, progress); });
        return {};
    }));
    return written;
}

} // namespace

bool canAttach(const QMimeData& data) {
    return data.hasUrls() || data.hasImage();
}

void acceptAsCopy(QDropEvent& event) {
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

Attachables attachablesIn(const QMimeData& data) {
    Attachables things;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            things.files << url.toLocalFile();
    if (!things.files.isEmpty() || !data.hasImage())
        return things;
    QBuffer png(&things.picture);
    png.open(QIODevice::WriteOnly);
    qvariant_cast<QImage>(data.imageData()).save(&png, "PNG");
    return things;
}

bool attachTo(const RecordId& piece, const Attachables& things, Session& session, QWidget* parent) {
    return !things.isEmpty() &&
           writeLong(session, parent, things, [&](Writer& writer, const Progress& progress) {
               return attach(writer, piece, things, progress);
           });
}

RecordId makePieceOf(const Attachables& things, const std::vector<model::CellId>& cells, Session& session,
                     QWidget* parent) {
    if (things.isEmpty())
        return {};
    Evidence evidence = evidenceOfNow(session, things.files.isEmpty() ? EvidenceKind::Demonstration
                                                                      : EvidenceKind::Documents);
    evidence.title = toUtf8(titleOf(things));
    RecordId made;
    const bool written =
        writeLong(session, parent, things, [&](Writer& writer, const Progress& progress) -> Result<void> {
            const auto id = addPiece(writer, evidence, cells, session.model());
            if (!id)
                return failed(id);
            made = *id;
            return attach(writer, made, things, progress);
        });
    return written ? made : RecordId();
}

RecordId makePiece(const Evidence& evidence, const std::vector<model::CellId>& cells, Session& session) {
    RecordId made;
    const bool written = session.write(project::Operation::Evidence, [&](Writer& writer) -> Result<void> {
        const auto id = addPiece(writer, evidence, cells, session.model());
        if (!id)
            return failed(id);
        made = *id;
        return {};
    });
    return written ? made : RecordId();
}

} // namespace plumbline::ui
