// sources: app/stack/env_file.cpp remote/core/error.cpp
#include "app/stack/env_file.h"

// Setting a variable to what it is changes nothing that is read; taking variables out leaves none of them.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QMap<QString, QString> variables = vigie::stack::parseEnv(text);
    if (vigie::stack::parseEnv(vigie::stack::withVariables(text, variables)) != variables)
        __builtin_trap();
    if (!vigie::stack::parseEnv(vigie::stack::withoutVariables(text, variables.keys())).isEmpty())
        __builtin_trap();
    return 0;
}
