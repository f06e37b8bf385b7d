#include "ui/process/ProcessTables.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QTime>

#include "core/assessment/Progress.h"
#include "core/base/Text.h"
#include "core/report/Phrases.h"
#include "core/report/ProcessPhrases.h"
#include "core/report/StepPaper.h"
#include "ui/process/NameList.h"
#include "ui/session/People.h"
#include "ui/support/DateText.h"
#include "ui/support/RecordLabels.h"

namespace plumbline::ui {

using namespace assessment;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProcessTables)
};

template <class T>
RecordColumn<T> textColumn(const char* name, int share, std::string T::*member) {
    RecordColumn<T> column{columnLabel(QLatin1String(name)), share,
                           [member](const Session&, const T& record) { return toQString(record.*member); },
                           [member](const Session&, T& record, const QString& text) -> Result<void> {
                               record.*member = toUtf8(text.trimmed());
                               return {};
                           }};
    column.free = true;
    return column;
}

/// `firstDay`: from which on a day alone is taken, if from any.
template <class T>
RecordColumn<T> dateColumn(const char* name, int share, std::string T::*member,
                           std::function<std::string(const Session&)> firstDay = {}) {
    RecordColumn<T> column = textColumn(name, share, member);
    column.widest = QStringLiteral("2026-09-28");
    column.free = false;
    column.write = [member, firstDay](const Session& session, T& record,
                                      const QString& text) -> Result<void> {
        const QString first = firstDay ? toQString(firstDay(session)) : QString();
        record.*member = toUtf8(dateFromTyped(text, toQString(session.assessment().facts.from), first));
        return record.*member == "" || isDate(record.*member) ? Result<void>()
                                                              : fail(ErrorCode::InvalidDate, record.*member);
    };
    return column;
}

template <class T>
RecordColumn<T> timeColumn(const char* name, int share, std::string T::*member) {
    RecordColumn<T> column = textColumn(name, share, member);
    column.widest = QStringLiteral("20:00");
    column.free = false;
    column.write = [member](const Session&, T& record, const QString& text) -> Result<void> {
        record.*member = toUtf8(timeFromTyped(text));
        return record.*member == "" || isTime(record.*member) ? Result<void>()
                                                              : fail(ErrorCode::InvalidTime, record.*member);
    };
    return column;
}

template <class T, class E>
RecordColumn<T> wordColumn(const char* name, int share, E T::*member) {
    RecordColumn<T> column{columnLabel(QLatin1String(name)), share,
                           [member](const Session&, const T& record) { return wordOf(record.*member); },
                           [member](const Session&, T& record, const QString& text) -> Result<void> {
                               // Nothing pasted is nothing said.
                               if (text.trimmed().isEmpty())
                                   return {};
                               for (std::size_t i = 0; i < wordsOf<E>.size(); ++i)
                                   if (text.trimmed() == wordOf(static_cast<E>(i))) {
                                       record.*member = static_cast<E>(i);
                                       return {};
                                   }
                               return fail(ErrorCode::UnknownChoice, toUtf8(text));
                           }};
    column.choices = [](const Session&) {
        QStringList words;
        for (std::size_t i = 0; i < wordsOf<E>.size(); ++i)
            words << wordOf(static_cast<E>(i));
        return words;
    };
    column.closed = true;
    return column;
}

template <class T>
std::vector<T> allOf(const Session& session) {
    return session.assessment().all<T>();
}

template <class T>
RecordTable* table(RecordColumns<T> columns, const char* name, const QString& spoken) {
    return new RecordTable(new RecordModel<T>(std::move(columns), nullptr), QLatin1String(name), spoken);
}

// The schedule names sub-domains, or says in free words what else is done.

QString subjectOf(const Session& session, const Slot& slot) {
    const std::string names = report::partNames(session.model(), slot, language());
    return toQString(names.empty() ? slot.topic : names);
}

