#include "remote/postgres/parse.h"
#include "tests/support/expect.h"

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::postgres;

TEST(PostgresConnect, tellsKindsApart)
{
    EXPECT_EQ(connectError(Reached::Nobody, {}).kind, Error::Kind::Unreachable);
    EXPECT_EQ(connectError(Reached::Silence, {}).kind, Error::Kind::TimedOut);
    EXPECT_EQ(connectError(Reached::Answer, u"FATAL:  password authentication failed for user \"viridial\""_s).kind, Error::Kind::SignInRefused);
    EXPECT_EQ(connectError(Reached::Answer, u"FATAL:  authentification par mot de passe échouée"_s).kind, Error::Kind::SignInRefused);
    EXPECT_EQ(connectError(Reached::Answer, u"FATAL:  role \"x\" does not exist"_s).kind, Error::Kind::SignInRefused);
    EXPECT_EQ(connectError(Reached::Answer, u"FATAL:  database \"x\" does not exist"_s).kind, Error::Kind::NotFound);
    EXPECT_EQ(connectError(Reached::Answer, u"FATAL:  the database system is starting up"_s).kind, Error::Kind::Unreachable);
    EXPECT_EQ(connectError(Reached::Answer, u"FATAL:  sorry, too many clients already"_s).kind, Error::Kind::Conflict);
    EXPECT_EQ(connectError(Reached::Answer, u"received invalid response to SSL negotiation: H"_s).kind, Error::Kind::BadReply);
    EXPECT_EQ(connectError(Reached::Answer, u"something new"_s).detail, u"something new"_s);
}

TEST(PostgresStatement, tellsKindsApart)
{
    EXPECT_EQ(errorFrom(u"42501"_s, {}).kind, Error::Kind::CommandFailed);
    EXPECT_EQ(errorFrom(u"57014"_s, {}).kind, Error::Kind::Cancelled);
    EXPECT_EQ(errorFrom(u"42P01"_s, {}).kind, Error::Kind::NotFound);
    EXPECT_EQ(errorFrom(u"57P01"_s, {}).kind, Error::Kind::Unreachable);
    EXPECT_EQ(errorFrom({}, u"server closed the connection unexpectedly"_s).kind, Error::Kind::Unreachable);
    EXPECT_EQ(errorFrom(u"42601"_s, u"syntax error"_s).detail, u"42601: syntax error"_s);
}

TEST(PostgresFacts, areReadFromOneRow)
{
    Rows rows;
    rows.rows.append({u"14.13 (Debian 14.13-1)"_s, 140013, 200, 7LL, 268435456LL, 8700000LL, 1795464000LL});
    const auto facts = factsFrom(rows);
    ASSERT_OK(facts);
    EXPECT_EQ(facts->version, u"14.13"_s);
    EXPECT_EQ(facts->versionNumber, 140013);
    EXPECT_EQ(facts->maxConnections, 200);
    EXPECT_EQ(facts->sharedBuffers, Bytes{268435456});
    EXPECT_EQ(facts->startedAt, QDateTime::fromSecsSinceEpoch(1795464000, Qt::UTC));
}

TEST(PostgresFacts, whatIsNullIsUnknownAndNotZero)
{
    Rows rows;
    rows.rows.append({u"14.13"_s, QVariant(), QVariant(), QVariant(), QVariant(), u"many"_s, QVariant()});
    const auto facts = factsFrom(rows);
    ASSERT_OK(facts);
    EXPECT_FALSE(facts->versionNumber);
    EXPECT_FALSE(facts->sharedBuffers);
    EXPECT_FALSE(facts->databaseSize);
    EXPECT_FALSE(facts->startedAt);
    EXPECT_FALSE(factsFrom(Rows{}));
}
