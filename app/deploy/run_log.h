#pragma once

#include "app/deploy/run.h"
#include "app/stack/plan.h"
#include "remote/docker/progress.h"

#include <QByteArray>

namespace vigie::deploy {

// Folds the log of a run (see resources/stack/runner.sh) into what is shown. Pure and incremental: feed it what comes, in any portions;
// the same bytes give the same Run, so that a later start of Vigie picks a run up where it is.
class RunLog
{
public:
    // `project` leads from a container's name in Compose's output to its service.
    explicit RunLog(Run run, const QString &project = QStringLiteral("viridial"));

    void feed(const QByteArray &bytes);
    [[nodiscard]] const Run &run() const { return m_run; }
    [[nodiscard]] qint64 offset() const { return m_offset; }        // bytes folded: whole lines only

private:
    void fold(const QByteArray &line);
    void foldStep(const QString &service, const QString &step, const QString &state, double at, const QString &text);
    void foldOutput(const QDateTime &at, const QByteArray &text);
    void foldProgress(const docker::ComposeEvent &event, const QDateTime &at);
    void end(const QString &state, const QString &text);
    [[nodiscard]] Error failureOf(const QString &text) const;
    Step &cell(Step::Name name, const QString &service);

    Run m_run;
    docker::ProgressReader m_progress;
    QByteArray m_rest;
    qint64 m_offset = 0;
    QHash<QString, double> m_began;
};

// The empty step matrix of a plan: what will be done, and what is not needed.
[[nodiscard]] QList<Step> stepsOf(const stack::Plan &plan);

} // namespace vigie::deploy
