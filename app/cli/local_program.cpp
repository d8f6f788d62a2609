#include "app/cli/local_program.h"

#include "remote/core/promise.h"

#include <QProcess>

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Async<Output> runHere(QString program, QStringList arguments, QByteArray input, std::chrono::milliseconds limit)
{
    const Promise<Output> finished;
    QProcess process;
    QObject::connect(&process, &QProcess::finished, &process, [finished, &process](int code, QProcess::ExitStatus status) {
        Output output;
        output.exitCode = status == QProcess::NormalExit ? code : -1;
        output.out = process.readAllStandardOutput();
        output.err = process.readAllStandardError();
        finished.finish(output);
    });
    QObject::connect(&process, &QProcess::errorOccurred, &process, [finished, program](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished.finish(failure(Error::Kind::NotFound, Tr::tr("The program %1 could not be started.").arg(program)));
    });
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    co_return co_await finished.within(limit, Tr::tr("Waiting for the program."));
}

} // namespace vigie::cli
