#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace vigie::ui {

// One line of the command palette.
struct Command {
    QString text;
    QString group;
    QString icon;
    QKeySequence keys;
    QString otherWords;                 // the same in the other language, and what else it may be looked for by
    QString whyNot;                     // why it cannot be run now
    bool suggested = false;             // by something that needs a look
    std::function<void()> run;
};

// Those that fit what was typed, best first: what was run lately, then words before parts of words. Nothing typed: suggestions, then the recent ones.
[[nodiscard]] QList<Command> fitting(const QList<Command> &all, const QString &typed, const QStringList &recent);
// Where the typed words stand in a text, for showing them in bold.
[[nodiscard]] QList<QPair<int, int>> typedParts(const QString &text, const QString &typed);

} // namespace vigie::ui
