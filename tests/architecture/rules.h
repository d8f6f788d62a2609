#pragma once

#include "tree.h"

#include <functional>

namespace vigie::architecture {

// What must hold in the whole tree. `broken` and `fine` are files that show that the rule can fail, and that it does not always.
struct Rule {
    QString name;
    std::function<QStringList(const Tree &)> violations;
    QList<File> broken;
    QList<File> fine;
};

[[nodiscard]] QList<Rule> includeRules();
[[nodiscard]] QList<Rule> codeRules();
[[nodiscard]] QList<Rule> nameRules();
[[nodiscard]] QList<Rule> textRules();

// Not about files: the entries at the top, and what the targets link.
[[nodiscard]] QStringList strangersAtTheTop(const QStringList &entries);
[[nodiscard]] QStringList missingAtTheTop(const QStringList &entries);
[[nodiscard]] QStringList forbiddenLinks(const QString &floor, const QString &target, const QStringList &libraries);

// "path:line: why"
[[nodiscard]] QString at(const File &file, const QString &searched, qsizetype position, const QString &why);

// One violation for each match of the pattern in `text(file)` of the files that `where` picks.
[[nodiscard]] QStringList matches(const Tree &tree, const std::function<bool(const File &)> &where, const std::function<QString(const File &)> &text,
                                  const QString &pattern, const QString &why);

} // namespace vigie::architecture
