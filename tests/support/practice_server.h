#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace vigie::test {

struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

// Runs a program of the tests and waits for it; the time limit ends it.
Ran runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {}, std::chrono::seconds limit = std::chrono::seconds(120));

// A practice VPS of tests/lab: started (or found running) by the constructor, left running for the next test, cleaned by reset().
// Whoever runs the tests ends them all with `lab down --all`.
class PracticeServer
{
public:
    explicit PracticeServer(const QString &kind, bool preload = true);

    bool isUp() const { return m_up; }
    QString trouble() const { return m_trouble; }
    QString name() const { return m_kind; }
    QJsonObject info() const { return m_info; }
    quint16 port() const;

    Ran lab(const QStringList &words, const QByteArray &input = {}, std::chrono::seconds limit = std::chrono::seconds(180)) const;
    // As root, not over ssh.
    Ran inside(const QString &script) const;
    // Over ssh through the fault proxy, with the server's own key file and known_hosts.
    Ran ssh(const QString &command, const QString &user = QStringLiteral("ops"), std::chrono::seconds limit = std::chrono::seconds(60)) const;
    bool reset() const;

    static QString labProgram();

private:
    QString m_kind;
    QString m_trouble;
    QJsonObject m_info;
    bool m_up = false;
};

} // namespace vigie::test
