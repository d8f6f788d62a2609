#pragma once

#include "app/deploy/connectivity.h"
#include "app/persistence/proof.h"

#include <QJsonObject>

namespace vigie::persistence {

// How the services are reached; made anew whenever the connection was.
struct Access {
    deploy::ServicePorts ports;
    QMap<QString, Secret> secrets;
    stack::Definition definition;

    [[nodiscard]] QString setting(const QString &key) const { return definition.settings.value(key); }
};

// What one service was given and what it held before. Kept in the journal, so that a later start of Vigie can judge.
struct Marks {
    QJsonObject written;                // what must come back, as it was read back once before the disturbance
    QJsonObject sample;                 // of the data that was there already
    QString note;                       // "Written", "In AOF": for the step
    QMap<QString, QString> facts;       // "version", "timeline": for the evidence
};

// What was found afterwards. A check is Kept only when every value was read and equals what was written.
struct Reading {
    QList<Check> checks;
    QMap<QString, QString> facts;
};

// Written until the service dies. Each next() is acknowledged by the service before it returns.
class Counter
{
public:
    virtual ~Counter() = default;
    [[nodiscard]] virtual Async<> next(qint64 number) = 0;
};
using CounterPtr = std::shared_ptr<Counter>;

// The test data of one service, in its own corner: a schema, a key prefix, an index, an object prefix, named after the proof.
struct Subject {
    QString service;
    QString (*items)();                                             // "21 rows, 1 large object": translated
    Async<Marks> (*write)(Access, QString proof);                   // removes what an interrupted attempt left first
    Async<Marks> (*confirm)(Access, QString proof, Marks marks);    // proven to be on the disk
    Async<Reading> (*readBack)(Access, QString proof, Marks marks);
    Async<> (*remove)(Access, QString proof);                       // also when there is nothing
    Async<CounterPtr> (*openCounter)(Access, QString proof);        // an increasing counter, for the crash
    Async<qint64> (*counted)(Access, QString proof);                // the highest that is there now
};
[[nodiscard]] const QList<Subject> &subjects();                     // postgres, redis, meilisearch, minio
[[nodiscard]] const Subject *findSubject(const QString &service);

[[nodiscard]] Subject postgresSubject();
[[nodiscard]] Subject redisSubject();
[[nodiscard]] Subject meilisearchSubject();
[[nodiscard]] Subject minioSubject();

// Among the facts: how much there is of what was there already, "512" or, where counting was ended, "10000+".
inline const QString ownCount = QStringLiteral("own-count");

[[nodiscard]] Result<Port> portOf(const Access &access, const QString &service);
// "vigie_proof_20261123t201501z_4f2c"
[[nodiscard]] QString cornerOf(const QString &proof);
[[nodiscard]] QString sha256(const QByteArray &bytes);
// The same bytes for the same proof and name: test data that nobody else has.
[[nodiscard]] QByteArray testBytes(const QString &proof, const QString &name, qsizetype size);

// Compares what was there before with what is there now, by name. What changed or went although the test data written after it came
// back was changed by the application: a log that kept the later write kept the earlier one. Nothing when there was nothing before.
struct Sampled {
    QString version;                    // empty: it has none
    QString digest;
};
using Samples = QMap<QString, Sampled>;
[[nodiscard]] QJsonObject toJson(const Samples &samples);
[[nodiscard]] Samples samplesFrom(const QJsonObject &json);
[[nodiscard]] QList<Check> compared(Check check, const Samples &before, const Samples &after, bool testDataKept);

} // namespace vigie::persistence
