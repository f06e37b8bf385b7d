#include "core/project/Change.h"

namespace plumbline::project {

std::string_view toString(Operation operation) {
    switch (operation) {
    case Operation::Create:
        return "create";
    case Operation::Rate:
        return "rate";
    case Operation::Note:
        return "note";
    case Operation::Facts:
        return "facts";
    case Operation::Scope:
        return "scope";
    case Operation::Weights:
        return "weights";
    case Operation::Import:
        return "import";
    case Operation::Move:
        return "move";
    case Operation::Process:
        return "process";
    case Operation::Evidence:
        return "evidence";
    case Operation::Finding:
        return "finding";
    case Operation::Review:
        return "review";
    case Operation::Rescue:
        return "rescue";
    case Operation::Seal:
        return "seal";
    case Operation::Reopen:
        return "reopen";
    }
    return "";
}

std::string_view toString(Way way) {
    return way == Way::Do ? "do" : way == Way::Undo ? "undo" : "redo";
}

} // namespace plumbline::project
