#include "core/exchange/Mistake.h"

#include "core/base/Text.h"

namespace plumbline::exchange {

std::string inSentence(const std::string& text) {
    constexpr std::size_t longest = 300; // bytes
    return text.size() <= longest ? text : std::string(shortened(text, longest)) + "…";
}

void addMistake(std::vector<Mistake>& mistakes, std::string place, Error error) {
    if (mistakes.size() >= mostMistakes)
        return;
    for (std::string& arg : error.args)
        arg = inSentence(arg);
    mistakes.push_back({std::move(place), std::move(error)});
}

} // namespace plumbline::exchange
