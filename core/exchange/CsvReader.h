#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/Error.h"

namespace plumbline::exchange {

/// Reads comma-separated records (RFC 4180), or ones with another separator, one by one: fields may be
/// quoted, records end with LF, CRLF or CR, and empty lines are passed over.
class CsvReader {
public:
    /// No record has more fields than this: empty ones behind it are dropped, others refused.
    static constexpr std::size_t mostFields = 16'384;

    /// `content`, in UTF-8 without a mark, must outlive the reader; `name` stands for the file in errors.
    CsvReader(std::string_view content, std::string name, char separator = ',');

    /// Moves to the next record; false at the end. Refuses a quote out of place (CsvQuote) and a record of
    /// too many fields (TableTooLarge).
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] const std::vector<std::string>& fields() const { return m_fields; }
    /// The line of the file in which the record begins, from 1.
    [[nodiscard]] int line() const { return m_line; }

private:
    [[nodiscard]] Result<void> readField(std::string& field);
    [[nodiscard]] Result<void> readQuoted(std::string& field);
    [[nodiscard]] bool atLineEnd() const;
    void skipLineEnd();

    std::string_view m_rest;
    std::string m_name;
    char m_separator;
    std::string m_ends; ///< what ends a field without quotation marks
    std::vector<std::string> m_fields;
    int m_line = 0;
    int m_nextLine = 1;
};

} // namespace plumbline::exchange
