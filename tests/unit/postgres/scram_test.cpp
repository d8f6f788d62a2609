#include "remote/postgres/scram.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;

TEST(Scram, aVerifierIsTheOneOfTheStandardsExample)
{
    // RFC 7677, section 3: user "user", password "pencil"
    EXPECT_EQ(postgres::scramVerifier(Secret("pencil"), QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==")),
              "SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=");
}

TEST(Scram, twoVerifiersOfOnePasswordDifferAndHoldNoQuote)
{
    const QByteArray one = postgres::scramVerifier(Secret("it's")), two = postgres::scramVerifier(Secret("it's"));
    EXPECT_NE(one, two);
    EXPECT_FALSE(one.contains('\''));
    EXPECT_FALSE(one.contains("it's"));
}

TEST(Scram, aNameCannotEndItsQuotes)
{
    EXPECT_EQ(postgres::quotedName(uR"(ro"le)"_s), uR"("ro""le")"_s);
}
