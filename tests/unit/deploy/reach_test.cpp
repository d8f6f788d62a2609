#include "app/deploy/reach.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::deploy;

TEST(Reach, isReadAsTheServerTellsIt)
{
    const auto all = parseReach("network\tredis\treached\tyes\nserver\tredis\treached\tyes\nserver\tredis\tsigned-in\tyes\nserver\tredis\tms\t0.21\nserver\tredis\ttls\toff\n"
                                "server\tredis\tversion\t7.0.15\nserver\tredis\tread-write\tyes\nnetwork\tredis\tsigned-in\tno\nnetwork\tredis\ttrouble\tNOAUTH\tAuthentication\nnetwork\tredis\ttrouble\tfirst\nnetwork\tredis\ttrouble\tsecond\n");
    const QList<Reach> places = all.value(u"redis"_s);
    ASSERT_EQ(places.size(), 2);
    EXPECT_EQ(places[0].place, u"server"_s);
    EXPECT_TRUE(places[0].ok());
    EXPECT_EQ(places[0].ms, 0.21);
    EXPECT_EQ(places[0].version, u"7.0.15"_s);
    EXPECT_EQ(places[0].tls, u"off"_s);
    EXPECT_FALSE(places[1].ok());
    EXPECT_EQ(places[1].signedIn, false);
    EXPECT_FALSE(places[1].readWrite.has_value()) << "it was not tried";
    EXPECT_EQ(places[1].trouble, u"first"_s);
}

TEST(Reach, isNothingWhereNothingWasTold)
{
    EXPECT_TRUE(parseReach({}).isEmpty());
    EXPECT_TRUE(parseReach("sh: docker: not found\nelsewhere\tredis\treached\tyes\nserver\tredis\n").isEmpty());
    const auto silent = parseReach("server\tminio\treached\tperhaps\n").value(u"minio"_s);
    ASSERT_EQ(silent.size(), 1);
    EXPECT_FALSE(silent[0].ok());
}

TEST(Reach, fromHereIsWhatTheProbesSay)
{
    const auto probe = [](const QString &name, bool ok, const QString &detail = {}) { return Probe{name, ok, std::chrono::milliseconds(7), detail}; };
    const Reach fine = fromHere({u"postgres"_s, true, {probe(u"connect"_s, true), probe(u"select"_s, true, u"PostgreSQL 14.13"_s), probe(u"write"_s, true), probe(u"read"_s, true)}});
    EXPECT_TRUE(fine.ok());
    EXPECT_EQ(fine.version, u"14.13"_s);
    EXPECT_EQ(fine.ms, 7);
    const Reach silent = fromHere({u"redis"_s, false, {probe(u"tunnel"_s, false, u"closed"_s)}});
    EXPECT_EQ(silent.reached, false);
    EXPECT_FALSE(silent.signedIn.has_value());
    EXPECT_EQ(silent.trouble, u"closed"_s);
    const Reach refused = fromHere({u"minio"_s, false, {probe(u"sign-in"_s, false)}});
    EXPECT_EQ(refused.reached, true);
    EXPECT_EQ(refused.signedIn, false);
    EXPECT_FALSE(refused.readWrite.has_value());
    EXPECT_FALSE(fromHere({u"minio"_s, false, {probe(u"buckets"_s, true), probe(u"put:a"_s, false)}}).ok());
}
