#include "app/search/cutter.h"

#include "app/search/csv_scan.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

constexpr qint64 longestHeader = 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

// Behind the end of the last record, or of the first one.
qsizetype afterRecord(const QByteArray &text, char separator, bool first = false)
{
    CsvScan scan(separator);
    qsizetype end = 0;
    for (qsizetype i = 0; i < text.size() && (end == 0 || !first); ++i) {
        // behind a \r it is not known yet whether its \n follows
        if (scan.take(text[i]) && (text[i] == '\n' || i + 1 < text.size()))
            end = text[i] == '\r' && text[i + 1] == '\n' ? i + 2 : i + 1;
    }
    return end;
}

// Behind the last comma between two elements of the list that the text is in.
qsizetype afterLastElement(const QByteArray &text)
{
    qsizetype end = 0;
    int depth = 0;
    for (qsizetype i = 0; i < text.size() && depth >= 0; ++i) {
        switch (text[i]) {
        case '"':
            for (++i; i < text.size() && text[i] != '"'; ++i)
                i += text[i] == '\\' ? 1 : 0;
            break;
        case '{':
        case '[': ++depth; break;
        case '}':
        case ']': --depth; break;
        case ',':
            if (depth == 0)
                end = i + 1;
            break;
        default: break;
        }
    }
    return end;
}

} // namespace

Result<QByteArray> Cutter::read(qint64 length) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(m_at))
        return failure(Error::Kind::CommandFailed, Tr::tr("The file cannot be read."), file.errorString());
    if (file.size() != m_size || QFileInfo(m_file).lastModified() != m_changed)
        return failure(Error::Kind::Conflict, Tr::tr("The import was stopped."), Tr::tr("%1 was changed while it was being read.").arg(m_file), Tr::tr("Begin again."));
    const QByteArray text = file.read(length);
    if (text.size() != std::min(length, m_size - m_at))
        return failure(Error::Kind::CommandFailed, Tr::tr("The file cannot be read."), file.errorString());
    return text;
}

// A mark at the beginning says that the file is UTF-8; Meilisearch would take it for a part of the first word.
Result<> Cutter::begin()
{
    m_size = QFileInfo(m_file).size();
    m_changed = QFileInfo(m_file).lastModified();
    const Result<QByteArray> head = read(std::min({m_part, m_size, longestHeader}));
    if (!head)
        return failure(head.error());
    const qsizetype mark = head->startsWith("\xef\xbb\xbf") ? 3 : 0;
    qsizetype first = mark;
    while (first < head->size() && isSpace(head->at(first)))
        ++first;
    m_list = m_format == FileFormat::Json && first < head->size() && head->at(first) == '[';
    m_at = m_list ? first + 1 : mark;
    if (m_format == FileFormat::Csv) {
        const QByteArray text = head->sliced(mark);
        m_header = text.first(afterRecord(text, m_separator, true));
        m_at += m_header.size();
    }
    m_first = m_at;
    m_begun = true;
    return {};
}

qsizetype Cutter::boundary(const QByteArray &text) const
{
    switch (m_format) {
    case FileFormat::Ndjson: return text.lastIndexOf('\n') + 1;
    case FileFormat::Csv: return m_header.isEmpty() ? 0 : afterRecord(text, m_separator);
    case FileFormat::Json: return m_list ? afterLastElement(text) : 0;
    }
    return 0;
}

Piece Cutter::dressed(QByteArray text, bool last) const
{
    if (m_format == FileFormat::Csv)
        return {m_header + text, m_at, m_at + text.size(), m_header.size()};
    if (!m_list)
        return {text, m_at, m_at + text.size(), 0};
    const qint64 to = m_at + text.size();
    if (!last)
        text.back() = ']';              // in the place of the comma
    text.prepend('[');
    return {text, m_at, to, 1};
}

Result<Piece> Cutter::next()
{
    if (!m_begun)
        if (const Result<> begun = begin(); !begun)
            return failure(begun.error());
    for (qint64 length = m_part;; length *= 2) {
        if (m_at >= m_size)
            return Piece{{}, m_size, m_size, 0};
        Result<QByteArray> text = read(length);
        if (!text)
            return failure(text.error());
        const bool last = m_at + text->size() >= m_size;
        const qsizetype end = last ? text->size() : boundary(*text);
        if (end == 0 && length >= largest)
            return failure(Error::Kind::CommandFailed, Tr::tr("The import was stopped."), Tr::tr("The document that begins at byte %1 is larger than Meilisearch takes at once.").arg(m_at),
                           Tr::tr("Check that the file is what its name says."));
        if (end == 0)
            continue;
        text->truncate(end);
        const Piece piece = dressed(*std::move(text), last);
        m_at = piece.to;
        return piece;
    }
}

} // namespace vigie::search
