#include "remote/ssh/wrapped.h"

#include <QByteArrayList>

namespace vigie::ssh {

namespace {

constexpr qsizetype mostNoise = 64 * 1024;
constexpr QByteArrayView word("vigie-");

// A printf format inside double quotes inside single quotes: nothing that bash, dash, zsh, fish or csh would read differently is left bare.
QByteArray asPrintfFormat(const QByteArray &text)
{
    QByteArray format;
    format.reserve(text.size() * 2);
    for (const char c : text) {
        if (c == '%')
            format += "%%";
        else if (QByteArrayView("'\"\\!$`\n\r\t").contains(c))
            format += '\\' + QByteArray::number(static_cast<unsigned char>(c), 8).rightJustified(3, '0');
        else
            format += c;
    }
    return format;
}

// A member of the group, so that the group's id stays its own; nobody's child, so that no program ever waits for it.
QByteArray watcher(Feeding feeding)
{
    const QByteArray condition = feeding == Feeding::Lasting ? "read -r vigie_word; if kill -0 $$" : "if read -r vigie_word && [ \"$vigie_word\" = end ]";
    return "exec 3<&0; ( ( " + condition
        + "; then trap '' TERM; kill -s TERM -- -$$; sleep 2; kill -s KILL -- -$$; fi ) <&3 3<&- >/dev/null 2>&1 & ); ";
}

} // namespace

// sshd gives each command a session of its own; where a server does not, setsid makes one. The marker is printed in two halves so that
// a shell that traces its commands (set -x) does not print it itself.
QByteArray wrapped(const QByteArray &line, const QByteArray &nonce, Feeding feeding)
{
    const QByteArray print = "printf '%s%s' vigie- " + nonce + ":$$\\;";
    const QByteArray start = feeding == Feeding::Input ? QByteArray("exec " + line) : QByteArray(watcher(feeding) + "exec " + line + " </dev/null 3<&-");
    const QByteArray script = "LC_ALL=C.UTF-8; export LC_ALL; " + print + "; " + print + " >&2; " + start + " ;";
    return "exec /bin/sh -c '"
           "vigie_line=\"$(printf \""
        + asPrintfFormat(script)
        + "\")\"; vigie_group=; "
          "{ read -r _ _ _ _ vigie_group _ </proc/$$/stat; } 2>/dev/null; "
          "if [ \"${vigie_group:-$$}\" != \"$$\" ] && command -v setsid >/dev/null 2>&1; "
          "then exec setsid /bin/sh -c \"$vigie_line\"; fi; "
          "eval \"$vigie_line\"'";
}

QByteArray groupEnd(qint64 group)
{
    const QByteArray id = QByteArray::number(group);
    return "sh -c 'kill -s TERM -- -" + id + " 2>/dev/null; i=0; while kill -s 0 -- -" + id
        + " 2>/dev/null && [ $i -lt 20 ]; do sleep 0.1 || sleep 1; i=$((i+1)); done; kill -s KILL -- -" + id + " 2>/dev/null; :'";
}

Marker::Marker(const QByteArray &nonce) : m_start(word.toByteArray() + nonce + ':') {}

QByteArray Marker::after(QByteArrayView bytes)
{
    if (m_seen)
        return bytes.toByteArray();
    m_noise += bytes;
    const qsizetype start = m_noise.indexOf(m_start);
    if (start < 0) {
        if (m_noise.size() > mostNoise)
            m_noise = m_noise.last(mostNoise / 2);
        return {};
    }
    const qsizetype number = start + m_start.size();
    const qsizetype end = m_noise.indexOf(';', number);
    if (end < 0)
        return {};
    m_seen = true;
    m_group = m_noise.sliced(number, end - number).toLongLong();
    QByteArray payload = m_noise.sliced(end + 1);
    m_noise.truncate(start);
    return payload;
}

} // namespace vigie::ssh
