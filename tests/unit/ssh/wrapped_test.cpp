#include "remote/core/command.h"
#include "remote/ssh/line_splitter.h"
#include "remote/ssh/socket_owner.h"
#include "remote/ssh/wrapped.h"

#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

struct Ran {
    QByteArray out;
    QByteArray err;
    int exitCode = -1;
    ssh::Marker marker{"n1"};
};

Ran runBy(const QString &shell, const QByteArray &line, const QByteArray &input = {})
{
    QProcess process;
    process.start(shell, {u"-c"_s, QString::fromUtf8(ssh::wrapped(line, "n1", input.isEmpty() ? ssh::Feeding::Nothing : ssh::Feeding::Input))});
    process.write(input);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(10000));
    Ran ran;
    ran.out = ran.marker.after(process.readAllStandardOutput());
    ssh::Marker err("n1");
    ran.err = err.after(process.readAllStandardError());
    ran.exitCode = process.exitCode();
    return ran;
}

std::vector<std::string> installedShells()
{
    std::vector<std::string> found;
    for (const char *shell : {"sh", "dash", "bash", "zsh", "fish", "tcsh", "ksh", "mksh"})
        if (!QStandardPaths::findExecutable(QString::fromLatin1(shell)).isEmpty())
            found.emplace_back(shell);
    return found;
}

} // namespace

class WrappedIn : public testing::TestWithParam<std::string>
{
};

TEST_P(WrappedIn, thisShellArgumentsCodeAndOutputsSurvive)
{
    const QString shell = QString::fromStdString(GetParam());
    const QString odd = u"a'b\"c\\d\\\\e!f$g`h%i\nj\tk*~ é 漢 \\n %s"_s;
    const Command command = shellScript(u"printf '%s' \"$1\"; printf '%s' \"$LC_ALL\" >&2; exit 9"_s, {odd});
    const Ran ran = runBy(shell, command.line());
    EXPECT_EQ(ran.out, odd.toUtf8());
    EXPECT_EQ(ran.err, "C.UTF-8");
    EXPECT_EQ(ran.exitCode, 9);
    EXPECT_GT(ran.marker.group(), 1);
}

INSTANTIATE_TEST_SUITE_P(LoginShells, WrappedIn, testing::ValuesIn(installedShells()),
                         [](const auto &shell) { return shell.param; });

RC_GTEST_PROP(Wrapped, anyBytesSurviveTheLoginShell, ())
{
    auto word = *rc::gen::container<std::string>(rc::gen::nonZero<char>());
    QProcess process;
    process.start(u"bash"_s, {});
    process.write(ssh::wrapped("printf %s " + quoted(QByteArray::fromStdString(word)), "n1", ssh::Feeding::Nothing));
    process.closeWriteChannel();
    RC_ASSERT(process.waitForFinished(10000));
    ssh::Marker marker("n1");
    RC_ASSERT(marker.after(process.readAllStandardOutput()).toStdString() == word);
}

TEST(Wrapped, makesAGroupOfItsOwnWhereTheServerDoesNot)
{
    const Ran ran = runBy(u"sh"_s, "sh -c 'read -r _ _ _ _ group _ </proc/$$/stat; printf %s $group'");
    EXPECT_EQ(ran.out.toLongLong(), ran.marker.group());
    EXPECT_NE(ran.marker.group(), static_cast<qint64>(::getpgrp()));
}

TEST(Wrapped, keepsItsMarkerOutOfATrace)
{
    QProcess process;
    process.start(u"bash"_s, {u"-xvc"_s, QString::fromUtf8(ssh::wrapped("printf out", "n1", ssh::Feeding::Nothing))});
    ASSERT_TRUE(process.waitForFinished(10000));
    ssh::Marker marker("n1");
    EXPECT_EQ(marker.after(process.readAllStandardError()), "");
    EXPECT_TRUE(marker.seen());
}

RC_GTEST_PROP(Marker, isFoundInPiecesOfAnySize, ())
{
    auto noise = *rc::gen::container<std::string>(rc::gen::element('v', 'i', 'g', 'e', '-', 'n', '1', ':', '\n'));
    const auto size = *rc::gen::inRange(1, 9);
    const QByteArray all = QByteArray::fromStdString(noise) + "vigie-nonce:77;payload;vigie-nonce:78;";
    ssh::Marker marker("nonce");
    QByteArray payload;
    for (qsizetype i = 0; i < all.size(); i += size)
        payload += marker.after(QByteArrayView(all).sliced(i, qMin<qsizetype>(size, all.size() - i)));
    RC_ASSERT(payload == QByteArray("payload;vigie-nonce:78;"));
    RC_ASSERT(marker.group() == 77);
    RC_ASSERT(marker.noise().toStdString() == noise);
}

RC_GTEST_PROP(LineSplitter, isIndifferentToHowTheBytesArrive, ())
{
    auto text = *rc::gen::container<std::string>(rc::gen::element('a', 'b', '\n'));
    const auto size = *rc::gen::inRange(1, 7);
    const QByteArray all = QByteArray::fromStdString(text);
    ssh::LineSplitter splitter;
    QList<QByteArray> lines;
    for (qsizetype i = 0; i < all.size(); i += size)
        lines += splitter.lines(QByteArrayView(all).sliced(i, qMin<qsizetype>(size, all.size() - i)));
    lines += splitter.rest();
    QList<QByteArray> expected = all.split('\n');
    if (expected.constLast().isEmpty())
        expected.removeLast();
    RC_ASSERT(lines == expected);
}

TEST(LineSplitter, cutsALineThatNeverEnds)
{
    ssh::LineSplitter splitter;
    for (int i = 0; i < 3; ++i)
        EXPECT_TRUE(splitter.lines(QByteArray(1024 * 1024, 'x')).isEmpty());
    const auto lines = splitter.lines("\nnext\n");
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(0).size(), ssh::LineSplitter::longest);
    EXPECT_EQ(lines.at(1), "next");
}

TEST(SocketOwner, readsTheKernelsTables)
{
    const QByteArray four = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
                            "   0: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000   999        0 1 1\n"
                            "   1: 0100007F:C350 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 2 1\n";
    EXPECT_EQ(ssh::ownerIn(four, 50000, 8080), std::optional<uid_t>(1000));
    EXPECT_EQ(ssh::ownerIn(four, 8080, 50000), std::optional<uid_t>(999));
    EXPECT_EQ(ssh::ownerIn(four, 50001, 8080), std::nullopt);
    const QByteArray six = "   1: 0000000000000000FFFF00000100007F:C350 0000000000000000FFFF00000100007F:1F90 01 0:0 00:0 0  65534 0 2 1\n";
    EXPECT_EQ(ssh::ownerIn(six, 50000, 8080), std::optional<uid_t>(65534));
}
