#pragma once

#include "remote/core/secret.h"
#include "remote/core/units.h"
#include "tests/support/free_port.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <memory>

namespace vigie::test {

// A real server on loopback with a folder of its own; it ends with this object, and with the test program however that ends.
class RunningServer
{
public:
    RunningServer() = default;
    ~RunningServer();
    Q_DISABLE_COPY_MOVE(RunningServer)

    // As another user when the test runs as root and the program refuses that. Ready when something accepts connections on the port.
    [[nodiscard]] bool start(const QStringList &command, const QString &user = {}, const QProcessEnvironment &environment = {});
    void kill();

    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray output();

    Port port{0};
    bool standIn = false;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

using ServerPtr = std::shared_ptr<RunningServer>;

// Empty when the program is not installed.
[[nodiscard]] ServerPtr startPostgres(const QString &user, const QString &database, const Secret &password);
[[nodiscard]] ServerPtr startRedis(const Secret &password, const QStringList &settings = {});
[[nodiscard]] ServerPtr startMeilisearch(const Secret &key);         // $VIGIE_MEILISEARCH or the stand-in
[[nodiscard]] ServerPtr startMinio(const QString &user, const Secret &password);     // $VIGIE_MINIO or the one that the lab built

// Accepts connections, says `answer` once it was spoken to (nothing when empty), then closes if told so.
class RudeServer : public QTcpServer
{
public:
    explicit RudeServer(QByteArray answer = {}, bool closes = true);
    [[nodiscard]] Port port() const { return Port{serverPort()}; }
    [[nodiscard]] QByteArray heard() const { return m_heard; }

private:
    QByteArray m_answer;
    QByteArray m_heard;
    bool m_closes;
};

} // namespace vigie::test
