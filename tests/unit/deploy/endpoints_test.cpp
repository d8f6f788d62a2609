#include "app/deploy/endpoints.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::deploy;

namespace {

Endpoint named(const QList<Endpoint> &all, const QString &name)
{
    const auto found = std::ranges::find(all, name, &Endpoint::service);
    return found == all.end() ? Endpoint{} : *found;
}

} // namespace

TEST(Endpoints, nameEveryPublishedPort)
{
    const auto all = endpoints(stack::Definition::standard(), {});
    ASSERT_EQ(all.size(), 5);
    EXPECT_EQ(named(all, u"postgres"_s).onServer, u"127.0.0.1:5432"_s);
    EXPECT_EQ(named(all, u"minio"_s).onServer, u"127.0.0.1:9000"_s);
    EXPECT_EQ(named(all, u"minio-console"_s).onServer, u"127.0.0.1:9001"_s);
    EXPECT_TRUE(named(all, u"postgres"_s).throughTunnel.isEmpty());
    EXPECT_EQ(named(all, u"postgres"_s).connection, u"postgresql://viridial@127.0.0.1:5432/viridial"_s);
}

TEST(Endpoints, connectThroughATunnelOnceItIsOpen)
{
    const auto all = endpoints(stack::Definition::standard(), {{u"postgres"_s, 15432}});
    EXPECT_EQ(named(all, u"postgres"_s).throughTunnel, u"127.0.0.1:15432"_s);
    EXPECT_EQ(named(all, u"postgres"_s).connection, u"postgresql://viridial@127.0.0.1:15432/viridial"_s);
    EXPECT_EQ(named(all, u"redis"_s).connection, u"redis://127.0.0.1:6379/0"_s);
}

TEST(Endpoints, encodeOddNames)
{
    stack::Definition definition = stack::Definition::standard();
    definition.settings[u"POSTGRES_USER"_s] = u"a@b/c"_s;
    definition.settings[u"POSTGRES_DB"_s] = u"x y"_s;
    EXPECT_EQ(named(endpoints(definition, {}), u"postgres"_s).connection, u"postgresql://a%40b%2Fc@127.0.0.1:5432/x%20y"_s);
    EXPECT_TRUE(environmentText(definition, {}).contains(u"POSTGRES_DB='x y'\n"_s));
}

TEST(Endpoints, anOpenAddressIsShownAndReachedLocally)
{
    stack::Definition definition = stack::Definition::standard();
    definition.settings[u"BIND_ADDRESS"_s] = u"0.0.0.0"_s;
    const Endpoint redis = named(endpoints(definition, {}), u"redis"_s);
    EXPECT_EQ(redis.onServer, u"0.0.0.0:6379"_s);
    EXPECT_EQ(redis.connection, u"redis://127.0.0.1:6379/0"_s);
}

TEST(Endpoints, theExportHoldsLinesAndNoSecret)
{
    const QString text = environmentText(stack::Definition::standard(), {{u"redis"_s, 16379}});
    EXPECT_TRUE(text.contains(u"REDIS_PORT=16379\n"_s));
    EXPECT_TRUE(text.contains(u"DATABASE_URL=postgresql://viridial@127.0.0.1:5432/viridial\n"_s));
    EXPECT_TRUE(text.contains(u"MINIO_BUCKETS=property-images,documents,backups\n"_s));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        EXPECT_TRUE(line.startsWith(u'#') || line.contains(u'=')) << qPrintable(line);
    EXPECT_FALSE(text.contains(u"PASSWORD="_s));
}

TEST(Endpoints, theDocumentNamesPortsBucketsAndVariables)
{
    const QDateTime at(QDate(2026, 11, 23), QTime(20, 0), Qt::UTC);
    const QString text = endpointsDocument(stack::Definition::standard(), u"prod | 1"_s, at);
    EXPECT_TRUE(text.contains(u"2026-11-23T20:00:00Z"_s));
    EXPECT_TRUE(text.contains(u"| PostgreSQL | `127.0.0.1:5432` |"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"property-images"_s));
    EXPECT_TRUE(text.contains(u"`MINIO_ROOT_PASSWORD`"_s));
    EXPECT_TRUE(text.contains(u"ssh -N -L 127.0.0.1:9001:127.0.0.1:9001"_s));
}
