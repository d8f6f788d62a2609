#include "practice_server.h"

#include <QJsonDocument>
#include <QProcess>

namespace vigie::test {

using namespace Qt::StringLiterals;

Ran runProgram(const QString &program, const QStringList &arguments, const QByteArray &input, std::chrono::seconds limit)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(int(std::chrono::milliseconds(limit).count()))) {
        process.kill();
        process.waitForFinished(5000);
        return {-1, QString::fromUtf8(process.readAllStandardOutput()), u"%1 did not end within %2 s"_s.arg(program).arg(limit.count())};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString PracticeServer::labProgram()
{
    return QStringLiteral(VIGIE_SOURCE_DIR "/tests/lab/lab");
}

PracticeServer::PracticeServer(const QString &kind, bool preload)
    : m_kind(kind)
{
    QStringList words{u"up"_s, u"--kind"_s, kind};
    if (preload)
        words << u"--preload"_s;
    const Ran up = lab(words, {}, std::chrono::minutes(40));
    const Ran told = up.code == 0 ? lab({u"info"_s, kind, u"--json"_s}) : up;
    m_up = told.code == 0;
    m_trouble = told.err;
    m_info = QJsonDocument::fromJson(told.out.toUtf8()).object();
}

quint16 PracticeServer::port() const
{
    return quint16(m_info.value("port"_L1).toInt());
}

Ran PracticeServer::lab(const QStringList &words, const QByteArray &input, std::chrono::seconds limit) const
{
    return runProgram(labProgram(), words, input, limit);
}

Ran PracticeServer::inside(const QString &script) const
{
    return lab({u"exec"_s, m_kind, u"bash"_s, u"-c"_s, script});
}

Ran PracticeServer::ssh(const QString &command, const QString &user, std::chrono::seconds limit) const
{
    return lab({u"ssh"_s, m_kind, user, command}, {}, limit);
}

bool PracticeServer::reset() const
{
    return lab({u"reset"_s, m_kind}).code == 0;
}

} // namespace vigie::test
