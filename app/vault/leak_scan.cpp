#include "app/vault/leak_scan.h"

#include "app/deploy/ground.h"
#include "app/deploy/script.h"
#include "app/vault/consumers.h"
#include "app/vault/keeping.h"
#include "app/vault/ledger.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(LeakScan)
};

using Place = Finding::Place;

constexpr std::array places{Place::ServerFile, Place::ShellHistory, Place::Container, Place::ContainerLog, Place::SystemLog, Place::CommandLine, Place::Backup,
                            Place::Workstation};
constexpr qint64 largestOwnFile = 256LL * 1024 * 1024;

Place placeNamed(const QString &name)
{
    const auto found = std::ranges::find_if(places, [&name](Place place) { return placeName(place) == name; });
    return found == places.end() ? Place::ServerFile : *found;
}

bool looksLikeBackup(const QString &path)
{
    static const QStringList signs{u"backup"_s, u".bak"_s, u".dump"_s, u".sql"_s, u".old"_s, u".orig"_s, u"~"_s};
    const QString name = path.section(u'/', -1);
    return path.contains(u"/backup"_s) || std::ranges::any_of(signs, [&name](const QString &sign) { return name.contains(sign); });
}

QString fixFor(const Finding &finding)
{
    const QString rotate = Tr::tr("Then rotate %1.").arg(finding.credential);
    switch (finding.place) {
    case Place::ServerFile:
    case Place::Backup:
    case Place::Workstation:
        return Tr::tr("Remove the line or the file: %1.").arg(finding.where) + u' ' + rotate;
    case Place::ShellHistory: return Tr::tr("Delete the line from %1 and sign out.").arg(finding.where) + u' ' + rotate;
    case Place::Container: return Tr::tr("Give the container its secret by a file, or keep the .env mode's own containers only.") + u' ' + rotate;
    case Place::ContainerLog: return Tr::tr("Find out why the program prints it; a new container starts with an empty log.") + u' ' + rotate;
    case Place::SystemLog: return Tr::tr("Remove it from the log (journalctl --rotate --vacuum-time=1s empties the journal).") + u' ' + rotate;
    case Place::CommandLine: return Tr::tr("Every user of the server can read it now: end the program and give it the value by a file.") + u' ' + rotate;
    }
    return rotate;
}

void add(ScanReport &report, Finding finding, const Pattern &pattern)
{
    finding.credential = pattern.credential;
    finding.form = pattern.form;
    finding.previous = pattern.previous;
    finding.fix = finding.accepted ? QString() : fixFor(finding);
    const auto same = [&finding](const Finding &known) {
        return known.place == finding.place && known.where == finding.where && known.line == finding.line && known.credential == finding.credential
               && known.previous == finding.previous;
    };
    if (std::ranges::none_of(report.findings, same))
        report.findings.append(finding);
}

const Pattern *patternOf(const QByteArray &text, const QList<Pattern> &patterns)
{
    const auto found = std::ranges::find(patterns, text, &Pattern::text);
    return found == patterns.end() ? nullptr : &*found;
}

// The stack's own containers have the values in their environment in .env mode: there is no other way.
void scanContainers(const QList<Inspected> &containers, const ScanContext &context, ScanReport &report)
{
    const bool env = context.definition.secrets == stack::SecretMode::Env;
    for (const Inspected &container : containers) {
        for (const auto &[name, value] : container.environment)
            for (const Pattern &hit : found(value, context.patterns))
                add(report, {Place::Container, Tr::tr("container %1, variable %2").arg(container.name, name), 0, {}, {}, {}, false,
                             env && !container.service.isEmpty() && !hit.previous, {}}, hit);
        for (const Pattern &hit : found(container.words, context.patterns))
            add(report, {Place::Container, Tr::tr("container %1, its command").arg(container.name), 0, {}, {}, {}, false, false, {}}, hit);
    }
}

void scanOwnFiles(const QStringList &folders, const QList<Pattern> &patterns, ScanReport &report)
{
    QStringList files;
    for (const QString &folder : folders)
        for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
            files.append(it.next());
    for (const QString &name : QDir::home().entryList({u".*history"_s}, QDir::Files | QDir::Hidden))
        files.append(QDir::home().filePath(name));
    files.removeDuplicates();
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (file.size() > largestOwnFile || !file.open(QIODevice::ReadOnly)) {
            report.skipped.append(Tr::tr("%1 on this workstation could not be read.").arg(path));
            continue;
        }
        const QByteArray text = file.readAll();
        ++report.files;
        report.bytes += text.size();
        for (const Pattern &hit : found(text, patterns)) {
            const qsizetype at = text.indexOf(hit.text);
            add(report, {Place::Workstation, path, int(text.left(at).count('\n')) + 1, {}, {}, {}, false, false, {}}, hit);
        }
    }
}

