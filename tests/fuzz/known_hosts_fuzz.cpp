// sources: remote/ssh/known_hosts.cpp remote/ssh/types.cpp remote/core/secret.cpp
#include "remote/ssh/known_hosts.h"

#include <cstdlib>

// No input crashes, every entry points into the text, and what we write we read back.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const auto lines = text.toByteArray().count('\n') + 1;
    for (const vigie::ssh::KnownHost &entry : vigie::ssh::parseKnownHosts(text)) {
        if (entry.line < 1 || entry.line > lines || entry.hosts.isEmpty() || entry.key.blob.size() < 4)
            std::abort();
        static_cast<void>(entry.matches("[example.org]:2222"));
        const auto again = vigie::ssh::parseKnownHosts(vigie::ssh::knownHostsLine(QStringLiteral("h"), 22, entry.key));
        if (again.size() != 1 || !(again.constFirst().key == entry.key) || !again.constFirst().matches("h"))
            std::abort();
    }
    return 0;
}
