#include "ui/session/People.h"

#include "ui/support/Language.h"

namespace plumbline::ui {

QStringList knownPeople(const project::Project& project) {
    QStringList names{toQString(project.author().name)};
    for (const assessment::Member& member : project.assessment().all<assessment::Member>())
        names << toQString(member.name);
    for (const assessment::Person& person : project.assessment().people)
        names << toQString(person.name);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace plumbline::ui
