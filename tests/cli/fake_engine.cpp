#include "fake_engine.h"

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

template<class T>
Async<T> later(Result<T> result)
{
    co_return result;
}

template<class T>
Result<T> next(QList<Result<T>> &answers)
{
    if (answers.size() > 1)
        return answers.takeFirst();
    return answers.isEmpty() ? Result<T>(failure(Error::Kind::Internal, u"Nothing was scripted."_s)) : answers.constFirst();
}

} // namespace

template<class T>
Async<T> FakeEngine::answer(const QString &call, Result<T> result)
{
    m_script->calls.append(call);
    return later<T>(m_script->fails ? Result<T>(failure(*m_script->fails)) : result);
}

Async<Server> FakeEngine::addServer(Server wanted)
{
    if (!m_script->fails)
        m_script->servers.append(wanted);
    return answer<Server>(u"add "_s + wanted.name, wanted);
}

Async<> FakeEngine::renameServer(QUuid, QString name)
{
    return answer<void>(u"rename "_s + name, {});
}

Async<> FakeEngine::removeServer(QUuid)
{
    return answer<void>(u"remove"_s, {});
}

Async<trust::Offer> FakeEngine::presentedKey(QUuid)
{
    return answer<trust::Offer>(u"presentedKey"_s, m_script->offer);
}

Async<> FakeEngine::trustKey(QUuid, QString fingerprint)
{
    return answer<void>(u"trust "_s + fingerprint, {});
}

Async<> FakeEngine::connectTo(QUuid)
{
    return answer<void>(u"connect"_s, {});
}

Async<health::Snapshot> FakeEngine::refresh(QUuid server)
{
    if (m_script->onRefresh)
        m_script->onRefresh(this);
    if (m_script->unreachable.contains(server))
        return answer<health::Snapshot>(u"refresh"_s, failure(m_script->unreachable.value(server)));
    return answer<health::Snapshot>(u"refresh"_s, m_script->snapshot);
}

Async<deploy::CheckReport> FakeEngine::check(QUuid)
{
    return answer<deploy::CheckReport>(u"check"_s, next(m_script->checks));
}

Async<deploy::CheckReport> FakeEngine::prepare(QUuid, QStringList checks, QStringList typed)
{
    m_script->lastTyped = typed;
    return answer<deploy::CheckReport>(u"prepare "_s + checks.join(u','), next(m_script->prepared));
}

Async<stack::Plan> FakeEngine::plan(QUuid, DeployWish wish)
{
    m_script->lastWish = wish;
    return answer<stack::Plan>(u"plan"_s, m_script->plan);
}

Async<deploy::Run> FakeEngine::deploy(QUuid, DeployWish wish)
{
    m_script->lastWish = wish;
    return answer<deploy::Run>(u"deploy"_s, next(m_script->started));
}

Async<deploy::Run> FakeEngine::follow(QUuid, QString run)
{
    if (m_script->onFollow)
        m_script->onFollow(this);
    if (!m_script->followHangs)
        return answer<deploy::Run>(u"follow "_s + run, m_script->followed);
    m_script->calls.append(u"follow "_s + run);
    if (m_script->onHang)
        m_script->onHang();
    return m_hanging.within(std::chrono::minutes(1), u"Following"_s);
}

Async<> FakeEngine::stopRun(QUuid, QString run)
{
    return answer<void>(u"stop "_s + run, {});
}

Async<QList<deploy::Run>> FakeEngine::runs(QUuid)
{
    return answer<QList<deploy::Run>>(u"runs"_s, m_script->runs);
}

Async<deploy::TestReport> FakeEngine::test(QUuid)
{
    return answer<deploy::TestReport>(u"test"_s, m_script->tested);
}

Async<> FakeEngine::act(QUuid, ServiceAction action, QStringList services)
{
    return answer<void>(u"act "_s + QString::number(int(action)) + u' ' + services.join(u','), {});
}

Async<QList<Endpoint>> FakeEngine::endpoints(QUuid)
{
    return answer<QList<Endpoint>>(u"endpoints"_s, m_script->endpoints);
}

Async<quint16> FakeEngine::openTunnel(QUuid, QString service)
{
    if (m_script->onHang)
        m_script->onHang();
    return answer<quint16>(u"tunnel "_s + service, quint16(15432));
}

Async<> FakeEngine::logs(QUuid server, QStringList services, bool follow, QString since, Cancel)
{
    for (const deploy::LogLine &line : m_script->logLines)
        Q_EMIT logLineArrived(server, line);
    return answer<void>(u"logs "_s + services.join(u',') + (follow ? u" follow "_s : u" "_s) + since, {});
}

Async<vault::VaultState> FakeEngine::vaultState()
{
    return answer<vault::VaultState>(u"vaultState"_s, vault::VaultState{vault::VaultState::Phase::Unlocked, u"GNOME Keyring"_s});
}

Async<QList<vault::CredentialInfo>> FakeEngine::credentials(QUuid)
{
    return answer<QList<vault::CredentialInfo>>(u"credentials"_s, m_script->credentials);
}

Async<Secret> FakeEngine::reveal(vault::CredentialId credential)
{
    return answer<Secret>(u"reveal "_s + credential.name, m_script->secret);
}

Async<QList<history::Entry>> FakeEngine::history(QUuid, int newest)
{
    return answer<QList<history::Entry>>(u"history "_s + QString::number(newest), m_script->history);
}

} // namespace vigie
