#include "ui/demo/shots.h"

#include "ui/demo/demo_search.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace vigie::demo {

QList<Shot> shots()
{
    const QSize full(1280, 800);
    return {
        {u"01-overview"_s, Scene::Live, u"overview"_s, full, {}},
        {u"16-overview-stale"_s, Scene::Stale, u"overview"_s, full, {}},
        {u"19-overview-1024x640"_s, Scene::Live, u"overview"_s, QSize(1024, 640), {}},
        {u"18-command-palette"_s, Scene::Live, u"overview"_s, full, u"openPalette"_s},
        {u"36-empty"_s, Scene::Empty, u"overview"_s, full, {}},
        {u"02-deploy-plan"_s, Scene::Live, u"deploy"_s, full, {}},
        {u"03-deploy-progress"_s, Scene::Deploying, u"deploy"_s, full, {}},
        {u"33-deploy-done"_s, Scene::Deployed, u"deploy"_s, full, u"showLastRun"_s},
        {u"35-error"_s, Scene::DeployFailed, u"deploy"_s, full, u"showLastRun"_s},
        {u"05-search"_s, Scene::Live, u"search"_s, full, u"restore"_s, demoSearchState()},
        {u"05-search-1024x640"_s, Scene::Live, u"search"_s, QSize(1024, 640), u"restore"_s, demoSearchState()},
        {u"05-search-facts"_s, Scene::Writing, u"search"_s, full, u"showDocuments"_s},
        {u"05-search-stale"_s, Scene::Losing, u"search"_s, full, u"restore"_s, demoSearchState()},
        {u"05-search-undeployed"_s, Scene::Empty, u"search"_s, full, {}},
        {u"05-search-empty"_s, Scene::SearchEmpty, u"search"_s, full, {}},
        {u"05-search-error"_s, Scene::SearchRefuses, u"search"_s, full, {}},
        {u"05-search-loading"_s, Scene::SearchSilent, u"search"_s, full, {}},
        {u"05-search-import"_s, Scene::Writing, u"search"_s, full, u"openImport"_s},
        {u"24-search-settings"_s, Scene::Writing, u"search"_s, full, u"restore"_s, demoSettingsState()},
        {u"24-search-settings-read-only"_s, Scene::Live, u"search"_s, full, u"showSettings"_s},
        {u"25-search-tasks"_s, Scene::Live, u"search"_s, full, u"showTasks"_s},
        {u"26-search-keys"_s, Scene::Live, u"search"_s, full, u"restore"_s, demoKeysState()},
        {u"26-search-key-new"_s, Scene::Writing, u"search"_s, full, u"makeKey"_s},
        {u"06-vault"_s, Scene::Live, u"vault"_s, full, {}},
        {u"07-vault-locked"_s, Scene::Locked, u"vault"_s, full, {}},
        {u"07-vault-absent"_s, Scene::NoKeychain, u"vault"_s, full, {}},
        {u"06-vault-empty"_s, Scene::Empty, u"vault"_s, full, {}},
        {u"06-vault-stale"_s, Scene::Stale, u"vault"_s, full, {}},
        {u"06-vault-scan"_s, Scene::Live, u"vault"_s, full, u"openScan"_s},
        {u"06-vault-export"_s, Scene::Live, u"vault"_s, full, u"openExport"_s},
        {u"06-vault-adopt"_s, Scene::Live, u"vault"_s, full, u"openAdopt"_s},
        {u"34-rotate-plan"_s, Scene::Live, u"vault"_s, full, u"rotateSelected"_s},
        {u"34-rotate-all"_s, Scene::Live, u"vault"_s, full, u"rotateAll"_s},
        {u"34-rotate"_s, Scene::Rotating, u"vault"_s, full, u"showUnfinished"_s},
        {u"34-rotate-stopped"_s, Scene::RotationStopped, u"vault"_s, full, u"showUnfinished"_s},
        {u"08-persistence-choose"_s, Scene::Live, u"persistence"_s, full, {}},
        {u"08-persistence-never"_s, Scene::Empty, u"persistence"_s, full, {}},
        {u"08-connectivity"_s, Scene::Live, u"persistence"_s, full, u"testReach"_s},
        {u"08-persistence-engine"_s, Scene::Live, u"persistence"_s, full, u"chooseEngine"_s},
        {u"08-persistence-stale"_s, Scene::Stale, u"persistence"_s, full, {}},
        {u"08-persistence"_s, Scene::Proving, u"persistence"_s, full, {}},
        {u"09-persistence-report"_s, Scene::Proven, u"persistence"_s, full, u"showLastReport"_s},
        {u"09-persistence-lost"_s, Scene::ProofLost, u"persistence"_s, full, u"showLastReport"_s},
        {u"04-storage"_s, Scene::Browsing, u"storage"_s, full, u"openPath property-images/thumbs/lot-48213-facade-640.webp"_s},
        {u"38-small"_s, Scene::Browsing, u"storage"_s, QSize(1024, 640), u"openPath property-images/thumbs/lot-48213-facade-640.webp"_s},
        {u"04-storage-readonly"_s, Scene::Live, u"storage"_s, full, u"openPath documents/notes.txt"_s},
        {u"04-storage-table"_s, Scene::Live, u"storage"_s, full, u"openPath documents/prices.csv"_s},
        {u"04-storage-loading"_s, Scene::ListingSlow, u"storage"_s, full, {}},
        {u"04-storage-stale"_s, Scene::Stale, u"storage"_s, full, u"openPath property-images/thumbs/lot-48213-plan.svg"_s},
        {u"04-storage-refused"_s, Scene::StorageRefused, u"storage"_s, full, {}},
        {u"04-storage-no-bucket"_s, Scene::NoBucket, u"storage"_s, full, {}},
        {u"04-storage-not-deployed"_s, Scene::Empty, u"storage"_s, full, {}},
        {u"04-storage-no-match"_s, Scene::Browsing, u"storage"_s, full, u"openPath property-images/thumbs/; filterBy chimney"_s},
        {u"04-storage-link"_s, Scene::Live, u"storage"_s, full, u"openPath documents/prices.csv; openLink"_s},
        {u"04-storage-versions"_s, Scene::Browsing, u"storage"_s, full, u"openPath documents/prices.csv; openVersions"_s},
        {u"04-storage-settings"_s, Scene::Live, u"storage"_s, full, u"openPath property-images/; openBucketSettings"_s},
        {u"04-storage-delete"_s, Scene::Browsing, u"storage"_s, full, u"openPath documents/prices.csv; askDelete"_s},
        {u"10-add-server"_s, Scene::NoServer, u"add"_s, full, {}},
        {u"11-host-key"_s, Scene::NoServer, u"add"_s, full, u"connectNow"_s},
        {u"12-preflight"_s, Scene::FirstCheck, u"check"_s, full, {}},
        {u"13-logs"_s, Scene::Live, u"logs"_s, full, {}},
        {u"28-settings"_s, Scene::Live, u"settings"_s, full, {}},
        {u"28-settings-report"_s, Scene::Live, u"settings"_s, full, u"openDiagnostics"_s},
        {u"27-history"_s, Scene::Live, u"history"_s, full, {}},
    };
}

void act(const Shot &shot, ui::MainWindow *window)
{
    for (const QString &step : shot.act.split(u"; "_s, Qt::SkipEmptyParts)) {
        const QByteArray slot = step.section(u' ', 0, 0).toLatin1(), plain = slot + "()";
        QObject *actor = window->metaObject()->indexOfMethod(plain.constData()) >= 0 ? static_cast<QObject *>(window) : window->page();
        if (!actor)
            return;
        if (!shot.input.isEmpty())
            QMetaObject::invokeMethod(actor, slot.constData(), Q_ARG(QByteArray, shot.input));
        else if (step.contains(u' '))
            QMetaObject::invokeMethod(actor, slot.constData(), Q_ARG(QString, step.section(u' ', 1)));
        else
            QMetaObject::invokeMethod(actor, slot.constData());
    }
}

} // namespace vigie::demo
