#include "remote/docker/progress.h"

#include "remote/docker/json.h"
#include "remote/docker/parse.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::docker {

namespace {

using Phase = ComposeEvent::Phase;
using Subject = ComposeEvent::Subject;

std::optional<Phase> phaseOf(const QString &text)
{
    static const QHash<QString, Phase> words{
        {u"Pulling"_s, Phase::Pulling},       {u"Pulled"_s, Phase::Pulled},         {u"Creating"_s, Phase::Creating},
        {u"Created"_s, Phase::Created},       {u"Recreate"_s, Phase::Recreating},   {u"Recreating"_s, Phase::Recreating},
        {u"Recreated"_s, Phase::Recreated},   {u"Starting"_s, Phase::Starting},     {u"Started"_s, Phase::Started},
        {u"Restarting"_s, Phase::Starting},   {u"Restarted"_s, Phase::Started},     {u"Running"_s, Phase::Running},
        {u"Waiting"_s, Phase::Waiting},       {u"Healthy"_s, Phase::Healthy},       {u"Exited"_s, Phase::Exited},
        {u"Stopping"_s, Phase::Stopping},     {u"Stopped"_s, Phase::Stopped},       {u"Killing"_s, Phase::Stopping},
        {u"Killed"_s, Phase::Stopped},        {u"Removing"_s, Phase::Removing},     {u"Removed"_s, Phase::Removed},
        {u"Error"_s, Phase::Error},           {u"Interrupted"_s, Phase::Error},     {u"Skipped"_s, Phase::Pulled},
    };
    const auto found = words.constFind(text);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

// "Downloading", "Pull complete" and the other words that belong to one layer.
std::optional<Phase> layerPhase(const QString &text)
{
    static const QStringList going{u"Pulling fs layer"_s, u"Waiting"_s, u"Downloading"_s, u"Verifying Checksum"_s, u"Download complete"_s, u"Extracting"_s,
                                   u"Retrying"_s};
    static const QStringList over{u"Already exists"_s, u"Pull complete"_s};
    const auto begins = [&text](const QString &word) { return text.startsWith(word); };
    if (std::ranges::any_of(over, begins))
        return Phase::Pulled;
    return std::ranges::any_of(going, begins) ? std::optional(Phase::Pulling) : std::nullopt;
}

bool isLayerId(QStringView id)
{
    return id.size() == 12 && std::ranges::all_of(id, [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
}

// "[====>   ]  1.2MB/30MB"
void readAmounts(ComposeEvent &event, const QString &text)
{
    const QStringList sides = text.section(u']', -1).trimmed().split(u'/');
    if (sides.size() != 2)
        return;
    const auto current = parseSize(sides[0]);
    const auto total = parseSize(sides[1]);
    if (current && total) {
        event.current = count(*current);
        event.total = count(*total);
    }
}

bool looksLikeFailure(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(error\\b|failed\\b|yaml:|ERROR:|Error response|Cannot |unable to|no such|invalid |validating |environment variable .* is not set"
        "|required variable|service .* (refers|depends|has neither|didn't)|dependency failed|container .* (is unhealthy|exited)"
        "|Missing mandatory value|The Compose file .* is invalid|open .*: no such file|Get \"http|couldn't find|unknown |manifest |pull access)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).hasMatch();
}

} // namespace

bool isDataLossQuestion(QStringView line)
{
    return line.contains("data will be lost"_L1, Qt::CaseInsensitive) || line.contains("doesn't match configuration in compose file"_L1, Qt::CaseInsensitive)
        || line.contains("anonymous volumes will be lost"_L1, Qt::CaseInsensitive)
        || line.contains("Continue with the new image?"_L1, Qt::CaseInsensitive);
}

QString serviceOf(const StackNames &names, const QString &container)
{
    static const QRegularExpression suffix(u"^(\\d+|run(-[0-9a-f]+|_[0-9a-f]+)?)$"_s);
    QString best;
    for (const QString &service : names.services)
        for (const QChar separator : {u'-', u'_'}) {
            const QString stem = names.project + separator + service + separator;
            const qsizetype at = container.indexOf(stem);
            const bool begins = at == 0 || (at == 13 && container[12] == u'_' && isLayerId(QStringView(container).left(12)));
            if (begins && suffix.match(container.mid(at + stem.size())).hasMatch() && service.size() > best.size())
                best = service;
        }
    return best;
}

ProgressReader::ProgressReader(StackNames names) : m_names(std::move(names)) {}

std::optional<ComposeEvent> ProgressReader::read(const QByteArray &line)
{
    static const QRegularExpression colours(u"\x1b\\[[0-9;?]*[A-Za-z]"_s);
    if (line.startsWith('{'))
        if (auto event = readJson(line))
            return event;
    QString text = QString::fromUtf8(line);
    text = text.section(u'\r', -1, -1, QString::SectionSkipEmpty).remove(colours);
    while (text.endsWith(u' ') || text.endsWith(u'\n'))
        text.chop(1);
    if (text.trimmed().isEmpty())
        return std::nullopt;
    if (isDataLossQuestion(text))
        return message(Phase::Question, text.trimmed());
    if (auto event = readPlain(text))
        return event;
    if (auto event = readClassic(text))
        return event;
    return message(looksLikeFailure(text.trimmed()) ? Phase::Error : Phase::Note, text.trimmed());
}

ComposeEvent ProgressReader::message(Phase phase, const QString &text) const
{
    ComposeEvent event;
    event.phase = phase;
    event.text = text;
    return event;
}

QString ProgressReader::serviceOfImage(const QString &reference) const
{
    if (m_names.services.contains(reference))
        return reference;
    return m_names.imageServices.value(reference).value(0);
}

// "Container viridial-redis-1", "Image redis:7-alpine", "Network x", "Volume \"x\"", a service name (2.x pulls) or a layer.
ComposeEvent ProgressReader::about(const QString &id, const QString &parent)
{
    ComposeEvent event;
    const QString kind = id.section(u' ', 0, 0);
    const QString name = id.section(u' ', 1).remove(u'"');
    if (kind == u"Container") {
        event.subject = Subject::Container;
        event.id = name;
        event.service = serviceOf(m_names, name);
    } else if (kind == u"Network" || kind == u"Volume") {
        event.subject = kind == u"Network" ? Subject::Network : Subject::Volume;
        event.id = name;
    } else if (!parent.isEmpty() || isLayerId(id)) {
        event.subject = Subject::Layer;
        event.id = id;
        event.service = parent.isEmpty() ? m_pulling : serviceOfImage(parent.startsWith("Image "_L1) ? parent.sliced(6) : parent);
    } else {
        event.subject = Subject::Image;
        event.id = kind == u"Image" ? name : id;
        event.service = serviceOfImage(event.id);
    }
    return event;
}

std::optional<ComposeEvent> ProgressReader::readJson(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    if (object.contains("message"_L1) && object["error"_L1].toBool()) {
        const QString text = object["message"_L1].toString();
        return message(isDataLossQuestion(text) ? Phase::Question : Phase::Error, text);
    }
    if (!object.contains("id"_L1)) {
        const QString text = object["msg"_L1].toString(object["message"_L1].toString(QString::fromUtf8(line)));
        if (isDataLossQuestion(text))
            return message(Phase::Question, text);
        const QString level = object["level"_L1].toString();
        return message(level == u"error" || level == u"fatal" ? Phase::Error : Phase::Note, text);
    }

    // 2.x: the word is in `text` (pulls) or in `status` (containers). 5.x: `text` always, `status` says Working, Done, Warning, Error.
    static const QStringList outcomes{u"Working"_s, u"Done"_s, u"Warning"_s, u"Error"_s};
    const QString status = object["status"_L1].toString();
    const bool five = outcomes.contains(status);
    const QString word = object["text"_L1].toString(five ? QString() : status);
    const QString details = object["details"_L1].toString(five || word == status ? QString() : status);

    ComposeEvent event = about(object["id"_L1].toString(), object["parent_id"_L1].toString());
    event.text = word;
    if (word == u"Error" || (five && status == u"Error")) {
        event.phase = Phase::Error;
        event.text = details.isEmpty() ? word : details;
        return event;
    }
    const auto phase = event.subject == Subject::Layer ? layerPhase(word) : phaseOf(word);
    event.phase = phase.value_or(Phase::Note);
    if (event.subject == Subject::Layer && object["total"_L1].isDouble() && object["total"_L1].toInteger() > 0) {
        event.current = object["current"_L1].toInteger();
        event.total = object["total"_L1].toInteger();
    }
    return event;
}

// " Container viridial-redis-1  Started", " redis Pulling", " 7f4723403ac1 Downloading [==>]  1MB/2MB", " redis Error Get …"
std::optional<ComposeEvent> ProgressReader::readPlain(const QString &line)
{
    if (!line.startsWith(u' '))
        return std::nullopt;
    const QString text = line.trimmed();
    const QString first = text.section(u' ', 0, 0);
    const bool named = first == u"Container" || first == u"Network" || first == u"Volume" || first == u"Image";
    const QString id = named ? text.section(u' ', 0, 1) : first;
    const QString rest = text.sliced(std::min(text.size(), id.size())).trimmed();

    ComposeEvent event = about(id, {});
    event.text = rest;
    if (event.subject == Subject::Layer) {
        const auto phase = layerPhase(rest);
        if (!phase)
            return std::nullopt;
        event.phase = *phase;
        readAmounts(event, rest);
        return event;
    }
    const QString word = rest.section(u' ', 0, 0);
    const auto phase = phaseOf(word);
    if (!phase)
        return std::nullopt;
    event.phase = *phase;
    if (event.phase == Phase::Error && rest.size() > word.size())
        event.text = rest.sliced(word.size()).trimmed();
    if (event.subject == Subject::Image && event.phase == Phase::Pulling)
        m_pulling = event.service;
    return event;
}

// 1.29: "Creating viridial_redis_1 ... done", "Pulling redis (redis:7-alpine)...", "viridial_redis_1 is up-to-date",
// "ERROR: for redis  Cannot start service redis: …", "Status: Downloaded newer image for redis:7-alpine"
std::optional<ComposeEvent> ProgressReader::readClassic(const QString &line)
{
    static const QRegularExpression step(u"^(Creating|Recreating|Starting|Restarting|Stopping|Killing|Removing|Pulling) ([^\\s]+)\\s+\\.\\.\\.\\s*(.*)$"_s);
    static const QRegularExpression pull(u"^Pulling (\\S+) \\((\\S+)\\)\\.\\.\\.$"_s);
    static const QRegularExpression kept(u"^(\\S+) is up-to-date$"_s);
    static const QRegularExpression error(u"^ERROR: for (\\S+)\\s+(.*)$"_s);
    static const QRegularExpression made(u"^Creating (network|volume) \"([^\"]+)\" with "_s);
    static const QRegularExpression loaded(u"^Status: (Downloaded newer image|Image is up to date) for (\\S+)$"_s);
    static const QHash<QString, Phase> done{{u"Creating"_s, Phase::Created},     {u"Recreating"_s, Phase::Recreated}, {u"Starting"_s, Phase::Started},
                                            {u"Restarting"_s, Phase::Started},   {u"Stopping"_s, Phase::Stopped},     {u"Killing"_s, Phase::Stopped},
                                            {u"Removing"_s, Phase::Removed},     {u"Pulling"_s, Phase::Pulled}};
    const auto container = [this, &line](const QString &name, Phase phase) {
        ComposeEvent event = about(u"Container "_s + name, {});
        if (m_names.services.contains(name))
            event.service = name;
        event.phase = phase;
        event.text = line;
        return event;
    };
    const auto image = [this, &line](const QString &service, const QString &reference, Phase phase) {
        ComposeEvent event = message(phase, line);
        event.subject = Subject::Image;
        event.id = reference;
        event.service = service;
        return event;
    };

    if (const auto match = pull.match(line); match.hasMatch()) {
        m_pulling = match.captured(1);
        return image(match.captured(1), match.captured(2), Phase::Pulling);
    }
    if (const auto match = loaded.match(line); match.hasMatch()) {
        const QString service = serviceOfImage(match.captured(2));
        return image(service.isEmpty() ? m_pulling : service, match.captured(2), Phase::Pulled);
    }
    if (const auto match = step.match(line); match.hasMatch()) {
        const QString verb = match.captured(1);
        const QString outcome = match.captured(3);
        const Phase phase = outcome == u"done" ? done.value(verb) : outcome.startsWith("error"_L1) ? Phase::Error : phaseOf(verb).value_or(Phase::Note);
        return verb == u"Pulling" ? image(match.captured(2), match.captured(2), phase) : container(match.captured(2), phase);
    }
    if (const auto match = kept.match(line); match.hasMatch())
        return container(match.captured(1), Phase::Running);
    if (const auto match = error.match(line); match.hasMatch()) {
        ComposeEvent event = container(match.captured(1), Phase::Error);
        event.text = match.captured(2);
        return event;
    }
    if (const auto match = made.match(line); match.hasMatch()) {
        ComposeEvent event = message(Phase::Created, line);
        event.subject = match.captured(1) == u"network" ? Subject::Network : Subject::Volume;
        event.id = match.captured(2);
        return event;
    }
    return std::nullopt;
}

} // namespace vigie::docker
