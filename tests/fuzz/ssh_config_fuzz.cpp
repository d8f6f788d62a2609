// sources: remote/ssh/ssh_config.cpp remote/ssh/known_hosts.cpp remote/ssh/types.cpp remote/core/secret.cpp remote/core/error.cpp
#include "remote/ssh/ssh_config.h"

#include <cstdlib>

// No input crashes or runs for ever, also when a file includes itself.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(qMin(size, size_t(4096))));
    for (const vigie::ssh::ConfigLine &line : vigie::ssh::parseConfig(text))
        if (line.keyword.isEmpty() || line.words.isEmpty() || line.line < 1)
            std::abort();
    int includes = 0;
    vigie::ssh::SshConfig config;
    config.add(text, [&](const QByteArray &) { return ++includes < 50 ? QList<QByteArray>{text} : QList<QByteArray>(); });
    const auto aliases = config.aliases();
    for (const QString &alias : aliases.first(qMin(aliases.size(), qsizetype(5))))
        if (const auto target = config.target(alias); target && target->port == 0)
            std::abort();
    return 0;
}
