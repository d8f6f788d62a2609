#include "app/stack/line_diff.h"

#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::stack {

namespace {

constexpr qsizetype context = 3;
constexpr qsizetype mostCells = 4'000'000;      // of the table below; what is larger is removed and added as a whole

struct Edit {
    QChar sign;
    QString line;
};

QStringList linesOf(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

// Of every pair of ends of the two texts: how many lines they have in common at most, in order.
class Common
{
public:
    Common(const QStringList &old, const QStringList &now) : m_width(now.size() + 1), m_cells((old.size() + 1) * m_width)
    {
        for (qsizetype i = old.size() - 1; i >= 0; --i)
            for (qsizetype j = now.size() - 1; j >= 0; --j)
                m_cells[i * m_width + j] = old[i] == now[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    [[nodiscard]] int at(qsizetype i, qsizetype j) const { return m_cells[i * m_width + j]; }

private:
    qsizetype m_width;
    QList<int> m_cells;
};

QList<Edit> edits(const QStringList &old, const QStringList &now)
{
    QList<Edit> all;
    qsizetype i = 0, j = 0;
    if (old.size() * now.size() <= mostCells) {
        const Common common(old, now);
        while (i < old.size() && j < now.size()) {
            if (old[i] == now[j]) {
                all.append({u' ', old[i++]});
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                all.append({u'-', old[i++]});
            } else {
                all.append({u'+', now[j++]});
            }
        }
    }
    while (i < old.size())
        all.append({u'-', old[i++]});
    while (j < now.size())
        all.append({u'+', now[j++]});
    return all;
}

} // namespace

QString lineDiff(const QByteArray &before, const QByteArray &after)
{
    QStringList old = linesOf(before), now = linesOf(after);
    QList<Edit> all;
    while (!old.isEmpty() && !now.isEmpty() && old.constFirst() == now.constFirst()) {
        all.append({u' ', old.takeFirst()});
        now.removeFirst();
    }
    QList<Edit> tail;
    while (!old.isEmpty() && !now.isEmpty() && old.constLast() == now.constLast()) {
        tail.prepend({u' ', old.takeLast()});
        now.removeLast();
    }
    all += edits(old, now) + tail;

    QStringList text;
    qsizetype oldLine = 1, nowLine = 1, at = 0;
    while (at < all.size()) {
        qsizetype changed = at;
        while (changed < all.size() && all[changed].sign == u' ')
            ++changed;
        if (changed == all.size())
            break;
        const qsizetype begin = std::max(at, changed - context);
        oldLine += begin - at;
        nowLine += begin - at;
        // until twice the context without a change, or the end
        qsizetype last = changed;
        for (qsizetype i = changed; i < all.size() && i <= last + 2 * context; ++i)
            if (all[i].sign != u' ')
                last = i;
        const qsizetype end = std::min(all.size(), last + context + 1);
        qsizetype olds = 0, nows = 0;
        QStringList lines;
        for (qsizetype i = begin; i < end; ++i) {
            olds += all[i].sign != u'+';
            nows += all[i].sign != u'-';
            lines.append(all[i].sign + all[i].line);
        }
        text.append(u"@@ -%1,%2 +%3,%4 @@"_s.arg(olds == 0 ? oldLine - 1 : oldLine).arg(olds).arg(nows == 0 ? nowLine - 1 : nowLine).arg(nows));
        text += lines;
        oldLine += olds;
        nowLine += nows;
        at = end;
    }
    return text.join(u'\n');
}

} // namespace vigie::stack
