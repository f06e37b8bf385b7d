#include "core/exchange/ScheduleTable.h"

#include <algorithm>

#include "core/assessment/Progress.h"
#include "core/base/Text.h"
#include "core/exchange/TableFile.h"
#include "core/report/Phrases.h"
#include "core/report/ProcessPhrases.h"
#include "core/report/StepPaper.h"

namespace plumbline::exchange {

using namespace assessment;
namespace phrases = report::phrases;

Result<void> writeSchedule(const model::Model& model, const Assessment& assessment,
                           const model::ProcessStep& plan, std::string_view language,
                           const std::filesystem::path& target) {
    // In the columns in which a schedule is typed, so that its rows can be pasted back.
    TableColumns columns{{}, {12, 8, 8, 32, 16, 24, 20, 12}};
    for (const report::Phrase* head :
         {&phrases::day, &phrases::start, &phrases::finish, &phrases::subject, &phrases::assessor,
          &phrases::interviewee, &phrases::place, &phrases::clauseColumn})
        columns.heads.emplace_back(head->in(language));
    const std::string_view separator = phrases::listSeparator.in(language);
    const auto rowOf = [&](const Slot& slot) -> TableRow {
        std::vector<std::string> subjects{report::partNames(model, slot, language), slot.topic}, clauses;
        std::erase(subjects, "");
        for (const model::NodeId leaf : partsOf(model, slot))
            if (const std::string& clause = model.node(leaf).clause; std::ranges::count(clauses, clause) == 0)
                clauses.push_back(clause);
        return {slot.day,
                slot.start,
                slot.finish,
                join(subjects, separator),
                report::assessorsOf(assessment, slot, language),
                slot.interviewee,
                slot.place,
                join(clauses, separator)};
    };
    const auto rows = [&](const TakeRow& take) -> Result<void> {
        for (const Slot& slot : scheduleOf(assessment, plan.id))
            if (auto taken = take(rowOf(slot)); !taken)
                return taken;
        return {};
    };
    return writeTable(columns, rows, target);
}

} // namespace plumbline::exchange
