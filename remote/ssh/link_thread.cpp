#include "remote/ssh/link_thread.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

// An agent that waits for somebody to touch a key cannot be interrupted; nobody waits for it either.
constexpr unsigned long patience = 3000;

QSet<LinkThread *> &alive()
{
    static QSet<LinkThread *> all;
    return all;
}

// A link may outlive the engine: in the frame of a coroutine that nobody resumes any more.
void endAll()
{
    const QSet<LinkThread *> all = alive();
    for (LinkThread *thread : all)
        thread->end();
}

} // namespace

LinkThread::LinkThread(const Options &options)
    : m_thread(new QThread), m_worker(new Worker(options)), m_interrupt(std::make_shared<Interrupt>())
{
    m_thread->setObjectName(u"ssh"_s);
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
    static const bool atTheEnd = [] {
        qAddPostRoutine(endAll);
        return true;
    }();
    Q_UNUSED(atTheEnd)
    alive().insert(this);
}

bool LinkThread::end()
{
    m_interrupt->raise();
    m_thread->quit();
    return m_thread->wait(patience);
}

LinkThread::~LinkThread()
{
    alive().remove(this);
    if (end())
        delete m_thread;
    else
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

} // namespace vigie::ssh
