#include "core/exchange/CsvReader.h"

#include <algorithm>

namespace plumbline::exchange {

namespace {

int lineEndsIn(std::string_view text) {
    int ends = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        ends += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
    return ends;
}

} // namespace

CsvReader::CsvReader(std::string_view content, std::string name, char separator)
    : m_rest(content),
      m_name(std::move(name)),
      m_separator(separator),
      m_ends({separator, '\n', '\r', '"'}) {}

bool CsvReader::atLineEnd() const {
    return m_rest.empty() || m_rest.front() == '\n' || m_rest.front() == '\r';
}

void CsvReader::skipLineEnd() {
    if (m_rest.empty())
        return;
    m_rest.remove_prefix(m_rest.starts_with("\r\n") ? 2 : 1);
    ++m_nextLine;
}

/// Reads from behind the opening quote to behind the closing one; a doubled quote stands for one.
Result<void> CsvReader::readQuoted(std::string& field) {
    for (;;) {
        const std::size_t quote = m_rest.find('"');
        if (quote == std::string_view::npos)
            return fail(ErrorCode::CsvQuote, m_name, std::to_string(m_line));
        field += m_rest.substr(0, quote);
        m_rest.remove_prefix(quote + 1);
        if (!m_rest.starts_with('"')) {
            m_nextLine += lineEndsIn(field);
            return {};
        }
        field += '"';
        m_rest.remove_prefix(1);
    }
}

Result<void> CsvReader::readField(std::string& field) {
    if (m_rest.starts_with('"')) {
        m_rest.remove_prefix(1);
        return readQuoted(field);
    }
    field = m_rest.substr(0, m_rest.find_first_of(m_ends));
    m_rest.remove_prefix(field.size());
    return {};
}

Result<bool> CsvReader::next() {
    while (!m_rest.empty() && atLineEnd())
        skipLineEnd();
    if (m_rest.empty())
        return false;
    m_line = m_nextLine;
    m_fields.clear();
    for (;;) {
        // There may be millions of empty ones.
        if (m_fields.size() == mostFields)
            m_rest.remove_prefix(std::min(m_rest.find_first_not_of(m_separator), m_rest.size()));
        std::string field;
        if (auto read = readField(field); !read)
            return failed(read);
        if (m_fields.size() < mostFields)
            m_fields.push_back(std::move(field));
        else if (!field.empty())
            return fail(ErrorCode::TableTooLarge, m_name, std::to_string(mostFields));
        if (atLineEnd()) {
            skipLineEnd();
            return true;
        }
        if (m_rest.front() != m_separator)
            return fail(ErrorCode::CsvQuote, m_name, std::to_string(m_line));
        m_rest.remove_prefix(1);
    }
}

} // namespace plumbline::exchange
