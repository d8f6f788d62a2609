#pragma once

#include "app/search/values.h"
#include "remote/core/result.h"

#include <memory>

namespace vigie::search {

// A part of a file of documents that Meilisearch takes by itself.
struct Piece {
    QByteArray body;
    qint64 from = 0, to = 0;            // where it stands in the file
    qsizetype added = 0;                // bytes in front that stand elsewhere: the header of a CSV file, the bracket of a list
};

// Cuts a file of documents between two documents, into parts of about one size. Reads as much as one part and holds none of it: what a
// file needs of memory does not depend on its size. What is not well formed is handed on as it is.
class Cutter
{
public:
    static constexpr qint64 usual = 16 * 1024 * 1024;
    static constexpr qint64 largest = 95 * 1000 * 1000;     // one document: Meilisearch takes 100 MB at once

    Cutter(QString file, FileFormat format, char csvSeparator = ',', qint64 part = usual)
        : m_file(std::move(file)), m_format(format), m_separator(csvSeparator), m_part(part)
    {
    }

    // Not on the main thread; one at a time. The last one ends at the file's end; an empty body after it.
    [[nodiscard]] Result<Piece> next();
    // The next one is the first again. A file that has changed since is not taken for the same.
    void rewind() { m_at = m_first; }

private:
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<QByteArray> read(qint64 length) const;
    // Where the last whole document of the text ends, 0 when none does.
    [[nodiscard]] qsizetype boundary(const QByteArray &text) const;
    [[nodiscard]] Piece dressed(QByteArray text, bool last) const;

    QString m_file;
    FileFormat m_format;
    char m_separator;
    qint64 m_part;
    bool m_begun = false;
    bool m_list = false;                // JSON: a list of documents, not one
    qint64 m_first = 0;
    qint64 m_at = 0;
    qint64 m_size = 0;
    QDateTime m_changed;
    QByteArray m_header;                // CSV: its first line
};

} // namespace vigie::search
