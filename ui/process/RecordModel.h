#pragma once

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <vector>

#include <QAbstractTableModel>
#include <QPointer>
#include <QStringList>

#include "core/base/Uuid.h"
#include "ui/process/PastedTable.h"
#include "ui/session/Session.h"
#include "ui/support/Language.h"

/// Records of one kind as the rows of a table that are typed in place; the last row is blank and becomes a
/// record with what is typed into it.
namespace plumbline::ui {

template <class T>
struct RecordColumn {
    QString title;
    int share = 1; ///< of the table's width, relative to the other columns
    std::function<QString(const Session&, const T&)> show;
    /// Takes over what was typed, or says why it cannot.
    std::function<Result<void>(const Session&, T&, const QString&)> write;
    std::function<QStringList(const Session&)> choices = {}; ///< offered while typing
    bool closed = false;                                     ///< nothing but the choices
    bool several = false;                                    ///< takes a list of them
    bool free = false;                                       ///< takes any text, half of one too
    QString widest = {}; ///< of texts that are not broken into lines: one as wide as any
};

template <class T>
struct RecordColumns {
    std::vector<RecordColumn<T>> columns;
    std::function<std::vector<T>(const Session&)> rows;
    /// What the blank row begins with.
    std::function<T(const Session&, const std::vector<T>& rows)> blank;
    /// Whether the blank row has enough to be kept; else it is held until it has.
    std::function<bool(const T&)> isReady;
    /// What is wrong with a row, in a sentence; or empty.
    std::function<QString(const Session&, const std::vector<T>& rows, const T&)> remark = {};
};

/// What the view needs to know of a table of any kind.
class RecordModelBase : public QAbstractTableModel {
public:
    static constexpr int ChoicesRole = Qt::UserRole;     ///< QStringList
    static constexpr int ClosedRole = Qt::UserRole + 1;  ///< bool
    static constexpr int IdRole = Qt::UserRole + 2;      ///< QString
    static constexpr int RemarkRole = Qt::UserRole + 3;  ///< QString
    static constexpr int RefusedRole = Qt::UserRole + 4; ///< bool: what it shows was not taken
    static constexpr int SeveralRole = Qt::UserRole + 5; ///< bool
    static constexpr int FreeRole = Qt::UserRole + 6;    ///< bool

    using QAbstractTableModel::QAbstractTableModel;
    virtual void setSession(Session* session) = 0;
    virtual void refresh() = 0;
    [[nodiscard]] virtual bool concerns(const project::ChangeSummary& summary) const = 0;
    [[nodiscard]] virtual int share(int column) const = 0;
    [[nodiscard]] virtual QString widest(int column) const = 0;
    /// Tries again what was refused, and writes the blank row if something is typed into it; false where that
    /// fails.
    virtual bool commit() = 0;
    virtual void discardDraft() = 0;
    /// Something is typed into the blank row that is no record yet.
    [[nodiscard]] virtual bool hasDraft() const = 0;
    /// The first cell that keeps a text that was refused; invalid where none does.
    [[nodiscard]] virtual QModelIndex refused() const = 0;
    /// Shows what is kept again in place of what was refused.
    virtual void giveUp(const QModelIndex& index) = 0;
    /// Lines of fields parted by tabs, as spreadsheets copy them, from a cell on; one action.
    virtual bool paste(const QModelIndex& from, const QString& text) = 0;

protected:
    /// What is said of a row with a text that was refused.
    [[nodiscard]] static QString refusedRemark(const QString& text);
};

template <class T>
class RecordModel : public RecordModelBase {
public:
    RecordModel(RecordColumns<T> columns, QObject* parent)
        : RecordModelBase(parent), m_kind(std::move(columns)) {}

    void setSession(Session* session) override {
        m_session = session;
        m_order.clear();
        m_typed = false;
        m_refused.clear();
        refresh();
    }

