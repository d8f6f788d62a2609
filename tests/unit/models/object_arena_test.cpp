#include "ui/models/object_export.h"
#include "ui/models/object_order.h"
#include "ui/models/preview.h"
#include "ui/present/objects.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::models;

namespace {

struct Known {
    std::string name;
    qint64 size = 0;
    qint64 modified = 0;
    bool folder = false;
};

std::vector<Known> anyObjects()
{
    const auto letters = rc::gen::container<std::string>(rc::gen::element('a', 'B', 'c', '.', '-', 'w', 'p'));
    return *rc::gen::container<std::vector<Known>>(rc::gen::build<Known>(rc::gen::set(&Known::name, letters), rc::gen::set(&Known::size, rc::gen::inRange<qint64>(0, 50)),
                                                                        rc::gen::set(&Known::modified, rc::gen::inRange<qint64>(0, 50)), rc::gen::set(&Known::folder)));
}

ObjectArena arenaOf(const std::vector<Known> &known)
{
    ObjectArena arena;
    for (const Known &one : known)
        arena.append({QByteArrayView(one.name.data(), qsizetype(one.name.size())), one.folder ? 0 : one.size, one.folder ? 0 : one.modified, one.folder ? ObjectKind::Folder : ObjectKind::Other});
    return arena;
}

QByteArray nameIn(const ObjectArena &arena, quint32 row)
{
    return arena.at(int(row)).name.toByteArray();
}

} // namespace

RC_GTEST_PROP(ObjectArena, givesBackWhatWasPutIn, ())
{
    const std::vector<Known> known = anyObjects();
    const ObjectArena arena = arenaOf(known);
    RC_ASSERT(arena.count() == int(known.size()));
    for (std::size_t i = 0; i < known.size(); ++i) {
        const ObjectEntry entry = arena.at(int(i));
        RC_ASSERT(entry.name.toByteArray().toStdString() == known[i].name);
        RC_ASSERT(known[i].folder || (entry.size == known[i].size && entry.modified == known[i].modified));
    }
}

RC_GTEST_PROP(ObjectOrder, isAPermutationWithFoldersFirstAndInOrder, ())
{
    const ObjectArena arena = arenaOf(anyObjects());
    const auto column = ObjectColumn(*rc::gen::inRange(0, objectColumns));
    const Qt::SortOrder order = *rc::gen::element(Qt::AscendingOrder, Qt::DescendingOrder);
    const ObjectRows rows = ordered(arena, {column, order});
    RC_ASSERT(int(rows.size()) == arena.count());
    RC_ASSERT(std::set<quint32>(rows.begin(), rows.end()).size() == rows.size());
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const ObjectEntry before = arena.at(int(rows[i - 1])), after = arena.at(int(rows[i]));
        const bool folder = after.kind == ObjectKind::Folder;
        RC_ASSERT(!folder || before.kind == ObjectKind::Folder);
        if (folder || before.kind == ObjectKind::Folder)
            continue;
        const bool descending = order == Qt::DescendingOrder;
        const ObjectEntry &low = descending ? after : before, &high = descending ? before : after;
        if (column == ObjectColumn::Size)
            RC_ASSERT(low.size <= high.size);
        if (column == ObjectColumn::Modified)
            RC_ASSERT(low.modified <= high.modified);
        if (column == ObjectColumn::Name)
            RC_ASSERT(low.name.toByteArray() <= high.name.toByteArray());
        const bool equal = (column == ObjectColumn::Size && low.size == high.size) || (column == ObjectColumn::Modified && low.modified == high.modified);
        RC_ASSERT(!equal || rows[i - 1] < rows[i]);
    }
}

