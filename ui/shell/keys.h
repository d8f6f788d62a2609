#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace vigie::ui {

// A text of the menus with its English source, by which it is found in the other language.
struct Phrase {
    Phrase(const QString &text) : shown(text) {}
    Phrase(const char *source);     // marked with QT_TR_NOOP in MainWindow
    QString shown;
    QString source;
};

// "Ctrl+1" and the key in the same place of a French keyboard, whose digits need Shift.
[[nodiscard]] QList<QKeySequence> withFrenchRow(const QString &keys);

} // namespace vigie::ui
