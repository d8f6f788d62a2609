#pragma once

#include "remote/ssh/types.h"

#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

namespace vigie::test {

// A real sshd on 127.0.0.1 with keys, configuration and folder of its own; it ends with this object, and its sessions too.
// The user is whoever runs the test.
class TestSshd
{
public:
    // Extra lines for sshd_config; the key types it presents ("ed25519", "ecdsa", "rsa").
    explicit TestSshd(const QByteArray &config = {}, const QStringList &keyTypes = {QStringLiteral("ed25519")});
    ~TestSshd();

    void start();
    void stop();                            // the listener and every session
    void replaceHostKey(const QString &type = QStringLiteral("ed25519"));

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ssh::Target target() const;              // its key trusted, signing in with path("id")
    [[nodiscard]] ssh::HostKey hostKey(const QString &type = QStringLiteral("ed25519")) const;
    [[nodiscard]] QByteArray log();

    // A fresh key pair at path(name), allowed to sign in.
    QString allowKey(const QString &name, const QString &passphrase = {});
    void writeFile(const QString &name, const QByteArray &content) const;
    void trust(const QString &file, const QString &host, quint16 port, const ssh::HostKey &key) const;

    [[nodiscard]] static bool available();
    [[nodiscard]] static QString userName();
    static void runTool(const QString &program, const QStringList &arguments);

private:
    void writeConfig(const QByteArray &extra) const;
    [[nodiscard]] QString hostKeyFile(const QString &type) const { return path(QStringLiteral("host_") + type); }

    QTemporaryDir m_folder;
    QStringList m_keyTypes;
    QProcess m_process;
    quint16 m_port = 0;
};

// A TCP proxy that can fall silent without closing anything, or cut its connections.
class StallingProxy : public QTcpServer
{
public:
    explicit StallingProxy(quint16 to);
    void stall() { m_stalled = true; }
    void resume() { m_stalled = false; }
    void cut();
    // After this many more bytes towards the server, cut.
    void cutAfter(qint64 bytes) { m_left = bytes; }

protected:
    void incomingConnection(qintptr socket) override;

private:
    void join(QTcpSocket *from, QTcpSocket *to, bool counted);

    quint16 m_to;
    bool m_stalled = false;
    qint64 m_left = -1;
    QList<QTcpSocket *> m_sockets;
};

// Waits in the event loop until `ready` holds; false when the time was up first.
[[nodiscard]] bool waitUntil(const std::function<bool()> &ready, std::chrono::milliseconds limit = std::chrono::seconds(10));

} // namespace vigie::test
