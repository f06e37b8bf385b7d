#include "core/project/ChangeFormat.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <set>

#include <sqlite3.h>

#include "core/base/Text.h"
#include "core/base/Unicode.h"
#include "core/storage/RowRules.h"

namespace plumbline::project {

namespace {

using storage::RawValue;

/// The tables that a changeset may speak of, with the rules of their columns.
struct RecordedTable {
    const storage::TableForm* form = nullptr;
    std::vector<storage::ColumnRule> rules;
};

const std::vector<RecordedTable>& recorded() {
    static const std::vector<RecordedTable> tables = [] {
        const auto names = recordedTables();
        std::vector<RecordedTable> made;
        for (const storage::TableForm& form : storage::tableForms())
            if (std::find(names.begin(), names.end(), form.name) != names.end())
                made.push_back({&form, storage::rulesOf(form)});
        return made;
    }();
    return tables;
}

/// Takes bytes from the front; what is not there makes it broken for good.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_rest(bytes) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool isBroken() const { return m_broken; }

    unsigned char byte() {
        const std::string_view taken = take(1);
        return taken.empty() ? 0 : static_cast<unsigned char>(taken.front());
    }
    std::string_view take(std::size_t count) {
        if (count > m_rest.size()) {
            m_broken = true;
            m_rest = {};
            return {};
        }
        const std::string_view taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }
    /// Seven bits a byte, the highest first. Sizes here have 31 bits.
    std::size_t varint() {
        std::size_t value = 0;
        for (int i = 0; i < 5; ++i) {
            const unsigned char next = byte();
            value = value << 7 | (next & 0x7FU);
            if (next < 0x80)
                return value;
        }
        m_broken = true;
        return 0;
    }
    std::string_view name() {
        const std::size_t end = m_rest.find('\0');
        if (end == std::string_view::npos) {
            m_broken = true;
            return {};
        }
        const std::string_view taken = take(end);
        take(1);
        return taken;
    }

private:
    std::string_view m_rest;
    bool m_broken = false;
};

class Check {
public:
    Check(std::string_view bytes, long long counter) : m_reader(bytes), m_counter(counter) {}

    bool run() {
        constexpr unsigned char tableMark = 'T';
        if (m_reader.isAtEnd())
            return false;
        while (!m_reader.isAtEnd()) {
            const unsigned char mark = m_reader.byte();
            // No table is named without a change in it.
            if (mark == tableMark && m_table && !m_hasChange)
                return false;
            if (!(mark == tableMark ? readTable() : readChange(mark)))
                return false;
            m_hasChange = mark != tableMark;
        }
        return m_hasChange && !m_reader.isBroken();
    }

    /// What cannot be written, where a value is why `run` said no.
    [[nodiscard]] const std::optional<Error>& refusal() const { return m_refusal; }

private:
    bool readTable() {
        const std::string_view keys = m_reader.take(m_reader.varint());
        const std::string_view name = m_reader.name();
        const auto found = std::find_if(recorded().begin(), recorded().end(),
                                        [&](const RecordedTable& each) { return each.form->name == name; });
        if (m_reader.isBroken() || found == recorded().end() || !m_seen.insert(std::string(name)).second)
            return false;
        m_table = &*found;
        return std::equal(
            keys.begin(), keys.end(), m_table->rules.begin(), m_table->rules.end(),
            [](char mark, const storage::ColumnRule& rule) { return (mark != 0) == rule.isKey; });
    }

    bool readChange(unsigned char operation) {
        const unsigned char indirect = m_reader.byte();
        if (!m_table || indirect > 1)
            return false;
        switch (operation) {
        case SQLITE_INSERT:
        case SQLITE_DELETE:
            return std::all_of(m_table->rules.begin(), m_table->rules.end(), [&](const auto& rule) {
                bool isGiven = false;
                return readValue(rule, isGiven) && isGiven;
            });
        case SQLITE_UPDATE:
            return readUpdate();
        default:
            return false;
        }
    }

    /// Before: the key, and the columns that change. After: the columns that change.
    bool readUpdate() {
        std::vector<bool> before(m_table->rules.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            bool isGiven = false;
            if (!readValue(m_table->rules[i], isGiven))
                return false;
            before[i] = isGiven;
        }
        for (std::size_t i = 0; i < before.size(); ++i) {
            bool isGiven = false;
            const bool isKey = m_table->rules[i].isKey;
            if (!readValue(m_table->rules[i], isGiven) ||
                (isKey ? isGiven || !before[i] : isGiven != before[i]))
                return false;
        }
        return true;
    }

    bool readValue(const storage::ColumnRule& rule, bool& isGiven) {
        RawValue value;
        isGiven = true;
        switch (m_reader.byte()) {
        case 0:
            isGiven = false;
            return !m_reader.isBroken();
        case SQLITE_INTEGER: {
            value.type = RawValue::Type::Integer;
            std::uint64_t number = 0;
            for (const char c : m_reader.take(8))
                number = number << 8 | static_cast<unsigned char>(c);
            value.number = static_cast<std::int64_t>(number);
            break;
        }
        case SQLITE_TEXT:
            value.type = RawValue::Type::Text;
            value.bytes = m_reader.take(m_reader.varint());
            break;
        case SQLITE_NULL:
            break;
        default: // REAL and BLOB stand in no column of these tables
            return false;
        }
        if (m_reader.isBroken())
            return false;
        if (judge(rule, value) == storage::Judgement::Sound && (!rule.isCounter || value.number <= m_counter))
            return true;
        refuse(rule, value);
        return false;
    }

    void refuse(const storage::ColumnRule& rule, const RawValue& value) {
        constexpr std::size_t shown = 60;
        if (rule.type == RawValue::Type::Text && isUtf8(value.bytes) &&
            codePoints(value.bytes) > rule.longest)
            m_refusal = Error{ErrorCode::TextTooLong, {std::to_string(rule.longest)}};
        else if (rule.type == RawValue::Type::Text)
            m_refusal = Error{ErrorCode::TextUnfit, {inOneLine(visible(toValidUtf8(value.bytes)), shown)}};
        else
            m_refusal = Error{ErrorCode::UnknownChoice, {std::to_string(value.number)}};
    }

    Reader m_reader;
    long long m_counter;
    std::optional<Error> m_refusal;
    const RecordedTable* m_table = nullptr;
    bool m_hasChange = false; ///< in the table named last
    std::set<std::string> m_seen;
};

std::string_view bytesOf(const Changeset& change) {
    return {reinterpret_cast<const char*>(change.data()), change.size()};
}

} // namespace

bool isChangeset(std::string_view bytes, long long counter) {
    return Check(bytes, counter).run();
}

bool isChangeset(const Changeset& change, long long counter) {
    return isChangeset(bytesOf(change), counter);
}

Result<void> checkWritten(const Changeset& changeset, long long counter) {
    Check check(bytesOf(changeset), counter);
    const bool isSound = check.run();
    assert(isSound || check.refusal());
    return isSound ? Result<void>()
                   : tl::unexpected(check.refusal().value_or(Error{ErrorCode::UnknownChoice, {}}));
}

} // namespace plumbline::project
