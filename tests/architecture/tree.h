#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vigie::architecture {

struct File {
    QString path;           // relative to the source folder
    QString text;
    bool executable = false;

    [[nodiscard]] QString floor() const { return path.section(u'/', 0, 0); }
    [[nodiscard]] bool isCode() const;
    [[nodiscard]] bool isScript() const;        // has the shebang of a shell, or is called *.sh
    [[nodiscard]] QString code() const;         // C++ or shell without its comments; strings stay
    [[nodiscard]] QString bareCode() const;     // C++ without comments and without what stands in strings
};

// The sources as people wrote them: no build folders, nothing hidden except what starts with a dot at the top.
struct Tree {
    QList<File> files;
    QStringList topLevel;

    [[nodiscard]] static Tree ofSources();
};

} // namespace vigie::architecture
