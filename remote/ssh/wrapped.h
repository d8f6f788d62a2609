#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace vigie::ssh {

// A command line made fit for any login shell: it starts in a process group of its own, under LC_ALL=C.UTF-8, and first prints a marker
// with that group's id on both outputs. What the shell's start-up files print comes before the marker, and is no part of the result.
// Exit code, signal, standard input and every byte of the outputs stay the program's own.
enum class Feeding {
    Input,      // the channel's input is the program's
    Nothing,    // it reads /dev/null; the line "end" on the channel's input ends its group
    Lasting,    // the same, and so does the end of the input: it goes with the connection
};
[[nodiscard]] QByteArray wrapped(const QByteArray &line, const QByteArray &nonce, Feeding feeding);

// Ends a process group: asks first, insists after two seconds.
[[nodiscard]] QByteArray groupEnd(qint64 group);

// Finds the marker in what a channel prints.
class Marker
{
public:
    explicit Marker(const QByteArray &nonce);

    // The program's own bytes out of the next ones: none before the marker.
    [[nodiscard]] QByteArray after(QByteArrayView bytes);
    [[nodiscard]] bool seen() const { return m_seen; }
    [[nodiscard]] qint64 group() const { return m_group; }
    [[nodiscard]] const QByteArray &noise() const { return m_noise; }    // the last of it

private:
    QByteArray m_start;
    QByteArray m_noise;
    qint64 m_group = 0;
    bool m_seen = false;
};

} // namespace vigie::ssh
