#include "app/cli/Mistakes.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "app/cli/Output.h"
#include "ui/support/ErrorText.h"
#include "ui/support/Language.h"

namespace plumbline::cli {

void complainOf(const std::vector<exchange::Mistake>& mistakes,
                const std::function<QString(const exchange::Mistake&)>& sentence) {
    constexpr std::size_t mostNamed = 100;
    const std::size_t named = std::min(mistakes.size(), mostNamed);
    for (std::size_t i = 0; i < named; ++i)
        complain(sentence(mistakes[i]));
    if (mistakes.size() == exchange::mostMistakes)
        complain(Cli::tr("And there are %1 more, or more than that; correct these first.")
                     .arg(mistakes.size() - named));
    else if (named < mistakes.size())
        complain(Cli::tr("And there are %1 more; correct these first.").arg(mistakes.size() - named));
}

int refuse(const std::vector<exchange::Mistake>& mistakes, const QString& conclusion, bool json) {
    if (json) {
        nlohmann::json list = nlohmann::json::array();
        for (const exchange::Mistake& mistake : mistakes)
            list.push_back(
                {{"place", mistake.place}, {"sentence", ui::toUtf8(ui::errorText(mistake.error))}});
        print(nlohmann::json{{"mistakes", list}}.dump(2));
        return couldNot;
    }
    complainOf(mistakes, ui::mistakeText);
    complain(conclusion);
    return couldNot;
}

} // namespace plumbline::cli
