#pragma once

#include "ui/demo/demo_engine.h"

// The pictures' own data: texts as the engine would make them, in the language in use.
namespace vigie::demo {

[[nodiscard]] QList<Server> demoServers();
[[nodiscard]] health::Snapshot liveSnapshot(const Server &server);
[[nodiscard]] health::Snapshot fineSnapshot(const Server &server);
[[nodiscard]] health::Snapshot staleSnapshot(const Server &server);
[[nodiscard]] health::Snapshot emptySnapshot(const Server &server);
[[nodiscard]] health::Snapshot quietSnapshot(const Server &server, bool seen);
[[nodiscard]] stack::Plan reviewPlan();
[[nodiscard]] stack::Plan firstPlan();
[[nodiscard]] deploy::Run runningRun();
[[nodiscard]] deploy::Run doneRun();
[[nodiscard]] deploy::Run failedRun();
[[nodiscard]] deploy::Run freshRun();                       // all steps before it, for a first deploy
[[nodiscard]] QList<deploy::LogLine> serviceLog(const QString &service);
[[nodiscard]] deploy::CheckReport checkReport(bool fixed);
[[nodiscard]] deploy::TestReport testReport();
[[nodiscard]] trust::Offer keyOffer(const Server &server);
[[nodiscard]] QList<vault::CredentialInfo> demoCredentials(QUuid server, bool locked);
[[nodiscard]] QList<history::Entry> demoHistory(QUuid server);

} // namespace vigie::demo
