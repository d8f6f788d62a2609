#pragma once

#include "app/storage/live_door.h"
#include "app/vault/memory_store.h"
#include "tests/engine/data/s3_stand_in.h"
#include "tests/support/expect.h"
#include "tests/support/scripted_link.h"

#include <QCoroTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace vigie::test {

// The storage room of an engine whose server is reached by a scripted link; the tunnel leads to an S3 of this process.
class StorageRoom : public testing::Test
{
protected:
    static constexpr qint64 mebi = 1024 * 1024;

    StorageRoom() : s3("viridial", Secret("right-Password_1"))
    {
        open();
        Server wanted;
        wanted.name = QStringLiteral("prod");
        wanted.host = QStringLiteral("vps.example.net");
        wanted.user = QStringLiteral("ops");
        server = core->book.add(wanted).value_or(Server()).id;
        link->leads(QStringLiteral("127.0.0.1"), 9000, s3.serverPort());
        link->setPhase(ssh::LinkState::Phase::Connected);
        connectServer();
        vault->values[keyOf(QStringLiteral("MINIO_ROOT_PASSWORD"))] = Secret("right-Password_1");
        core->writeMode.begin(server);
        s3.buckets[QByteArray("documents")] = {};
    }
    // Another start of Vigie on the same workstation; the one before was killed.
    void restart()
    {
        core->database->run(QStringLiteral("UPDATE transfer SET owner = 999999999")).value();
        door.reset();
        open();
        connectServer();
        core->writeMode.begin(server);
    }

    [[nodiscard]] QString keyOf(const QString &name) const { return vault::CredentialId{server, QStringLiteral("viridial"), QStringLiteral("minio"), name}.key(); }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QByteArray write(const QString &name, qint64 size, int seed = 1) const
    {
        QRandomGenerator random(static_cast<quint32>(seed));
        QByteArray content(size, Qt::Uninitialized);
        for (char &byte : content)
            byte = static_cast<char>(random.generate());
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(content), size);
        return content;
    }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
    }
    void store(const QByteArray &key, const QByteArray &content)
    {
        s3.buckets[QByteArray("documents")][key] = {content, QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex(), {}};
    }
    storage::Transfer begin(storage::TransferWish wish)
    {
        const auto begun = door->transfer(server, wish);
        EXPECT_TRUE(begun) << (begun ? "" : qPrintable(begun.error().why));
        return begun.value_or(storage::Transfer());
    }
    storage::Transfer end(const storage::Transfer &transfer) { return QCoro::waitFor(door->outcome(transfer.id)).value_or(storage::Transfer()); }
    storage::TransferWish up(const QString &file, bool replaces = false) const
    {
        return {storage::Transfer::Direction::Upload, QStringLiteral("documents"), file, path(file), replaces};
    }
    storage::TransferWish down(const QString &key, const QString &file, bool replaces = false) const
    {
        return {storage::Transfer::Direction::Download, QStringLiteral("documents"), key, path(file), replaces};
    }
    // Rows of transfers that a later start would take up.
    [[nodiscard]] int journalled() const
    {
        auto rows = core->database->run(QStringLiteral("SELECT count(*) FROM transfer"));
        return rows && rows->next() ? rows->value(0).toInt() : -1;
    }
    [[nodiscard]] int asked(const QByteArray &verb, const QByteArray &words = {}) const
    {
        return static_cast<int>(std::ranges::count_if(s3.heard, [&](const S3StandIn::Message &message) {
            return message.verb == verb && message.query.contains(words);
        }));
    }
    static void waitUntil(const std::function<bool()> &happened, std::chrono::milliseconds limit = std::chrono::seconds(20))
    {
        for (auto waited = std::chrono::milliseconds(0); !happened() && waited < limit; waited += std::chrono::milliseconds(5))
            QCoro::waitFor(QCoro::sleepFor(std::chrono::milliseconds(5)));
        EXPECT_TRUE(happened());
    }

    QTemporaryDir folder;
    S3StandIn s3;
    std::shared_ptr<vault::MemoryStore> vault = std::make_shared<vault::MemoryStore>();
    ScriptedLinkPtr link = ScriptedLink::create();
    engine::CorePtr core;
    std::unique_ptr<storage::Door> door;
    QUuid server;

private:
    void open()
    {
        EngineOptions options;
        options.paths = Paths::under(path(QStringLiteral("home")));
        options.watches = false;
        core = std::make_shared<engine::Core>(options);
        core->vault.store = vault;
        door = storage::openDoor(core);
    }
    void connectServer()
    {
        const auto session = std::make_shared<engine::Session>();
        session->server = core->book.byId(server).value();
        session->link = link;
        core->sessions.insert(server, session);
    }
};

} // namespace vigie::test
