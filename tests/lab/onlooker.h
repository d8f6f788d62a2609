#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <atomic>
#include <thread>

namespace vigie::test {

// Every command line and environment of this machine and of the practice server's processes (they run on this machine's kernel), sampled
// while it lives.
class Onlooker
{
public:
    Onlooker();
    ~Onlooker();
    void stop();

    // After stop().
    [[nodiscard]] QByteArray commandLines() const { return m_lines.values().join('\n'); }
    [[nodiscard]] int commandLineCount() const { return int(m_lines.size()); }
    [[nodiscard]] int environmentCount() const { return int(m_environments.size()); }
    // The programs with one of the values in their environment: "docker-compose", "redis-server (container)", "sh (run)".
    [[nodiscard]] QStringList holders(const QList<QByteArray> &values) const;

private:
    void sample();
    void look(const QString &process, bool environmentToo);

    struct Environment {
        QString program;
        QByteArray text;
        bool operator==(const Environment &) const = default;
        friend size_t qHash(const Environment &each, size_t seed = 0) { return qHashMulti(seed, each.program, each.text); }
    };

    std::atomic<bool> m_stop = false;
    QSet<QByteArray> m_lines;
    QSet<Environment> m_environments;
    std::thread m_thread;
};

} // namespace vigie::test
