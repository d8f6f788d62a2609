#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace vigie::ssh {

// Bytes in pieces of any size, lines out. A line over the limit is cut off there; its rest is dropped.
class LineSplitter
{
public:
    static constexpr qsizetype longest = 1024 * 1024;

    [[nodiscard]] QList<QByteArray> lines(QByteArrayView bytes);
    // What the last newline left behind, if anything.
    [[nodiscard]] QList<QByteArray> rest();

private:
    void append(QByteArrayView part);

    QByteArray m_partial;
    bool m_begun = false;
};

} // namespace vigie::ssh
