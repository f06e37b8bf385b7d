#include "ui/evidence/EvidenceWords.h"

#include <QCoreApplication>
#include <QDateTime>

#include "ui/support/Language.h"

namespace plumbline::ui {

QString titleText(const assessment::Evidence& evidence) {
    const QString title = toQString(evidence.title).simplified();
    return title.isEmpty() ? QCoreApplication::translate("EvidenceWords", "(without title)") : title;
}

assessment::Evidence evidenceOfNow(const Session& session, assessment::EvidenceKind kind) {
    assessment::Evidence evidence;
    evidence.kind = kind;
    evidence.collector = session.project().author().name;
    evidence.collected = toUtf8(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return evidence;
}

} // namespace plumbline::ui
