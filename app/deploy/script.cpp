#include "app/deploy/script.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

QByteArray script(const QString &name)
{
    QFile file(u":/stack/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "script", qPrintable(name));
    return opened ? file.readAll() : QByteArray();
}

} // namespace vigie::deploy
