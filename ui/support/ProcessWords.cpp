#include "ui/support/ProcessWords.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

#include "ui/support/Language.h"

namespace plumbline::ui {

using assessment::Lack;
using model::ProcessStep;
using model::StepForm;
namespace fields = assessment::fields;

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(ProcessWords)

public:
    static QString field(const std::string& name, StepForm form) {
        struct Label {
            const char* field;
            const char* text;
        };
        static constexpr Label labels[] = {
            {fields::decision, QT_TRANSLATE_NOOP("ProcessWords", "Decision")},
            {fields::decidedOn, QT_TRANSLATE_NOOP("ProcessWords", "Decided on")},
            {fields::decidedBy, QT_TRANSLATE_NOOP("ProcessWords", "Decided by")},
            {fields::remark, QT_TRANSLATE_NOOP("ProcessWords", "Remark")},
            {fields::purpose, QT_TRANSLATE_NOOP("ProcessWords", "Purpose")},
            {fields::scope, QT_TRANSLATE_NOOP("ProcessWords", "Scope")},
            {fields::tasks, QT_TRANSLATE_NOOP("ProcessWords", "Tasks")},
            {fields::from, QT_TRANSLATE_NOOP("ProcessWords", "First day")},
            {fields::to, QT_TRANSLATE_NOOP("ProcessWords", "Last day")},
            {fields::confirmedBy, QT_TRANSLATE_NOOP("ProcessWords", "Confirmed for the enterprise by")},
            {fields::confirmedOn, QT_TRANSLATE_NOOP("ProcessWords", "Confirmed on")},
            {fields::feasible, QT_TRANSLATE_NOOP("ProcessWords", "The formal assessment is")},
            {fields::place, QT_TRANSLATE_NOOP("ProcessWords", "Place")},
            {fields::minutes, QT_TRANSLATE_NOOP("ProcessWords", "Minutes")},
            {fields::issuedOn, QT_TRANSLATE_NOOP("ProcessWords", "Report issued on")},
            {fields::reportedOn, QT_TRANSLATE_NOOP("ProcessWords", "Result told on")},
            {fields::reportedTo, QT_TRANSLATE_NOOP("ProcessWords", "Told to")},
            {fields::finalOn, QT_TRANSLATE_NOOP("ProcessWords", "Result final since")},
        };
        if (name == fields::heldOn)
            return form == StepForm::Visit ? tr("Visited on") : tr("Held on");
        const auto* const found = std::find_if(std::begin(labels), std::end(labels),
                                               [&](const Label& label) { return name == label.field; });
        return found == std::end(labels) ? toQString(name) : tr(found->text);
    }

    static QString point(const Lack& lack, const ProcessStep& step, const QString& text) {
        if (lack.kind == Lack::Kind::Denied)
            return tr("Not so: %1").arg(text);
        switch (step.form) {
        case StepForm::Meeting:
            return tr("Not on the agenda yet: %1").arg(text);
        case StepForm::Visit:
            return tr("Nothing is written on: %1").arg(text);
        default:
            return tr("Not answered: %1").arg(text);
        }
    }

    static QString lack(const ProcessStep& step, const Lack& lack) {
        using Kind = Lack::Kind;
        const QString about = toQString(lack.about);
        switch (lack.kind) {
        case Kind::Point:
        case Kind::Denied:
            return point(lack, step, fieldLabel(step, lack.about));
        case Kind::Field:
            return tr("Not filled in: %1").arg(fieldLabel(step, lack.about));
        case Kind::Refused:
            return tr("The application is refused.");
        case Kind::NotFeasible:
            return tr("The visit found the formal assessment not feasible.");
        case Kind::NoLead:
            return tr("The team has no lead.");
        case Kind::SeveralLeads:
            return tr("The team has %1 leads; one is the lead.").arg(lack.number);
        case Kind::FewMembers:
            return tr("Assessors, with the lead: %1; three or more are needed.").arg(lack.number);
        case Kind::EvenTeam:
            return tr("The number of assessors is even (%1); the standard asks for an odd one.")
                .arg(lack.number);
        case Kind::Untrained:
            return tr("No training is recorded for %1.").arg(about);
        case Kind::TrainedLate:
            return tr("%1 was trained after the first day on site.").arg(about);
        case Kind::EndsEarly:
            return tr("The plan ends before it begins.");
        case Kind::NoSchedule:
            return tr("The daily schedule is empty.");
        case Kind::Untimed:
            return tr("Lines of the schedule without day or time: %1").arg(lack.number);
        case Kind::Clash:
            return tr("Lines of the schedule that clash: %1").arg(lack.number);
        case Kind::Uncovered:
            return tr("Sub-domains that nobody covers: %1").arg(lack.number);
        case Kind::NoAttendance:
            return tr("Nobody is entered as present.");
        case Kind::NoEvidence:
            return tr("There is no evidence yet.");
        case Kind::WithoutEvidence:
            return tr("Ratings that need evidence and have none: %1").arg(lack.number);
        case Kind::NoFindings:
            return tr("There are no findings yet.");
        case Kind::OpenFindings:
            return tr("Findings that the team has not agreed: %1").arg(lack.number);
        case Kind::Unrated:
            return tr("Criteria not rated yet: %1").arg(lack.number);
        case Kind::OpenObjections:
            return tr("Objections without an outcome: %1").arg(lack.number);
        case Kind::NoImprovement:
            return tr("No measure is entered yet.");
        case Kind::Incomplete:
            return tr("Without measure, person or date: %1").arg(lack.number);
        }
        return {};
    }
};

} // namespace

QString stepName(const model::Model& model, const std::string& step) {
    const ProcessStep* const found = model::findStep(model.process, step);
    return found ? local(found->name) : toQString(step);
}

QString fieldLabel(const ProcessStep& step, const std::string& field) {
    for (const model::ProcessPoint& point : step.points)
        if (point.id == field)
            return local(point.text);
    return StepWords::field(field, step.form);
}

QString answerName(const model::Model& model, const std::string& id) {
    const auto dot = id.find('.');
    const ProcessStep* const step = model::findStep(model.process, id.substr(0, dot));
    return step && dot != std::string::npos
               ? QStringLiteral("%1 · %2").arg(local(step->name), fieldLabel(*step, id.substr(dot + 1)))
               : toQString(id);
}

QString answerText(const std::string& id, const std::string& value) {
    const std::string field = id.substr(id.find('.') + 1);
    if (field == fields::feasible && (value == "yes" || value == "no"))
        return value == "yes" ? StepWords::tr("feasible") : StepWords::tr("not feasible");
    if (value == "yes" || value == "no")
        return value == "yes" ? StepWords::tr("Yes") : StepWords::tr("No");
    if (field == fields::decision && (value == "accepted" || value == "refused"))
        return value == "accepted" ? StepWords::tr("Accepted") : StepWords::tr("Refused");
    return toQString(value);
}

QString lackText(const ProcessStep& step, const Lack& lack) {
    return StepWords::lack(step, lack);
}

} // namespace plumbline::ui
