#include "ui/process/NameList.h"

#include <algorithm>
#include <set>
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

/// Reads a list of names; the longest beginning that is a name is taken first, for a name may
/// hold what parts others.
class NameReader {
public:
    explicit NameReader(const IdOf& idOf) : m_idOf(idOf) {}

    /// False where some of the text is no name.
    bool read(const QString& given) {
        const QString text = given.trimmed();
        if (text.isEmpty())
            return true;
        if (std::string id = m_idOf(text); !id.empty()) {
            m_ids.push_back(std::move(id));
            return true;
        }
        if (m_hopeless.contains(text.size()))
            return false;
        std::vector<QRegularExpressionMatch> ends;
        for (auto each = between().globalMatch(text); each.hasNext();)
            ends.push_back(each.next());
        for (auto end = ends.rbegin(); end != ends.rend(); ++end)
            if (readFrom(text.left(end->capturedStart()).trimmed(), text.mid(end->capturedEnd())))
                return true;
        m_hopeless.insert(text.size());
        return false;
    }

    [[nodiscard]] const std::vector<std::string>& ids() const { return m_ids; }

private:
    static const QRegularExpression& between() {
        static const QRegularExpression between(
            QStringLiteral("\\s*[、，,；;/\\n和与及&]\\s*|\\s+and\\s+|[\\s\\x{3000}\\x{a0}]+"));
        return between;
    }

    /// An empty piece between two separators is no name, and no mistake.
    bool readFrom(const QString& name, const QString& rest) {
        const std::string id = name.isEmpty() ? std::string() : m_idOf(name);
        if (id.empty() && !name.isEmpty())
            return false;
        const std::size_t before = m_ids.size();
        if (!id.empty())
            m_ids.push_back(id);
        if (read(rest))
            return true;
        m_ids.resize(before);
        return false;
    }

    const IdOf& m_idOf;
    std::vector<std::string> m_ids;
    std::set<qsizetype> m_hopeless; ///< lengths of rests that hold something else
};

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
    NameReader reader(idOf);
    if (!reader.read(text))
        return {};
    std::vector<std::string> once;
    for (const std::string& id : reader.ids())
        if (std::ranges::find(once, id) == once.end())
            once.push_back(id);
    return join(once, " ");
}

} // namespace plumbline::ui
