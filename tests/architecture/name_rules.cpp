#include "rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::architecture {

namespace {

const QStringList nowhere{u"manager"_s, u"managers"_s, u"helper"_s, u"helpers"_s, u"util"_s, u"utils"_s, u"handler"_s, u"handlers"_s, u"data2"_s};

// "restartRedis2" → restart redis2; "SSHLink" → sshlink; "run_log" → run log
QStringList wordsOf(const QString &name)
{
    QString spaced = name;
    static const QRegularExpression humps(u"([a-z0-9])([A-Z])"_s);
    spaced.replace(humps, u"\\1 \\2"_s);
    return spaced.replace(u'_', u' ').replace(u'-', u' ').replace(u'.', u' ').toLower().split(u' ', Qt::SkipEmptyParts);
}

bool isBanned(const QStringList &words)
{
    for (const QString &word : words)
        if (nowhere.contains(word))
            return true;
    // "process" and "do" say nothing as verbs and as whole names; a process group is a thing.
    return !words.isEmpty() && (words.constFirst() == "do"_L1 || words.constFirst() == "process"_L1) && (words.size() == 1 || words.value(1) != "group"_L1);
}

QStringList bannedFiles(const Tree &tree)
{
    QStringList wrong;
    for (const File &file : tree.files)
        for (const QString &part : file.path.split(u'/'))
            if (isBanned(wordsOf(part)))
                wrong.append(file.path + u": a banned word in the name "_s + part);
    return wrong;
}

QStringList banned(const Tree &tree, const QString &declaration)
{
    const QRegularExpression pattern(declaration, QRegularExpression::MultilineOption);
    static const QStringList statements{u"return"_s, u"co_return"_s, u"co_await"_s, u"new"_s, u"delete"_s, u"throw"_s, u"else"_s, u"case"_s, u"using"_s, u"goto"_s};
    QStringList wrong;
    for (const File &file : tree.files) {
        if (!file.isCode())
            continue;
        const QString code = file.bareCode();
        auto found = pattern.globalMatch(code);
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            if (!statements.contains(match.captured(1)) && isBanned(wordsOf(match.captured(2))))
                wrong.append(at(file, code, match.capturedStart(2), u"a banned word in the name "_s + match.captured(2)));
        }
    }
    return wrong;
}

QStringList bannedTypes(const Tree &tree)
{
    return banned(tree, u"\\b(class|struct|enum class|enum|concept|namespace|using)\\s+([A-Za-z_]\\w*)\\b(?!\\s*::)"_s);
}

// A declaration: a type, then a name, then its parameters. Calls have no type before them.
QStringList bannedFunctions(const Tree &tree)
{
    return banned(tree, u"^[ \\t]*(?:\\[\\[nodiscard\\]\\] |static |virtual |explicit |inline |constexpr |friend )*([A-Za-z_][\\w:<>,]*)[ *&]+(?:\\w+::)*([A-Za-z_]\\w*)\\("_s);
}

} // namespace

QList<Rule> nameRules()
{
    return {
        {u"fileNamesSayWhatIsInThem"_s, bannedFiles, {{u"app/health/health_utils.cpp"_s, {}}, {u"ui/SessionManager.h"_s, {}}, {u"app/handlers/x.h"_s, {}}},
         {{u"app/health/redis_facts.cpp"_s, {}}, {u"remote/ssh/process_group.h"_s, {}}, {u"docs/documents.cpp"_s, {}}}},
        {u"typeNamesSayWhatTheyAre"_s, bannedTypes,
         {{u"app/x.h"_s, u"class SessionManager\n{\n};"_s}, {u"app/y.h"_s, u"struct LogHandler {};"_s}, {u"app/z.h"_s, u"enum class Data2 {};"_s}},
         {{u"app/x.h"_s, u"class Session\n{\n    QNetworkAccessManager *m_network;\n};\nstruct Document {};"_s}}},
        {u"functionNamesSayWhatTheyReach"_s, bannedFunctions,
         {{u"app/x.cpp"_s, u"void processLines(QString lines)\n{\n}"_s}, {u"app/y.h"_s, u"    [[nodiscard]] int doWork() const;"_s}, {u"app/z.cpp"_s, u"Result<> Run::process(int a)\n{\n}"_s}},
         {{u"app/x.cpp"_s, u"void readLines()\n{\n    return process(3);\n    process(4);\n}\nint processGroup(int pid);\nint doubled(int x);"_s}}},
    };
}

} // namespace vigie::architecture
