#pragma once

#include "remote/core/promise.h"
#include "remote/ssh/exec_channel.h"

namespace vigie::ssh {

// Keeps all that a program prints, up to a limit for each output.
class Collector : public ExecSink
{
public:
    static constexpr qint64 usualLimit = 64LL * 1024 * 1024;

    Collector(Promise<Output> promise, qint64 most) : m_promise(std::move(promise)), m_most(most) {}

    bool arrived(QByteArrayView bytes, From from) override
    {
        QByteArray &kept = from == From::Out ? m_out : m_err;
        if (kept.size() + bytes.size() > m_most)
            return false;
        kept += bytes;
        return true;
    }
    void finished(const Result<Output> &result) override
    {
        if (result)
            m_promise.finish(Output{result->exitCode, result->signal, std::move(m_out), std::move(m_err)});
        else
            m_promise.finish(failure(result.error()));
    }

private:
    Promise<Output> m_promise;
    qint64 m_most;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace vigie::ssh
