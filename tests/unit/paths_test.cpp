#include "app/paths.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;

TEST(Paths, followTheXdgVariables)
{
    const QTemporaryDir root;
    const QList<QByteArray> names{"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"};
    QMap<QByteArray, QByteArray> before;
    for (const QByteArray &name : names) {
        if (qEnvironmentVariableIsSet(name.constData()))
            before.insert(name, qgetenv(name.constData()));
        qputenv(name.constData(), QFile::encodeName(root.filePath(QString::fromLatin1(name))));
    }
    const Paths paths = Paths::standard();
    for (const QByteArray &name : names)
        before.contains(name) ? qputenv(name.constData(), before.value(name)) : qunsetenv(name.constData());
    EXPECT_EQ(paths.config, root.filePath(u"XDG_CONFIG_HOME/vigie"_s));
    EXPECT_EQ(paths.data, root.filePath(u"XDG_DATA_HOME/vigie"_s));
    EXPECT_EQ(paths.state, root.filePath(u"XDG_STATE_HOME/vigie"_s));
    EXPECT_EQ(paths.cache, root.filePath(u"XDG_CACHE_HOME/vigie"_s));
    EXPECT_EQ(paths.database(), QString(paths.data + u"/vigie.db"_s));
    EXPECT_EQ(paths.pins(), QString(paths.data + u"/known_hosts"_s));
}

TEST(Paths, areMadeForTheirOwnerOnlyAndClosedAgain)
{
    const QTemporaryDir root;
    const Paths paths = Paths::under(root.filePath(u"a/b"_s));
    ASSERT_OK(paths.make());
    QFile::setPermissions(paths.data, QFile::Permissions(0x7777));
    ASSERT_OK(paths.make());
    for (const QString &folder : {paths.config, paths.data, paths.state, paths.cache})
        EXPECT_FALSE(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther));
}

TEST(Paths, saysWhichFolderCannotBeMade)
{
    const Result<> made = Paths::under(u"/proc/vigie"_s).make();
    ASSERT_FALSE(made);
    EXPECT_TRUE(made.error().what.contains(u"/proc/vigie"_s));
    EXPECT_FALSE(made.error().next.isEmpty());
}
