#include "ui/process/NameList.h"

#include <algorithm>
#include <vector>

#include <QRegularExpression>

#include "core/base/Text.h"

namespace plumbline::ui {

namespace {

using IdOf = std::function<std::string(const QString&)>;

const QRegularExpression& marks() {
    static const QRegularExpression marks(QStringLiteral("[、，,；;/\\n]"));
    return marks;
}

/// Appends the ids; false where some of the text is no name. The longest beginning that is one is taken
/// first, for a name may hold what parts others.
bool takeNames(const QString& text, const IdOf& idOf, std::vector<std::string>& ids) {
    static const QRegularExpression between(
        QStringLiteral("\\s*[、，,；;/\\n和与及&]\\s*|\\s+and\\s+|[\\s\\x{3000}]+"));
    if (text.isEmpty())
        return true;
    if (std::string id = idOf(text); !id.empty()) {
        ids.push_back(std::move(id));
        return true;
    }
    std::vector<QRegularExpressionMatch> ends;
    for (auto each = between.globalMatch(text); each.hasNext();)
        ends.push_back(each.next());
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        const std::size_t before = ids.size();
        const QString head = text.left(end->capturedStart());
        if (std::string id = head.isEmpty() ? std::string() : idOf(head); !id.empty())
            ids.push_back(std::move(id));
        else if (!head.isEmpty())
            continue;
        if (takeNames(text.mid(end->capturedEnd()), idOf, ids))
            return true;
        ids.resize(before);
    }
    return false;
}

} // namespace

QStringList namesIn(const QString& text) {
    QStringList names;
    for (const QString& name : text.split(marks()))
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    return names;
}

qsizetype lastNameIn(const QString& text) {
    return text.lastIndexOf(marks()) + 1;
}

std::string idsIn(const QString& text, const IdOf& idOf) {
    std::vector<std::string> ids;
    if (!takeNames(text.trimmed(), idOf, ids))
        return {};
    std::vector<std::string> once;
    for (const std::string& id : ids)
        if (std::ranges::find(once, id) == once.end())
            once.push_back(id);
    return join(once, " ");
}

} // namespace plumbline::ui
