#include "rules.h"

using namespace Qt::StringLiterals;

namespace vigie::architecture {

namespace {

QString bare(const File &file)
{
    return file.bareCode();
}

bool isOurCode(const File &file)
{
    return file.isCode();
}

bool isProgramCode(const File &file)
{
    return file.isCode() && file.floor() != "tests"_L1;
}

Rule codeRule(const QString &name, bool (*where)(const File &), const QString &pattern, const QString &why, const QList<File> &broken, const QList<File> &fine)
{
    return {name, [=](const Tree &tree) { return matches(tree, where, bare, pattern, why); }, broken, fine};
}

bool mayNotWait(const File &file)
{
    return isProgramCode(file) && file.path != "app/cli/main.cpp"_L1;
}

// QSqlQuery::exec is no loop; the program's own loop is started once, in main.
bool mayNotExec(const File &file)
{
    return isProgramCode(file) && file.path != "ui/main.cpp"_L1 && !file.text.contains("QSqlQuery"_L1);
}

// D-Bus signals have no other form than a slot's name.
bool hasFunctionForm(const File &file)
{
    return file.isCode() && !file.text.contains("QDBusConnection"_L1);
}

bool isUi(const File &file)
{
    return file.isCode() && file.floor() == "ui"_L1;
}

} // namespace

QList<Rule> codeRules()
{
    const auto in = [](const QString &path, const QString &text) { return QList<File>{{path, text}}; };
    return {
        codeRule(u"nobodyCallsProcessEvents"_s, isOurCode, u"\\bprocessEvents\\b"_s, u"processEvents runs other people's code in the middle of yours"_s,
                 in(u"tests/unit/x.cpp"_s, u"QCoreApplication::processEvents();"_s), in(u"ui/x.cpp"_s, u"// no processEvents here\nauto s = u\"processEvents\"_s;"_s)),
        codeRule(u"thereIsNoNestedEventLoop"_s, isProgramCode, u"\\bQEventLoop\\b|\\bQTestEventLoop\\b"_s, u"a nested event loop"_s,
                 in(u"app/health/x.cpp"_s, u"QEventLoop loop;"_s), in(u"app/health/x.cpp"_s, u"/* QEventLoop\n */ int x;"_s)),
        codeRule(u"dialogsAreNotExecuted"_s, mayNotExec, u"(?:\\.|->)exec\\s*\\(|\\bQ(?:Message|Input|File|Color|Font)\\w*(?:Box|Dialog)::(?:question|information|warning|critical|get\\w+)\\s*\\("_s,
                 u"a dialog that runs a loop of its own: use open()"_s,
                 {{u"ui/shell/x.cpp"_s, u"dialog.exec();"_s}, {u"ui/shell/y.cpp"_s, u"menu->exec(pos);"_s}, {u"ui/z.cpp"_s, u"QMessageBox::question(this, a, b);"_s}},
                 {{u"ui/main.cpp"_s, u"return application.exec();"_s}, {u"app/history/x.cpp"_s, u"QSqlQuery query; query.exec();"_s}, {u"ui/y.cpp"_s, u"dialog->open();"_s}}),
        codeRule(u"onlyMainOfTheCommandLineWaits"_s, mayNotWait, u"\\bwaitFor\\s*\\("_s, u"waitFor runs a nested loop: co_await instead"_s,
                 in(u"app/cli/run.cpp"_s, u"QCoro::waitFor(task);"_s), {{u"app/cli/main.cpp"_s, u"QCoro::waitFor(task);"_s}, {u"tests/cli/x.cpp"_s, u"QCoro::waitFor(task);"_s}}),
        codeRule(u"theWindowNeverBlocks"_s, isUi, u"\\bwaitFor[A-Z]\\w*\\s*\\(|\\bQThread::(?:m|u)?sleep\\b|\\bsleep_for\\b"_s, u"the window's thread would stand still"_s,
                 {{u"ui/x.cpp"_s, u"process.waitForFinished();"_s}, {u"ui/y.cpp"_s, u"QThread::msleep(5);"_s}}, in(u"ui/x.cpp"_s, u"waitForever;"_s)),
        codeRule(u"signalsAreConnectedByFunction"_s, isOurCode, u"\\bSIGNAL\\s*\\("_s, u"use the function-pointer form of connect"_s,
                 in(u"ui/x.cpp"_s, u"connect(a, SIGNAL(b()), c, d);"_s), in(u"ui/x.cpp"_s, u"Q_SIGNAL void changed(); Q_SIGNALS:"_s)),
        codeRule(u"slotsAreConnectedByFunction"_s, hasFunctionForm, u"\\bSLOT\\s*\\("_s, u"use the function-pointer form of connect"_s,
                 in(u"ui/x.cpp"_s, u"QTimer::singleShot(0, a, SLOT(b()));"_s), in(u"ui/x.cpp"_s, u"QDBusConnection bus; bus.connect(a, b, c, d, this, SLOT(e(QString)));"_s)),
    };
}

} // namespace vigie::architecture
