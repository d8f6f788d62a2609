#include "remote/ssh/ssh_config.h"

#include "remote/ssh/known_hosts.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr int deepest = 16;
constexpr qsizetype mostSettings = 20000;
constexpr int mostIncludes = 500;           // an Include that multiplies itself ends here

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

// Words are parted by blanks; double quotes hold one together; a # begins a comment where a word would begin.
QList<QByteArray> wordsOf(const QByteArray &line)
{
    QList<QByteArray> words;
    qsizetype at = 0;
    while (at < line.size()) {
        if (isSpace(line.at(at))) {
            ++at;
            continue;
        }
        if (line.at(at) == '#')
            break;
        QByteArray word;
        bool quoted = false;
        for (; at < line.size() && (quoted || !isSpace(line.at(at))); ++at) {
            if (line.at(at) == '"')
                quoted = !quoted;
            else
                word += line.at(at);
        }
        words.append(word);
    }
    return words;
}

// "Keyword value", "Keyword=value" and "Keyword = value" are the same.
std::optional<ConfigLine> parsedLine(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    qsizetype end = 0;
    while (end < text.size() && !isSpace(text.at(end)) && text.at(end) != '=')
        ++end;
    if (end == 0 || text.startsWith('#'))
        return {};
    QByteArray rest = text.sliced(end).trimmed();
    if (rest.startsWith('='))
        rest.remove(0, 1);
    ConfigLine found{text.first(end).toLower(), wordsOf(rest), 0};
    if (found.words.isEmpty())
        return {};
    return found;
}

QString expanded(const QByteArray &path, const QByteArray &hostName, const QByteArray &user)
{
    QByteArray text = path;
    if (text == "~" || text.startsWith("~/"))
        text.replace(0, 1, QFile::encodeName(QDir::homePath()));
    QByteArray result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '%' || i + 1 == text.size()) {
            result += text.at(i);
            continue;
        }
        switch (text.at(++i)) {
        case 'd': result += QFile::encodeName(QDir::homePath()); break;
        case 'h': result += hostName; break;
        case 'r': result += user; break;
        case 'u': result += qgetenv("USER"); break;
        case '%': result += '%'; break;
        default: result += '%' + QByteArray(1, text.at(i));
        }
    }
    return QString::fromUtf8(result);
}

Error notYet(const QString &alias, const QString &via)
{
    return {Error::Kind::Usage, Tr::tr("%1 is behind another machine, and Vigie cannot go through it yet.").arg(alias),
            Tr::tr("Its entry in the SSH configuration goes through %1.").arg(via),
            Tr::tr("Use an address that can be reached directly, or forward a local port to it and use that."), {}};
}

} // namespace

QList<ConfigLine> parseConfig(QByteArrayView text)
{
    QList<ConfigLine> found;
    int number = 0;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        ++number;
        if (std::optional<ConfigLine> parsed = parsedLine(line)) {
            parsed->line = number;
            found.append(*std::move(parsed));
        }
    }
    return found;
}

void SshConfig::add(QByteArrayView text, const Included &included)
{
    addBlock(text, included, {}, 0);
}

void SshConfig::addBlock(QByteArrayView text, const Included &included, QList<Condition> conditions, int depth)
{
    const qsizetype outer = conditions.size();
    const QList<ConfigLine> lines = parseConfig(text);
    for (const ConfigLine &line : lines) {
        if (m_settings.size() >= mostSettings)
            return;
        if (line.keyword == "host") {
            conditions = conditions.first(outer) + QList<Condition>{{line.words, false}};
            for (const QByteArray &word : line.words)
                if (!word.contains('*') && !word.contains('?') && !word.startsWith('!') && !m_aliases.contains(QString::fromUtf8(word)))
                    m_aliases.append(QString::fromUtf8(word));
        } else if (line.keyword == "match") {
            const QByteArray criterion = line.words.constFirst().toLower();
            Condition condition;    // whatever would have to run a command or look elsewhere never matches
            if (criterion == "all" && line.words.size() == 1)
                condition.patterns = {"*"};
            else if ((criterion == "host" || criterion == "originalhost") && line.words.size() == 2)
                condition = {line.words.at(1).split(','), criterion == "host"};
            conditions = conditions.first(outer) + QList<Condition>{condition};
        } else if (line.keyword == "include") {
            for (const QByteArray &pattern : line.words)
                if (depth < deepest && included && ++m_includes <= mostIncludes)
                    for (const QByteArray &content : included(pattern))
                        addBlock(content, included, conditions, depth + 1);
        } else {
            m_settings.append({conditions, line});
        }
    }
}

