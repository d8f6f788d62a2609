#include "app/cli/interrupt.h"
#include "app/cli/run.h"
#include "app/stack/bundle.h"

#include <QCoreApplication>

#if __has_include("app/live_engine.h")
#include "app/live_engine.h"
#endif

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<vigie::Engine> liveEngine(const vigie::cli::EngineWish &)
{
    return nullptr;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vigie"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    const vigie::cli::Interrupt interrupt;
    return QCoro::waitFor(vigie::cli::run(QCoreApplication::arguments().mid(1), {liveEngine, vigie::stack::writeBundle,
                                                                                 vigie::cli::systemTerminal(interrupt.wish()), interrupt.wish()}));
}
