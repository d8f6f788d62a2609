#pragma once

#include "remote/docker/progress.h"

#include <QFile>

#include <gtest/gtest.h>

namespace vigie::test {

// What real Compose and Docker printed: tests/data/compose/<path>.
inline QByteArray contract(const QString &path)
{
    QFile file(QStringLiteral(VIGIE_TEST_DATA "/compose/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

inline docker::StackNames viridialNames()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    return {s("viridial"),
            {s("postgres"), s("redis"), s("meilisearch"), s("minio"), s("minio-init")},
            {{s("postgres:14-alpine"), {s("postgres")}},
             {s("redis:7-alpine"), {s("redis")}},
             {s("nosuch/redis:1"), {s("redis")}},
             {s("getmeili/meilisearch:v1.5"), {s("meilisearch")}},
             {s("minio/minio:latest"), {s("minio"), s("minio-init")}}}};
}

} // namespace vigie::test
