#include "core/exchange/CsvReader.h"

#include "core/base/Text.h"

namespace plumbline::exchange {

CsvReader::CsvReader(std::string_view content, std::string name, char separator)
    : m_rest(content), m_name(std::move(name)), m_separator(separator) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (m_rest.starts_with(byteOrderMark))
        m_rest.remove_prefix(byteOrderMark.size());
}

bool CsvReader::atLineEnd() const {
    return m_rest.empty() || m_rest.front() == '\n' || m_rest.starts_with("\r\n");
}

void CsvReader::skipLineEnd() {
    if (m_rest.empty())
        return;
    m_rest.remove_prefix(m_rest.front() == '\r' ? 2 : 1);
    ++m_nextLine;
}

/// Reads from behind the opening quote to behind the closing one; a doubled quote stands for one.
Result<void> CsvReader::readQuoted(std::string& field) {
    for (;;) {
        const std::size_t quote = m_rest.find('"');
        if (quote == std::string_view::npos)
            return fail(ErrorCode::CsvQuote, m_name, std::to_string(m_line));
        for (const char c : m_rest.substr(0, quote))
            m_nextLine += c == '\n';
        field += m_rest.substr(0, quote);
        m_rest.remove_prefix(quote + 1);
        if (!m_rest.starts_with('"'))
            return {};
        field += '"';
        m_rest.remove_prefix(1);
    }
}

Result<bool> CsvReader::next() {
    while (!m_rest.empty() && atLineEnd())
        skipLineEnd();
    if (m_rest.empty())
        return false;
    m_line = m_nextLine;
    m_fields.clear();
    for (;;) {
        std::string& field = m_fields.emplace_back();
        if (m_rest.starts_with('"')) {
            m_rest.remove_prefix(1);
            if (auto read = readQuoted(field); !read)
                return failed(read);
        } else {
            field = m_rest.substr(0, m_rest.find_first_of(std::string{m_separator, '\n', '"'}));
            m_rest.remove_prefix(field.size());
            // The CR before a LF belongs to the line's end, any other to the field.
            if (m_rest.starts_with('\n') && field.ends_with('\r'))
                field.pop_back();
        }
        if (!isUtf8(field))
            return fail(ErrorCode::NotUtf8, m_name, std::to_string(m_line));
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
