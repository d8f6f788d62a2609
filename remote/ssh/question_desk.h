#pragma once

#include "remote/ssh/interrupt.h"
#include "remote/ssh/link.h"
#include "remote/ssh/options.h"

#include <QHash>

namespace vigie::ssh {

// Where a link's thread asks the operator: the question goes to the main thread, the link's thread waits for the answer.
// Answers that were accepted are kept (in memory only) so that a reconnect does not ask again; one-time codes never are.
class QuestionDesk
{
public:
    QuestionDesk(AskerPtr asker, std::shared_ptr<Interrupt> interrupt, std::chrono::milliseconds patience)
        : m_asker(std::move(asker)), m_interrupt(std::move(interrupt)), m_patience(patience)
    {
    }

    [[nodiscard]] bool canAsk() const { return m_asker != nullptr; }
    // Blocks; the link's thread only.
    [[nodiscard]] Result<QList<Secret>> ask(const Question &question) const;

    [[nodiscard]] std::optional<Secret> remembered(const QString &what) const;
    void remember(const QString &what, const Secret &answer) { m_remembered.insert(what, answer); }
    void forget(const QString &what) { m_remembered.remove(what); }

private:
    AskerPtr m_asker;
    std::shared_ptr<Interrupt> m_interrupt;
    std::chrono::milliseconds m_patience;
    QHash<QString, Secret> m_remembered;
};

} // namespace vigie::ssh
