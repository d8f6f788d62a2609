#pragma once

#include "app/cli/context.h"

namespace vigie::cli {

// Writes a line whenever a step of a run changes its state: JSON on stdout, or text on stderr.
class StepLines : public QObject
{
    Q_OBJECT

public:
    StepLines(ContextPtr context, QUuid server);
    void follow(const QString &run) { m_run = run; }
    void show(const deploy::Run &run);

private:
    [[nodiscard]] QString text(const deploy::Step &step) const;

    ContextPtr m_context;
    QString m_run;
    QMap<std::pair<deploy::Step::Name, QString>, deploy::Step::State> m_shown;
};

// The last line, and what the run's end means to the shell. `leaks`: places where the scan after it found a secret; nothing: it was not made.
[[nodiscard]] Result<int> ended(const ContextPtr &context, const deploy::Run &run, std::optional<int> leaks = {});

// Until the run is over. Ctrl-C only stops watching: the run belongs to the server.
[[nodiscard]] Async<int> followRun(ContextPtr context, Server server, QString run, std::shared_ptr<StepLines> lines);

} // namespace vigie::cli
