#include "ui/shell/registry.h"

#include "ui/pages/deploy/deploy_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/logs/logs_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/persistence/persistence_page.h"
#include "ui/pages/search/search_page.h"
#include "ui/pages/servers/add_page.h"
#include "ui/pages/servers/check_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/pages/vault/vault_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template<class T>
Page *make(const Context &context)
{
    return new T(context);
}

} // namespace

QList<PageSpec> pageSpecs()
{
    return {
        {u"overview"_s, Tr::tr("Overview"), u"gauge"_s, Group::Operate, u"Ctrl+1"_s, make<OverviewPage>},
        {u"deploy"_s, Tr::tr("Deploy"), u"deploy"_s, Group::Operate, u"Ctrl+2"_s, make<DeployPage>},
        {u"logs"_s, Tr::tr("Logs"), u"logs"_s, Group::Operate, u"Ctrl+3"_s, make<LogsPage>},
        {u"storage"_s, Tr::tr("Storage"), u"bucket"_s, Group::Browse, u"Ctrl+4"_s, make<StoragePage>},
        {u"search"_s, Tr::tr("Search"), u"search"_s, Group::Browse, u"Ctrl+5"_s, make<SearchPage>},
        {u"vault"_s, Tr::tr("Vault"), u"key"_s, Group::Protect, u"Ctrl+8"_s, make<VaultPage>},
        {u"persistence"_s, Tr::tr("Persistence"), u"shield"_s, Group::Protect, u"Ctrl+9"_s, make<PersistencePage>},
        {u"history"_s, Tr::tr("History"), u"history"_s, Group::Protect, u"Ctrl+0"_s, make<HistoryPage>},
    };
}

QString groupTitle(Group group)
{
    switch (group) {
    case Group::Operate: return Tr::tr("Operate");
    case Group::Browse: return Tr::tr("Browse data");
    case Group::Protect: return Tr::tr("Protect");
    }
    return {};
}

Page *makePage(const QString &id, const Context &context)
{
    if (id == "add"_L1)
        return new AddServerPage(context);
    if (id == "check"_L1)
        return new CheckPage(context);
    if (id == "settings"_L1)
        return new SettingsPage(context);
    for (const PageSpec &spec : pageSpecs())
        if (spec.id == id)
            return spec.make(context);
    return nullptr;
}

} // namespace vigie::ui
