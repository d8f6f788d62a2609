#include "tests/lab/onlooker.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A process of a service's container: two Dockers deep, the practice server being the first.
bool isInsideService(const QString &process)
{
    const QByteArray ids = content(process + u"/status"_s);
    const qsizetype at = ids.indexOf("\nNSpid:");
    return at >= 0 && ids.mid(at + 7, ids.indexOf('\n', at + 1) - at - 7).simplified().split(' ').size() > 2;
}

// A deploy's run leads a session of its own.
bool isOfARun(const QString &process)
{
    const QByteArray stat = content(process + u"/stat"_s);
    const QByteArray session = stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(3);
    return content(u"/proc/"_s + QString::fromLatin1(session) + u"/cmdline"_s).contains("/runner.sh");
}

} // namespace

Onlooker::Onlooker() : m_thread([this] { sample(); }) {}

Onlooker::~Onlooker()
{
    stop();
}

void Onlooker::stop()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

QStringList Onlooker::holders(const QList<QByteArray> &values) const
{
    QStringList names;
    for (const Environment &each : m_environments)
        if (std::ranges::any_of(values, [&each](const QByteArray &value) { return each.text.contains(value) || each.text.contains(value.toBase64(QByteArray::OmitTrailingEquals)); }))
            names.append(each.program);
    names.removeDuplicates();
    names.sort();
    return names;
}

// Command lines are short-lived, so they are read at every turn; environments at every fourth.
void Onlooker::sample()
{
    for (int turn = 0; !m_stop; ++turn) {
        for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (entry.at(0).isDigit())
                look(u"/proc/"_s + entry, turn % 4 == 0);
        std::this_thread::sleep_for(std::chrono::milliseconds(15));
    }
}

void Onlooker::look(const QString &process, bool environmentToo)
{
    if (const QByteArray line = content(process + u"/cmdline"_s); !line.isEmpty())
        m_lines.insert(line);
    if (!environmentToo)
        return;
    const QByteArray text = content(process + u"/environ"_s);
    if (text.isEmpty())
        return;
    const QString program = QString::fromUtf8(content(process + u"/comm"_s).trimmed());
    const QString where = isInsideService(process) ? u" (container)"_s : isOfARun(process) ? u" (run)"_s : QString();
    m_environments.insert({program + where, text});
}

} // namespace vigie::test
