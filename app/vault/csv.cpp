// The columns that KeePassXC exports, and that KeePassXC and Bitwarden ("KeePassX (csv)") import. Group: the server. Title: the credential.
#include "app/vault/transfer.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

QByteArray cell(QByteArray text)
{
    return '"' + text.replace('"', "\"\"") + '"';
}

QByteArray row(const QList<QByteArray> &cells)
{
    QList<QByteArray> written;
    for (const QByteArray &each : cells)
        written.append(cell(each));
    return written.join(',') + "\r\n";
}

// RFC 4180: cells may be quoted, and hold separators, quotes and line ends then.
QList<QList<QByteArray>> rowsOf(const QByteArray &text)
{
    QList<QList<QByteArray>> rows;
    QList<QByteArray> cells{QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            cells.last() += '"';
            ++i;
        } else if (c == '"' && (quoted || cells.last().isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            cells.append(QByteArray());
        } else if (!quoted && (c == '\n' || c == '\r')) {
            if (cells.size() > 1 || !cells.first().isEmpty())
                rows.append(cells);
            cells = {QByteArray()};
        } else {
            cells.last() += c;
        }
    }
    if (cells.size() > 1 || !cells.first().isEmpty())
        rows.append(cells);
    return rows;
}

// Unlike QString::fromUtf8(), keeps a byte order mark in front: a name is written as it was read.
QString named(const QByteArray &cell)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(cell);
}

} // namespace

QByteArray csvText(const QString &server, const NamedValues &values, const QMap<QString, QString> &accounts)
{
    QByteArray text = row({"Group", "Title", "Username", "Password", "URL", "Notes"});
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        text += row({server.toUtf8(), it.key().toUtf8(), accounts.value(it.key()).toUtf8(), it.value().revealed(), "", "Vigie"});
    return text;
}

Result<NamedValues> parseCsv(const QByteArray &text)
{
    const QList<QList<QByteArray>> rows = rowsOf(text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text);
    const auto column = [&rows](const QByteArray &name) {
        qsizetype at = -1;
        for (qsizetype i = 0; !rows.isEmpty() && i < rows.first().size(); ++i)
            if (rows.first()[i].toLower() == name)
                at = i;
        return at;
    };
    const qsizetype title = std::max(column("title"), column("name"));
    const qsizetype password = std::max(column("password"), column("login_password"));
    if (title < 0 || password < 0)
        return failure(Error::Kind::BadReply, Tr::tr("This is not a CSV file of a password manager."), Tr::tr("It has no column Title or no column Password."),
                       Tr::tr("Export it from KeePassXC or Bitwarden with a header line."));
    NamedValues values;
    for (const QList<QByteArray> &cells : rows.sliced(1)) {
        const QString name = named(cells.value(title));
        if (cells.size() > password && !name.isEmpty())
            values.insert(name, Secret(cells[password]));
    }
    return values;
}

} // namespace vigie::vault
