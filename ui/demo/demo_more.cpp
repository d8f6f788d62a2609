#include "ui/demo/demo_data.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::demo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

} // namespace

deploy::CheckReport checkReport(bool fixed)
{
    using enum deploy::Check::Result;
    QList<deploy::Check> checks{
        {u"os"_s, Tr::tr("Operating system"), Ready, u"Debian 12, x86_64"_s, Tr::tr("Supported"), {}, {}},
        {u"memory"_s, Tr::tr("Processor and memory"), Ready, Tr::tr("4 cores, 7.8 GiB"), Tr::tr("2 GiB or more"), {}, {}},
        {u"disk"_s, Tr::tr("Disk"), Ready, Tr::tr("143 GB free on /var/lib/docker"), Tr::tr("10 GB or more"), {}, {}},
        {u"docker"_s, Tr::tr("Docker"), Attention, Tr::tr("28.3, but user ops needs sudo to use it"), Tr::tr("User in group docker"),
         Tr::tr("Add ops to the group"), {u"sudo -n usermod -aG docker ops"_s}},
        {u"compose"_s, Tr::tr("Compose"), Blocks, Tr::tr("Not installed"), Tr::tr("1.29, or 2.0 and newer"), Tr::tr("Install Compose 2.39"),
         {u"sudo -n apt-get update"_s, u"sudo -n apt-get install --yes docker-compose-plugin"_s}},
        {u"ports"_s, Tr::tr("Ports"), Blocks, Tr::tr("5432 is taken by postgresql.service"), Tr::tr("5 free local ports"), {}, {}},
        {u"firewall"_s, Tr::tr("Firewall"), Attention, Tr::tr("ufw is on, Docker can bypass it"), Tr::tr("Ports stay on 127.0.0.1"), {}, {}},
        {u"clock"_s, Tr::tr("Clock"), Ready, Tr::tr("In sync, off by 4 ms"), Tr::tr("Within 5 s"), {}, {}},
        {u"sudo"_s, Tr::tr("sudo"), Ready, Tr::tr("Works without a password"), Tr::tr("Root for installing"), {}, {}},
    };
    if (fixed)
        for (deploy::Check &check : checks)
            if (check.result != Ready) {
                check.result = Ready;
                check.found = Tr::tr("In order");
                check.fix.clear();
                check.commands.clear();
            }
    return {checks};
}

trust::Offer keyOffer(const Server &server)
{
    trust::Offer offer;
    offer.host = server.host;
    offer.port = server.port;
    offer.key.type = u"ssh-ed25519"_s;
    offer.fingerprint = u"SHA256:u7Qw3nLd0fKeZc8RbY1xM5tavH2sGo9jiPq4T6xEmB0"_s;
    offer.words = {u"harbour"_s, u"violin"_s, u"maple"_s, u"seven"_s, u"lantern"_s, u"fox"_s, u"river"_s, u"copper"_s};
    offer.randomart = u"+--[ED25519 256]--+\n|      .o+=.      |\n|     o ..*o.     |\n|    . = B.+ .    |\n|     + X * =     |\n|    . o S + o    |\n"
                      "|     . = B .     |\n|      o E o      |\n|     . o +       |\n|        .        |\n+----[SHA256]-----+"_s;
    return offer;
}

QList<vault::CredentialInfo> demoCredentials(QUuid server, bool locked)
{
    const auto make = [&](const QString &service, const QString &variable, const QString &label, const QString &account, int days) {
        vault::CredentialInfo info;
        info.id = {server, u"viridial"_s, service, variable};
        info.label = label;
        info.account = account;
        info.created = moment().addDays(-days);
        info.presence = locked ? vault::CredentialInfo::Presence::Unknown : vault::CredentialInfo::Presence::Stored;
        info.length = 32;
        info.fingerprint = u"5ce109aa"_s;
        if (days > 180)
            info.rotated = moment().addDays(-2);
        return info;
    };
    return {make(u"postgres"_s, u"POSTGRES_PASSWORD"_s, Tr::tr("Superuser password"), u"viridial_admin"_s, 2),
            make(u"postgres"_s, u"POSTGRES_APP_PASSWORD"_s, Tr::tr("Application password"), u"viridial_app"_s, 198),
            make(u"redis"_s, u"REDIS_PASSWORD"_s, Tr::tr("Default user password"), u"default"_s, 2),
            make(u"meilisearch"_s, u"MEILI_MASTER_KEY"_s, Tr::tr("Master key"), {}, 2),
            make(u"meilisearch"_s, u"MEILI_API_KEY_SEARCH"_s, Tr::tr("Search key"), Tr::tr("listings, agents"), 2),
            make(u"minio"_s, u"MINIO_ROOT_PASSWORD"_s, Tr::tr("Root password"), u"viridial-root"_s, 113),
            make(u"minio"_s, u"MINIO_APP_SECRET_KEY"_s, Tr::tr("Application access key"), u"AKV7Q2"_s, 2)};
}

QList<history::Entry> demoHistory(QUuid server)
{
    const auto make = [&](qint64 number, int hours, const QString &what, const QString &verb, const QString &result, std::optional<std::chrono::milliseconds> took) {
        return history::Entry{number, moment().addSecs(-hours * 3600), server, u"ana@laptop"_s, what, verb, result, took, {}};
    };
    return {make(42, 1, Tr::tr("Revealed the PostgreSQL superuser password"), u"reveal"_s, u"done"_s, {}),
            make(41, 26, Tr::tr("Restarted MinIO"), u"restart"_s, u"done"_s, 4200ms),
            make(40, 50, Tr::tr("Deployed revision 14"), u"deploy"_s, u"done"_s, 38000ms),
            make(39, 51, Tr::tr("Deployed revision 14"), u"deploy"_s, u"failed"_s, 9100ms)};
}

} // namespace vigie::demo
