#include "tests/engine/search/workplace.h"

#include "app/history/history.h"
#include "app/vault/file_store.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

const Secret words("a passphrase for practice");

Async<Secret> passphrase()
{
    co_return Secret(words);
}

EngineOptions optionsBelow(const QString &folder)
{
    EngineOptions options;
    options.paths = Paths::under(folder);
    options.vaultFile = folder + u"/vault"_s;
    options.passphrase = passphrase;
    options.watches = false;
    return options;
}

} // namespace

Workplace::Workplace() : wire(sshd.port())
{
    EXPECT_TRUE(Paths::under(m_folder.path()).make());
    engine = makeEngine(optionsBelow(m_folder.path()));
}

QUuid Workplace::add(const QString &name, Port port, const Secret &key)
{
    Server wanted;
    wanted.name = name;
    wanted.host = u"127.0.0.1"_s;
    wanted.port = wire.serverPort();
    wanted.user = TestSshd::userName();
    wanted.keyFile = sshd.path(u"id"_s);
    const Result<Server> added = QCoro::waitFor(engine->addServer(wanted));
    EXPECT_TRUE(added) << qPrintable(added.error().what);
    const QUuid server = added.value_or(Server{}).id;
    const Result<trust::Offer> offer = QCoro::waitFor(engine->presentedKey(server));
    EXPECT_TRUE(offer) << qPrintable(offer.error().what);
    if (offer && !offer->knownAlready)
        EXPECT_TRUE(QCoro::waitFor(engine->trustKey(server, offer->fingerprint)));
    stack::Definition definition = stack::Definition::standard();
    definition.settings[u"MEILISEARCH_PORT"_s] = QString::number(number(port));
    history::History book(std::make_shared<history::Database>(Paths::under(m_folder.path()).database()));
    EXPECT_TRUE(book.saveDefinition(server, definition));
    keep(server, key);
    return server;
}

void Workplace::keep(QUuid server, const Secret &key)
{
    vault::FileStore store(path(u"vault"_s), words);
    const vault::CredentialId id{server, u"viridial"_s, u"meilisearch"_s, u"MEILI_MASTER_KEY"_s};
    EXPECT_TRUE(QCoro::waitFor(store.write(id.key(), key)));
}

QList<history::Entry> Workplace::history(QUuid server)
{
    return QCoro::waitFor(engine->history(server, 100)).value_or(QList<history::Entry>());
}

QString Workplace::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

ScriptedSearch::ScriptedSearch()
{
    listen(QHostAddress::LocalHost);
    say("GET /keys", {200, R"({"results":[],"offset":0,"limit":100,"total":0})"});
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    });
}

int ScriptedSearch::count(const QByteArray &request) const
{
    return static_cast<int>(std::ranges::count_if(heard, [&request](const Asked &one) { return one.is(request); }));
}

// The client asks one thing at a time on a connection, so a whole request is all there is to read.
void ScriptedSearch::read(QTcpSocket *socket)
{
    const QByteArray text = socket->peek(64 * 1024);
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArrayList lines = text.first(end).split('\n');
    const QByteArrayList asks = lines.first().split(' ');
    Asked asked{asks.value(0), asks.value(1), {}, text.first(end)};
    qsizetype size = 0;
    for (const QByteArray &line : lines)
        if (line.toLower().startsWith("content-length:"))
            size = line.sliced(15).trimmed().toLongLong();
    if (socket->bytesAvailable() < end + 4 + size)
        return;
    socket->read(end + 4);
    asked.body = socket->read(size);
    answer(socket, asked);
}

void ScriptedSearch::answer(QTcpSocket *socket, const Asked &asked)
{
    heard.append(asked);
    Told told{404, {}};
    for (const auto &[request, one] : std::as_const(m_script)) {
        if (asked.is(request)) {
            told = one;
            break;
        }
    }
    socket->write("HTTP/1.1 " + QByteArray::number(told.status) + " Status\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(told.body.size()) + "\r\n\r\n");
    if (breaks > 0 && asked.path != "/keys?limit=100&offset=0") {
        --breaks;
        socket->write(told.body.first(told.body.size() / 2));
        socket->disconnectFromHost();
        return;
    }
    socket->write(told.body);
}

search::ImportWish wishFor(const QString &index, const QString &file)
{
    search::ImportWish wish;
    wish.index = index;
    wish.file = file;
    return wish;
}

QByteArray taskJson(qint64 uid, const QByteArray &status, const QByteArray &more)
{
    return "{\"uid\":" + QByteArray::number(uid) + R"(,"indexUid":"rows","type":"documentAdditionOrUpdate","status":")" + status + R"(","enqueuedAt":"2026-11-23T20:00:00Z")" + more + '}';
}

} // namespace vigie::test
