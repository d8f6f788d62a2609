#include "remote/ssh/outcome.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr qsizetype detailLines = 12;

QString lastLines(const QByteArray &text)
{
    const QList<QByteArray> lines = text.trimmed().split('\n');
    return QString::fromUtf8(lines.sliced(qMax(0, lines.size() - detailLines)).join('\n'));
}

QString described(const Command &command, const Output &output)
{
    const QByteArray &told = output.err.trimmed().isEmpty() ? output.out : output.err;
    return u"$ "_s + command.toString() + u'\n' + lastLines(told);
}

} // namespace

Result<Output> outcome(const Command &command, Output output)
{
    if (!output.signal.isEmpty())
        return failure(Error::Kind::CommandFailed, Tr::tr("A command on the server was ended by a signal."),
                       Tr::tr("%1 was ended by the signal %2.").arg(command.program, output.signal), {}, described(command, output));
    if (output.exitCode == 0 || command.anyExit)
        return output;
    return failure(Error::Kind::CommandFailed, Tr::tr("A command on the server failed."),
                   Tr::tr("%1 ended with exit code %2.").arg(command.program).arg(output.exitCode), {}, described(command, output));
}

Error cancelled(const Command &command)
{
    return {Error::Kind::Cancelled, Tr::tr("Stopped on request."), {}, {}, command.toString()};
}

Error overdue(const Command &command)
{
    const double seconds = std::chrono::duration<double>(command.limit).count();
    return {Error::Kind::TimedOut, Tr::tr("A command on the server took too long."),
            Tr::tr("It did not end within %1 seconds and was stopped.").arg(QLocale().toString(seconds, 'g', 4)), {}, command.toString()};
}

Error notConnected()
{
    return {Error::Kind::Unreachable, Tr::tr("There is no connection to the server."), {}, Tr::tr("Connect again, then repeat this."), {}};
}

} // namespace vigie::ssh
