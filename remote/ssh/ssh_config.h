#pragma once

#include "remote/core/result.h"
#include "remote/ssh/types.h"

#include <QByteArrayView>

#include <functional>

namespace vigie::ssh {

// One line of an ssh_config file: its keyword in lower case, its words without quotes.
struct ConfigLine {
    QByteArray keyword;
    QList<QByteArray> words;
    int line = 0;
};

[[nodiscard]] QList<ConfigLine> parseConfig(QByteArrayView text);

// OpenSSH's client configuration, as far as Vigie uses it: Host, Match all/host, Include, HostName, Port, User, IdentityFile, IdentityAgent,
// UserKnownHostsFile, GlobalKnownHostsFile; ProxyJump and ProxyCommand are recognised and refused. Nothing is ever executed.
class SshConfig
{
public:
    // The texts of the files that an Include names, in order.
    using Included = std::function<QList<QByteArray>(const QByteArray &pattern)>;

    // ~/.ssh/config, then /etc/ssh/ssh_config.
    [[nodiscard]] static SshConfig ofUser();
    void add(QByteArrayView text, const Included &included);

    // Names that somebody could type: no wildcards, no negations.
    [[nodiscard]] QStringList aliases() const;
    [[nodiscard]] ConfigHost host(const QString &alias) const;
    // What `ssh ALIAS` would connect to. Usage when that needs a jump host, which Vigie cannot do yet.
    [[nodiscard]] Result<Target> target(const QString &alias) const;

private:
    struct Condition {
        QList<QByteArray> patterns;     // empty: never
        bool onHostName = false;        // Match host: the name after HostName
    };
    struct Setting {
        QList<Condition> conditions;
        ConfigLine line;
    };

    void addBlock(QByteArrayView text, const Included &included, QList<Condition> conditions, int depth);
    [[nodiscard]] bool applies(const Setting &setting, const QByteArray &alias, const QByteArray &hostName) const;
    [[nodiscard]] QList<QByteArray> first(const QByteArray &keyword, const QByteArray &alias, const QByteArray &hostName) const;

    QList<Setting> m_settings;
    QStringList m_aliases;
    int m_includes = 0;
};

} // namespace vigie::ssh