    void refresh() override {
        std::vector<T> rows = m_session ? inOrder(m_kind.rows(*m_session)) : std::vector<T>();
        const bool same = std::ranges::equal(rows, m_rows, {}, &T::id, &T::id) && m_writable == writable();
        const auto known = static_cast<int>(m_rows.size());
        // What is typed into goes on being typed: the blank row is a record now, with another one below it.
        const bool grown =
            m_writable && writable() && static_cast<int>(rows.size()) == known + 1 &&
            rows.back().id == m_draft.id &&
            std::ranges::equal(std::span(rows).first(m_rows.size()), m_rows, {}, &T::id, &T::id);
        if (grown)
            beginInsertRows({}, known + 1, known + 1);
        else if (!same)
            beginResetModel();
        m_rows = std::move(rows);
        m_writable = writable();
        std::erase_if(m_refused, [this](const auto& each) { return rowOf(each.first.first) < 0; });
        const bool kept = std::ranges::any_of(m_rows, [&](const T& row) { return row.id == m_draft.id; });
        if (m_session && (kept || !m_typed)) {
            m_draft = blankAfter({});
            m_typed = false;
        }
        if (grown)
            endInsertRows();
        else if (!same)
            endResetModel();
        if ((same || grown) && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    [[nodiscard]] bool concerns(const project::ChangeSummary& summary) const override {
        return summary.touches<T>() || summary.touches<assessment::Member>() ||
               summary.touches<assessment::Finding>() || summary.touches<assessment::Answer>() ||
               summary.scope;
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + (m_writable ? 1 : 0);
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_kind.columns.size());
    }
    [[nodiscard]] int share(int column) const override { return columnAt(column).share; }
    [[nodiscard]] QString widest(int column) const override { return columnAt(column).widest; }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        const bool known = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
        return known && role == Qt::DisplayRole ? columnAt(section).title : QVariant();
    }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override {
        const bool isEditable = m_writable && index.isValid();
        return QAbstractTableModel::flags(index) | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags);
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!m_session || !index.isValid())
            return {};
        const T& record = recordAt(index.row());
        const RecordColumn<T>& column = columnAt(index.column());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return shown(index);
        case RefusedRole:
            return m_refused.contains(keyOf(index));
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2 %3").arg(column.title, shown(index), remark(index.row())).trimmed();
        case ChoicesRole:
            return column.choices ? column.choices(*m_session) : QStringList();
        case ClosedRole:
            return column.closed;
        case SeveralRole:
            return column.several;
        case FreeRole:
            return column.free;
        case IdRole:
            return toQString(record.id);
        case RemarkRole:
        case Qt::ToolTipRole:
            return remark(index.row());
        default:
            return {};
        }
    }

    /// False where it is refused; the session has said why.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override {
        if (role != Qt::EditRole || !m_session)
            return false;
        if (value.toString() != columnAt(index.column()).show(*m_session, recordAt(index.row())))
            return change(index, value.toString());
        giveUp(index);
        return true;
    }

    bool removeRows(int row, int count, const QModelIndex&) override {
        if (!m_writable || isBlank(row))
            return false;
        std::vector<std::string> ids;
        for (int i = row; i < std::min(row + count, static_cast<int>(m_rows.size())); ++i)
            ids.push_back(recordAt(i).id);
        return m_session->write(project::Operation::Process, [&](project::Writer& writer) -> Result<void> {
            for (const std::string& id : ids)
                if (auto removed = writer.remove<T>(id); !removed)
                    return removed;
            return {};
        });
    }

    bool commit() override {
        // Each that is taken is no longer refused.
        for (QModelIndex again = refused(); again.isValid(); again = refused())
            if (!change(again, shown(again)))
                return false;
        return !m_typed || save({m_draft});
    }

    [[nodiscard]] QModelIndex refused() const override {
        if (m_refused.empty())
            return {};
        const auto& [id, column] = m_refused.begin()->first;
        return index(rowOf(id), column);
    }

    void giveUp(const QModelIndex& at) override {
        if (m_refused.erase(keyOf(at)) > 0)
            Q_EMIT dataChanged(at.siblingAtColumn(0), at);
    }

    void discardDraft() override {
        m_refused.clear();
        m_typed = false;
        refresh();
    }

    bool paste(const QModelIndex& from, const QString& text) override {
        if (!m_writable || !from.isValid())
            return false;
        std::vector<T> changed;
        std::vector<int> lines;
        int row = from.row(), line = 0;
        for (const QStringList& fields : tableFromText(text)) {
            ++line;
            if (fields.isEmpty())
                continue;
            T record = row < static_cast<int>(m_rows.size()) ? recordAt(row) : blankAfter(changed);
            int column = from.column();
            for (const QString& field : fields)
                if (column < columnCount())
                    if (auto taken = columnAt(column++).write(*m_session, record, field); !taken)
                        return say(pasteRefused(line, taken.error()));
            changed.push_back(std::move(record));
            lines.push_back(line);
            ++row;
        }
        return save(changed, lines);
    }

    [[nodiscard]] bool hasDraft() const override { return m_typed; }

