#include "app/cli/Mistakes.h"

#include <nlohmann/json.hpp>

#include "app/cli/Output.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

int refuse(const std::vector<exchange::Mistake>& mistakes, const QString& conclusion, bool json) {
    if (json) {
        nlohmann::json list = nlohmann::json::array();
        for (const exchange::Mistake& mistake : mistakes)
            list.push_back(
                {{"place", mistake.place}, {"sentence", ui::toUtf8(ui::errorText(mistake.error))}});
        print(nlohmann::json{{"mistakes", list}}.dump(2));
        return couldNot;
    }
    for (const exchange::Mistake& mistake : mistakes)
        complain(ui::mistakeText(mistake));
    complain(conclusion);
    return couldNot;
}

} // namespace plumbline::cli
