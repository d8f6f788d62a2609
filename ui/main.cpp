#include "app/live_engine.h"
#include "ui/demo/grab.h"
#include "ui/present/print.h"
#include "ui/shell/first_paint.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notifications.h"
#include "ui/shell/sign_in.h"
#include "ui/shell/vault_file.h"
#include "ui/theme/motion.h"
#include "ui/theme/preferences.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <cstdlib>
#include <cstring>
#include <iostream>

using namespace Qt::StringLiterals;

namespace {

// Also again, in place of the one there is: a new language or other rows show in a window made anew.
void openWindow(std::unique_ptr<vigie::ui::MainWindow> &window, const vigie::ui::Context &context, vigie::ui::WindowAsker &asker, const vigie::ui::MainWindow::Start &start)
{
    auto next = std::make_unique<vigie::ui::MainWindow>(context, start);
    asker.setWindow(next.get());
    next->show();
    QObject::connect(next.get(), &vigie::ui::MainWindow::anotherWanted, qApp, [&window, context, &asker](const QString &page) {
        QTimer::singleShot(0, qApp, [&window, context, &asker, page] {
            vigie::ui::setLanguage(vigie::theme::preferences().language);
            // Between the two windows there is none, and the program goes on all the same.
            QGuiApplication::setQuitOnLastWindowClosed(false);
            window->close();
            openWindow(window, context, asker, {true, {}, page});
        });
    });
    window = std::move(next);
    QGuiApplication::setQuitOnLastWindowClosed(true);
    // The network comes after the first paint.
    vigie::ui::afterFirstPaint(window.get(), [&window] { window->connectCurrent(); });
}

// Desktop notifications and the desktop's theme: what the first paint does not need.
void followDesktop(const vigie::ui::Context &context)
{
    vigie::theme::followPortal();
    new vigie::ui::Notifications(context, vigie::ui::showOnDesktop, vigie::ui::hasFocus, qApp);
}

// For vigiectl, which has no pages of its own.
int print(const QString &report)
{
    const vigie::Result<QString> printed = vigie::present::printReport(report);
    const QString said = printed ? *printed : QStringList{printed.error().what, printed.error().why, printed.error().next}.join(u' ').trimmed();
    (printed ? std::cout : std::cerr) << said.toStdString() << std::endl;
    return printed ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace vigie;
    const auto given = [&](const char *option) { return std::any_of(argv + 1, argv + argc, [option](const char *arg) { return std::strncmp(arg, option, std::strlen(option)) == 0; }); };
    if (given("--grab"))
        demo::fixEnvironment();
#ifdef Q_OS_LINUX
    if (given("--pdf"))
        qputenv("QT_QPA_PLATFORM", "offscreen");        // a timer has no display
#endif
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vigie"_s);
    QCoreApplication::setOrganizationName(u"vigie"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QGuiApplication::setDesktopFileName(u"vigie"_s);

    QCommandLineParser options;
    options.setApplicationDescription(u"Deploys and watches a data stack on a server."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addOption({u"grab"_s, u"Write pictures of every page into FOLDER and end."_s, u"folder"_s});
    options.addOption({u"pdf"_s, u"Print the signed REPORT (JSON) as PDF beside it and end."_s, u"report"_s});
    options.addOption({u"page"_s, u"Begin with PAGE; with --grab, only this one."_s, u"page"_s});
    options.addOption({u"server"_s, u"Begin with the server NAME."_s, u"name"_s});
    options.addOption({u"language"_s, u"en or fr; otherwise the system's."_s, u"language"_s});
    options.addOption({u"vault-file"_s, u"Keep credentials in this encrypted FILE instead of the keychain."_s, u"file"_s});
    QCommandLineOption firstPaint(u"first-paint"_s, u"End after the first paint: for measuring."_s);
    firstPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    options.addOption(firstPaint);
    options.process(app);

    QApplication::setStyle(new theme::Style);
    const bool grab = options.isSet(u"grab"_s);
    if (!grab)
        theme::loadPreferences();
    theme::Theme::instance().start(grab ? theme::Choice::Light : theme::preferences().theme);
    ui::setLanguage(options.isSet(u"language"_s) ? options.value(u"language"_s) : theme::preferences().language);
    if (options.isSet(u"pdf"_s))
        return print(options.value(u"pdf"_s));
    if (grab) {
        demo::startGrab(options.value(u"grab"_s), options.value(u"page"_s));
        return QApplication::exec();
    }

    const auto asker = std::make_shared<ui::WindowAsker>();
    EngineOptions wanted;
    wanted.asker = asker;
    wanted.vaultFile = options.value(u"vault-file"_s);
    wanted.passphrase = ui::passphraseInWindow(asker, wanted.vaultFile);
    const std::unique_ptr<Engine> engine = makeEngine(std::move(wanted));
    theme::setMotion(!theme::preferences().reducedMotion);
    ui::Context context;
    context.engine = engine.get();
    std::unique_ptr<ui::MainWindow> window;
    openWindow(window, context, *asker, {true, options.value(u"server"_s), options.value(u"page"_s)});
    ui::afterFirstPaint(window.get(), [context] { followDesktop(context); });
    if (options.isSet(firstPaint))      // called first, as the last one asked for
        ui::afterFirstPaint(window.get(), [] { std::_Exit(0); });
    return QApplication::exec();
}
