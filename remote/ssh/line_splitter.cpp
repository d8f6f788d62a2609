#include "remote/ssh/line_splitter.h"

namespace vigie::ssh {

void LineSplitter::append(QByteArrayView part)
{
    m_begun = m_begun || !part.isEmpty();
    m_partial += part.first(qMin(part.size(), longest - m_partial.size()));
}

QList<QByteArray> LineSplitter::lines(QByteArrayView bytes)
{
    QList<QByteArray> found;
    for (qsizetype end = bytes.indexOf('\n'); end >= 0; end = bytes.indexOf('\n')) {
        append(bytes.first(end));
        found.append(std::exchange(m_partial, {}));
        m_begun = false;
        bytes = bytes.sliced(end + 1);
    }
    append(bytes);
    return found;
}

QList<QByteArray> LineSplitter::rest()
{
    if (!std::exchange(m_begun, false))
        return {};
    return {std::exchange(m_partial, {})};
}

} // namespace vigie::ssh
