#include "remote/ssh/types.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

QString HostKey::fingerprint() const
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

} // namespace vigie::ssh
