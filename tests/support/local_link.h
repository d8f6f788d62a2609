#pragma once

#include "remote/ssh/link.h"

#include <QProcessEnvironment>

namespace vigie::test {

// A link whose server is this machine's own shell: for what must be proven with a real sh, without SSH between.
// cut() ends every stream as a lost connection does and refuses calls until heal().
class LocalLink : public ssh::Link
{
    Q_OBJECT

public:
    explicit LocalLink(QProcessEnvironment environment = QProcessEnvironment::systemEnvironment()) : m_environment(std::move(environment)) {}

    [[nodiscard]] Async<Output> run(Command command) override;
    [[nodiscard]] Async<ssh::StreamPtr> stream(Command command) override;
    [[nodiscard]] Async<> put(Secret content, QString path, int mode) override;
    [[nodiscard]] Async<QByteArray> get(QString path, qint64 largest) override;
    [[nodiscard]] Async<ssh::TunnelPtr> tunnel(QString host, quint16 port) override;
    [[nodiscard]] ssh::LinkState state() const override;
    void reconnectNow() override { heal(); }
    void close() override { cut(); }

    void cut();
    void heal();
    // What is asked next is done, but the link is cut before the answer comes.
    void loseTheNextAnswer() { m_losesAnswer = true; }

Q_SIGNALS:
    void wasCut();

private:
    QProcessEnvironment m_environment;
    bool m_connected = true;
    bool m_losesAnswer = false;
};

} // namespace vigie::test
