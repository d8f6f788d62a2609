#include "remote/docker/failure.h"

#include "remote/docker/json.h"
#include "remote/docker/progress.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie::docker {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Docker)
};

using Kind = Failure::Kind;

struct Pattern {
    Kind kind;
    const char *expression;     // its last non-empty group is the subject
};

// In order: the first one that fits names the failure.
constexpr std::array patterns{
    Pattern{Kind::RepositoryGone, R"(pull access denied for ([^\s,]+))"},
    Pattern{Kind::RepositoryGone, R"(repository (\S+) not found)"},
    Pattern{Kind::RepositoryGone, R"(repository does not exist)"},
    Pattern{Kind::RepositoryGone, R"(name unknown: )"},
    Pattern{Kind::RepositoryGone, R"(requested access to the resource is denied)"},
    Pattern{Kind::TagMissing, R"(manifest for (\S+) not found)"},
    Pattern{Kind::TagMissing, R"(manifest unknown)"},
    Pattern{Kind::TagMissing, R"(no matching manifest for (\S+))"},
    Pattern{Kind::TagMissing, R"(No such image: (\S+))"},
    Pattern{Kind::RateLimited, R"(toomanyrequests)"},
    Pattern{Kind::Unauthorized, R"(unauthorized: )"},
    Pattern{Kind::Unauthorized, R"(no basic auth credentials)"},
    Pattern{Kind::Unauthorized, R"(401 Unauthorized)"},
    Pattern{Kind::PortTaken, R"(listen \w+ (\S+:\d+): bind: address already in use)"},
    Pattern{Kind::PortTaken, R"(Bind for (\S+:\d+) failed: port is already allocated)"},
    Pattern{Kind::PortTaken, R"(failed to bind (?:host )?port (?:for )?(\S+?\d+)[:/])"},
    Pattern{Kind::PortTaken, R"(Host is already in use by another container)"},
    Pattern{Kind::PortTaken, R"(address already in use)"},
    Pattern{Kind::VariableMissing, R"rx(environment variable "([^"]+)" required by)rx"},
    Pattern{Kind::VariableMissing, R"(required variable (\S+) is missing a value)"},
    Pattern{Kind::VariableMissing, R"(Missing mandatory value for .*: (\w+)(?:\s|$))"},
    Pattern{Kind::NameTaken, R"rx(The container name "/?([^"]+)" is already in use)rx"},
    Pattern{Kind::DiskFull, R"(no space left on device)"},
    Pattern{Kind::Unhealthy, R"(container (\S+) is unhealthy)"},
    Pattern{Kind::Unhealthy, R"(dependency failed to start: container (\S+) is unhealthy)"},
    Pattern{Kind::Exited, R"(container (\S+) exited \(\d+\))"},
    Pattern{Kind::Exited, R"(dependency failed to start: container (\S+) )"},
    Pattern{Kind::NoPermission, R"(permission denied while trying to connect to the Docker)"},
    Pattern{Kind::NoPermission, R"(PermissionError: \[Errno 13\])"},
    Pattern{Kind::DaemonDown, R"(Cannot connect to the Docker daemon)"},
    Pattern{Kind::DaemonDown, R"(Is the docker daemon running)"},
    Pattern{Kind::DaemonDown, R"(Couldn't connect to Docker daemon)"},
    Pattern{Kind::DaemonDown, R"(Error while fetching server API version)"},
    Pattern{Kind::NoCompose, R"('compose' is not a docker command)"},
    Pattern{Kind::NoCompose, R"(docker-compose: (?:command )?not found)"},
    Pattern{Kind::NoCompose, R"(unknown (?:shorthand )?flag: 'f' in -f)"},
    Pattern{Kind::NoDocker, R"(docker: (?:command )?not found)"},
    Pattern{Kind::RegistryUnreachable, R"(lookup (\S+)(?: on \S+)?: (?:no such host|.*timeout|.*server misbehaving|Temporary failure))"},
    Pattern{Kind::RegistryUnreachable, R"(dial tcp (\S+): (?:i/o timeout|connect: ))"},
    Pattern{Kind::RegistryUnreachable, R"(dial tcp: )"},
    Pattern{Kind::RegistryUnreachable, R"(TLS handshake timeout)"},
    Pattern{Kind::RegistryUnreachable, R"(net/http: request canceled)"},
    Pattern{Kind::RegistryUnreachable, R"(x509: )"},
    Pattern{Kind::BrokenFile, R"(failed to parse ([^:]+): )"},
    Pattern{Kind::BrokenFile, R"rx(The Compose file '([^']+)' is invalid)rx"},
    Pattern{Kind::BrokenFile, R"(validating ([^:]+): )"},
    Pattern{Kind::BrokenFile, R"(^yaml: )"},
    Pattern{Kind::BrokenFile, R"(yaml: (?:line|unmarshal|control))"},
    Pattern{Kind::BrokenFile, R"(yaml\.(?:scanner|parser)\.)"},
    Pattern{Kind::BrokenFile, R"(does not match any of the regexes)"},
    Pattern{Kind::BrokenFile, R"(no configuration file provided)"},
};

const QList<QRegularExpression> &compiled()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> list;
        for (const Pattern &pattern : patterns)
            list.append(QRegularExpression(QLatin1StringView(pattern.expression), QRegularExpression::CaseInsensitiveOption));
        return list;
    }();
    return all;
}

// What a line of `--progress json` says; any other line as it is.
QString spoken(const QString &line)
{
    if (!line.startsWith(u'{'))
        return line;
    const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
    for (const auto key : {"message"_L1, "details"_L1, "msg"_L1, "status"_L1})
        if (const QString text = object[key].toString(); !text.isEmpty())
            return text;
    return line;
}

// The subject, ready to stand in a sentence.
QString named(const QString &subject, const QString &otherwise)
{
    return subject.isEmpty() ? otherwise : subject;
}

struct Story {
    Error::Kind kind;
    QString what, why, next;
};

Story imageStory(const Failure &failure)
{
    const QString image = named(failure.subject, Tr::tr("The image"));
    switch (failure.kind) {
    case Kind::RepositoryGone:
        return {Error::Kind::NotFound, Tr::tr("%1 cannot be pulled.").arg(image),
                Tr::tr("Its repository was removed from the registry, or it is private. Signing in does not bring a removed repository back."),
                Tr::tr("Choose another source for this image in the settings, for example quay.io/minio/minio for MinIO.")};
    case Kind::TagMissing:
        return {Error::Kind::NotFound, Tr::tr("%1 does not exist in the registry.").arg(image),
                Tr::tr("The repository answers, but this tag or this processor architecture is not there."), Tr::tr("Choose another tag for this image in the settings.")};
    case Kind::RateLimited:
        return {Error::Kind::CommandFailed, Tr::tr("The registry refuses further pulls for now."),
                Tr::tr("This server's address has used up its number of anonymous pulls."), Tr::tr("Wait for an hour, or take the image from another registry.")};
    case Kind::Unauthorized:
        return {Error::Kind::CommandFailed, Tr::tr("The registry refused the pull with 401."), Tr::tr("The image is private, or its repository was removed."),
                Tr::tr("Choose another source for this image, or sign in on the server with docker login.")};
    default:
        return {Error::Kind::CommandFailed, Tr::tr("The server cannot reach the image registry."),
                failure.subject.isEmpty() ? Tr::tr("The connection to the registry failed.") : Tr::tr("The connection to %1 failed.").arg(failure.subject),
                Tr::tr("Check the server's network and DNS, then try again. Images already on the server can still be deployed.")};
    }
}

Story fileStory(const Failure &failure)
{
    switch (failure.kind) {
    case Kind::DataLossQuestion:
        return {Error::Kind::GateStopped, Tr::tr("Compose asks to delete a volume. Nothing was answered."),
                Tr::tr("A volume on the server differs from the one in the compose file. Saying yes would lose its data."),
                Tr::tr("Give the volume in the compose file the configuration that it has on the server, then plan again.")};
    case Kind::VariableMissing:
        return {Error::Kind::CommandFailed, Tr::tr("%1 has no value.").arg(named(failure.subject, Tr::tr("A variable"))),
                Tr::tr("The compose file needs it and Compose found it neither in .env nor in its environment."), Tr::tr("Give it a value, then deploy again.")};
    case Kind::NameTaken:
        return {Error::Kind::Conflict, Tr::tr("A container named %1 exists already.").arg(named(failure.subject, Tr::tr("like that"))),
                Tr::tr("It does not belong to this stack."), Tr::tr("Look at what is already there before deploying.")};
    default:
        return {Error::Kind::CommandFailed, Tr::tr("The compose file cannot be read."),
                failure.subject.isEmpty() ? Tr::tr("This version of Compose does not accept what it contains.")
                                          : Tr::tr("This version of Compose does not accept what %1 contains.").arg(failure.subject),
                Tr::tr("The details name the line. Deploying again writes Vigie's own file.")};
    }
}

Story serverStory(const Failure &failure)
{
    const QString container = named(failure.subject, Tr::tr("A container"));
    switch (failure.kind) {
    case Kind::PortTaken:
        return {Error::Kind::Conflict,
                failure.subject.isEmpty() ? Tr::tr("A port is already in use.") : Tr::tr("Port %1 is already in use.").arg(failure.subject.section(u':', -1)),
                Tr::tr("Another program or container on the server listens there."), Tr::tr("Find out what it is before anything is stopped or moved.")};
    case Kind::DiskFull:
        return {Error::Kind::CommandFailed, Tr::tr("The server's disk is full."), Tr::tr("Docker could not write."),
                Tr::tr("Make room on the server, then deploy again. Vigie deletes no image and no volume by itself.")};
    case Kind::Unhealthy:
        return {Error::Kind::CommandFailed, Tr::tr("%1 is unhealthy.").arg(container), Tr::tr("It runs, but its health probe fails."),
                Tr::tr("Open its logs: the reason is near their end.")};
    case Kind::Exited:
        return {Error::Kind::CommandFailed, Tr::tr("%1 ended instead of running.").arg(container), Tr::tr("The program inside stopped by itself."),
                Tr::tr("Open its logs: the reason is near their end.")};
    case Kind::NoPermission:
        return {Error::Kind::CommandFailed, Tr::tr("This user may not use Docker."),
                Tr::tr("It is not in the group docker, and sudo does not work without a password."),
                Tr::tr("Run Prepare, or add the user to the group docker. That group can do everything root can.")};
    case Kind::DaemonDown:
        return {Error::Kind::CommandFailed, Tr::tr("Docker does not answer on the server."), Tr::tr("Its daemon is not running."),
                Tr::tr("Start it on the server with: sudo systemctl start docker")};
    case Kind::NoDocker:
        return {Error::Kind::NotFound, Tr::tr("Docker is not installed on the server."), Tr::tr("No program named docker was found."),
                Tr::tr("Run Prepare: it shows the commands first, then installs Docker and Compose.")};
    case Kind::NoCompose:
        return {Error::Kind::NotFound, Tr::tr("Docker Compose is not installed on the server."),
                Tr::tr("Neither docker compose nor docker-compose answers."), Tr::tr("Run Prepare: it shows the commands first, then installs Compose.")};
    default:
        return {Error::Kind::CommandFailed, Tr::tr("Docker reported an error."), failure.line.isEmpty() ? Tr::tr("Cause unknown.") : failure.line,
                Tr::tr("The details hold everything that it printed.")};
    }
}

Story storyOf(const Failure &failure)
{
    switch (failure.kind) {
    case Kind::RepositoryGone:
    case Kind::TagMissing:
    case Kind::RateLimited:
    case Kind::Unauthorized:
    case Kind::RegistryUnreachable: return imageStory(failure);
    case Kind::DataLossQuestion:
    case Kind::VariableMissing:
    case Kind::NameTaken:
    case Kind::BrokenFile: return fileStory(failure);
    default: return serverStory(failure);
    }
}

} // namespace

std::optional<Failure> recognise(const QString &line)
{
    const QString text = spoken(line.left(8000));
    if (isDataLossQuestion(text)) {
        static const QRegularExpression volume(u"Volume \\\\?\"([^\"\\\\]+)"_s);
        return Failure{Kind::DataLossQuestion, volume.match(text).captured(1), text.trimmed()};
    }
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        const auto match = compiled().at(static_cast<qsizetype>(i)).match(text);
        if (match.hasMatch())
            return Failure{patterns[i].kind, match.captured(1), text.trimmed()};
    }
    return std::nullopt;
}

Failure recogniseOutput(const QString &text)
{
    std::optional<Failure> found;
    QString last;
    for (const QString &line : text.right(200'000).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            last = spoken(line.trimmed());
        const auto failure = recognise(line);
        if (!failure)
            continue;
        if (failure->kind == Kind::DataLossQuestion)
            return *failure;
        // A later line of the same kind often names its subject; otherwise the first failure is the cause of the others.
        if (!found || (found->kind == failure->kind && found->subject.isEmpty()))
            found = failure;
    }
    return found.value_or(Failure{Kind::Other, {}, last.left(500)});
}

Error explained(const Failure &failure, const QString &detail)
{
    const Story story = storyOf(failure);
    return {story.kind, story.what, story.why, story.next, detail.isEmpty() ? failure.line : detail};
}

} // namespace vigie::docker
