#pragma once

#include "app/deploy/reports.h"
#include "app/stack/definition.h"
#include "remote/core/result.h"
#include "remote/ssh/link.h"

#include <QDateTime>
#include <QMap>

namespace vigie::deploy {

// What resources/stack/preflight.sh printed, by name. A name that is missing is not known.
using ServerAnswers = QMap<QString, QString>;
[[nodiscard]] ServerAnswers parseAnswers(const QByteArray &text);

// Every check, whatever the others found. `now` is the workstation's clock at the moment the server printed its own.
[[nodiscard]] CheckReport judge(const ServerAnswers &answers, const stack::Definition &definition, const QDateTime &now);

[[nodiscard]] Async<ServerAnswers> askServer(ssh::LinkPtr link, stack::Definition definition);
[[nodiscard]] Async<CheckReport> preflight(ssh::LinkPtr link, stack::Definition definition);

} // namespace vigie::deploy
