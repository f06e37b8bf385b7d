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

/// A text as words are compared: in any case and width, without white space, hyphens and remarks in
/// parentheses, but for those that make another number: `-5`, `5-8` and `5(3)0` are neither 5, 58 nor 50.
/// Empty for a text of nothing else.
[[nodiscard]] std::string wordKey(std::string_view text);
/// A text as a number is read: in any width, without white space around it and a remark in parentheses. Signs
/// and spaces in it stay; nor is 8² 82.
[[nodiscard]] std::string numberKey(std::string_view text);

/// A column that a reader of tables looks for.
struct KnownColumn {
    std::string id;
    std::vector<std::string> words; ///< that may head it; where several do, the earlier word wins
    bool single = false;            ///< but two heads of it are a mistake
};

/// What the reader of a kind of table looks for.
struct Heads {
    std::vector<KnownColumn> columns;
    /// Whether the columns of these ids are enough for what is read.
    std::function<bool(const std::set<std::string>& ids)> isEnough;
};

/// A table on a sheet, by the words above its columns, which stand in any order and anywhere near the top.
/// What is wrong in it is added to the mistakes.
class HeadedTable {
public:
    /// The row near the top with enough columns; else the one with most of them. The words of `heads` are as
    /// they are compared. The sheet and the mistakes must outlive the table.
    HeadedTable(const Worksheet& sheet, const Heads& heads, std::vector<Mistake>& mistakes);

    [[nodiscard]] bool isEnough() const { return m_isEnough; }
    [[nodiscard]] const Worksheet& sheet() const { return *m_sheet; }
    /// Complains of what is wrong in the heads, and of a second table below.
    void checkHeads() const;

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

    /// Of a row of heads.
    [[nodiscard]] Columns columnsIn(int row) const;
    void findHeads();
    void complainOfHeads() const;
    void complainOfSecondTable() const;
    [[nodiscard]] bool isKnownHead(const std::string& text) const;
    void complainOfBroken(int row) const;
    void complainOfStray(int row) const;
    void add(std::string place, Error error) const;
    [[nodiscard]] std::string placeOf(CellPlace cell) const;
    [[nodiscard]] bool isHeadAgain(int row) const;

    const Worksheet* m_sheet;
    Heads m_heads; ///< with the keys of their words
    bool m_isEnough = false;
    int m_head = 0;
    Columns m_columns;    ///< by id
    std::set<int> m_ours; ///< the same by number
    std::vector<Mistake>* m_mistakes;
};

/// The tables with the same heads on the sheets of a workbook, all with enough columns: those on visible
/// sheets, else one on a hidden sheet. Where there is none, the one with most of the columns.
class HeadedTables {
public:
    /// `sheets` is not empty; it and the mistakes must outlive the tables.
    HeadedTables(const std::vector<Worksheet>& sheets, const Heads& heads, std::vector<Mistake>& mistakes);

    [[nodiscard]] auto begin() const { return m_tables.begin(); }
    [[nodiscard]] auto end() const { return m_tables.end(); }
    [[nodiscard]] const HeadedTable& front() const { return m_tables.front(); }

    /// What is to be known of the tables beside their mistakes: what is hidden, and what was passed over.
    [[nodiscard]] std::vector<Mistake> notes() const;

private:
    std::vector<HeadedTable> m_tables;
    std::vector<std::string> m_others; ///< the other sheets with anything on them
};

} // namespace plumbline::exchange
