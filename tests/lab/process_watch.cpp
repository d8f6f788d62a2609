#include "tests/lab/process_watch.h"

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

} // namespace

ProcessWatch::ProcessWatch() : m_thread([this] { sample(); }) {}

ProcessWatch::~ProcessWatch()
{
    stop();
}

void ProcessWatch::stop()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

QStringList ProcessWatch::holders(const QList<QByteArray> &values) const
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
void ProcessWatch::sample()
{
    for (int turn = 0; !m_stop; ++turn) {
        for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (entry.at(0).isDigit())
                look(u"/proc/"_s + entry, turn % 4 == 0);
        std::this_thread::sleep_for(std::chrono::milliseconds(15));
    }
}

void ProcessWatch::look(const QString &process, bool environmentToo)
{
    if (const QByteArray line = content(process + u"/cmdline"_s); !line.isEmpty())
        m_lines.insert(line);
    if (!environmentToo)
        return;
    const QByteArray text = content(process + u"/environ"_s);
    if (text.isEmpty())
        return;
    const QString program = QString::fromUtf8(content(process + u"/comm"_s).trimmed());
    m_environments.insert({isInsideService(process) ? program + u" (container)"_s : program, text});
}

} // namespace vigie::test
