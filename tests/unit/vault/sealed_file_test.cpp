#include "app/vault/sealed_file.h"
#include "tests/support/expect.h"

#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const vault::Cost cheap{1, 8192};

struct Sealed {
    vault::Derivation derivation = vault::newDerivation(cheap);
    Secret key = vault::deriveKey(Secret("correct horse"), derivation).value();
    vault::Entries entries{{u"a"_s, Secret("one")}, {u"b"_s, Secret("two")}};
    QByteArray bytes = vault::seal(entries, key, derivation);
};

} // namespace

RC_GTEST_PROP(SealedFile, anyBytesUnderAnyKeySurvive, (const std::vector<std::pair<std::u16string, std::string>> &all))
{
    static const Sealed fixed;
    vault::Entries entries;
    for (const auto &[key, value] : all)
        entries.insert(QString::fromStdU16String(key), Secret(QByteArray::fromStdString(value)));
    const auto back = vault::unseal(vault::seal(entries, fixed.key, fixed.derivation), fixed.key);
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == entries);
}

TEST(SealedFile, theStandardCostIsNotCheap)
{
    EXPECT_GE(vault::Cost().operations, 3U);
    EXPECT_GE(vault::Cost().memory, 256U * 1024 * 1024);
}

TEST(SealedFile, showsNothingOfItsContent)
{
    const Sealed sealed;
    EXPECT_FALSE(sealed.bytes.contains("one"));
    EXPECT_NE(sealed.bytes, vault::seal(sealed.entries, sealed.key, sealed.derivation)); // a nonce is used once
    EXPECT_NE(vault::newDerivation(cheap).salt, vault::newDerivation(cheap).salt);
}

TEST(SealedFile, noChangedByteIsAccepted)
{
    const Sealed sealed;
    for (qsizetype i = 0; i < sealed.bytes.size(); ++i) {
        for (const int bit : {0x01, 0x80}) {
            QByteArray bytes = sealed.bytes;
            bytes[i] = static_cast<char>(bytes.at(i) ^ bit);
            const auto back = vault::unseal(bytes, sealed.key);
            ASSERT_FALSE(back) << "byte " << i;
            EXPECT_EQ(back.error().kind, Error::Kind::BadReply) << "byte " << i;
        }
    }
}

TEST(SealedFile, noTruncatedOrLengthenedFileIsAccepted)
{
    const Sealed sealed;
    for (qsizetype length = 0; length < sealed.bytes.size(); ++length)
        EXPECT_EQ(vault::unseal(sealed.bytes.left(length), sealed.key).error().kind, Error::Kind::BadReply) << length;
    EXPECT_EQ(vault::unseal(sealed.bytes + '\0', sealed.key).error().kind, Error::Kind::BadReply);
}

TEST(SealedFile, aWrongPassphraseIsToldFromDamage)
{
    const Sealed sealed;
    const Secret wrong = vault::deriveKey(Secret("correct horsf"), sealed.derivation).value();
    EXPECT_EQ(vault::unseal(sealed.bytes, wrong).error().kind, Error::Kind::VaultLocked);
    EXPECT_EQ(vault::derivationOf(sealed.bytes).value(), sealed.derivation);
}

TEST(SealedFile, boxesOfTwoFilesCannotBeSwapped)
{
    const Sealed one;
    const QByteArray other = vault::seal({{u"a"_s, Secret("xyz")}, {u"b"_s, Secret("two")}}, one.key, one.derivation);
    ASSERT_EQ(one.bytes.size(), other.size());
    const qsizetype header = 114;
    EXPECT_EQ(vault::unseal(one.bytes.left(header) + other.mid(header), one.key).error().kind, Error::Kind::BadReply);
    EXPECT_TRUE(vault::unseal(other, one.key));
}