/// Whether someone who works in either language means this by a name.
template <class Text>
bool isNamed(const Text& text, const QString& name) {
    return std::ranges::any_of(std::array{"zh_CN", "en"}, [&](const char* language) {
        return toQString(std::string(text.in(language))).compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The code of a sub-domain by its name; empty where none has it.
std::string codeOf(const Session& session, const QString& name) {
    for (const model::NodeId leaf : session.model().leaves())
        if (isNamed(session.model().node(leaf).name, name))
            return session.model().node(leaf).code;
    return {};
}

std::string codesOf(const Session& session, const QString& text) {
    return idsIn(text, [&](const QString& name) { return codeOf(session, name); });
}

Result<void> setSubject(const Session& session, Slot& slot, const QString& text) {
    slot.parts = codesOf(session, text);
    slot.topic = slot.parts.empty() ? toUtf8(text.trimmed()) : std::string();
    return {};
}

QStringList subjects(const Session& session) {
    QStringList names;
    for (const model::NodeId leaf : session.model().leaves())
        if (session.scope().includes(leaf))
            names << local(session.model().node(leaf).name);
    return names;
}

/// Names of members; of a slot that names none, what stands for all of them.
QString assessorsOf(const Session& session, const Slot& slot) {
    return toQString(report::assessorsOf(session.assessment(), slot, language()));
}

QString membersOf(const Session& session, const Slot& slot) {
    const bool empty = slot.members.empty() && slot.parts.empty() && slot.topic.empty();
    return empty ? QString() : assessorsOf(session, slot);
}

/// The id of a member by the name; empty where none has it.
RecordId memberOf(const Session& session, const QString& name) {
    for (const Member& member : session.assessment().all<Member>())
        if (toQString(member.name) == name)
            return member.id;
    return {};
}

Result<void> setMembers(const Session& session, Slot& slot, const QString& text) {
    const auto idOf = [&](const QString& name) { return memberOf(session, name); };
    slot.members.clear();
    if (text.trimmed().isEmpty() || isNamed(report::phrases::wholeTeam, text.trimmed()))
        return {};
    slot.members = idsIn(text, idOf);
    if (!slot.members.empty())
        return {};
    for (const QString& name : namesIn(text))
        if (idsIn(name, idOf).empty())
            return fail(ErrorCode::UnknownChoice, toUtf8(name));
    return fail(ErrorCode::UnknownChoice, toUtf8(text.trimmed()));
}

/// Who works on the assessment and is no member yet.
QStringList peopleOutsideTheTeam(const Session& session) {
    QStringList names = knownPeople(session);
    for (const Member& member : session.assessment().all<Member>())
        names.removeAll(toQString(member.name));
    return names;
}

QStringList members(const Session& session) {
    QStringList names{assessorsOf(session, {})};
    for (const Member& member : session.assessment().all<Member>())
        names << toQString(member.name);
    return names;
}

QString clashesOf(const Session& session, const std::vector<Slot>& rows, const Slot& slot) {
    QStringList words;
    for (const Clash& clash : clashes(session.assessment(), rows)) {
        if (clash.first != slot.id && clash.second != slot.id)
            continue;
        const RecordId& id = clash.first == slot.id ? clash.second : clash.first;
        const auto other = std::ranges::find(rows, id, &Slot::id);
        const QString line =
            QStringLiteral("%1–%2 %3")
                .arg(toQString(other->start), toQString(other->finish), subjectOf(session, *other));
        std::vector<std::string> names;
        for (const Member* member : assessment::sharedMembers(session.assessment(), slot, *other))
            names.push_back(member->name);
        if (clash.sameInterviewee)
            words << Words::tr("%1 is also asked at %2.").arg(toQString(slot.interviewee).trimmed(), line);
        else if (names.empty())
            words << Words::tr("The whole team is also busy at %1.").arg(line);
        else
            words << Words::tr("Also busy at %2: %1.")
                         .arg(toQString(join(names, report::phrases::listSeparator.in(language()))), line);
    }
    return words.join(QLatin1Char('\n'));
}

/// The first day of a plan, else of the work on site.
std::string firstDayOf(const Session& session, const std::string& plan) {
    const std::string day = session.assessment().answer(plan, fields::from);
    return day.empty() ? session.assessment().facts.from : day;
}

/// The end of a line that begins at another time now: where it would be before its beginning it moves along.
std::string finishAfter(const Slot& before, const std::string& start) {
    const auto timeOf = [](const std::string& text) {
        return QTime::fromString(toQString(text), QStringLiteral("HH:mm"));
    };
    if (before.start.empty() || before.finish.empty() || start.empty() || start < before.finish)
        return before.finish;
    const int length = timeOf(before.start).secsTo(timeOf(before.finish));
    const QTime last(23, 59), begin = timeOf(start);
    return toUtf8(
        (begin.secsTo(last) < length ? last : begin.addSecs(length)).toString(QStringLiteral("HH:mm")));
}

/// A day that lies outside its plan.
QString strayDay(const Session& session, const Slot& slot) {
    const std::string from = session.assessment().answer(slot.plan, fields::from);
    const std::string to = session.assessment().answer(slot.plan, fields::to);
    const bool strays =
        !slot.day.empty() && ((!from.empty() && slot.day < from) || (!to.empty() && slot.day > to));
    const auto shown = [](const std::string& day) {
        return day.empty() ? QStringLiteral("…") : toQString(day);
    };
    return strays ? Words::tr("This day is outside the plan, %1 to %2.").arg(shown(from), shown(to))
                  : QString();
}

/// Where the plan is to cover everything: a sub-domain that is listed with something else and counts for
/// nothing.
QString strayName(const Session& session, const Slot& slot) {
    const model::ProcessStep* const plan = model::findStep(session.model().process, slot.plan);
    if (!plan || !plan->demanding(model::Demand::Coverage))
        return {};
    for (const QString& name : namesIn(toQString(slot.topic)))
        if (!codeOf(session, name).empty())
            return Words::tr("\"%1\" is not counted, since its line says something else as well; give it a "
                             "line of its own.")
                .arg(name);
    return {};
}

QString remarksOn(const Session& session, const std::vector<Slot>& rows, const Slot& slot) {
    QStringList remarks{strayDay(session, slot), strayName(session, slot), clashesOf(session, rows, slot)};
    remarks.removeAll(QString());
    return remarks.join(QLatin1Char('\n'));
}

/// A cell by its code or name; a finding by its text; empty: the result as a whole.
Result<void> setSubject(const Session& session, Objection& objection, const QString& text) {
    const std::string typed = toUtf8(text.trimmed());
    objection.subject.clear();
    if (typed.empty() || text == Words::tr("the result as a whole"))
        return {};
    const model::Model& model = session.model();
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell)
        if (typed == model.cellCode(cell) || text.trimmed() == cellName(model, cell)) {
            objection.subject = model.cellCode(cell);
            return {};
        }
    for (const Finding& finding : session.assessment().all<Finding>())
        if (toQString(finding.text).simplified() == text.trimmed()) {
            objection.subject = finding.id;
            return {};
        }
    return fail(ErrorCode::UnknownChoice, typed);
}

QString subjectOf(const Session& session, const Objection& objection) {
    if (const Finding* const finding = session.assessment().find<Finding>(objection.subject))
        return toQString(finding->text).simplified();
    const auto cell = session.model().findCell(objection.subject);
    if (cell)
        return cellName(session.model(), *cell);
    return objection.text.empty() ? QString() : Words::tr("the result as a whole");
}

QStringList objectionSubjects(const Session& session) {
    const model::Model& model = session.model();
    QStringList names{Words::tr("the result as a whole")};
    for (const Finding& finding : session.assessment().all<Finding>())
        names << toQString(finding.text).simplified();
    for (model::CellId cell = 0; cell < model.cellCount(); ++cell)
        if (session.scope().assesses(model, cell))
            names << cellName(model, cell);
    return names;
}

} // namespace

RecordTable* memberTable() {
    RecordColumns<Member> columns;
    RecordColumn<Member> name = textColumn("name", 3, &Member::name);
    name.choices = peopleOutsideTheTeam;
    columns.columns = {std::move(name),
                       wordColumn("role", 3, &Member::role),
                       textColumn("organisation", 4, &Member::organisation),
                       textColumn("duties", 5, &Member::duties),
                       textColumn("training", 5, &Member::training),
                       dateColumn("trained_on", 3, &Member::trainedOn)};
    columns.rows = allOf<Member>;
    columns.blank = [](const Session&, const std::vector<Member>& rows) {
        Member member;
        member.role = rows.empty() ? Role::Lead : Role::Assessor;
        return member;
    };
    columns.isReady = [](const Member& member) { return !member.name.empty(); };
    return table(std::move(columns), "members", Words::tr("Members of the team"));
}

RecordTable* scheduleTable(const std::string& plan) {
    RecordColumns<Slot> columns;
    RecordColumn<Slot> subject{
        Words::tr("Sub-domain or subject"), 5,
        [](const Session& session, const Slot& slot) { return subjectOf(session, slot); },
        [](const Session& session, Slot& slot, const QString& text) {
            return setSubject(session, slot, text);
        }};
    subject.choices = subjects;
    subject.several = true;
    subject.free = true;
    RecordColumn<Slot> member{columnLabel(QStringLiteral("member")), 3, membersOf, setMembers};
    member.choices = members;
    member.several = true;
    RecordColumn<Slot> start = timeColumn("start", 2, &Slot::start);
    start.write = [typed = start.write](const Session& session, Slot& slot, const QString& text) {
        const Slot before = slot;
        auto taken = typed(session, slot, text);
        if (taken)
            slot.finish = finishAfter(before, slot.start);
        return taken;
    };
    columns.columns = {dateColumn("day", 4, &Slot::day,
                                  [plan](const Session& session) { return firstDayOf(session, plan); }),
                       std::move(start),
                       timeColumn("finish", 2, &Slot::finish),
                       std::move(subject),
                       std::move(member),
                       textColumn("interviewee", 4, &Slot::interviewee),
                       textColumn("place", 4, &Slot::place)};
    columns.rows = [plan](const Session& session) { return scheduleOf(session.assessment(), plan); };
    columns.blank = [plan](const Session& session, const std::vector<Slot>& rows) {
        Slot slot;
        slot.plan = plan;
        slot.day = rows.empty() ? firstDayOf(session, plan) : rows.back().day;
        slot.start = rows.empty() ? std::string() : rows.back().finish;
        return slot;
    };
    columns.isReady = [](const Slot& slot) {
        return !slot.parts.empty() || !slot.topic.empty() || !slot.interviewee.empty() ||
               !slot.members.empty();
    };
    columns.remark = remarksOn;
    return table(std::move(columns), "schedule", Words::tr("Daily schedule"));
}

RecordTable* attendanceTable(const std::string& meeting) {
    RecordColumns<Attendee> columns;
    columns.columns = {textColumn("name", 2, &Attendee::name),
                       textColumn("organisation", 3, &Attendee::organisation),
                       textColumn("position", 3, &Attendee::position)};
    columns.rows = [meeting](const Session& session) {
        std::vector<Attendee> rows = session.assessment().all<Attendee>();
        std::erase_if(rows, [&](const Attendee& each) { return each.step != meeting; });
        return rows;
    };
    columns.blank = [meeting](const Session&, const std::vector<Attendee>& rows) {
        Attendee attendee;
        attendee.step = meeting;
        attendee.organisation = rows.empty() ? std::string() : rows.back().organisation;
        return attendee;
    };
    columns.isReady = [](const Attendee& each) { return !each.name.empty(); };
    return table(std::move(columns), "attendance", Words::tr("Present"));
}

RecordTable* objectionTable() {
    RecordColumns<Objection> columns;
    RecordColumn<Objection> subject{
        columnLabel(QStringLiteral("subject")), 4,
        [](const Session& session, const Objection& objection) { return subjectOf(session, objection); },
        [](const Session& session, Objection& objection, const QString& text) {
            return setSubject(session, objection, text);
        }};
    subject.choices = objectionSubjects;
    columns.columns = {
        textColumn("text", 5, &Objection::text),          std::move(subject),
        textColumn("raised_by", 3, &Objection::raisedBy), dateColumn("raised_on", 3, &Objection::raisedOn),
        textColumn("answer", 5, &Objection::answer),      wordColumn("outcome", 3, &Objection::outcome)};
    columns.rows = allOf<Objection>;
    columns.blank = [](const Session&, const std::vector<Objection>&) { return Objection(); };
    columns.isReady = [](const Objection& each) { return !each.text.empty(); };
    return table(std::move(columns), "objections", Words::tr("Objections"));
}

RecordTable* improvementTable() {
    RecordColumns<Improvement> columns;
    columns.columns = {
        textColumn("direction", 4, &Improvement::direction), textColumn("measure", 5, &Improvement::measure),
        textColumn("responsible", 3, &Improvement::responsible), textColumn("due", 3, &Improvement::due)};
    columns.rows = allOf<Improvement>;
    columns.blank = [](const Session&, const std::vector<Improvement>&) { return Improvement(); };
    columns.isReady = [](const Improvement& each) {
        return !each.direction.empty() || !each.measure.empty();
    };
    return table(std::move(columns), "improvements", Words::tr("Measures"));
}

} // namespace plumbline::ui
