// What MainWindow does about the name under which one works.
#include <algorithm>

#include <QStackedWidget>

#include "ui/session/People.h"
#include "ui/support/Dialogs.h"
#include "ui/support/Language.h"
#include "ui/support/Paths.h"
#include "ui/support/Preferences.h"
#include "ui/support/UserName.h"
#include "ui/workbench/AuthorBar.h"
#include "ui/workbench/MainWindow.h"

namespace plumbline::ui {

/// The name that was given here for this very file counts, while the file knows it. A file that is new here
/// may have come from anybody.
void MainWindow::settleAuthor(project::Project& project) {
    const QString name = Preferences::assessorOf(toQString(project.id()), fileOf(project.path()));
    if (!name.isEmpty() && knownPeople(project).contains(name))
        project.setAuthor(toUtf8(name));
    else
        project.forgetAuthor();
}

void MainWindow::askAuthor() {
    const bool asks =
        m_session && !m_session->project().isReadOnly() && m_session->project().author().name.empty();
    if (!asks)
        return m_who->hide();
    m_said = Said::Else;
    const QStringList people = knownPeople(m_session->project());
    const QString before = Preferences::anyAssessorOf(toQString(m_session->project().id()));
    const QString last = Preferences::assessor();
    m_who->ask(people, !before.isEmpty() ? before : people.contains(last) ? last : QString());
}

void MainWindow::takeAuthor(const QString& name) {
    if (!isName(name))
        return say(Said::Else, tr("\"%1\" is no name: it has no letter.").arg(name));
    if (const auto fit = project::checkName(toUtf8(name)); !fit)
        return showError(fit.error());
    Preferences::setAssessor(name);
    Preferences::setAssessorOf(toQString(m_session->project().id()), fileOf(m_session->project().path()),
                               name);
    m_session->setAuthor(name);
    askAuthor();
    dropError();
    const auto& team = m_session->assessment().all<assessment::Member>();
    if (!team.empty() && std::ranges::find(team, toUtf8(name), &assessment::Member::name) == team.end())
        notify(tr("%1 is not in the team of this assessment").arg(name));
    // What was typed meanwhile is now somebody's.
    if (commit())
        m_pages->currentWidget()->setFocus();
}

void MainWindow::chooseAuthor() {
    const QString name =
        dialogs::line(this, tr("Change assessor"), tr("Ratings and notes are recorded under this name:"),
                      knownPeople(*m_session))
            .trimmed();
    // What was typed before is of whoever typed it; where nobody was known, of the one who is named now.
    const bool known = !m_session->project().author().name.empty();
    if (!name.isEmpty() && (!known || commit()))
        takeAuthor(name);
}

} // namespace plumbline::ui