bool SshConfig::applies(const Setting &setting, const QByteArray &alias, const QByteArray &hostName) const
{
    return std::ranges::all_of(setting.conditions, [&](const Condition &condition) {
        return matchesPatterns(condition.patterns, condition.onHostName ? hostName : alias);
    });
}

QList<QByteArray> SshConfig::first(const QByteArray &keyword, const QByteArray &alias, const QByteArray &hostName) const
{
    for (const Setting &setting : m_settings)
        if (setting.line.keyword == keyword && applies(setting, alias, hostName))
            return setting.line.words;
    return {};
}

QStringList SshConfig::aliases() const
{
    return QStringList(m_aliases);
}

ConfigHost SshConfig::host(const QString &alias) const
{
    ConfigHost found;
    found.alias = alias;
    const QByteArray typed = alias.toUtf8();
    const QList<QByteArray> named = first("hostname", typed, typed);
    const QByteArray hostName = named.isEmpty() ? typed : expanded(named.constFirst(), typed, {}).toUtf8();
    for (const QByteArray &keyword : {QByteArray("proxyjump"), QByteArray("proxycommand")})
        if (const auto words = first(keyword, typed, hostName); found.via.isEmpty() && !words.isEmpty() && words.constFirst().toLower() != "none")
            found.via = QString::fromUtf8(words.join(' '));

    Target &target = found.target;
    target.host = QString::fromUtf8(hostName);
    if (const auto words = first("port", typed, hostName); !words.isEmpty())
        target.port = words.constFirst().toUShort();
    const QList<QByteArray> user = first("user", typed, hostName);
    target.user = user.isEmpty() ? qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME")) : QString::fromUtf8(user.constFirst());
    for (const Setting &setting : m_settings)
        if (setting.line.keyword == "identityfile" && applies(setting, typed, hostName))
            target.keyFiles.append(expanded(setting.line.words.constFirst(), hostName, target.user.toUtf8()));
    const QList<QByteArray> agent = first("identityagent", typed, hostName);
    target.useAgent = agent.isEmpty() || agent.constFirst().toLower() != "none";
    QList<QByteArray> files = first("userknownhostsfile", typed, hostName);
    if (files.isEmpty())
        files = {"~/.ssh/known_hosts", "~/.ssh/known_hosts2"};
    const QList<QByteArray> global = first("globalknownhostsfile", typed, hostName);
    files += global.isEmpty() ? QList<QByteArray>{"/etc/ssh/ssh_known_hosts", "/etc/ssh/ssh_known_hosts2"} : global;
    for (const QByteArray &file : std::as_const(files))
        if (file.toLower() != "none")
            target.knownHostsFiles.append(expanded(file, hostName, target.user.toUtf8()));
    return found;
}

Result<Target> SshConfig::target(const QString &alias) const
{
    const ConfigHost found = host(alias);
    if (!found.via.isEmpty())
        return failure(notYet(alias, found.via));
    if (found.target.port == 0)
        return failure(Error::Kind::Usage, Tr::tr("The port of %1 in the SSH configuration is not a number.").arg(alias), {}, {}, {});
    return found.target;
}

} // namespace vigie::ssh
