#pragma once

#include "app/deploy/reports.h"
#include "app/deploy/run.h"
#include "app/engine.h"
#include "app/health/snapshot.h"
#include "app/history/entry.h"
#include "app/stack/plan.h"
#include "app/vault/credential.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vigie::cli {

// The shapes that scripts read. They are documented in README.md and never change with the language. Unknown is null.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

[[nodiscard]] QJsonObject shape(const Server &server);
[[nodiscard]] QJsonObject shape(const trust::Offer &offer);
[[nodiscard]] QJsonObject shape(const deploy::CheckReport &report);
[[nodiscard]] QJsonObject shape(const deploy::TestReport &report);
[[nodiscard]] QJsonObject shape(const deploy::Step &step);
[[nodiscard]] QJsonObject shape(const deploy::LogLine &line);
[[nodiscard]] QJsonObject shape(const stack::Plan &plan);
[[nodiscard]] QJsonObject shape(const health::Snapshot &snapshot);
[[nodiscard]] QJsonObject shape(const Endpoint &endpoint);
[[nodiscard]] QJsonObject shape(const vault::CredentialInfo &credential);
[[nodiscard]] QJsonObject shape(const vault::VaultState &state);
[[nodiscard]] QJsonObject shape(const history::Entry &entry);
[[nodiscard]] QJsonObject resultShape(const deploy::Run &run);      // the last line of a deploy
[[nodiscard]] QJsonObject runShape(const deploy::Run &run);         // a row of `runs`

[[nodiscard]] QString connectionName(ssh::LinkState::Phase phase);
[[nodiscard]] QString resultName(deploy::Check::Result result);
[[nodiscard]] QString actionName(stack::ServicePlan::Action action);
[[nodiscard]] QString gateName(stack::GateLine::Result result);
[[nodiscard]] QString originName(vault::CredentialInfo::Origin origin);
[[nodiscard]] QString presenceName(vault::CredentialInfo::Presence presence);
[[nodiscard]] QString phaseName(vault::VaultState::Phase phase);

// How long a service has been up at the moment of the snapshot; unset when it is not or nobody knows.
[[nodiscard]] std::optional<qint64> uptime(const health::Snapshot &snapshot, const health::ServiceHealth &service);

template<class List>
[[nodiscard]] QJsonArray shapes(const List &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(shape(item));
    return array;
}

} // namespace vigie::cli
