#include "app/stack/other_source.h"

using namespace Qt::StringLiterals;

namespace vigie::stack {

QString otherSource(const Service &service)
{
    // The repository on Docker Hub was removed in September 2026.
    return service.imageKey == "MINIO_IMAGE"_L1 ? u"quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z"_s : QString();
}

} // namespace vigie::stack
