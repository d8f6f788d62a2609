#pragma once

#include "tests/support/practice_server.h"

#include <QTemporaryDir>

namespace vigie::test {

// An operator's workstation in front of a clean practice VPS: a vigiectl with settings, pins and an encrypted vault file of its own.
class Workstation
{
public:
    // The server is started (or reused) and cleaned. Fails the test when the lab cannot give one.
    explicit Workstation(const QString &kind);

    struct Answer {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const;             // the only object, or the last line
        [[nodiscard]] QList<QJsonObject> lines() const;     // JSON Lines
        [[nodiscard]] QJsonObject error() const;            // of stderr
    };

    // vigiectl with --json and the vault file.
    Answer ctl(const QStringList &arguments, int seconds = 120) const;
    Answer shell(const QString &script, int seconds = 60) const;     // on the server, as root, not over SSH
    Answer lab(const QStringList &arguments, int seconds = 300) const;
    void enroll() const;                                    // server add + trust by the fingerprint that the lab tells

    [[nodiscard]] QString name() const { return m_server.name(); }
    [[nodiscard]] QJsonObject info() const { return m_server.info(); }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QStringList ctlWords(const QStringList &arguments) const;        // for tests that start it themselves
    [[nodiscard]] QStringList environment() const;

private:
    PracticeServer m_server;
    QTemporaryDir m_home;
};

} // namespace vigie::test