Async<QList<Pattern>> patternsFor(GroundPtr ground, std::shared_ptr<ScanReport> report)
{
    const auto lines = Ledger(ground->vault.database).lines(ground->server);
    if (!lines)
        co_return failure(lines.error());
    QList<Pattern> patterns;
    for (qsizetype i = 0; i < lines->size(); ++i) {
        const CredentialInfo info = lines->at(i).info;
        const Result<Generations> values = co_await generations(ground->vault, info.id);
        if (!values)
            co_return failure(values.error());
        for (const std::optional<Secret> &value : {values->current, values->pending, values->previous}) {
            if (!value)
                continue;
            ground->learn(*value);
            const QList<Pattern> forms = patternsOf(info.id.name, *value, value == values->previous && !(value == values->current));
            if (forms.isEmpty())
                report->skipped.append(Tr::tr("%1 has fewer than %2 characters: it was not looked for, it would be found in ordinary words.").arg(info.id.name).arg(shortestSearched));
            else
                ++report->values;
            patterns += forms;
        }
    }
    co_return Result<QList<Pattern>>(patterns);
}

QByteArray inputOf(const QList<Pattern> &patterns)
{
    QByteArray input;
    QSet<QByteArray> written;
    for (const Pattern &pattern : patterns) {
        if (written.contains(pattern.text))
            continue;
        written.insert(pattern.text);
        input += pattern.text + '\n';
    }
    return input + ".\n";
}

QString rootOf(const QString &folder)
{
    const QString tail = u"/infrastructure/docker-compose"_s;
    return folder.endsWith(tail) && folder.size() > tail.size() + 1 ? folder.chopped(tail.size()) : folder;
}

} // namespace

void readServerScan(const QByteArray &text, const ScanContext &context, ScanReport &report)
{
    Place place = Place::ServerFile;
    QString name;
    QStringList modes;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("@@vigie ")) {
            const QString kind = QString::fromUtf8(line).section(u' ', 1, 1);
            const QString rest = QString::fromUtf8(line).section(u' ', 2);
            if (kind == "count"_L1) {
                report.files += rest.section(u' ', 0, 0).toLongLong();
                report.bytes += rest.section(u' ', 1, 1).toLongLong();
            } else if (kind == "mode"_L1) {
                modes.append(rest);
            } else if (kind == "skip"_L1) {
                report.skipped.append(rest == "homes"_L1 ? Tr::tr("Other users' files were not read: that needs your consent.")
                                                         : Tr::tr("Some system logs may not be read by this user."));
            } else {
                place = placeNamed(kind);
                name = rest == "-"_L1 ? QString() : rest;
            }
            continue;
        }
        const qsizetype end = line.indexOf('\0');
        const QByteArray rest = end < 0 ? line : line.sliced(end + 1);
        const qsizetype colon = rest.indexOf(':');
        const Pattern *pattern = colon > 0 ? patternOf(rest.sliced(colon + 1), context.patterns) : nullptr;
        if (!pattern)
            continue;
        const QString where = end < 0 ? name : QString::fromUtf8(line.first(end));
        const Place there = place == Place::ServerFile && looksLikeBackup(where) ? Place::Backup : place;
        add(report, {there, where, rest.first(colon).toInt(), {}, {}, {}, false, false, {}}, *pattern);
    }
    const bool env = context.definition.secrets == stack::SecretMode::Env;
    const QString own = context.definition.folder + u"/.env"_s;
    for (Finding &finding : report.findings) {
        if (finding.place != Place::ServerFile || finding.where != own || !env || finding.previous)
            continue;
        finding.accepted = modes.contains(u"600 "_s + own);
        finding.fix = finding.accepted ? QString() : Tr::tr("Other users can read it: chmod 600 %1").arg(own);
    }
}

Async<ScanReport> scanForLeaks(GroundPtr ground, QStringList ownFolders, bool otherUsers)
{
    const auto report = std::make_shared<ScanReport>();
    const Result<QList<Pattern>> patterns = co_await patternsFor(ground, report);
    if (!patterns)
        co_return failure(patterns.error());
    if (patterns->isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("The vault holds nothing of this server to look for."), report->skipped.join(u' '), Tr::tr("Deploy, or adopt first."));
    const ScanContext context{*patterns, ground->definition};
    const QStringList words{deploy::dockerWords(ground->tools), otherUsers ? u"yes"_s : u"no"_s, rootOf(ground->definition.folder)};
    const Command command = shellScript(QString::fromUtf8(deploy::script(u"leaks.sh"_s)), words).fed(inputOf(*patterns)).within(10min);
    const Result<Output> ran = co_await ground->link->run(command);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The server could not be searched.")));
    readServerScan(ran->out, context, *report);
    const Result<QList<Inspected>> containers = co_await inspectContainers(ground, true);
    if (!containers)
        co_return failure(containers.error());
    scanContainers(*containers, context, *report);
    scanOwnFiles(ownFolders, context.patterns, *report);
    const auto lines = Ledger(ground->vault.database).lines(ground->server);
    if (lines)
        for (Finding &finding : report->findings)
            for (const Ledger::Line &line : *lines)
                if (line.info.id.name == finding.credential)
                    finding.label = line.info.label;
    std::ranges::stable_sort(report->findings, {}, &Finding::accepted);
    report->places = static_cast<int>(places.size());
    report->at = QDateTime::currentDateTimeUtc();
    co_return Result<ScanReport>(*report);
}

} // namespace vigie::vault
