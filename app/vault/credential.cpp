#include "app/vault/credential.h"

using namespace Qt::StringLiterals;

namespace vigie::vault {

QString CredentialId::key() const
{
    return server.toString(QUuid::WithoutBraces) + u'/' + stack + u'/' + service + u'/' + name;
}

} // namespace vigie::vault
