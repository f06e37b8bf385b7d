#include "core/exchange/Mistake.h"

#include "core/base/Text.h"

namespace plumbline::exchange {

std::string inSentence(const std::string& text) {
    constexpr std::size_t longest = 300; // bytes
    return text.size() <= longest ? text : std::string(shortened(text, longest)) + "…";
}

std::string firstOf(const std::vector<std::string>& names) {
    constexpr std::size_t most = 12;
    std::vector<std::string> shown;
    for (std::size_t i = 0; i < names.size() && i < most; ++i)
        shown.push_back(inSentence(names[i]));
    if (names.size() > most)
        shown.emplace_back("…");
    return join(shown, ", ");
}

void addMistake(std::vector<Mistake>& mistakes, std::string place, Error error) {
    if (mistakes.size() >= mostMistakes)
        return;
    for (std::string& arg : error.args)
        arg = inSentence(arg);
    mistakes.push_back({std::move(place), std::move(error)});
}

} // namespace plumbline::exchange
