#pragma once

#include "app/cli/terminal.h"
#include "app/cli/waiting.h"
#include "app/engine.h"
#include "remote/ssh/link.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace vigie::cli {

struct EngineWish {
    QString vaultFile;                              // empty: the keychain
    ssh::AskerPtr asker;
    std::function<Async<Secret>()> passphrase;      // of the vault file; asked for when it is first needed
    bool watches = false;                           // keep a live snapshot: only `status` looks at one
};

using EngineFactory = std::function<std::unique_ptr<Engine>(EngineWish)>;
using BundleWriter = std::function<Result<>(const QString &folder)>;

// What one invocation works with. Shared by the verb's coroutines; the engine is made when a verb first needs it.
class Context
{
public:
    TerminalPtr terminal;
    Cancel interrupted;
    BundleWriter writeBundle;
    EngineFactory makeEngine;
    EngineWish wish;
    int passphraseFd = -1;                          // where the vault file's passphrase came from
    bool json = false;

    [[nodiscard]] Engine *engine();
    [[nodiscard]] Result<Server> server(const QString &name);

    // The result, on stdout: text for people or one line of JSON.
    void print(const QString &text) const;
    void print(const QJsonObject &line) const;
    // Progress, on stderr and for people only.
    void note(const QString &text) const;
    // On stderr; gives the exit code.
    int report(const Error &error) const;

    // A question to the person at the terminal; Kind::NeedsAnswer when nobody is there.
    [[nodiscard]] Async<QString> ask(QString question) const;

    template<class T>
    [[nodiscard]] Async<T> await(Async<T> work) const
    {
        return unlessInterrupted(std::move(work), interrupted);
    }

private:
    std::unique_ptr<Engine> m_engine;
};

using ContextPtr = std::shared_ptr<Context>;

// Yes at the terminal. `otherwise` is the error when nobody can be asked or the answer was no.
[[nodiscard]] Async<> agreed(ContextPtr context, QString question, Error otherwise);

} // namespace vigie::cli
