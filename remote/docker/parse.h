#pragma once

#include "remote/core/result.h"
#include "remote/docker/types.h"

namespace vigie::docker {

// Pure functions over what Docker and Compose print. Any bytes are accepted: what cannot be read is Kind::BadReply or left unset.

[[nodiscard]] Result<QList<Container>> parseContainers(const QByteArray &inspectJson);
[[nodiscard]] Result<QList<Volume>> parseVolumes(const QByteArray &inspectJson);

// Nothing for noise (exec_*, other types) and for what is not an event.
[[nodiscard]] std::optional<Event> parseEvent(const QByteArray &line);
[[nodiscard]] std::optional<Stats> parseStatsLine(const QByteArray &line);
[[nodiscard]] QList<Stats> parseStats(const QByteArray &lines);

// "3.688MiB" and "1.9kB" as Docker writes them: binary and decimal units.
[[nodiscard]] std::optional<Bytes> parseSize(QStringView text);
// RFC 3339 with nanoseconds; Docker's year 1 means never.
[[nodiscard]] std::optional<QDateTime> parseTime(const QString &text);

// `docker version` and `docker info` as JSON; either may be missing.
[[nodiscard]] EngineFacts parseEngine(const QByteArray &versionJson, const QByteArray &infoJson);
[[nodiscard]] HostFacts parseHost(const QMap<QString, QByteArray> &parts);

// Both spellings of `ps --format json`: one array (2.0 – 2.20) and one object a line (2.21 and newer).
[[nodiscard]] QList<ComposeRow> parseComposePs(const QByteArray &text);
[[nodiscard]] QList<ComposeImage> parseComposeImages(const QByteArray &text);
[[nodiscard]] QList<ComposeProject> parseComposeLs(const QByteArray &text);
// `config --hash '*'`: service → hash.
[[nodiscard]] QMap<QString, QString> parseConfigHashes(const QByteArray &text);

// Several answers in one: each part starts with a line "@@vigie NAME". See script.h.
[[nodiscard]] QMap<QString, QByteArray> parseParts(const QByteArray &text);

} // namespace vigie::docker
