#pragma once

#include "tests/lab/workstation.h"

#include <QMap>
#include <QProcessEnvironment>

#include <gtest/gtest.h>

namespace vigie::test {

// The stack's credentials, then those of applications.
inline const QStringList stackNames{QStringLiteral("POSTGRES_PASSWORD"), QStringLiteral("REDIS_PASSWORD"), QStringLiteral("MEILI_MASTER_KEY"),
                                    QStringLiteral("MINIO_ROOT_PASSWORD")};
inline const QStringList applicationNames{QStringLiteral("POSTGRES_APP_PASSWORD"), QStringLiteral("MINIO_APP_SECRET_KEY")};
inline const QString bundleFolder = QStringLiteral("/opt/viridial/infrastructure/docker-compose");

QByteArray value(const Workstation &server, const QString &name);
QMap<QString, QByteArray> values(const Workstation &server, const QStringList &names);

// Asked on the server, without Vigie: "yes" or "no". Of an application: as either of its accounts.
QString opens(const Workstation &server, const QString &name, const QByteArray &secret);

void plantData(const Workstation &server);
QByteArray data(const Workstation &server);

// Somebody else's workstation in front of the same server, with nothing but its key.
class FreshWorkstation
{
public:
    FreshWorkstation(const Workstation &server, const QProcessEnvironment &environment, bool vaultFile);
    // Exit code, and everything it printed.
    std::pair<int, QByteArray> ctl(const QStringList &arguments) const;

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    bool m_vaultFile;
};

// One stack for all of them: a deploy costs more than a rotation.
class Rotation : public testing::Test
{
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();
    static Workstation &server() { return *s_server; }
    // What the vault holds opens every service, and nothing was lost.
    static void expectAgreement(const QString &when);

private:
    static inline Workstation *s_server = nullptr;
};

} // namespace vigie::test
