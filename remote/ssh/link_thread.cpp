#include "remote/ssh/link_thread.h"

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

// An agent that waits for somebody to touch a key cannot be interrupted; nobody waits for it either.
constexpr unsigned long patience = 3000;

} // namespace

LinkThread::LinkThread(const Options &options)
    : m_thread(new QThread), m_worker(new Worker(options)), m_interrupt(std::make_shared<Interrupt>())
{
    m_thread->setObjectName(u"ssh"_s);
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

LinkThread::~LinkThread()
{
    m_interrupt->raise();
    m_thread->quit();
    if (m_thread->wait(patience))
        delete m_thread;
    else
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

} // namespace vigie::ssh
