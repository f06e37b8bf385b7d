#include "ui/process/NameList.h"

#include <algorithm>
#include <vector>

#include <QRegularExpression>

#include "core/base/Text.h"

namespace plumbline::ui {

namespace {

const QRegularExpression& marks() {
    static const QRegularExpression marks(QStringLiteral("[、，,；;/\\n]"));
    return marks;
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

namespace {

using IdOf = std::function<std::string(const QString&)>;

std::string idsIn(const QString& text, const IdOf& idOf, std::size_t separator) {
    if (std::string one = idOf(text.trimmed()); !one.empty())
        return one;
    static const std::vector<QRegularExpression> separators{
        marks(), QRegularExpression(QStringLiteral("[和与及&]|\\s+and\\s+")),
        QRegularExpression(QStringLiteral("[\\s\\x{3000}]+"))};
    while (separator < separators.size() && !text.contains(separators[separator]))
        ++separator;
    if (separator == separators.size())
        return {};
    std::vector<std::string> ids;
    for (const QString& name : text.split(separators[separator])) {
        if (name.trimmed().isEmpty())
            continue;
        std::string id = idsIn(name, idOf, separator + 1);
        if (id.empty())
            return {};
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(std::move(id));
    }
    return join(ids, " ");
}

} // namespace

std::string idsIn(const QString& text, const IdOf& idOf) {
    return idsIn(text, idOf, 0);
}

} // namespace plumbline::ui
