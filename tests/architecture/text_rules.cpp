#include "rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::architecture {

namespace {

constexpr qsizetype longest = 500;

QStringList tooLong(const Tree &tree)
{
    static const QRegularExpression written(u"\\.(cpp|h|sh|py|cmake|go|md)$|CMakeLists\\.txt$"_s);
    QStringList wrong;
    for (const File &file : tree.files)
        if ((written.match(file.path).hasMatch() || file.isScript()) && file.text.count(u'\n') > longest)
            wrong.append(file.path + u": "_s + QString::number(file.text.count(u'\n')) + u" lines"_s);
    return wrong;
}

bool runsCommands(const File &file)
{
    return file.isCode() || file.isScript() || file.path.endsWith(".py"_L1) || file.path.endsWith(".yml"_L1);
}

QString commandText(const File &file)
{
    return file.code();
}

// As words of a shell and as an argument list in C++.
QStringList dataLost(const Tree &tree)
{
    return matches(tree, runsCommands, commandText, u"\\bdown\\b(?:[\\s\",]|_s|u\")+(?:--?[a-z-]+(?:[\\s\",]|_s|u\")+)*(?:-v|--volumes)\\b|\\bvolume(?:[\\s\",]|_s|u\")+prune\\b|\\bprune\\b[^\\n]*--volumes\\b"_s,
                   u"this deletes volumes"_s);
}

QStringList answeredForTheOperator(const Tree &tree)
{
    return matches(tree, runsCommands, commandText, u"\\bcompose\\b(?!\\.)(?:[^\\n;|&]|\\\\\\n)*?[\\s\"](?:-y|--yes)(?=[\\s\")]|$)"_s, u"compose -y answers questions that belong to the operator"_s);
}

QStringList unfinishedTexts(const Tree &tree)
{
    const auto french = [](const File &file) { return file.path.endsWith("_fr.ts"_L1); };
    return matches(tree, french, [](const File &file) { return file.text; }, u"<translation type=\"unfinished\"|<translation/>|<translation></translation>"_s,
                   u"a text without its French"_s);
}

// What is copied into a practice VPS or a service image is that machine's, not ours: its first process must go on whatever fails.
bool belongsToTheLabsMachines(const QString &path)
{
    return path.startsWith("tests/lab/vps/root/"_L1) || path.startsWith("tests/lab/services/"_L1);
}

QStringList carelessScripts(const Tree &tree)
{
    static const QRegularExpression careful(u"^set -[a-zA-Z]*e"_s, QRegularExpression::MultilineOption);
    QStringList wrong;
    for (const File &file : tree.files)
        if (file.executable && file.isScript() && !belongsToTheLabsMachines(file.path) && !careful.match(file.text).hasMatch())
            wrong.append(file.path + u": an executable script without set -e"_s);
    return wrong;
}

QStringList leftovers(const Tree &tree)
{
    const auto ours = [](const File &file) { return runsCommands(file) || file.path.endsWith("CMakeLists.txt"_L1); };
    return matches(tree, ours, [](const File &file) { return file.text; }, u"\\b(?:TODO|FIXME|XXX|HACK)\\b"_s, u"unfinished work"_s);
}

} // namespace

QList<Rule> textRules()
{
    return {
        {u"noFileIsTooLong"_s, tooLong, {{u"app/x.cpp"_s, QString(longest + 1, u'\n')}, {u"tests/lab/lab"_s, u"#!/bin/bash\n"_s + QString(longest, u'\n'), true}},
         {{u"app/x.cpp"_s, QString(longest, u'\n')}, {u"LICENSE"_s, QString(longest * 2, u'\n')}}},
        {u"nothingDeletesVolumes"_s, dataLost,
         {{u"resources/x.sh"_s, u"docker compose down -v\n"_s}, {u"resources/y.sh"_s, u"docker compose down --remove-orphans --volumes\n"_s},
          {u"app/x.cpp"_s, u"compose(project, {u\"down\"_s, u\"-v\"_s});"_s}, {u"app/y.cpp"_s, u"docker({u\"volume\"_s, u\"prune\"_s});"_s},
          {u"tests/z.sh"_s, u"docker system prune -f --volumes\n"_s}},
         {{u"resources/x.sh"_s, u"# never down -v\ndocker compose down --remove-orphans\n"_s}, {u"app/x.cpp"_s, u"// down -v\ncompose({u\"down\"_s});"_s}}},
        {u"composeIsNeverAnsweredFor"_s, answeredForTheOperator,
         {{u"resources/x.sh"_s, u"docker compose up -d -y\n"_s}, {u"app/x.cpp"_s, u"compose(project, {u\"up\"_s, u\"-y\"_s});"_s}, {u"x.sh"_s, u"docker-compose rm --yes redis\n"_s}},
         {{u"resources/x.sh"_s, u"apt-get install -y docker-compose\ndocker compose up -d\n./cleanup-old-compose.sh --yes\n"_s}, {u"app/x.cpp"_s, u"compose(project, {u\"up\"_s});"_s}}},
        {u"theFrenchIsComplete"_s, unfinishedTexts, {{u"resources/translations/vigie_fr.ts"_s, u"<translation type=\"unfinished\">x</translation>"_s},
                                                     {u"resources/translations/vigie_fr.ts"_s, u"<translation></translation>"_s}},
         {{u"resources/translations/vigie_fr.ts"_s, u"<translation>Serveur</translation>"_s}}},
        {u"scriptsStopAtAFailure"_s, carelessScripts, {{u"tests/x.sh"_s, u"#!/bin/sh\nfalse\n"_s, true}, {u"tests/lab/y"_s, u"#!/usr/bin/env bash\nset -u\n"_s, true}},
         {{u"tests/x.sh"_s, u"#!/bin/sh\nset -eu\n"_s, true}, {u"lib.sh"_s, u"f() { :; }\n"_s, false}, {u"tests/y"_s, u"#!/usr/bin/env python3\n"_s, true},
          {u"tests/lab/vps/root/usr/sbin/x"_s, u"#!/bin/sh\n"_s, true}}},
        {u"nothingIsLeftForLater"_s, leftovers, {{u"app/x.cpp"_s, u"// TODO: later\n"_s}}, {{u"app/x.cpp"_s, u"int todo = 0;\n"_s}}},
    };
}

QStringList strangersAtTheTop(const QStringList &entries)
{
    static const QStringList allowed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s, u"app"_s, u"packaging"_s, u"remote"_s, u"resources"_s, u"tests"_s, u"ui"_s};
    QStringList strangers;
    for (const QString &entry : entries)
        if (!allowed.contains(entry) && !entry.startsWith(u'.'))
            strangers.append(entry);
    return strangers;
}

QStringList missingAtTheTop(const QStringList &entries)
{
    QStringList missing;
    for (const QString &wanted : {u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s, u"README.md"_s, u"app"_s, u"packaging"_s, u"remote"_s, u"resources"_s, u"tests"_s, u"ui"_s})
        if (!entries.contains(wanted))
            missing.append(wanted);
    return missing;
}

} // namespace vigie::architecture
