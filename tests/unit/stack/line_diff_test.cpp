#include "app/stack/line_diff.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie::stack;

namespace {

// What the diff makes of the text before; "failed" where it does not fit.
QByteArray applied(const QByteArray &before, const QString &diff)
{
    static const QRegularExpression head(u"^@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@$"_s);
    QStringList old = QString::fromUtf8(before).split(u'\n'), now;
    old.removeLast();
    qsizetype at = 0;
    for (const QString &line : diff.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto hunk = head.match(line); hunk.hasMatch()) {
            const qsizetype start = hunk.captured(2) == "0"_L1 ? hunk.captured(1).toInt() : hunk.captured(1).toInt() - 1;
            while (at < start)
                now.append(old.value(at++));
            const qsizetype first = hunk.captured(4) == "0"_L1 ? hunk.captured(3).toInt() : hunk.captured(3).toInt() - 1;
            if (first != now.size())
                return "failed";
            continue;
        }
        if (!line.startsWith(u'+') && old.value(at++) != line.mid(1))
            return "failed";
        if (!line.startsWith(u'-'))
            now.append(line.mid(1));
    }
    while (at < old.size())
        now.append(old[at++]);
    return now.isEmpty() ? QByteArray() : now.join(u'\n').toUtf8() + '\n';
}

} // namespace

TEST(LineDiff, showsEachPlaceWithItsNumbers)
{
    const QByteArray before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n";
    EXPECT_EQ(lineDiff(before, QByteArray(before).replace("2\n3", "2\nthree").replace("\n11\n", "\n11\nmore\n")),
              u"@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+three\n 4\n 5\n 6\n@@ -9,5 +9,6 @@\n 9\n 10\n 11\n+more\n 12\n 13"_s);
    EXPECT_EQ(lineDiff(before, before), QString());
    EXPECT_EQ(lineDiff("", "a\n"), u"@@ -0,0 +1,1 @@\n+a"_s);
}

TEST(LineDiff, leadsFromOneTextToTheOther)
{
    QRandomGenerator random(20231);
    const auto text = [&] {
        QByteArray made;
        for (int lines = random.bounded(60); lines > 0; --lines)
            made += QByteArray::number(random.bounded(6)) + '\n';
        return made;
    };
    for (int i = 0; i < 500; ++i) {
        const QByteArray before = text(), after = i % 2 ? text() : QByteArray(before).replace("3\n", i % 3 ? "x\ny\n" : "");
        ASSERT_EQ(applied(before, lineDiff(before, after)), after) << before.constData() << "to\n" << after.constData();
    }
}

TEST(LineDiff, ofLargeTextsIsMadeAsWell)
{
    QByteArray before = "same\n", after = "same\n";
    for (int i = 0; i < 3000; ++i) {
        before += "a" + QByteArray::number(i) + '\n';
        after += "b" + QByteArray::number(i) + '\n';
    }
    EXPECT_EQ(applied(before, lineDiff(before, after)), after);
}
