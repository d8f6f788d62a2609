#pragma once

#include "remote/core/secret.h"
#include "remote/core/units.h"

#include <QHash>
#include <QMap>
#include <QTcpServer>

#include <functional>
#include <optional>

class QTcpSocket;

namespace vigie::test {

// Answers in MinIO's place where none is installed: buckets and objects in memory, each request's signature checked over what really
// travelled. A test can make it answer anything, and cut its connections.
class S3StandIn : public QTcpServer
{
public:
    struct Message {
        QByteArray verb, path, query, body;             // path and query as they travelled
        QMap<QByteArray, QByteArray> headers;           // names in lower case
        [[nodiscard]] QByteArray asked(const QByteArray &name) const;       // a value of the query, plain
    };
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray headers;
        qsizetype cutAt = -1;                           // the connection is reset after so many bytes of the body
    };
    struct Stored {
        QByteArray content, etag;
        QList<qsizetype> parts;                         // lengths of what it was uploaded in
    };

    S3StandIn(const QByteArray &accessKey, const Secret &secretKey);
    [[nodiscard]] Port port() const { return Port{serverPort()}; }

    [[nodiscard]] static Answer error(int status, const QByteArray &code);
    std::function<std::optional<Answer>(const Message &)> instead;         // asked first, after the signature was checked
    // So many of the requests whose body is longer than `cutRequestsAt` are reset when that much of them has come.
    int cutRequests = 0;
    qsizetype cutRequestsAt = 0;

    QMap<QByteArray, Secret> accounts;                  // secret keys by access key
    QMap<QByteArray, QMap<QByteArray, Stored>> buckets;
    QMap<QByteArray, QMap<int, QByteArray>> uploads;    // by id: parts by number
    QList<Message> heard;                               // without their bodies
    int pageSize = 1000;

private:
    void read(QTcpSocket *socket);
    [[nodiscard]] bool takes(QTcpSocket *socket, Message &message);
    void say(QTcpSocket *socket, const Message &message, const Answer &answer);
    [[nodiscard]] Answer answer(const Message &message);
    [[nodiscard]] QByteArray refusal(const Message &message) const;
    [[nodiscard]] Answer onBucket(const Message &message, const QByteArray &bucket);
    [[nodiscard]] Answer onObject(const Message &message, const QByteArray &bucket, const QByteArray &key);
    [[nodiscard]] Answer onUpload(const Message &message, const QByteArray &bucket, const QByteArray &key);
    [[nodiscard]] Answer listing(const Message &message, const QByteArray &bucket) const;
    [[nodiscard]] Answer deletion(const Message &message, const QByteArray &bucket);
    [[nodiscard]] Answer content(const Message &message, const Stored &stored) const;

    QHash<QTcpSocket *, QByteArray> m_arrived;
};

} // namespace vigie::test
