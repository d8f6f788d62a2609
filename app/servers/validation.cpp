#include "app/servers/validation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::servers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Servers)
};

constexpr qsizetype longestName = 64, longestHost = 253, longestUser = 64, longestPath = 4096;

// In a message a control character would do to the terminal what it does.
QString shown(const QString &value)
{
    QString text;
    for (const QChar c : value.left(80))
        text += c.isPrint() ? c : QChar(0xFFFD);
    return text;
}

bool consistsOf(const QString &value, QStringView marks, bool asciiOnly)
{
    return std::ranges::all_of(value, [&](QChar c) {
        return (c.isLetterOrNumber() && (!asciiOnly || c.unicode() < 0x80)) || marks.contains(c);
    });
}

Result<> refused(const QString &what, const QString &why, const QString &next)
{
    return failure(Error::Kind::Usage, what, why, next);
}

// What holds for every value: ssh and docker would take a leading '-' for an option.
Result<> checkText(const QString &value, qsizetype longest, const QString &what, const QString &next)
{
    if (std::ranges::any_of(value, [](QChar c) { return !c.isPrint(); }))
        return refused(what, Tr::tr("It holds a control character."), next);
    if (value.startsWith(u'-'))
        return refused(what, Tr::tr("It begins with '-', which programs take for an option."), next);
    if (value.size() > longest)
        return refused(what, Tr::tr("It is longer than %1 characters.").arg(longest), next);
    return {};
}

} // namespace

Result<> checkName(const QString &name)
{
    const QString what = Tr::tr("'%1' cannot be the name of a server.").arg(shown(name));
    const QString next = Tr::tr("Use letters, digits, '.', '_' and '-', such as viridial-prod.");
    if (name.isEmpty())
        return refused(Tr::tr("A server needs a name."), {}, next);
    if (const Result<> text = checkText(name, longestName, what, next); !text)
        return text;
    if (!name.front().isLetterOrNumber())
        return refused(what, Tr::tr("It does not begin with a letter or a digit."), next);
    if (!consistsOf(name, u"._-", false))
        return refused(what, Tr::tr("It holds a space or another character that is not allowed."), next);
    return {};
}

Result<> checkHost(const QString &host)
{
    const QString what = Tr::tr("'%1' cannot be the address of a server.").arg(shown(host));
    const QString next = Tr::tr("Give a host name, an IP address or an alias of ~/.ssh/config, such as vps.example.org.");
    if (host.isEmpty())
        return refused(Tr::tr("A server needs an address."), {}, next);
    if (const Result<> text = checkText(host, longestHost, what, next); !text)
        return text;
    if (host.contains(u'@'))
        return refused(what, Tr::tr("It holds '@'."), Tr::tr("Give the user and the address separately."));
    if (host.contains(u'[') || host.contains(u']'))
        return refused(what, Tr::tr("It holds brackets."), Tr::tr("Write an IPv6 address without brackets, and the port separately."));
    if (!consistsOf(host, u"._-:%+", false))
        return refused(what, Tr::tr("It holds a space or another character that is not allowed."), next);
    return {};
}

Result<> checkUser(const QString &user)
{
    const QString what = Tr::tr("'%1' cannot be a user on a server.").arg(shown(user));
    const QString next = Tr::tr("Give the name of the account that signs in, such as ops.");
    if (const Result<> text = checkText(user, longestUser, what, next); !text)
        return text;
    if (!consistsOf(user, u"._-+$\\@", false))
        return refused(what, Tr::tr("It holds a space or another character that is not allowed."), next);
    return {};
}

Result<> checkProject(const QString &project)
{
    const QString what = Tr::tr("'%1' cannot be a Compose project.").arg(shown(project));
    const QString next = Tr::tr("Use small letters, digits, '_' and '-', such as viridial.");
    if (project.isEmpty() || project.size() > longestName)
        return refused(what, Tr::tr("It has no characters or more than %1.").arg(longestName), next);
    const bool small = std::ranges::none_of(project, [](QChar c) { return c.isUpper(); });
    if (!small || !consistsOf(project, u"_-", true) || project.startsWith(u'-') || project.startsWith(u'_'))
        return refused(what, Tr::tr("Compose would change or refuse it."), next);
    return {};
}

Result<> checkFolder(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    const QString what = Tr::tr("'%1' cannot be the folder of the stack.").arg(shown(folder));
    const QString next = Tr::tr("Give a whole path, such as /opt/viridial/infrastructure/docker-compose.");
    if (const Result<> text = checkText(folder, longestPath, what, next); !text)
        return text;
    if (!folder.startsWith(u'/') && !folder.startsWith("~/"_L1))
        return refused(what, Tr::tr("It does not begin with '/' or '~/'."), next);
    if (folder.split(u'/').contains(".."_L1) || folder == "/"_L1)
        return refused(what, Tr::tr("It leads outside of a folder of its own."), next);
    return {};
}

Result<> check(const Server &server)
{
    const QString keyWhat = Tr::tr("'%1' cannot be a key file.").arg(shown(server.keyFile));
    for (const Result<> &checked : {checkName(server.name), checkHost(server.host), checkUser(server.user), checkProject(server.project), checkFolder(server.folder),
                                    checkText(server.keyFile, longestPath, keyWhat, Tr::tr("Give the path of the private key."))})
        if (!checked)
            return checked;
    if (server.port == 0)
        return refused(Tr::tr("A server cannot have port 0."), {}, Tr::tr("Give a number from 1 to 65535; SSH's own is 22."));
    return {};
}

} // namespace vigie::servers
