#pragma once

#include "remote/core/secret.h"
#include "remote/core/units.h"

#include <QMap>
#include <QTcpServer>

class QTcpSocket;

namespace vigie::test {

// Answers in MinIO's place where none is installed: buckets and objects in memory, each request's signature checked over what really
// travelled. Enough for the calls of a first deploy, no more.
class S3StandIn : public QTcpServer
{
public:
    S3StandIn(QByteArray accessKey, Secret secretKey);
    [[nodiscard]] Port port() const { return Port{serverPort()}; }

private:
    struct Message {
        QByteArray verb, path, query, body;
        QMap<QByteArray, QByteArray> headers;
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray headers;
    };

    void read(QTcpSocket *socket);
    [[nodiscard]] Answer answer(const Message &message);
    [[nodiscard]] QByteArray refusal(const Message &message) const;
    [[nodiscard]] Answer onBucket(const Message &message, const QByteArray &bucket);
    [[nodiscard]] Answer onObject(const Message &message, const QByteArray &bucket, const QByteArray &key);
    [[nodiscard]] QByteArray listing(const QByteArray &bucket) const;

    QByteArray m_accessKey;
    Secret m_secretKey;
    QMap<QByteArray, QMap<QByteArray, QByteArray>> m_buckets;
};

} // namespace vigie::test
