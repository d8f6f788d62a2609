#include "app/cli/interrupt.h"
#include "app/cli/run.h"
#include "app/live_engine.h"
#include "app/stack/bundle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<vigie::Engine> liveEngine(const vigie::cli::EngineWish &wish)
{
    vigie::EngineOptions options;
    options.vaultFile = wish.vaultFile;
    options.passphrase = wish.passphrase;
    options.asker = wish.asker;
    options.watches = wish.watches;
    return vigie::makeEngine(options);
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
