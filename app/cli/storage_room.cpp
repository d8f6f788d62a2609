#include "app/cli/storage_verbs.h"

#include "app/cli/text.h"
#include "app/servers/write_mode.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 worthWatching = 8 * 1024 * 1024;

QString ending(const storage::Transfer &transfer)
{
    const QString place = transfer.bucket + u'/' + transfer.key;
    const bool up = transfer.direction == storage::Transfer::Direction::Upload;
    const QString route = safeLine(up ? transfer.file + u" → "_s + place : place + u" → "_s + transfer.file);
    if (transfer.state == storage::Transfer::State::Done)
        return mark(true) + u' ' + route + u", "_s + shownSize(transfer.size) + (transfer.verified ? QString() : u' ' + Tr::tr("(the server told no checksum to compare)"));
    return mark(false) + u' ' + route + (transfer.error ? u'\n' + errorText(*transfer.error).trimmed() : QString());
}

// One line that is written over while a large file moves.
void showProgress(const Context *context, const storage::Transfer &transfer)
{
    if (context->json || !context->terminal->errIsTerminal() || count(transfer.size) < worthWatching || transfer.isOver())
        return;
    const qint64 percent = count(transfer.done) * 100 / count(transfer.size);
    QString line = u"\r\x1b[K"_s + safeLine(transfer.key).right(40) + u"  "_s + QString::number(percent) + u" %"_s;
    if (transfer.rate)
        line += u"  "_s + shownSize(Bytes{*transfer.rate}) + u"/s"_s;
    if (transfer.state == storage::Transfer::State::Reconnecting)
        line += u"  "_s + Tr::tr("no connection, waiting");
    context->terminal->err(line.toUtf8());
}

void show(const ContextPtr &context, const storage::Transfer &transfer)
{
    if (context->json) {
        context->print(shape(transfer));
        return;
    }
    if (context->terminal->errIsTerminal())
        context->terminal->err("\r\x1b[K");
    context->print(ending(transfer));
}

} // namespace

Place placeOf(const std::string &text)
{
    const QString whole = qt(text);
    const qsizetype slash = whole.indexOf(u'/');
    return slash < 0 ? Place{whole, {}} : Place{whole.first(slash), whole.sliced(slash + 1)};
}

QString written(const Place &place)
{
    return place.key.isEmpty() ? place.bucket : place.bucket + u'/' + place.key;
}

Result<Room> storageRoom(ContextPtr context, const std::string &name, bool write)
{
    const Result<Server> server = context->server(qt(name));
    if (!server)
        return failure(server.error());
    storage::Door *door = context->engine()->storage();
    if (!door)
        return failure(Error::Kind::Internal, Tr::tr("There is no storage here."));
    if (write && context->engine()->writeMode())
        context->engine()->writeMode()->begin(server->id);
    return Room{*server, door};
}

QString shownSize(Bytes size)
{
    return QLocale().formattedDataSize(count(size), 1, QLocale::DataSizeSIFormat);
}

Async<bool> carryAll(ContextPtr context, Room room, QList<storage::TransferWish> wishes)
{
    const QObject listener;
    QObject::connect(room.door, &storage::Door::transferChanged, &listener,
                     [context = context.get()](const storage::Transfer &transfer) { showProgress(context, transfer); });
    QStringList ids;
    for (const storage::TransferWish &wish : wishes) {
        const Result<storage::Transfer> begun = room.door->transfer(room.server.id, wish);
        if (!begun)
            co_return failure(begun.error());
        ids.append(begun->id);
    }
    bool all = true;
    for (const QString &id : ids) {
        const Result<storage::Transfer> ended = co_await context->await(room.door->outcome(id));
        if (!ended) {
            if (ended.error().kind == Error::Kind::Cancelled)
                context->note(Tr::tr("What has arrived is kept: the same command goes on where it was."));
            co_return failure(ended.error());
        }
        show(context, *ended);
        all = all && ended->state == storage::Transfer::State::Done;
    }
    // What failed stays known: the same command goes on where it was.
    if (all)
        room.door->forgetFinished();
    co_return bool(all);
}

} // namespace vigie::cli
