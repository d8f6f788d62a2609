#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace vigie::test {

// A practice VPS of tests/lab, and a vigiectl of its own: own settings, own pins, an encrypted vault file. One for each kind, kept
// over the tests of a run and cleaned between them.
class PracticeServer
{
public:
    // Started (or reused) and clean. Fails the test when the lab cannot give one.
    explicit PracticeServer(const QString &kind);

    struct Answer {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        [[nodiscard]] QJsonObject json() const;             // the only object, or the last line
        [[nodiscard]] QList<QJsonObject> lines() const;     // JSON Lines
        [[nodiscard]] QJsonObject error() const;            // of stderr
    };

    // vigiectl with --json and the vault file.
    [[nodiscard]] Answer ctl(const QStringList &arguments, int seconds = 120) const;
    [[nodiscard]] Answer shell(const QString &script, int seconds = 60) const;     // on the server, as root, not over SSH
    [[nodiscard]] Answer lab(const QStringList &arguments, int seconds = 300) const;
    void enroll() const;                                    // server add + trust by the fingerprint that the lab tells

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QJsonObject info() const { return m_info; }
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] QStringList ctlWords(const QStringList &arguments) const;        // for tests that start it themselves
    [[nodiscard]] QStringList environment() const;

private:
    QString m_kind;
    QString m_name;
    QJsonObject m_info;
    QTemporaryDir m_home;
};

} // namespace vigie::test
