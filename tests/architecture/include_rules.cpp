#include "rules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::architecture {

namespace {

struct Include {
    QString name;
    bool quoted = false;
    qsizetype position = 0;
};

QList<Include> includesOf(const File &file)
{
    static const QRegularExpression pattern(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QList<Include> all;
    auto found = pattern.globalMatch(file.text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        all.append({match.captured(2), match.captured(1) == "\""_L1, match.capturedStart(2)});
    }
    return all;
}

QStringList each(const Tree &tree, const std::function<QString(const File &, const Include &)> &complaint)
{
    QStringList wrong;
    for (const File &file : tree.files) {
        if (!file.isCode())
            continue;
        for (const Include &include : includesOf(file)) {
            const QString why = complaint(file, include);
            if (!why.isEmpty())
                wrong.append(at(file, file.text, include.position, why));
        }
    }
    return wrong;
}

bool isPlainValue(const QString &name)
{
    static const QRegularExpression plain(u"^remote/[a-z]+/types\\.h$|^remote/core/(error|result|secret|units|cancel)\\.h$"_s);
    return plain.match(name).hasMatch();
}

QString upward(const File &file, const Include &include)
{
    const QString to = include.name.section(u'/', 0, 0);
    const QString from = file.floor();
    if (!QStringList{u"remote"_s, u"app"_s, u"ui"_s}.contains(from) || !QStringList{u"remote"_s, u"app"_s, u"ui"_s, u"tests"_s}.contains(to))
        return {};
    if (to == "tests"_L1 || (from == "remote"_L1 && to != "remote"_L1) || (from == "app"_L1 && to == "ui"_L1))
        return from + u" includes upward: "_s + include.name;
    if (from == "app"_L1 && include.name.startsWith("app/cli/"_L1) && !file.path.startsWith("app/cli/"_L1))
        return u"only app/cli includes app/cli: "_s + include.name;
    if (from == "ui"_L1 && include.name.startsWith("app/cli/"_L1))
        return u"ui does not know the command line: "_s + include.name;
    if (from == "ui"_L1 && to == "remote"_L1 && !isPlainValue(include.name))
        return u"ui takes only plain values of remote: "_s + include.name;
    return {};
}

// By the folders of the Qt that is installed, so that no list goes stale.
bool isGui(const QString &header)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString module = header.section(u'/', 0, 0);
    const QString name = header.section(u'/', -1);
    if (module != name)
        return module == "QtGui"_L1 || module == "QtWidgets"_L1 || module == "QtSvg"_L1 || module == "QtSvgWidgets"_L1;
    return name == "QtGui"_L1 || name == "QtWidgets"_L1 || QFile::exists(folder + u"/QtGui/"_s + name) || QFile::exists(folder + u"/QtWidgets/"_s + name);
}

QString graphical(const File &file, const Include &include)
{
    const bool below = file.floor() == "app"_L1 || file.floor() == "remote"_L1;
    return below && !include.quoted && isGui(include.name) ? u"a window header below ui: "_s + include.name : QString();
}

QString otherPage(const File &file, const Include &include)
{
    static const QRegularExpression page(u"^ui/pages/([^/]+)/"_s);
    const QRegularExpressionMatch from = page.match(file.path);
    const QRegularExpressionMatch to = page.match(include.name);
    const bool strange = from.hasMatch() && to.hasMatch() && from.captured(1) != to.captured(1);
    return strange ? u"a page includes another page: "_s + include.name : QString();
}

// Each library has one home.
QString strangeLibrary(const File &file, const Include &include)
{
    static const QList<std::pair<QString, QString>> homes{{u"libssh/"_s, u"remote/ssh/"_s}, {u"hiredis/"_s, u"remote/redis/"_s}, {u"libpq"_s, u"remote/postgres/"_s},
        {u"sodium"_s, u"app/"_s}, {u"yaml-cpp/"_s, u"app/"_s}, {u"qt6keychain/"_s, u"app/vault/"_s}, {u"CLI/"_s, u"app/cli/"_s}, {u"QHttp"_s, u"remote/"_s},
        {u"QNetwork"_s, u"remote/"_s}};
    if (file.floor() == "tests"_L1)
        return {};
    for (const auto &[header, home] : homes)
        if (include.name.startsWith(header) && !include.quoted && !file.path.startsWith(home))
            return include.name + u" belongs to "_s + home;
    return {};
}

Rule includeRule(const QString &name, QString (*complaint)(const File &, const Include &), const QList<File> &broken, const QList<File> &fine)
{
    return {name, [complaint](const Tree &tree) { return each(tree, complaint); }, broken, fine};
}

} // namespace

QList<Rule> includeRules()
{
    return {
        includeRule(u"includesGoDown"_s, upward,
                    {{u"remote/docker/x.cpp"_s, u"#include \"app/engine.h\"\n"_s}, {u"app/health/x.h"_s, u"\n# include \"ui/shell/header.h\"\n"_s},
                     {u"ui/models/x.cpp"_s, u"#include \"remote/ssh/link.h\"\n"_s}, {u"ui/models/y.cpp"_s, u"#include \"remote/core/promise.h\"\n"_s},
                     {u"app/deploy/x.cpp"_s, u"#include \"app/cli/text.h\"\n"_s}, {u"remote/core/x.cpp"_s, u"#include \"tests/support/expect.h\"\n"_s}},
                    {{u"ui/models/x.cpp"_s, u"#include \"remote/ssh/types.h\"\n#include \"remote/core/error.h\"\n#include \"app/engine.h\"\n"_s},
                     {u"app/cli/x.cpp"_s, u"#include \"app/cli/text.h\"\n#include \"remote/ssh/link.h\"\n"_s}}),
        includeRule(u"windowHeadersStayInUi"_s, graphical,
                    {{u"app/health/x.h"_s, u"#include <QImage>\n"_s}, {u"remote/core/x.h"_s, u"#include <QtWidgets/QDialog>\n"_s}, {u"app/x.h"_s, u"#include <QApplication>\n"_s},
                     {u"app/y.h"_s, u"#include <qpixmap.h>\n"_s}},
                    {{u"ui/shell/x.h"_s, u"#include <QImage>\n"_s}, {u"app/x.h"_s, u"#include <QTimer>\n#include <QtCore>\n#include <QCoreApplication>\n"_s}}),
        includeRule(u"aPageDoesNotIncludeAnotherPage"_s, otherPage, {{u"ui/pages/overview/x.cpp"_s, u"#include \"ui/pages/deploy/stepper.h\"\n"_s}},
                    {{u"ui/pages/overview/x.cpp"_s, u"#include \"ui/pages/overview/row.h\"\n#include \"ui/pages/page.h\"\n"_s}}),
        includeRule(u"everyLibraryHasOneHome"_s, strangeLibrary,
                    {{u"app/servers/x.cpp"_s, u"#include <libssh/libssh.h>\n"_s}, {u"ui/shell/x.cpp"_s, u"#include <QNetworkAccessManager>\n"_s}},
                    {{u"remote/ssh/x.cpp"_s, u"#include <libssh/libssh.h>\n"_s}, {u"app/vault/x.cpp"_s, u"#include <sodium.h>\n"_s}}),
    };
}

} // namespace vigie::architecture
