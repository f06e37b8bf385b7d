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
    Table table{{}, {12, 8, 8, 32, 12, 32, 16, 24, 20}, {}};
    for (const report::Phrase* head :
         {&phrases::day, &phrases::start, &phrases::finish, &phrases::subject, &phrases::clauseColumn,
          &phrases::topic, &phrases::assessor, &phrases::interviewee, &phrases::place})
        table.heads.emplace_back(head->in(language));
    for (const Slot& slot : scheduleOf(assessment, plan.id)) {
        std::vector<std::string> clauses;
        for (const model::NodeId leaf : partsOf(model, slot))
            if (const std::string& clause = model.node(leaf).clause; std::ranges::count(clauses, clause) == 0)
                clauses.push_back(clause);
        table.rows.push_back({slot.day, slot.start, slot.finish, report::partNames(model, slot, language),
                              join(clauses, phrases::listSeparator.in(language)), slot.topic,
                              report::assessorOf(assessment, slot, language), slot.interviewee, slot.place});
    }
    return writeTable(table, target);
}

} // namespace plumbline::exchange
