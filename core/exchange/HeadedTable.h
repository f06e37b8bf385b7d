#pragma once

#include <functional>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/Mistake.h"
#include "core/exchange/XlsxReader.h"

namespace plumbline::exchange {

/// A text as words are compared: in any case and width, without white space, hyphens and what is in
/// parentheses. Empty for a text of nothing else.
[[nodiscard]] std::string wordKey(std::string_view text);
/// A text as a number is read: in any width, without white space around it and what is in parentheses. Signs
/// and spaces in it stay, since -5 is not 5, and "5-8" is no 58; nor is 8² 82.
[[nodiscard]] std::string numberKey(std::string_view text);

/// A column that a reader of tables looks for.
struct KnownColumn {
    std::string id;
    std::vector<std::string> words; ///< that may head it; where several do, the earlier word wins
};

/// The one table among the sheets that a reader looks for, by the words above its columns, which stand in any
/// order and anywhere near the top. What is wrong in it is added to the mistakes.
class HeadedTable {
public:
    /// Whether the columns of these ids are enough for what is read.
    using Enough = std::function<bool(const std::set<std::string>& ids)>;

    /// The first table with enough columns, on a visible sheet before a hidden one; else the one with most of
    /// them. `sheets` is not empty; it and the mistakes must outlive the table.
    HeadedTable(const std::vector<Worksheet>& sheets, const std::vector<KnownColumn>& known,
                const Enough& enough, std::vector<Mistake>& mistakes);

    [[nodiscard]] bool has(const std::string& id) const { return m_columns.contains(id); }
    [[nodiscard]] std::set<std::string> ids() const;

    /// Calls for every row below the heads that has anything in these columns and is no repeated head.
    void forRows(const std::function<void(int row)>& call) const;

    /// The text of a cell; empty where there is none, or no such column.
    [[nodiscard]] const std::string& at(int row, const std::string& id) const;
    /// What stands there is no value; that is among the mistakes already.
    [[nodiscard]] bool isBroken(int row, const std::string& id) const;

    /// What is to be known of the table beside its mistakes: what is hidden, and what was passed over.
    [[nodiscard]] std::vector<Mistake> notes() const;

    /// "Sheet1!C12", or "line 12" of a text.
    [[nodiscard]] std::string place(int row, const std::string& id) const;
    /// Of the row with the heads.
    [[nodiscard]] std::string headPlace() const;

    template <class... Args>
    void complain(int row, const std::string& id, ErrorCode code, Args&&... args) const {
        complain(row, id, Error{code, {std::string(std::forward<Args>(args))...}});
    }
    void complain(int row, const std::string& id, Error error) const;
    /// Names the column as the table does.
    void complainOfEmpty(int row, const std::string& id) const;
    void complainOfColumn(const std::string& name) const;

private:
    using Columns = std::map<std::string, int>;

    /// Of a row of heads; `known` by the keys of its words.
    [[nodiscard]] static Columns columnsIn(const Worksheet& sheet, int row,
                                           const std::vector<KnownColumn>& known);
    void choose(const std::vector<Worksheet>& sheets, const std::vector<KnownColumn>& known,
                const Enough& enough);
    void complainOfHeads() const;
    void complainOfBroken(int row) const;
    void add(std::string place, Error error) const;
    [[nodiscard]] std::string placeOf(CellPlace cell) const;
    [[nodiscard]] bool isHeadAgain(int row) const;

    const Worksheet* m_sheet;
    int m_head = 0;
    Columns m_columns;    ///< by id
    std::set<int> m_ours; ///< the same by number
    std::vector<Mistake>& m_mistakes;
};

} // namespace plumbline::exchange
