#pragma once

#include "ui/demo/demo_engine.h"

#include <QSize>

namespace vigie::demo {

struct Shot {
    QString name;
    Scene scene;
    QString page;
    QSize size;
    QString act;            // the page's own slots that bring it into the pictured state: "openPath a/b; openLink"
};

void actOn(QObject *page, const QString &act);

// Every page in every state that has a picture, by the picture's number.
[[nodiscard]] QList<Shot> shots();

} // namespace vigie::demo
