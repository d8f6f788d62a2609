#include "app/stack/env_file.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace vigie::stack {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Stack)
};

std::optional<std::pair<QString, QString>> variable(const QByteArray &line)
{
    static const QRegularExpression pattern(u"^\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(.*?)\\s*$"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return std::nullopt;
    QString value = match.captured(2);
    const bool quotes = value.size() >= 2 && (value.front() == u'\'' || value.front() == u'"') && value.back() == value.front();
    if (quotes)
        value = value.mid(1, value.size() - 2);
    else if (const qsizetype comment = value.indexOf(u" #"_s); comment >= 0)
        value = value.left(comment).trimmed();
    return std::pair{match.captured(1), value};
}

} // namespace

QMap<QString, QString> parseEnv(const QByteArray &text)
{
    QMap<QString, QString> variables;
    for (const QByteArray &line : text.split('\n'))
        if (const auto found = variable(line))
            variables.insert(found->first, found->second);
    return variables;
}

QByteArray withVariables(const QByteArray &text, const QMap<QString, QString> &variables)
{
    QList<QByteArray> lines = text.split('\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    QSet<QString> written;
    for (QByteArray &line : lines) {
        const auto found = variable(line);
        if (!found || !variables.contains(found->first))
            continue;
        if (found->second != variables.value(found->first))
            line = found->first.toUtf8() + '=' + variables.value(found->first).toUtf8();
        written.insert(found->first);
    }
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        if (!written.contains(it.key()))
            lines.append(it.key().toUtf8() + '=' + it.value().toUtf8());
    return lines.join('\n') + '\n';
}

QByteArray withoutVariables(const QByteArray &text, const QStringList &names)
{
    QList<QByteArray> lines = text.split('\n');
    lines.removeIf([&names](const QByteArray &line) {
        const auto found = variable(line);
        return found && names.contains(found->first);
    });
    return lines.join('\n');
}

Result<> checkSetting(const QString &name, const QString &value)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9._:/@+-]{1,255}$"_s);
    if (!allowed.match(value).hasMatch())
        return failure(Error::Kind::Usage, Tr::tr("%1 cannot be set to this value.").arg(name),
                       Tr::tr("A setting holds 1 to 255 letters, digits or . _ : / @ + -, so that every Compose reads it the same way."),
                       Tr::tr("Give another value."), value.left(80));
    if (name.endsWith(u"_PORT"_s)) {
        bool isNumber = false;
        const uint port = value.toUInt(&isNumber);
        if (!isNumber || port < 1 || port > 65535)
            return failure(Error::Kind::Usage, Tr::tr("%1 is not a port.").arg(name), Tr::tr("A port is a number from 1 to 65535."),
                           Tr::tr("Give another value."), value.left(80));
    }
    return {};
}

} // namespace vigie::stack
