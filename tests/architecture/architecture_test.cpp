#include "rules.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;

namespace vigie::architecture {

QString at(const File &file, const QString &searched, qsizetype position, const QString &why)
{
    return file.path + u':' + QString::number(searched.left(position).count(u'\n') + 1) + u": "_s + why;
}

QStringList matches(const Tree &tree, const std::function<bool(const File &)> &where, const std::function<QString(const File &)> &text,
                    const QString &pattern, const QString &why)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    EXPECT_TRUE(expression.isValid()) << qPrintable(expression.errorString());
    QStringList wrong;
    for (const File &file : tree.files) {
        // The rules' own samples are not the program.
        if (!where(file) || file.path.startsWith("tests/architecture/"_L1))
            continue;
        const QString searched = text(file);
        auto found = expression.globalMatch(searched);
        while (found.hasNext())
            wrong.append(at(file, searched, found.next().capturedStart(), why));
    }
    return wrong;
}

void PrintTo(const Rule &rule, std::ostream *out)
{
    *out << rule.name.toStdString();
}

} // namespace vigie::architecture

using namespace vigie::architecture;

namespace {

const Tree &sources()
{
    static const Tree tree = Tree::ofSources();
    return tree;
}

QList<Rule> allRules()
{
    return includeRules() + codeRules() + nameRules() + textRules();
}

std::string listed(const QStringList &lines)
{
    constexpr qsizetype most = 20;
    const QString rest = lines.size() > most ? u"\n… and %1 more"_s.arg(lines.size() - most) : QString();
    return QString(lines.mid(0, most).join(u'\n') + rest).toStdString();
}

struct Links {
    QString floor, target;
    QStringList libraries;
};

// Written by links.cmake when the build is configured: FLOOR/TARGET.txt, a library on each line.
QList<Links> builtLinks()
{
    QList<Links> all;
    QDirIterator files(QStringLiteral(VIGIE_BINARY_DIR "/links"), {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString path = file.fileName();
        all.append({path.section(u'/', -2, -2), path.section(u'/', -1).chopped(4), QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)});
    }
    return all;
}

} // namespace

class Rules : public testing::TestWithParam<Rule>
{
};

TEST_P(Rules, holdInTheSources)
{
    const QStringList wrong = GetParam().violations(sources());
    EXPECT_TRUE(wrong.isEmpty()) << listed(wrong);
}

TEST_P(Rules, canFail)
{
    ASSERT_FALSE(GetParam().broken.isEmpty());
    for (const File &file : GetParam().broken) {
        const QStringList wrong = GetParam().violations({{file}, {}});
        EXPECT_EQ(wrong.size(), 1) << "planted in " << qPrintable(file.path) << ": " << qPrintable(file.text) << "\n" << listed(wrong);
        EXPECT_TRUE(wrong.value(0).startsWith(file.path));
    }
}

TEST_P(Rules, letInnocentFilesPass)
{
    const QStringList wrong = GetParam().violations({GetParam().fine, {}});
    EXPECT_TRUE(wrong.isEmpty()) << listed(wrong);
}

INSTANTIATE_TEST_SUITE_P(House, Rules, testing::ValuesIn(allRules()), [](const testing::TestParamInfo<Rule> &info) { return info.param.name.toStdString(); });

TEST(Sources, areThere)
{
    EXPECT_GT(sources().files.size(), 100);
    const auto has = [](const QString &path) { return std::ranges::any_of(sources().files, [&](const File &file) { return file.path == path; }); };
    EXPECT_TRUE(has(u"app/engine.h"_s));
    EXPECT_TRUE(has(u"tests/architecture/rules.h"_s));
    EXPECT_TRUE(QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets/QDialog"_s)) << "the rule about window headers looks there";
}

TEST(TopLevel, holdsExactlyWhatTheArchitectureNames)
{
    EXPECT_EQ(listed(strangersAtTheTop(sources().topLevel)), "");
    EXPECT_EQ(listed(missingAtTheTop(sources().topLevel)), "");
}

TEST(TopLevel, strangersAreFound)
{
    EXPECT_EQ(strangersAtTheTop({u"app"_s, u"scripts"_s, u".ci"_s}), QStringList{u"scripts"_s});
    EXPECT_TRUE(missingAtTheTop({u"app"_s}).contains(u"ui"_s));
}

TEST(Links, goDown)
{
    const QList<Links> all = builtLinks();
    QStringList targets, wrong;
    for (const Links &links : all) {
        targets.append(links.target);
        wrong += forbiddenLinks(links.floor, links.target, links.libraries);
    }
    for (const QString &target : {u"vigie-remote"_s, u"vigie-app"_s, u"vigie-cli"_s, u"vigiectl"_s})
        EXPECT_TRUE(targets.contains(target)) << qPrintable(target);
    EXPECT_TRUE(wrong.isEmpty()) << listed(wrong);
}

TEST(Links, upwardOnesAreFound)
{
    EXPECT_EQ(forbiddenLinks(u"remote"_s, u"x"_s, {u"vigie-app"_s, u"ssh"_s}).size(), 1);
    EXPECT_EQ(forbiddenLinks(u"app"_s, u"x"_s, {u"Qt6::Widgets"_s, u"CLI11::CLI11"_s, u"Qt6::Core"_s}).size(), 2);
    EXPECT_EQ(forbiddenLinks(u"ui"_s, u"x"_s, {u"vigie-remote"_s, u"ssh"_s, u"vigie-app"_s, u"$<LINK_ONLY:Qt6::Gui>"_s}).size(), 2);
    EXPECT_TRUE(forbiddenLinks(u"cli"_s, u"x"_s, {u"CLI11::CLI11"_s, u"vigie-app"_s, u"::@(0x1)"_s, u"CMakeFiles/x.dir/qrc.cpp.o"_s}).isEmpty());
}

TEST(Comments, areLeftOutAndLinesStay)
{
    const File file{u"app/x.cpp"_s, u"a // one\n/* two\nthree */ b = \"// no comment \\\" \"; 'c'\nR\"x(raw // \" )x\" d"_s};
    EXPECT_EQ(file.code().count(u'\n'), file.text.count(u'\n'));
    EXPECT_TRUE(file.code().contains(u"// no comment"_s));
    EXPECT_FALSE(file.code().contains(u"one"_s));
    EXPECT_FALSE(file.code().contains(u"three"_s));
    EXPECT_FALSE(file.bareCode().contains(u"raw"_s));
    EXPECT_TRUE(file.bareCode().contains(u" d"_s));
}
