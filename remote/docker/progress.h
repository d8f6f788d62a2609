#pragma once

#include "remote/docker/types.h"

#include <QHash>

namespace vigie::docker {

// What is known about the stack beforehand, so that a container name or an image leads to its service.
struct StackNames {
    QString project;
    QStringList services;
    QMap<QString, QStringList> imageServices;   // "redis:7-alpine" → {"redis"}
};

// The service of `viridial-redis-1`, `viridial_redis_1`, `3f0c…_viridial_redis_1`, `viridial-minio-init-run-0a1b…`; empty when none fits.
[[nodiscard]] QString serviceOf(const StackNames &names, const QString &container);

// One step that Compose reported, whatever its version and spelling.
struct ComposeEvent {
    enum class Subject { Container, Image, Layer, Network, Volume, Message };
    enum class Phase {
        Pulling,        // an image, or a layer of it (then current and total may be set)
        Pulled,
        Creating,
        Created,
        Recreating,
        Recreated,
        Starting,
        Started,
        Running,        // it ran already and was left alone
        Waiting,
        Healthy,
        Exited,
        Stopping,
        Stopped,
        Removing,
        Removed,
        Error,
        Question,       // Compose asks before it loses data: stop, never answer
        Note,           // a warning, a log line, anything else worth keeping
    };
    Subject subject = Subject::Message;
    Phase phase = Phase::Note;
    QString id;             // container, image, layer, network or volume
    QString service;        // empty for what belongs to none
    QString text;           // as printed
    std::optional<qint64> current, total;

    bool operator==(const ComposeEvent &) const = default;
};

// Reads stderr (and stdout) of compose line by line: `--progress json` of 2.29 to 5.x, `--progress plain` and what 1.29 prints.
// Keeps which layer belongs to which image, so one reader for one run.
class ProgressReader
{
public:
    explicit ProgressReader(StackNames names);
    // Nothing for empty lines and decoration.
    [[nodiscard]] std::optional<ComposeEvent> read(const QByteArray &line);

private:
    [[nodiscard]] std::optional<ComposeEvent> readJson(const QByteArray &line);
    [[nodiscard]] std::optional<ComposeEvent> readPlain(const QString &line);
    [[nodiscard]] std::optional<ComposeEvent> readClassic(const QString &line);
    [[nodiscard]] ComposeEvent about(const QString &id, const QString &parent);
    [[nodiscard]] ComposeEvent message(ComposeEvent::Phase phase, const QString &text) const;
    [[nodiscard]] QString serviceOfImage(const QString &reference) const;

    StackNames m_names;
    QString m_pulling;      // the service whose image is being pulled: plain output names layers alone
};

// "Recreate (data will be lost)?" and its like, anywhere in a line.
[[nodiscard]] bool isDataLossQuestion(QStringView line);

} // namespace vigie::docker
