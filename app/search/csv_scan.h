#pragma once

#include <QtGlobal>

#include <utility>

namespace vigie::search {

// Goes through a CSV text as Meilisearch's reader does: a quote opens a field only at its beginning, a quote in a quoted field is doubled,
// a record ends at \n or \r, and an empty line is none.
class CsvScan
{
public:
    explicit CsvScan(char separator) : m_separator(separator) {}

    // True: the record ended with this character, and fields() tells how many it had.
    bool take(char c)
    {
        if (m_state == State::Quoted) {
            m_state = c == '"' ? State::QuoteInQuoted : State::Quoted;
            return false;
        }
        if (c == '\n' || c == '\r')
            return end();
        if (c == '"' && (m_state == State::Begin || m_state == State::QuoteInQuoted)) {
            m_state = State::Quoted;
            m_empty = false;
            return false;
        }
        m_empty = false;
        m_separators += c == m_separator ? 1 : 0;
        m_state = c == m_separator ? State::Begin : State::Plain;
        return false;
    }
    // Of the last record that ended; 0 for an empty line.
    [[nodiscard]] qsizetype fields() const { return m_fields; }
    [[nodiscard]] bool quoted() const { return m_state == State::Quoted; }
    // The text is over: true when that ended a record.
    bool end()
    {
        m_fields = m_empty ? 0 : m_separators + 1;
        m_separators = 0;
        m_state = State::Begin;
        return !std::exchange(m_empty, true);
    }

private:
    enum class State { Begin, Plain, Quoted, QuoteInQuoted };
    char m_separator;
    State m_state = State::Begin;
    qsizetype m_separators = 0;
    qsizetype m_fields = 0;
    bool m_empty = true;
};

} // namespace vigie::search
