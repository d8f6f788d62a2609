#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

struct Ended {
    int code = -1;
    QByteArray out, err;
};

// The real program, as a shell starts it.
Ended vigiectl(const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.start(QStringLiteral(VIGIE_BINARY_DIR "/app/cli/vigiectl"), QStringList{u"--lang"_s, u"en"_s} + arguments);
    EXPECT_TRUE(program.waitForFinished(20000)) << qPrintable(program.errorString());
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

TEST(Vigiectl, printsItsVersion)
{
    const Ended ended = vigiectl({u"--version"_s});
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out, "vigiectl " VIGIE_VERSION "\n");
    EXPECT_EQ(ended.err, "");
}

TEST(Vigiectl, explainsItself)
{
    const Ended ended = vigiectl({u"--help"_s});
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.out.contains("deploy")) << ended.out.toStdString();
    EXPECT_EQ(vigiectl({u"deploy"_s, u"--help"_s}).code, 0);
}

TEST(Vigiectl, tellsMisuseAsJsonOnStderr)
{
    const Ended ended = vigiectl({u"fly"_s, u"--json"_s});
    EXPECT_EQ(ended.code, 2);
    EXPECT_EQ(ended.out, "");
    const QJsonObject error = QJsonDocument::fromJson(ended.err)[u"error"_s].toObject();
    EXPECT_EQ(error.keys(), (QStringList{u"detail"_s, u"kind"_s, u"next"_s, u"what"_s, u"why"_s}));
    EXPECT_EQ(error[u"kind"_s], u"Usage"_s);
}

TEST(Vigiectl, tellsMisuseInWords)
{
    const Ended ended = vigiectl({u"deploy"_s});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.err.startsWith("vigiectl: ")) << ended.err.toStdString();
}

TEST(Vigiectl, writesTheBundleOnce)
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"stack"_s);
    EXPECT_EQ(vigiectl({u"bundle"_s, target}).code, 0);
    EXPECT_TRUE(QFile::exists(target + u"/docker-compose.yml"_s));
    EXPECT_TRUE(QFile::permissions(target + u"/install-services.sh"_s).testFlag(QFile::ExeOwner));
    EXPECT_NE(vigiectl({u"bundle"_s, target}).code, 0);
}
