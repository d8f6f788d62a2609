#include "app/search/checker.h"

#include "app/search/csv_scan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

} // namespace

Error Checker::errorOf(const Flaw &flaw, qint64 line)
{
    return {Error::Kind::CommandFailed, Tr::tr("Nothing was imported."), Tr::tr("Line %1 of the file cannot be read: %2").arg(QLocale().toString(line), flaw.why),
            Tr::tr("Correct the file, then import it again."), flaw.detail};
}

// One document on a line.
std::optional<Checker::Flaw> Checker::lines(const QByteArray &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype found = text.indexOf('\n', at), end = found < 0 ? text.size() : found;
        const QByteArray line = QByteArray::fromRawData(text.constData() + at, end - at);
        if (!isBlank(line)) {
            QJsonParseError problem;
            const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
            if (!document.isObject())
                return Flaw{at, Tr::tr("it is not a JSON object."), problem.error == QJsonParseError::NoError ? QString() : problem.errorString()};
            ++m_documents;
        }
        at = end + 1;
    }
    return {};
}

// A list of documents, or one.
std::optional<Checker::Flaw> Checker::list(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError && !isBlank(text))
        return Flaw{std::min<qsizetype>(problem.offset, text.size()), Tr::tr("it is not JSON."), problem.errorString()};
    if (document.isObject()) {
        ++m_documents;
        return {};
    }
    for (const QJsonValue &one : document.array()) {
        if (!one.isObject())
            return Flaw{0, Tr::tr("one of the entries from there on is not an object."), {}};
        ++m_documents;
    }
    return {};
}

std::optional<Checker::Flaw> Checker::records(const Piece &piece)
{
    if (!piece.body.isValidUtf8())
        return Flaw{piece.added, Tr::tr("what begins there is not UTF-8."), {}};
    CsvScan scan(m_separator);
    qsizetype columns = 0, begin = 0;
    const auto flaw = [&]() -> std::optional<Flaw> {
        if (columns == 0)
            columns = scan.fields();
        else if (scan.fields() != columns)
            return Flaw{begin, Tr::tr("it has %1 columns, the first line has %2.").arg(scan.fields()).arg(columns), {}};
        else
            ++m_documents;
        return {};
    };
    for (qsizetype i = 0; i < piece.body.size(); ++i) {
        if (scan.take(piece.body[i]))
            if (const std::optional<Flaw> found = flaw())
                return found;
        if ((piece.body[i] == '\n' || piece.body[i] == '\r') && !scan.quoted())
            begin = i + 1;
    }
    if (scan.quoted())
        return Flaw{begin, Tr::tr("a quote is opened and never closed."), {}};
    return scan.end() ? flaw() : std::nullopt;
}

Result<std::optional<qint64>> Checker::next()
{
    const Result<Piece> piece = m_cutter->next();
    if (!piece)
        return failure(piece.error());
    if (piece->body.isEmpty() && m_documents == 0)
        return failure(Error::Kind::CommandFailed, Tr::tr("Nothing was imported."), Tr::tr("There are no documents in the file."), Tr::tr("Check that it is the right one."));
    if (piece->body.isEmpty())
        return std::optional<qint64>();
    if (m_line == 0)
        m_line = 1 + (m_format == FileFormat::Csv ? QByteArrayView(piece->body).first(piece->added).count('\n') : 0);
    const std::optional<Flaw> flaw = m_format == FileFormat::Ndjson ? lines(piece->body) : m_format == FileFormat::Json ? list(piece->body) : records(*piece);
    if (flaw) {
        const qsizetype own = std::max<qsizetype>(flaw->at - piece->added, 0);
        return failure(errorOf(*flaw, m_line + QByteArrayView(piece->body).sliced(piece->added, own).count('\n')));
    }
    m_line += QByteArrayView(piece->body).sliced(piece->added).count('\n');
    return std::optional<qint64>(piece->to);
}

} // namespace vigie::search
