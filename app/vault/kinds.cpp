#include "app/vault/kinds.h"

using namespace Qt::StringLiterals;

namespace vigie::vault {

bool rotates(const CredentialId &credential)
{
    return credential.service != signInService && !credential.name.startsWith("MEILI_API_KEY_"_L1);
}

} // namespace vigie::vault