private:
    using Typing = project::Typing;
    /// A cell by its record's id, empty for the blank row, and its column.
    using Key = std::pair<std::string, int>;

    [[nodiscard]] Key keyOf(const QModelIndex& at) const {
        return {isBlank(at.row()) ? std::string() : recordAt(at.row()).id, at.column()};
    }
    /// -1 where no row has the id.
    [[nodiscard]] int rowOf(const std::string& id) const {
        const auto found = std::ranges::find(m_rows, id, &T::id);
        return found == m_rows.end() && !id.empty() ? -1 : static_cast<int>(found - m_rows.begin());
    }
    [[nodiscard]] QString shown(const QModelIndex& at) const {
        const auto found = m_refused.find(keyOf(at));
        return found != m_refused.end() ? found->second
                                        : columnAt(at.column()).show(*m_session, recordAt(at.row()));
    }
    bool refuse(const QModelIndex& at, const QString& text) {
        m_refused[keyOf(at)] = text;
        Q_EMIT dataChanged(at.siblingAtColumn(0), at);
        return false;
    }

    [[nodiscard]] QString remark(int row) const {
        for (const auto& [key, text] : m_refused)
            if (rowOf(key.first) == row)
                return refusedRemark(text);
        return m_kind.remark && !isBlank(row) ? m_kind.remark(*m_session, m_rows, recordAt(row)) : QString();
    }

    [[nodiscard]] bool writable() const { return m_session && !m_session->project().isReadOnly(); }
    [[nodiscard]] bool isBlank(int row) const { return row >= static_cast<int>(m_rows.size()); }
    [[nodiscard]] const T& recordAt(int row) const {
        return isBlank(row) ? m_draft : m_rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] const RecordColumn<T>& columnAt(int column) const {
        return m_kind.columns[static_cast<std::size_t>(column)];
    }

    /// Rows stay where they are seen while the table is shown; new ones come last.
    [[nodiscard]] std::vector<T> inOrder(std::vector<T> rows) {
        std::ranges::stable_sort(rows, {},
                                 [this](const T& row) { return std::ranges::find(m_order, row.id); });
        for (const T& row : rows)
            if (std::ranges::find(m_order, row.id) == m_order.end())
                m_order.push_back(row.id);
        return rows;
    }

    [[nodiscard]] T blankAfter(const std::vector<T>& added) const {
        std::vector<T> rows = m_rows;
        rows.insert(rows.end(), added.begin(), added.end());
        T record = m_kind.blank(*m_session, rows);
        record.id = newUuid();
        return record;
    }

    bool change(const QModelIndex& at, const QString& text) {
        m_refused.erase(keyOf(at));
        const bool blank = isBlank(at.row());
        T record = recordAt(at.row());
        if (auto taken = columnAt(at.column()).write(*m_session, record, text); !taken) {
            say(taken.error());
            return refuse(at, text);
        }
        const bool kept = !blank || m_kind.isReady(record);
        if (kept && save({record}, {}, columnAt(at.column()).closed ? Typing::No : Typing::Yes)) {
            if (blank)
                moveRefused(record.id);
            return true;
        }
        if (!blank)
            return refuse(at, text);
        m_draft = std::move(record);
        m_typed = true;
        Q_EMIT dataChanged(at.siblingAtColumn(0), at.siblingAtColumn(columnCount() - 1));
        return !kept;
    }

    /// The blank row has become a record, and what was refused in it is the record's.
    void moveRefused(const std::string& id) {
        for (int column = 0; column < columnCount(); ++column)
            if (auto cell = m_refused.extract(Key{{}, column})) {
                cell.key() = Key{id, column};
                m_refused.insert(std::move(cell));
            }
        if (const int row = rowOf(id); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// `lines` are those of what was pasted, so that an error can name its own.
    bool save(const std::vector<T>& records, const std::vector<int>& lines = {}, Typing typing = Typing::No) {
        return m_session->write(
            project::Operation::Process,
            [&](project::Writer& writer) -> Result<void> {
                for (std::size_t i = 0; i < records.size(); ++i)
                    if (auto saved = writer.save(records[i]); !saved)
                        return lines.empty() ? failed(saved)
                                             : tl::unexpected<Error>(pasteRefused(lines[i], saved.error()));
                return {};
            },
            typing);
    }

    /// Nothing is written, and the session says why.
    bool say(const Error& error) {
        Q_EMIT m_session->failed(error);
        return false;
    }

    RecordColumns<T> m_kind;
    QPointer<Session> m_session;
    std::vector<T> m_rows;
    std::vector<std::string> m_order; ///< ids of the rows as they were first seen, also of those taken out
    T m_draft;                        ///< the blank row
    std::map<Key, QString> m_refused; ///< what was typed and not taken
    bool m_typed = false;             ///< something is typed into it
    bool m_writable = false;
};

} // namespace plumbline::ui
