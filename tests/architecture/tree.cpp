#include "tree.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::architecture {

namespace {

bool isBuilt(const QString &path)
{
    static const QRegularExpression built(u"^(build|build-[^/]*|\\.[^/]*)(/|$)|(^|/)(__pycache__|node_modules)(/|$)|^compile_commands\\.json$|^CMakeUserPresets\\.json$|\\.user$"_s);
    return built.match(path).hasMatch();
}

enum class Keep { Strings, Nothing };

// One pass over C++: comments become a space, strings stay or become empty. Line ends stay, so that line numbers do.
QString withoutComments(const QString &text, Keep keep)
{
    static const QRegularExpression tokens(u"//[^\\n]*|/\\*.*?\\*/|R\"([^(]*)\\(.*?\\)\\1\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])'"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    QString out;
    qsizetype last = 0;
    auto matches = tokens.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString token = match.captured();
        out += text.mid(last, match.capturedStart() - last);
        if (token.startsWith("//"_L1) || token.startsWith("/*"_L1))
            out += QString(token.count(u'\n'), u'\n') + u' ';
        else
            out += keep == Keep::Strings ? token : u"\"\""_s + QString(token.count(u'\n'), u'\n');
        last = match.capturedEnd();
    }
    return out + text.mid(last);
}

} // namespace

bool File::isCode() const
{
    return path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1);
}

bool File::isScript() const
{
    static const QRegularExpression shebang(u"^#!\\s*/(?:usr/)?bin/(?:env )?(?:ba|da)?sh\\b"_s);
    return path.endsWith(".sh"_L1) || shebang.match(text).hasMatch();
}

QString File::code() const
{
    if (isCode())
        return withoutComments(text, Keep::Strings);
    static const QRegularExpression comments(u"^[ \\t]*#[^\\n]*"_s, QRegularExpression::MultilineOption);
    return QString(text).remove(comments);
}

QString File::bareCode() const
{
    return withoutComments(text, Keep::Nothing);
}

Tree Tree::ofSources()
{
    Tree tree;
    const QDir root(QStringLiteral(VIGIE_SOURCE_DIR));
    for (const QString &name : root.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        if (!isBuilt(name) || name.startsWith(u'.'))
            tree.topLevel.append(name);
    QDirIterator entries(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = root.relativeFilePath(entries.next());
        if (isBuilt(path) || path.startsWith("tests/data/"_L1))
            continue;
        QFile file(entries.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        tree.files.append({path, QString::fromUtf8(file.readAll()), entries.fileInfo().isExecutable()});
    }
    return tree;
}

} // namespace vigie::architecture
