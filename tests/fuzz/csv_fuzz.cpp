// sources: app/vault/csv.cpp remote/core/secret.cpp remote/core/error.cpp
#include "app/vault/transfer.h"

#include <cstdlib>

// Whatever a file of a password manager holds: what was read is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace vigie;
    const auto values = vault::parseCsv(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!values)
        return 0;
    const auto again = vault::parseCsv(vault::csvText(QStringLiteral("server"), *values, {}));
    if (!again || *again != *values)
        std::abort();
    return 0;
}
