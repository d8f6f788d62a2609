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
    QString act;            // the page's own slots that bring it into the pictured state: "openPath a/b; openLink"
    QByteArray input = {};  // given to the slot instead, where there is one
};

// Every page in every state that has a picture, by the picture's number.
[[nodiscard]] QList<Shot> shots();
// Brings the window into the pictured state: the slots are the page's, or the window's own.
void act(const Shot &shot, ui::MainWindow *window);

} // namespace vigie::demo
