#include "tests/ui/storage.h"
#include "ui/pages/storage/bucket_tree.h"

#include <QHeaderView>

// Reading: buckets, folders, listings, previews.
namespace vigie::test {
namespace {

TEST(Browsing, theFirstBucketIsShownWithWhatWasCounted)
{
    Storage shown(Scene::Live, nullptr);
    auto *tree = shown.find<ui::BucketTree>("bucketTree");
    ASSERT_EQ(tree->model()->rowCount(), 4);
    EXPECT_EQ(tree->model()->index(3, 0).data(ui::BucketTree::CountRole).toString(), u"1.3 M+"_s);
    EXPECT_EQ(tree->model()->index(2, 0).data(ui::BucketTree::CountRole).toString(), u"38,190"_s);
    EXPECT_EQ(shown.text("placeName"), u"archive"_s);
}

TEST(Browsing, foldersComeFirstAndOpenByKeyboard)
{
    Storage shown(Scene::Live);
    EXPECT_EQ(shown.names().mid(0, 4), (QStringList{u"2024"_s, u"2025"_s, u"2026"_s, u"lot-48213-facade-1280.webp"_s}));
    shown.view()->selectName(u"2025"_s, true);
    shown.key(Qt::Key_Return);
    ASSERT_TRUE(shown.until([&] { return shown.names() == QStringList{u"lot-1.webp"_s}; }));
    EXPECT_EQ(shown.text("placeName"), u"2025"_s);
    shown.key(Qt::Key_Backspace);
    EXPECT_TRUE(shown.until([&] { return shown.table()->rowCount() == 13; }));
    QTest::keyClick(shown.view(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(shown.until([&] { return shown.text("placeName") == u"2025"_s; })) << "back";
}

TEST(Browsing, aDoubleClickOpensAFolder)
{
    Storage shown(Scene::Live);
    const QPoint place = shown.view()->visualRect(shown.table()->index(2, 0)).center();
    QTest::mouseClick(shown.view()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(shown.view()->viewport(), Qt::LeftButton, {}, place);
    EXPECT_TRUE(shown.until([&] { return shown.text("placeName") == u"2026"_s; }));
}

TEST(Browsing, aPathIsTypedAndItsObjectSelected)
{
    Storage shown(Scene::Live, nullptr);
    QTest::keyClick(shown.find<ui::BucketTree>("bucketTree"), Qt::Key_L, Qt::ControlModifier);
    auto *field = shown.find<QLineEdit>("pathField");
    ASSERT_TRUE(field);
    EXPECT_TRUE(field->hasFocus());
    field->selectAll();
    QTest::keyClicks(field, QString::fromLatin1(facade));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(shown.until([&] { return shown.text("previewName") == u"lot-48213-facade-640.webp"_s; }));
    EXPECT_EQ(shown.text("selectionText"), u"1 selected, 38.2 kB"_s);
}

TEST(Browsing, hostileNamesAreShownAndNotObeyed)
{
    Storage shown(Scene::Live, "documents/");
    const QStringList names = shown.names();
    EXPECT_TRUE(names.contains(u"\u241b[31mred.txt"_s));
    EXPECT_TRUE(names.contains(u"invoice‹U+202E›gnp.exe"_s));
    EXPECT_TRUE(names.contains(u".."_s)) << "a folder like any other";
    for (const QString &name : names)
        EXPECT_FALSE(name.contains(QChar(0x1b)) || name.contains(QChar(0x202e)));
}

TEST(Listing, saysHowFarItIsAndStopsAndGoesOn)
{
    Storage shown(Scene::Browsing);
    ASSERT_TRUE(shown.until([&] { return shown.text("objectCount") == u"12,470"_s; }));
    EXPECT_TRUE(shown.text("objectWhat").startsWith(u"objects so far, "_s));
    EXPECT_TRUE(shown.text("rowsText").endsWith(u"of 12,473+"_s)) << qPrintable(shown.text("rowsText"));
    auto *stop = shown.find<QPushButton>("stopListingButton");
    ASSERT_TRUE(stop);
    QTest::mouseClick(stop, Qt::LeftButton);
    EXPECT_EQ(stop->text(), u"Go on"_s);
    QTest::mouseClick(stop, Qt::LeftButton);
    EXPECT_EQ(stop->text(), u"Stop listing"_s);
    shown.engine.demoStorage()->advance();
    EXPECT_TRUE(shown.until([&] { return !stop->isVisible(); }));
    EXPECT_TRUE(shown.text("objectWhat").startsWith(u"objects, "_s)) << qPrintable(shown.text("objectWhat"));
}

TEST(Listing, sortsWhatIsLoadedOffTheWindowsThreadAndKeepsTheSelection)
{
    Storage shown(Scene::Browsing);
    ASSERT_TRUE(shown.until([&] { return shown.table()->rowCount() == 12'473; }));
    shown.view()->selectName(u"lot-48213-plan.svg"_s, false);
    QHeaderView *header = shown.view()->horizontalHeader();
    const QPoint size(header->sectionViewportPosition(1) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, size);
    EXPECT_TRUE(shown.table()->isArranging());
    ASSERT_TRUE(shown.until([&] { return !shown.table()->isArranging(); }));
    EXPECT_EQ(shown.table()->textAt(3, models::ObjectColumn::Name), u"lot-48213-plan.svg"_s) << "the smallest object, after the folders";
    EXPECT_EQ(shown.text("previewName"), u"lot-48213-plan.svg"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, size);
    ASSERT_TRUE(shown.until([&] { return !shown.table()->isArranging(); }));
    EXPECT_EQ(shown.table()->textAt(3, models::ObjectColumn::Size), u"120.4 kB"_s);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, size);
    ASSERT_TRUE(shown.until([&] { return !shown.table()->isArranging(); }));
    EXPECT_EQ(shown.table()->sorted(), models::ObjectSort()) << "the third click gives the order of the names back";
}

TEST(Listing, theFilterTellsHowManyMatchAndEscapeClearsIt)
{
    Storage shown(Scene::Live);
    QTest::keyClick(shown.view(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = shown.find<QLineEdit>("filterField");
    ASSERT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, u"GARDEN"_s);
    EXPECT_TRUE(shown.until([&] { return shown.names() == QStringList({u"lot-48213-garden-1280.webp"_s, u"lot-48213-garden-640.webp"_s}); }));
    EXPECT_EQ(shown.text("rowsText"), u"2 of 13"_s);
    QTest::keyClicks(filter, u"x"_s);
    EXPECT_TRUE(shown.find<QPushButton>("clearFilterButton")) << "nothing matches";
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_TRUE(filter->text().isEmpty());
    EXPECT_EQ(shown.table()->rowCount(), 13);
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_TRUE(shown.view()->hasFocus());
}

TEST(Listing, enterAsksTheServerForAPrefixWhileNotEverythingIsListed)
{
    Storage shown(Scene::Browsing);
    auto *filter = shown.find<QLineEdit>("filterField");
    QTest::keyClicks(filter, u"lot-48213-k"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    EXPECT_TRUE(shown.until([&] { return shown.table()->arena().count() == 2; }));
    EXPECT_EQ(shown.text("placeName"), u"thumbs / lot-48213-k*"_s);
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_TRUE(shown.until([&] { return shown.table()->arena().count() > 1000; }));
}

TEST(Listing, aFailureIsSaidInPlaceAndTriedAgain)
{
    Storage shown(Scene::Live);
    shown.engine.demoStorage()->failListings(Error{Error::Kind::NotFound, u"There is no bucket with this name."_s, {}, {}, {}});
    shown.page()->openPath(u"gone/"_s);
    ASSERT_TRUE(shown.until([&] { return shown.find<QPushButton>("retryListing"); }));
    shown.engine.demoStorage()->failListings({});
    shown.page()->openPath(u"property-images/thumbs/"_s);
    EXPECT_TRUE(shown.until([&] { return shown.table()->rowCount() == 13; }));
}

TEST(Listing, goesOnWhereItWasWhenTheConnectionIsBack)
{
    Storage shown(Scene::Browsing, nullptr);
    demo::DemoStorage *storage = shown.engine.demoStorage();
    QObject::connect(shown.table(), &QAbstractItemModel::rowsInserted, storage, [storage] { storage->failListings(Error{Error::Kind::Unreachable, u"The connection was lost."_s, {}, {}, {}}); });
    shown.page()->openPath(u"property-images/thumbs/"_s);
    ASSERT_TRUE(shown.until([&] { return shown.text("objectWhat") == u"objects, then: The connection was lost."_s; })) << qPrintable(shown.text("objectWhat"));
    EXPECT_EQ(shown.find<QPushButton>("stopListingButton")->text(), u"Go on"_s);
    const int before = shown.table()->rowCount();
    EXPECT_GE(before, 1000);
    EXPECT_LT(before, 12'473);
    shown.engine.disconnectFrom(shown.engine.first());
    QObject::disconnect(shown.table(), nullptr, storage, nullptr);
    storage->failListings({});
    shown.engine.reconnectNow(shown.engine.first());
    EXPECT_TRUE(shown.until([&] { return shown.table()->rowCount() == 12'473; }));
}

TEST(Listing, loadingShowsWhereRowsWillBe)
{
    Storage shown(Scene::ListingSlow, nullptr);
    EXPECT_EQ(shown.table()->rowCount(), 0);
    EXPECT_EQ(shown.text("objectWhat"), u"Listing the objects"_s);
    EXPECT_TRUE(shown.view()) << "the table itself, not an empty folder";
    shown.engine.demoStorage()->advance();
    EXPECT_TRUE(shown.until([&] { return shown.text("objectWhat") != u"Listing the objects"_s; }));
}

TEST(Looking, aTextIsReadOnlyWhenItIsSelected)
{
    Storage shown(Scene::Live, "documents/");
    EXPECT_FALSE(shown.calls().contains(u"read documents/notes.txt"_s));
    shown.view()->selectName(u"notes.txt"_s, false);
    ASSERT_TRUE(shown.until([&] { return shown.calls().contains(u"read documents/notes.txt"_s); }));
    shown.view()->selectAll();
    EXPECT_EQ(shown.view()->selectedCount(), 7);
    EXPECT_EQ(shown.calls().filter(u"read"_s).size(), 1) << "of many selected none is read";
}

TEST(Looking, anImageTellsItsSize)
{
    Storage shown(Scene::Live, facade);
    const auto says = [&] {
        for (const QLabel *label : shown.window.findChildren<QLabel *>())
            if (label->text() == u"WEBP image, 640 × 427"_s || label->text() == u"WebP image, 640 × 427"_s)
                return true;
        return false;
    };
    EXPECT_TRUE(shown.until(says));
}

} // namespace
} // namespace vigie::test
