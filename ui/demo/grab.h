#pragma once

#include <QString>

namespace vigie::demo {

// Writes every page as NAME-light-en.png … into `folder`, in both themes and languages, then ends the program. Needs the offscreen platform.
void startGrab(const QString &folder, const QString &onlyPage);

// Fonts and environment that give the same pictures on every machine. Before QApplication is made.
void fixEnvironment();
void useTestFonts();

} // namespace vigie::demo
