#include "app/stack/images.h"

using namespace Qt::StringLiterals;

namespace vigie::stack {

QStringList otherSources(const QString &image)
{
    QString plain = image;
    plain.remove("docker.io/"_L1).remove("library/"_L1);
    // MinIO removed its repository from Docker Hub in September 2026; this is the last release, frozen where they still keep it.
    if (plain.startsWith("minio/minio:"_L1) || plain == "minio/minio"_L1)
        return {u"quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z"_s};
    // Amazon's public registry mirrors Docker's official images.
    if ((plain.startsWith("postgres:"_L1) || plain.startsWith("redis:"_L1)) && !image.startsWith("public.ecr.aws/"_L1))
        return {u"public.ecr.aws/docker/library/"_s + plain};
    return {};
}

} // namespace vigie::stack
