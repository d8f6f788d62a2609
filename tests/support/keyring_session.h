#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace vigie::test {

// A session bus of its own with a real GNOME Keyring on it, in folders of its own: the user's is never touched.
// Nothing is started by the bus itself and there is no prompter. Everything ends with this object, by its process id.
class KeyringSession
{
public:
    KeyringSession();       // the bus, without a keyring
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    enum class Door { Unlocked, Locked };
    void startKeyring(Door door);   // Locked needs one that was unlocked, and so made, before
    void killKeyring();
    void freezeKeyring(bool frozen);

    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QByteArray output(const QString &program, const QStringList &arguments) const;

private:
    [[nodiscard]] bool onBus(const QString &name) const;

    QTemporaryDir m_folder;
    QString m_address;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_keyring;
};

// tests/support/vault-prober on such a session's bus.
class Prober
{
public:
    explicit Prober(const KeyringSession &session, int patience = 0);
    ~Prober();
    Q_DISABLE_COPY_MOVE(Prober)

    void send(const QString &command);
    [[nodiscard]] std::string receive(int limit = 20000);
    [[nodiscard]] std::string ask(const QString &command);

private:
    QProcess m_program;
};

} // namespace vigie::test
