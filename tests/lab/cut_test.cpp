// The link cut at every step of a deploy: the run goes on by itself, nothing is lost, and Vigie follows it to its end.
#include "tests/lab/workstation.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;
using namespace vigie::test;

namespace {

// `hold`: what the stand-in before a program of the server does at that step: it leaves a mark and waits, so that the cut falls into it.
struct Cut {
    const char *step;
    const char *program;
    const char *hold;
    bool started;               // a run is on the server by then
    bool silent = false;        // the link stays up and says nothing, as when a laptop sleeps; else it is reset
};

void PrintTo(const Cut &cut, std::ostream *out)
{
    *out << cut.step << (cut.silent ? " silent" : " reset");
}

constexpr auto steps = std::to_array<Cut>({
    {"ground", "docker", "case \"$*\" in 'volume ls'*) hold ;; esac", false},
    {"stage", "base64", "case $PWD/$* in *-d*) hold ;; esac", true},
    {"prepare", "cp", "hold", true},
    {"pull", "docker", "case \"$*\" in pull*) hold ;; esac", true},
    {"create", "docker", "case \"$*\" in *' up -d '*) hold ;; esac", true},
    {"start", "docker", "case \"$*\" in *' up -d '*) \"$real\" \"$@\"; code=$?; hold; exit $code ;; esac", true},
    {"healthy", "docker", "case \"$*\" in inspect*) grep -q 'healthy.running' /opt/viridial/*/*/.vigie/runs/*/log 2>/dev/null && hold ;; esac", true},
    {"buckets", "docker", "case \"$*\" in *' run --rm '*) hold ;; esac", true},
    {"verify", "docker", "case \"$*\" in *' run --rm '*) \"$real\" \"$@\"; code=$?; touch /home/ops/held; exit $code ;; esac", true},
});

// All with --all, else an eighth.
std::vector<Cut> chosen()
{
    const std::size_t seed = std::size_t(qEnvironmentVariableIntValue("VIGIE_SEED"));
    std::vector<Cut> cuts;
    for (std::size_t i = 0; i < 2 * steps.size(); ++i) {
        if (qEnvironmentVariable("VIGIE_ALL") != "yes"_L1 && i % 8 != seed % 8)
            continue;
        cuts.push_back(steps[i % steps.size()]);
        cuts.back().silent = i >= steps.size();
    }
    return cuts;
}

class CutLink : public testing::TestWithParam<Cut>
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(m_server.enroll());
        const QString standIn = QStringLiteral("#!/bin/sh\nreal=/usr/bin/%1\nhold() { [ -e /home/ops/held ] || { touch /home/ops/held; sleep 5; }; }\n%2\nexec \"$real\" \"$@\"\n")
                                    .arg(QLatin1StringView(GetParam().program), QLatin1StringView(GetParam().hold));
        m_server.shell(u"cat >/usr/local/bin/%1 <<'S'\n%2S\nchmod 755 /usr/local/bin/%1"_s.arg(QLatin1StringView(GetParam().program), standIn));
        if (qstrcmp(GetParam().step, "pull") == 0)
            m_server.shell(u"docker image rm -f redis:7-alpine"_s);
    }
    void TearDown() override { m_server.lab({u"heal"_s, m_server.name()}); }

    void start()
    {
        m_vigie.setEnvironment(m_server.environment());
        m_vigie.start(u"sh"_s, m_server.ctlWords({u"deploy"_s, u"vps"_s, u"--yes"_s}));
    }
    bool held() const
    {
        QElapsedTimer clock;
        for (clock.start(); clock.elapsed() < 90'000; QThread::msleep(50))
            if (m_server.shell(u"test -e /home/ops/held"_s).exitCode == 0)
                return true;
        return false;
    }
    void cut() const
    {
        if (!GetParam().silent) {
            m_server.lab({u"fault"_s, m_server.name(), u"reset"_s});
            return;
        }
        m_server.lab({u"cut"_s, m_server.name()});
        QThread::sleep(18);     // longer than a silent link takes to be seen
        m_server.lab({u"heal"_s, m_server.name()});
    }

    Workstation m_server{u"debian13"_s};
    QProcess m_vigie;
};

} // namespace

TEST_P(CutLink, losesNothing)
{
    const bool verify = qstrcmp(GetParam().step, "verify") == 0;
    start();
    ASSERT_TRUE(held());
    if (verify)     // makes the tests through the tunnels last long enough to be cut
        m_server.lab({u"fault"_s, m_server.name(), u"delay"_s, u"250"_s});
    cut();
    if (verify)
        m_server.lab({u"heal"_s, m_server.name()});
    ASSERT_TRUE(m_vigie.waitForFinished(240'000));
    const QByteArray out = m_vigie.readAllStandardOutput(), err = m_vigie.readAllStandardError();
    if (GetParam().started) {
        EXPECT_EQ(m_vigie.exitCode(), 0) << out.constData() << err.constData();
    } else {
        EXPECT_EQ(m_vigie.exitCode(), 3) << out.constData() << err.constData();
        EXPECT_TRUE(err.contains("\"error\"")) << err.constData();
        EXPECT_EQ(m_server.ctl({u"deploy"_s, u"vps"_s, u"--yes"_s}, 240).exitCode, 0);
    }
    const auto runs = m_server.ctl({u"runs"_s, u"vps"_s}).json().value(u"runs"_s).toArray();
    EXPECT_EQ(runs.size(), 1);
    EXPECT_EQ(runs.first()[u"result"_s].toString(), u"done"_s);
    const auto test = m_server.ctl({u"test"_s, u"vps"_s});
    EXPECT_EQ(test.exitCode, 0) << test.out.constData() << test.err.constData();
    EXPECT_EQ(m_server.shell(u"test -s /opt/viridial/infrastructure/docker-compose/ENDPOINTS.md"_s).exitCode, 0);
    EXPECT_EQ(m_server.shell(u"ls -d /opt/viridial/infrastructure/docker-compose/.vigie/runs/*/files 2>/dev/null"_s).out, "");
}

INSTANTIATE_TEST_SUITE_P(AtEachStep, CutLink, testing::ValuesIn(chosen()), [](const testing::TestParamInfo<Cut> &info) {
    return std::string(info.param.step) + (info.param.silent ? "Silent" : "Reset");
});
