#include "app/live_engine.h"
#include "ui/demo/grab.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in.h"
#include "ui/theme/motion.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTimer>

#include <cstring>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    using namespace vigie;
    const auto given = [&](const char *option) { return std::any_of(argv + 1, argv + argc, [option](const char *arg) { return std::strncmp(arg, option, std::strlen(option)) == 0; }); };
    if (given("--grab"))
        demo::fixEnvironment();
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
    options.addOption({u"page"_s, u"Begin with PAGE; with --grab, only this one."_s, u"page"_s});
    options.addOption({u"server"_s, u"Begin with the server NAME."_s, u"name"_s});
    options.addOption({u"language"_s, u"en or fr; otherwise the system's."_s, u"language"_s});
    options.process(app);

    QApplication::setStyle(new theme::Style);
    const QSettings settings;
    const bool grab = options.isSet(u"grab"_s);
    theme::Theme::instance().start(grab ? theme::Choice::Light : theme::Choice(settings.value("window/theme"_L1).toInt()));
    ui::setLanguage(options.value(u"language"_s));
    if (grab) {
        demo::startGrab(options.value(u"grab"_s), options.value(u"page"_s));
        return QApplication::exec();
    }

    const auto asker = std::make_shared<ui::WindowAsker>();
    EngineOptions wanted;
    wanted.asker = asker;
    const std::unique_ptr<Engine> engine = makeEngine(std::move(wanted));
    theme::setMotion(true);
    ui::Context context;
    context.engine = engine.get();
    ui::MainWindow window(context, {true, options.value(u"server"_s), options.value(u"page"_s)});
    asker->setWindow(&window);
    window.show();
    // The desktop's theme and the network come after the first paint.
    QTimer::singleShot(0, &window, [&window] {
        theme::followPortal();
        window.connectCurrent();
    });
    return QApplication::exec();
}