RC_GTEST_PROP(ObjectFilter, givesWhatANaiveSearchGives, ())
{
    const ObjectArena arena = arenaOf(anyObjects());
    const std::string needle = *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::element('a', 'b', 'C', '-')));
    const ObjectRows rows = ordered(arena, {ObjectColumn::Size, Qt::DescendingOrder});
    ObjectRows naive;
    for (const quint32 row : rows)
        if (nameIn(arena, row).toLower().contains(QByteArray::fromStdString(needle).toLower()))
            naive.push_back(row);
    RC_ASSERT(matching(arena, rows, ObjectMatcher({QString::fromStdString(needle), {}})) == naive);
}

namespace {

QStringList matched(const ObjectArena &arena, const QString &text, std::optional<ObjectKind> kind = {})
{
    QStringList names;
    for (const quint32 row : matching(arena, ordered(arena, {}), ObjectMatcher({text, kind})))
        names.append(textOf(arena.at(int(row)).name));
    return names;
}

ObjectArena house()
{
    ObjectArena arena;
    const qint64 day = QDateTime(QDate(2026, 11, 23), QTime(12, 0)).toSecsSinceEpoch();
    arena.append({"2024", 0, 0, ObjectKind::Folder});
    arena.append({"facade.webp", 38'200, day, ObjectKind::Image});
    arena.append({"plan.SVG", 9'800, day - 86400, ObjectKind::Image});
    arena.append({"\xc3\xa9t\xc3\xa9.txt", 12, day, ObjectKind::Text});
    return arena;
}

} // namespace

TEST(ObjectFilter, understandsColumnsExpressionsAndKinds)
{
    const ObjectArena arena = house();
    EXPECT_EQ(matched(arena, u"size:>9.8kB"_s), QStringList{u"facade.webp"_s});
    EXPECT_EQ(matched(arena, u"size:<1kB"_s), QStringList{u"été.txt"_s});
    EXPECT_EQ(matched(arena, u"modified:<2026-11-23"_s), QStringList{u"plan.SVG"_s});
    EXPECT_EQ(matched(arena, u"modified:2026-11-23"_s), (QStringList{u"facade.webp"_s, u"été.txt"_s}));
    EXPECT_EQ(matched(arena, u"kind:svg"_s), QStringList{u"plan.SVG"_s});
    EXPECT_EQ(matched(arena, u"name:PLAN"_s), QStringList{u"plan.SVG"_s});
    EXPECT_EQ(matched(arena, u"/^f.*p$/"_s), QStringList{u"facade.webp"_s});
    EXPECT_EQ(matched(arena, u"ÉT"_s), QStringList{u"été.txt"_s});
    EXPECT_EQ(matched(arena, {}, ObjectKind::Folder), QStringList{u"2024"_s});
    EXPECT_EQ(matched(arena, u"a"_s, ObjectKind::Image), (QStringList{u"facade.webp"_s, u"plan.SVG"_s}));
    EXPECT_TRUE(matched(arena, u"/(/"_s).isEmpty()) << "an expression that is none matches nothing";
    EXPECT_FALSE(ObjectMatcher({u"size:>many"_s, {}}).isValid());
}

TEST(ObjectArena, staysSmallAndItsCopiesStayAsTheyWere)
{
    ObjectArena arena;
    constexpr int many = 200'000;
    for (int i = 0; i < many; ++i)
        arena.append({QByteArray("a/name/of/some/length/" + QByteArray::number(i)), i, i, ObjectKind::Other});
    EXPECT_LT(double(arena.heldBytes() - arena.nameBytes()) / many, 32);
    const ObjectArena copy = arena;
    arena.append({"one more", 1, 1, ObjectKind::Other});
    EXPECT_EQ(copy.count(), many);
    EXPECT_EQ(copy.at(many - 1).name.toByteArray(), QByteArray("a/name/of/some/length/199999"));
}

TEST(ObjectArena, keepsMarksThatBelongToAName)
{
    ObjectArena arena;
    arena.append({"\xef\xbb\xbfmark.txt", 1, 1, ObjectKind::Text});
    EXPECT_EQ(textOf(arena.at(0).name), u"\ufeffmark.txt"_s);
}

TEST(Visible, showsWhatWouldSteerATerminalOrTurnTheText)
{
    EXPECT_EQ(present::visible(u"\u001b[31mred"_s), u"\u241b[31mred"_s);
    EXPECT_EQ(present::visible(u"invoice\u202egnp.exe"_s), u"invoice‹U+202E›gnp.exe"_s);
    EXPECT_EQ(present::visible(u"a\nb\u007f\u0085\u200b"_s), u"a\u240ab\u2421‹U+0085›‹U+200B›"_s);
    EXPECT_EQ(present::visible(u"été 名 😀"_s), u"été 名 😀"_s);
}

TEST(ObjectExport, givesFullKeysInEveryForm)
{
    const ObjectArena arena = house();
    const auto exported = [&](ExportForm form) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        EXPECT_TRUE(exportObjects(out, form, arena, ordered(arena, {}), u"images"_s, u"thumbs/"_s));
        return out.data();
    };
    const QByteArrayList csv = exported(ExportForm::Csv).split('\n');
    EXPECT_EQ(csv[0], QByteArray("bucket,key,size,modified"));
    EXPECT_EQ(csv[1], QByteArray("images,thumbs/2024/,,"));
    EXPECT_TRUE(csv[2].startsWith("images,thumbs/facade.webp,38200,2026-11-2"));
    const QJsonDocument json = QJsonDocument::fromJson(exported(ExportForm::Json));
    ASSERT_TRUE(json.isArray());
    EXPECT_EQ(json[3][u"key"_s].toString(), u"thumbs/été.txt"_s);
    const QByteArrayList lines = exported(ExportForm::JsonLines).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(QJsonDocument::fromJson(lines[0])[u"folder"_s].toBool());
}

TEST(ObjectExport, aCellIsNeverAFormula)
{
    ObjectArena arena;
    arena.append({"=cmd|'/c calc'!A1,\"x\"", 1, 0, ObjectKind::Other});
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    ASSERT_TRUE(exportObjects(out, ExportForm::Csv, arena, ordered(arena, {}), u"b"_s, {}));
    EXPECT_TRUE(out.data().contains("\"'=cmd|'/c calc'!A1,\"\"x\"\"\"")) << out.data().constData();
}

TEST(Preview, readsTextTablesAndJsonAndShowsMarks)
{
    const auto look = [](const QByteArray &bytes, const QString &name) { return previewOf(bytes, name, {}, {100, 100}); };
    EXPECT_EQ(look("a\x1b[2Jb\r\nc", u"x.txt"_s).lines, (QStringList{u"a\u241b[2Jb"_s, u"c"_s}));
    EXPECT_EQ(look("{\"a\":[1]}", u"x.json"_s).lines.first(), u"{"_s);
    const Preview table = look("a;b\n1;\"x;\"\"y\"\"\"\n", u"x.csv"_s);
    EXPECT_EQ(table.cells, (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"x;\"y\""_s}}));
    EXPECT_EQ(look(QByteArray("\0\1\2\3", 4), u"x.bin"_s).kind, Preview::Kind::None);
    EXPECT_EQ(look("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>", u"x.svg"_s).kind, Preview::Kind::Text) << "drawing it could read files";
    const Preview cut = look(QByteArray("line\n").repeated(5000), u"x.log"_s);
    EXPECT_TRUE(cut.cut);
    EXPECT_EQ(cut.lines.size(), 2000);
}

TEST(Preview, isOnlyFetchedWhereItCanBeShown)
{
    EXPECT_TRUE(mayPreview(u"a.webp"_s, {}, 38'200));
    EXPECT_FALSE(mayPreview(u"a.webp"_s, {}, 5'000'001));
    EXPECT_FALSE(mayPreview(u"film.mp4"_s, {}, 1000));
    EXPECT_FALSE(mayPreview(u"a.txt"_s, {}, 0));
    EXPECT_TRUE(mayPreview(u"README"_s, u"text/plain"_s, 100'000));
}
