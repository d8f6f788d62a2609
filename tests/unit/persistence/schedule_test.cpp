#include "app/persistence/schedule.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::persistence;

namespace {

Schedule schedule()
{
    Schedule schedule;
    schedule.server = u"prod"_s;
    schedule.every = Schedule::Every::Week;
    schedule.command = {u"/usr/bin/vigiectl"_s, u"persistence"_s, u"prod"_s, u"--report"_s, u"/home/ana/it's 100% $HOME \"x\""_s};
    schedule.environment = {{u"XDG_DATA_HOME"_s, u"/home/ana/100%$d"_s}};
    return schedule;
}

} // namespace

TEST(Schedule, isAUserTimerOfSystemd)
{
    Schedule wanted = schedule();
    wanted.passphraseFile = u"/home/ana/pass%phrase"_s;
    EXPECT_EQ(serviceUnit(wanted), u"[Unit]\n"
                                   "Description=Vigie proves the persistence of prod\n"
                                   "\n"
                                   "[Service]\n"
                                   "Type=oneshot\n"
                                   "Environment=\"XDG_DATA_HOME=/home/ana/100%%$d\"\n"
                                   "StandardInput=file:/home/ana/pass%%phrase\n"
                                   "ExecStart=\"/usr/bin/vigiectl\" \"persistence\" \"prod\" \"--report\" \"/home/ana/it's 100%% $$HOME \\\"x\\\"\"\n"_s);
    EXPECT_EQ(timerUnit(wanted), u"[Unit]\n"
                                 "Description=When Vigie proves the persistence of prod\n"
                                 "\n"
                                 "[Timer]\n"
                                 "OnCalendar=Sun *-*-* 03:17:00\n"
                                 "Persistent=true\n"
                                 "RandomizedDelaySec=15min\n"
                                 "\n"
                                 "[Install]\n"
                                 "WantedBy=timers.target\n"_s);
}

TEST(Schedule, isALineOfACrontab)
{
    Schedule wanted = schedule();
    EXPECT_EQ(cronLine(wanted), u"17 3 * * 0 XDG_DATA_HOME='/home/ana/100\\%$d' '/usr/bin/vigiectl' 'persistence' 'prod' '--report' '/home/ana/it'\\''s 100\\% $HOME \"x\"' </dev/null # vigie-persistence-prod\n"_s);
    wanted.passphraseFile = u"/home/ana/pass"_s;
    wanted.every = Schedule::Every::Day;
    EXPECT_TRUE(cronLine(wanted).startsWith("17 3 * * * "_L1));
    EXPECT_TRUE(cronLine(wanted).endsWith(" <'/home/ana/pass' # vigie-persistence-prod\n"_L1));
    wanted.every = Schedule::Every::Month;
    EXPECT_TRUE(cronLine(wanted).startsWith("17 3 1 * * "_L1));
}

TEST(Schedule, takesOnlyItsOwnLineOutOfACrontab)
{
    const QByteArray others = "MAILTO=ana\n\n5 4 * * * backup # vigie-persistence-prod2\n1 1 * * * x-vigie-persistence-prod\n";
    EXPECT_EQ(crontabWithout(others, u"prod"_s), others);
    EXPECT_EQ(crontabWithout(others + cronLine(schedule()).toUtf8(), u"prod"_s), others);
    EXPECT_EQ(crontabWithout("no line end", u"prod"_s), "no line end");
    EXPECT_EQ(crontabWithout({}, u"prod"_s), "");
}
