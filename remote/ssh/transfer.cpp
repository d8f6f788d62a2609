#include "remote/ssh/calls.h"
#include "remote/ssh/sinks.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr int slowest = 64 * 1024;  // bytes a second that a transfer may need
constexpr int absent = 66;
constexpr int unreadable = 67;
constexpr int notAFile = 68;

std::chrono::milliseconds timeFor(qint64 bytes)
{
    return std::chrono::seconds(30 + bytes / slowest);
}

// The size is compared before the rename: a connection that breaks looks like the end of the input to cat.
// The part goes away whatever ends the script, also when nobody is left to read why.
const QString putScript = uR"(umask 077
t=$1.vigie-$4
trap '' PIPE
trap 'exit 143' HUP TERM
trap 'rm -f -- "$t"' 0
cat > "$t" || exit
n=$(wc -c < "$t") || exit
if [ "$n" -ne "$3" ]; then echo "only $n of $3 bytes arrived" >&2; exit 65; fi
chmod "$2" "$t" && mv -f -- "$t" "$1" && trap - 0
)"_s;

const QString getScript = uR"([ -e "$1" ] || exit 66
[ -f "$1" ] || exit 68
[ -r "$1" ] || exit 67
exec head -c "$2" < "$1"
)"_s;

} // namespace

Async<> putOn(std::weak_ptr<LinkThread> thread, Secret content, QString path, int mode, Options options)
{
    Command command = shellScript(putScript, {path, QString::number(mode, 8), QString::number(content.size()),
                                              QString::number(QRandomGenerator::system()->generate64(), 16)});
    command.input = content;
    command.limit = timeFor(content.size());
    const Result<Output> ran = co_await runOn(thread, command, options, Collector::usualLimit);
    if (ran)
        co_return Result<>();
    Error error = ran.error();
    error.detail.replace(putScript, u"…"_s);
    co_return failure(error.during(Tr::tr("Writing %1 on the server failed.").arg(path)));
}

Async<QByteArray> getOn(std::weak_ptr<LinkThread> thread, QString path, qint64 largest, Options options)
{
    const Command command = shellScript(getScript, {path, QString::number(largest + 1)}).within(timeFor(largest)).whateverItsExit();
    const QString what = Tr::tr("Reading %1 on the server failed.").arg(path);
    const Result<Output> ran = co_await runOn(thread, command, options, qMax(Collector::usualLimit, largest + 1));
    if (!ran)
        co_return failure(ran.error().during(what));
    switch (ran->exitCode) {
    case 0:
        break;
    case absent:
        co_return failure(Error::Kind::NotFound, what, Tr::tr("There is no such file."), {}, path);
    case unreadable:
        co_return failure(Error::Kind::CommandFailed, what, Tr::tr("This user may not read it."), {}, path);
    case notAFile:
        co_return failure(Error::Kind::CommandFailed, what, Tr::tr("It is not a file."), {}, path);
    default:
        co_return failure(Error::Kind::CommandFailed, what, {}, {}, QString::fromUtf8(ran->err));
    }
    if (ran->out.size() > largest)
        co_return failure(Error::Kind::BadReply, what, Tr::tr("It is larger than expected."), {}, path);
    co_return QByteArray(ran->out);
}

} // namespace vigie::ssh
