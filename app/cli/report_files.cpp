#include "app/cli/report_files.h"

#include "app/cli/local_program.h"
#include "app/cli/text.h"
#include "app/persistence/door.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(Error::Kind::Internal, Tr::tr("The file %1 cannot be written.").arg(path), file.errorString(), Tr::tr("The report is kept: vigiectl report list NAME shows it."));
}

// Beside this program, else where the shell finds it. Empty: not installed.
QString windowProgram()
{
    const QString beside = QStandardPaths::findExecutable(u"vigie"_s, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"vigie"_s) : beside;
}

// Pages need Qt Gui, which this program does not have: `vigie --pdf` prints them beside the JSON file.
Async<> printPdf(QString program, QString json)
{
    const QStringList words{u"--pdf"_s, json, u"--language"_s, QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s};
    const Result<Output> printed = co_await runHere(program, words, {}, 60s);
    if (!printed)
        co_return failure(printed.error());
    if (printed->exitCode != 0)
        co_return failure(Error::Kind::CommandFailed, Tr::tr("The PDF could not be printed."), QString::fromUtf8(printed->err).trimmed());
    co_return Result<>();
}

} // namespace

Async<QStringList> writeReport(ContextPtr context, Server server, QString report, QString folder)
{
    if (folder.isEmpty())
        co_return Result<QStringList>(QStringList());
    const Result<persistence::Documents> documents = context->engine()->persistence()->documents(report);
    if (!documents)
        co_return failure(documents.error());
    if (!QDir().mkpath(folder))
        co_return failure(Error::Kind::Internal, Tr::tr("The folder %1 cannot be made.").arg(folder));
    const QString base = QDir(folder).filePath(u"persistence-"_s + server.name + u'-' + report);
    const QList<std::pair<QString, QByteArray>> files{{base + u".json"_s, documents->json}, {base + u".md"_s, documents->markdown.toUtf8()}, {base + u".html"_s, documents->html.toUtf8()}};
    QStringList written;
    for (const auto &[path, content] : files) {
        if (const Result<> done = writeFile(path, content); !done)
            co_return failure(done.error());
        written.append(path);
    }
    const QString program = windowProgram();
    if (program.isEmpty()) {
        context->note(Tr::tr("No PDF was written: vigie, which prints it, is not installed here."));
        co_return Result<QStringList>(written);
    }
    const Result<> printed = co_await printPdf(program, written.first());
    if (printed)
        written.append(base + u".pdf"_s);
    else
        context->note(u"! "_s + safeLine(printed.error().what + u' ' + printed.error().why));
    co_return Result<QStringList>(written);
}

} // namespace vigie::cli
