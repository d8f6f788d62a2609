#include "app/vault/keychain_job.h"

#include "remote/core/promise.h"

#include <QCoreApplication>
#include <QLibrary>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

// Long enough for a person to answer the keychain's own question (KeePassXC asks for each program).
constexpr std::chrono::seconds jobLimit{60};

const QString service = u"vigie"_s;

JobEnd endOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return JobEnd::Done;
    case QKeychain::EntryNotFound: return JobEnd::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return JobEnd::Denied;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: return JobEnd::Failed;
    }
    return JobEnd::Failed;
}

// A job that has not answered in time is left alone and deletes itself later: libsecret's callback holds a bare pointer to it.
Async<JobReply> answerOf(QKeychain::Job *job)
{
    const Promise<JobReply> promise;
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *ended) {
        JobReply reply{endOf(ended->error()), {}, ended->errorString()};
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended); reading && reply.end == JobEnd::Done)
            reply.value = Secret(reading->binaryData());
        promise.finish(reply);
    });
    job->start();
    return promise.within(jobLimit, Tr::tr("The keychain did not answer."));
}

// Text wherever it survives: other programs (secret-tool) then show what was stored. QtKeychain encodes the rest.
bool isPlainText(const QByteArray &bytes)
{
    return !bytes.contains('\0') && QString::fromUtf8(bytes).toUtf8() == bytes;
}

} // namespace

Async<JobReply> readEntry(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(key);
    return answerOf(job);
}

Async<JobReply> writeEntry(QString key, Secret value)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(key);
    if (const QByteArray bytes = value.revealed(); isPlainText(bytes))
        job->setTextData(QString::fromUtf8(bytes));
    else
        job->setBinaryData(bytes);
    return answerOf(job);
}

Async<JobReply> deleteEntry(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(key);
    return answerOf(job);
}

void forgetService()
{
    // QtKeychain loads libsecret in the same way and has no call for this.
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect")))
        disconnect();
}

} // namespace vigie::vault
