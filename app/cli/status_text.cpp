#include "app/cli/status_text.h"

#include "app/cli/json.h"
#include "app/cli/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString reasonsOf(const health::Snapshot &snapshot)
{
    QString text;
    for (const health::ServiceHealth &service : snapshot.services) {
        for (const health::Reason &reason : service.reasons) {
            text += u'\n' + safeLine(service.label.isEmpty() ? service.service : service.label) + u": "_s
                  + safeLine(reason.what.isEmpty() ? reason.title : reason.what);
            if (!reason.advice.isEmpty())
                text += u"\n    "_s + safeLine(reason.advice);
        }
    }
    return text.isEmpty() ? text : u'\n' + text;
}

// The table is laid out without colours; they are put in afterwards, so that they do not count as width.
QString coloured(QString table, const health::Snapshot &snapshot)
{
    QStringList lines = table.split(u'\n');
    for (qsizetype row = 0; row < snapshot.services.size() && row + 1 < lines.size(); ++row) {
        const health::State state = snapshot.services[row].state;
        const QString word = stateText(state);
        const qsizetype at = lines[row + 1].indexOf(word);
        if (at >= 0)
            lines[row + 1].replace(at, word.size(), painted(word, colourOf(state), true));
    }
    return lines.join(u'\n');
}

} // namespace

QString statusText(const health::Snapshot &snapshot, bool inColour)
{
    QString head = safeLine(snapshot.serverName) + u": "_s
                 + safeLine(snapshot.sentence.isEmpty() ? health::verdictName(snapshot.verdict) : snapshot.sentence);
    if (snapshot.stale)
        head += u' ' + (snapshot.asOf.isValid() ? Tr::tr("Last known at %1.").arg(shown(snapshot.asOf)) : Tr::tr("Nothing is known yet."));
    if (snapshot.services.isEmpty())
        return head;
    Table table({Tr::tr("Service"), Tr::tr("State"), Tr::tr("Up"), Tr::tr("Restarts"), Tr::tr("CPU"), Tr::tr("Memory"), Tr::tr("Volume"), Tr::tr("Ports")});
    for (const health::ServiceHealth &service : snapshot.services) {
        const std::optional<qint64> up = uptime(snapshot, service);
        table.add({service.label.isEmpty() ? service.service : service.label, stateText(service.state), up ? age(*up) : u"–"_s, shown(service.restarts),
                   shown(service.cpuPercent), shown(service.memory), service.volume ? shown(service.volume->size) : u"–"_s,
                   orDash(service.ports.join(u' '))});
    }
    return head + u'\n' + (inColour ? coloured(table.text(), snapshot) : table.text()) + reasonsOf(snapshot);
}

} // namespace vigie::cli
