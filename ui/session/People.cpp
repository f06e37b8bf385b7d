#include "ui/session/People.h"

#include "ui/support/Language.h"

namespace plumbline::ui {

QStringList knownPeople(const Session& session) {
    QStringList names{toQString(session.project().author().name)};
    for (const assessment::Member& member : session.assessment().all<assessment::Member>())
        names << toQString(member.name);
    for (const assessment::Person& person : session.assessment().people)
        names << toQString(person.name);
    names.removeDuplicates();
    return names;
}

} // namespace plumbline::ui
