#include "app/servers/trust.h"
#include "app/servers/trust_words.h"
#include "tests/support/expect.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

struct Made {
    ssh::HostKey key;
    QByteArray listing;     // what ssh-keygen -lv prints of it
};

Made made(const QStringList &kind)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"k"_s);
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, QStringList{u"-q"_s, u"-N"_s, {}, u"-f"_s, path, u"-t"_s} + kind);
    keygen.waitForFinished();
    keygen.start(u"ssh-keygen"_s, {u"-lvf"_s, path + u".pub"_s});
    keygen.waitForFinished();
    QFile half(path + u".pub"_s);
    if (!half.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = half.readAll().split(' ');
    return {{QString::fromLatin1(words.at(0)), QByteArray::fromBase64(words.at(1))}, keygen.readAllStandardOutput()};
}

} // namespace

TEST(Trust, drawsAndNamesAKeyAsOpenSshDoes)
{
    for (const QStringList &kind : {QStringList{u"ed25519"_s}, QStringList{u"ecdsa"_s}, QStringList{u"rsa"_s, u"-b"_s, u"2048"_s}}) {
        for (int i = 0; i < 5; ++i) {
            const Made one = made(kind);
            const QByteArray art = one.listing.sliced(one.listing.indexOf('\n') + 1).trimmed();
            EXPECT_EQ(trust::randomart(one.key).toUtf8(), art);
            EXPECT_TRUE(one.listing.contains(one.key.fingerprint().toUtf8())) << one.listing.constData();
        }
    }
}

TEST(Trust, theWordListIsFrozen)
{
    QByteArray all;
    QSet<QString> distinct;
    for (const auto word : trust::trustWords()) {
        all += QByteArray(word.data(), word.size()) + '\n';
        distinct.insert(word);
    }
    EXPECT_EQ(distinct.size(), 256);
    EXPECT_EQ(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex(), "2a5bef65b08db9e3e528bbd1090ef10ca10d5854685bb608f8c6e46c94d765bc");
}

TEST(Trust, wordsFollowTheDigest)
{
    const ssh::HostKey key{u"ssh-ed25519"_s, "blob"};
    const QStringList words = trust::words(key);
    ASSERT_EQ(words.size(), 8);
    const QByteArray digest = QCryptographicHash::hash("blob", QCryptographicHash::Sha256);
    for (int i = 0; i < 8; ++i)
        EXPECT_EQ(words.at(i), trust::trustWords().at(static_cast<unsigned char>(digest.at(i))));
}

TEST(Trust, pinsOnceAndRefusesAnotherKeyOfTheSameType)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"sub/pins"_s);
    const Made first = made({u"ed25519"_s});
    const Made second = made({u"ed25519"_s});
    const Made other = made({u"ecdsa"_s});
    ASSERT_OK(trust::pin(file, u"vps"_s, 2222, first.key));
    ASSERT_OK(trust::pin(file, u"vps"_s, 2222, first.key));
    ASSERT_OK(trust::pin(file, u"vps"_s, 2222, other.key));
    ASSERT_OK(trust::pin(file, u"vps"_s, 22, second.key));
    const auto refused = trust::pin(file, u"vps"_s, 2222, second.key);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::ServerKeyChanged);
    EXPECT_TRUE(refused.error().detail.contains(first.key.fingerprint()) && refused.error().detail.contains(second.key.fingerprint()));

    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().count('\n'), 3);
    EXPECT_EQ(written.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
}
