#pragma once

#include "app/live_engine.h"
#include "app/search/door.h"
#include "app/servers/write_mode.h"
#include "remote/core/secret.h"
#include "remote/core/units.h"
#include "tests/engine/data/servers.h"
#include "tests/support/expect.h"
#include "tests/support/test_sshd.h"

#include <QCoroTask>
#include <QTemporaryDir>

namespace vigie::test {

inline const Secret searchKey("right-master-key_1");

// The live engine with its address book, vault file and history, in front of a real sshd on loopback. Servers of its address book differ
// in the port that Meilisearch is on.
class Workplace
{
public:
    Workplace();

    // A server whose Meilisearch is on `port`, with `key` in the vault.
    QUuid add(const QString &name, Port port, const Secret &key = searchKey);
    // Another value in the vault, as a rotation leaves it.
    void keep(QUuid server, const Secret &key);
    [[nodiscard]] QList<history::Entry> history(QUuid server);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;

    [[nodiscard]] search::Door &door() { return *engine->search(); }

    TestSshd sshd;
    StallingProxy wire;                     // between the engine and sshd

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<Engine> engine;
};

// Answers in Meilisearch's place what a test says, and remembers what it was asked. Keys are listed empty, so that the master key is used.
class ScriptedSearch : public QTcpServer
{
public:
    struct Asked {
        QByteArray verb, path, body;        // path with its query
        QByteArray head;                    // the request line and the headers, as they came
        [[nodiscard]] bool is(const QByteArray &request) const { return QByteArray(verb + ' ' + path).startsWith(request); }
    };
    struct Told {
        int status = 200;
        QByteArray body;
    };

    ScriptedSearch();
    [[nodiscard]] Port port() const { return Port{serverPort()}; }
    // The first that the request's "VERB /path…" begins with answers; 404 without words when none does. Later ones stand before earlier ones.
    void say(const QByteArray &request, Told told) { m_script.prepend({request, std::move(told)}); }
    [[nodiscard]] int count(const QByteArray &request) const;

    QList<Asked> heard;
    int breaks = 0;                         // so many more requests are cut off in the middle of their answer

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Asked &asked);

    QList<std::pair<QByteArray, Told>> m_script;
};

[[nodiscard]] search::ImportWish wishFor(const QString &index, const QString &file);

// A task as Meilisearch tells it.
[[nodiscard]] QByteArray taskJson(qint64 uid, const QByteArray &status, const QByteArray &more = {});

} // namespace vigie::test
