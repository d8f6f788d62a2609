#pragma once

#include "app/engine.h"
#include "ui/widgets/mono_view.h"

#include <QObject>

namespace vigie::models {

// Follows the log of some services as long as somebody looks; keeps the newest lines only.
class LogFeed : public QObject
{
    Q_OBJECT

public:
    LogFeed(Engine *engine, int keep, QObject *parent);
    ~LogFeed() override;

    void watch(QUuid server, const QStringList &services, const QString &since);
    void stop();
    [[nodiscard]] const QList<deploy::LogLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void linesChanged();
    void failed(const vigie::Error &error);

private:
    void take(QUuid server, const deploy::LogLine &line);

    Engine *m_engine;
    int m_keep;
    QUuid m_server;
    QStringList m_services;
    Cancel m_cancel;
    bool m_following = false;
    bool m_announced = false;
    QList<deploy::LogLine> m_lines;
};

enum class LogShape { TimeOnly, WithService, Precise };
// Time, service and text at their columns; warnings and errors in their colours.
[[nodiscard]] QList<widgets::MonoLine> logLines(const QList<deploy::LogLine> &lines, LogShape shape);

} // namespace vigie::models
