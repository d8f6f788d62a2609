#pragma once

#include "ui/demo/demo_engine.h"

#include <QSize>

namespace vigie::ui {
class MainWindow;
} // namespace vigie::ui

namespace vigie::demo {

struct Shot {
    QString name;
    Scene scene;
    QString page;
    QSize size;
    QString act;            // the page's own slot that brings it into the pictured state
};

// Every page in every state that has a picture, by the picture's number.
[[nodiscard]] QList<Shot> shots();
// What a picture needs done first: of the page, or of the window itself.
void perform(const QString &act, ui::MainWindow *window);

} // namespace vigie::demo
