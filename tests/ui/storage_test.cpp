#include "app/servers/write_mode.h"
#include "tests/ui/window.h"
#include "ui/demo/demo_storage.h"
#include "ui/models/object_table.h"
#include "ui/models/transfer_rows.h"
#include "ui/pages/storage/bucket_tree.h"
#include "ui/pages/storage/link_dialog.h"
#include "ui/pages/storage/name_dialog.h"
#include "ui/pages/storage/object_view.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/widgets/question.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

using demo::Scene;
using storage::Transfer;

constexpr auto facade = "property-images/thumbs/lot-48213-facade-640.webp";

// The storage page with a place that is open.
struct Storage : Window {
    explicit Storage(Scene scene, const char *path = "property-images/thumbs/", QSize size = {1280, 800}) : Window(scene, u"storage"_s, size)
    {
        if (path)
            page()->openPath(QString::fromLatin1(path));
        until([this] { return table()->rowCount() > 0; });
    }

    template<class Condition>
    static bool until(Condition condition)
    {
        return QTest::qWaitFor(condition, 3000);
    }

    ui::StoragePage *page() { return qobject_cast<ui::StoragePage *>(window.page()); }
    ui::ObjectView *view() { return find<ui::ObjectView>("objectTable"); }
    models::ObjectTable *table() { return qobject_cast<models::ObjectTable *>(window.findChild<ui::ObjectView *>(u"objectTable"_s)->model()); }
    const QStringList &calls() { return engine.demoStorage()->calls(); }
    QString text(const char *name)
    {
        auto *label = window.findChild<QLabel *>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < table()->rowCount(); ++row)
            all.append(table()->index(row, 0).data().toString());
        return all;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view(), key, modifiers);
        settle();
    }
    void writing() { engine.writeMode()->begin(engine.first()); }
    // Types into the dialog that is open and presses its button.
    void answer(const QString &text, const char *button)
    {
        auto *shown = dialog<QDialog>();
        ASSERT_TRUE(shown);
        auto *field = shown->findChild<QLineEdit *>();
        ASSERT_TRUE(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        auto *go = shown->findChild<QPushButton *>(QString::fromLatin1(button));
        ASSERT_TRUE(go && go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        settle();
    }
};

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
    EXPECT_EQ(shown.names().mid(0, 4), (QStringList{u"2024"_s, u"2025"_s, u"2026"_s, u"lot-48213-facade-640.webp"_s}));
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
    QTest::keyClick(shown.view(), Qt::Key_L, Qt::ControlModifier);
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
    EXPECT_TRUE(names.contains(QString(u"\u241b[31mred.txt")));
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
    auto *filter = shown.find<QLineEdit>("objectFilter");
    ASSERT_TRUE(filter->hasFocus());
    QTest::keyClicks(filter, u"GARDEN"_s);
    EXPECT_TRUE(shown.until([&] { return shown.names() == QStringList({u"lot-48213-garden-640.webp"_s, u"lot-48213-garden-1280.webp"_s}); }));
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
    auto *filter = shown.find<QLineEdit>("objectFilter");
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

TEST(WriteModeSwitch, isAskedOnceAndEndsWithOneClick)
{
    Storage shown(Scene::Live);
    auto *mode = shown.find<QAbstractButton>("writeSwitch");
    ASSERT_TRUE(mode);
    EXPECT_EQ(mode->text(), u"Data: read-only"_s);
    EXPECT_FALSE(shown.find<QPushButton>("uploadButton")->isEnabled());
    EXPECT_EQ(shown.find<QPushButton>("uploadButton")->toolTip(), u"Data is read-only. Turn on write mode first (Ctrl+Shift+W)."_s);
    QTest::keyClick(&shown.window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    EXPECT_FALSE(shown.engine.writeMode()->isOn(shown.engine.first()));
    QTest::mouseClick(question->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
    Window::settle();
    EXPECT_EQ(mode->text(), u"Write mode on, 15 min left"_s);
    EXPECT_TRUE(shown.find<QPushButton>("uploadButton")->isEnabled());
    QTest::mouseClick(mode, Qt::LeftButton);
    EXPECT_EQ(mode->text(), u"Data: read-only"_s);
    EXPECT_FALSE(shown.find<QPushButton>("uploadButton")->isEnabled());
}

TEST(WriteModeSwitch, belongsToOneServer)
{
    Storage shown(Scene::Live);
    shown.writing();
    shown.window.openServer(shown.engine.servers()[1].id);
    EXPECT_EQ(shown.find<QAbstractButton>("writeSwitch")->text(), u"Data: read-only"_s);
}

TEST(Changing, keysDoNothingWhileDataIsReadOnly)
{
    Storage shown(Scene::Live, facade);
    shown.key(Qt::Key_Delete);
    EXPECT_FALSE(shown.dialog<QDialog>());
    shown.key(Qt::Key_F2);
    EXPECT_FALSE(shown.dialog<QDialog>());
}

TEST(Changing, deletingNeedsTheBucketTyped)
{
    Storage shown(Scene::Live, facade);
    shown.writing();
    shown.view()->selectName(u"lot-48213-plan.svg"_s, false);
    shown.view()->selectionModel()->select(shown.table()->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    shown.key(Qt::Key_Delete);
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    EXPECT_FALSE(question->findChild<QPushButton *>(u"confirmButton"_s)->isEnabled());
    shown.answer(u"property-images"_s, "confirmButton");
    ASSERT_TRUE(shown.until([&] { return shown.calls().size() >= 2; }));
    EXPECT_TRUE(shown.calls().contains(u"remove thumbs/lot-48213-plan.svg"_s));
    EXPECT_TRUE(shown.calls().contains(u"remove below thumbs/2024/"_s));
    EXPECT_TRUE(shown.until([&] { return shown.table()->rowCount() == 11; })) << "listed again";
}

TEST(Changing, anObjectIsRenamedAndCopiedAndMoved)
{
    Storage shown(Scene::Live, "documents/");
    shown.writing();
    shown.view()->selectName(u"notes.txt"_s, false);
    shown.key(Qt::Key_F2);
    shown.answer(u"notes-2026.txt"_s, "nameButton");
    ASSERT_TRUE(shown.until([&] { return shown.calls().contains(u"rename notes.txt notes-2026.txt"_s); }));
    const auto choose = [&](const QString &text) {
        QTest::mouseClick(shown.find<QPushButton>("objectMoreButton"), Qt::LeftButton);
        auto *menu = shown.page()->findChild<QMenu *>(u"objectMenu"_s);
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions())
            if (action->text() == text) {
                EXPECT_TRUE(action->isEnabled()) << qPrintable(action->toolTip());
                action->trigger();
            }
        delete menu;
        Window::settle();
    };
    shown.view()->selectName(u"report.json"_s, false);
    choose(u"Copy to…"_s);
    shown.answer(u"archive/2026"_s, "nameButton");
    EXPECT_TRUE(shown.until([&] { return shown.calls().contains(u"copy documents/report.json archive/2026/report.json"_s); }));
    ASSERT_TRUE(shown.until([&] { return shown.view()->selectedCount() == 1; }));
    choose(u"Move to…"_s);
    shown.answer(u"backups/"_s, "nameButton");
    EXPECT_TRUE(shown.until([&] { return shown.calls().contains(u"copy documents/report.json backups/report.json"_s) && shown.calls().contains(u"remove report.json"_s); }));
}

TEST(Changing, aBucketIsMadeWithAGoodNameAndDeletedWithItsNameTyped)
{
    Storage shown(Scene::Live);
    shown.writing();
    shown.click("newBucketButton");
    auto *dialog = shown.dialog<ui::NameDialog>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"No"_s);
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"nameButton"_s)->isEnabled());
    shown.answer(u"plans-2027"_s, "nameButton");
    ASSERT_TRUE(shown.until([&] { return shown.text("placeName") == u"plans-2027"_s; }));
    auto *tree = shown.find<ui::BucketTree>("bucketTree");
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(tree, &wanted);
    auto *menu = shown.page()->findChild<QMenu *>(u"bucketMenu"_s);
    ASSERT_TRUE(menu);
    menu->actions().last()->trigger();
    menu->close();
    shown.answer(u"plans-2027"_s, "confirmButton");
    EXPECT_TRUE(shown.until([&] { return shown.calls().last().startsWith(u"delete-bucket plans-2027 plans-2027"_s); }));
}

TEST(Links, oneThroughTheTunnelSaysThatItWorksOnlyHere)
{
    Storage shown(Scene::Live, "documents/prices.csv");
    ASSERT_TRUE(shown.until([&] { return shown.find<QPushButton>("linkButton"); }));
    shown.click("linkButton");
    auto *dialog = shown.dialog<ui::LinkDialog>();
    ASSERT_TRUE(dialog);
    QString said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text() + u'\n';
    EXPECT_TRUE(said.contains(u"only on this computer"_s)) << qPrintable(said);
    auto *endpoint = dialog->findChild<QLineEdit *>(u"linkEndpoint"_s);
    QTest::keyClicks(endpoint, u"https://files.example.net"_s);
    QTest::keyClick(endpoint, Qt::Key_Tab);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyLinkButton"_s), Qt::LeftButton);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"https://files.example.net/documents/prices.csv?"_s));
    endpoint->clear();
    QTest::keyClick(endpoint, Qt::Key_Return);
}

TEST(Transfers, whatIsDroppedGoesIntoTheShownFolderOrOntoATreesFolder)
{
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"photos/deep"_s);
    for (const QString &name : {u"/one.txt"_s, u"/photos/a.jpg"_s, u"/photos/deep/b.jpg"_s}) {
        QFile file(folder.path() + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    Storage shown(Scene::Live);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path() + u"/one.txt"_s), QUrl::fromLocalFile(folder.path() + u"/photos"_s)});
    const auto drop = [&](QWidget *onto) {
        const QPoint place = onto->mapTo(shown.page(), onto->rect().center());
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(shown.page(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(shown.page(), &event);
        return event.isAccepted();
    };
    EXPECT_FALSE(drop(shown.view())) << "data is read-only";
    shown.writing();
    EXPECT_TRUE(drop(shown.view()));
    ASSERT_TRUE(shown.until([&] { return shown.calls().filter(u"upload"_s).size() == 3; }));
    EXPECT_TRUE(shown.calls().contains(u"upload %1/one.txt property-images/thumbs/one.txt"_s.arg(folder.path())));
    EXPECT_TRUE(shown.calls().contains(u"upload %1/photos/deep/b.jpg property-images/thumbs/photos/deep/b.jpg"_s.arg(folder.path())));
    auto *tree = shown.find<ui::BucketTree>("bucketTree");
    data.setUrls({QUrl::fromLocalFile(folder.path() + u"/one.txt"_s)});
    const QPoint backups = tree->viewport()->mapTo(shown.page(), tree->visualRect(tree->model()->index(1, 0)).center());
    QDropEvent event(backups, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(shown.page(), &event);
    EXPECT_TRUE(shown.until([&] { return shown.calls().contains(u"upload %1/one.txt backups/one.txt"_s.arg(folder.path())); }));
}

TEST(Transfers, anUploadThatWouldReplaceAsksFirst)
{
    QTemporaryDir folder;
    QFile file(folder.path() + u"/lot-48213-plan.svg"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    Storage shown(Scene::Live);
    shown.writing();
    shown.page()->uploadPaths({file.fileName()}, {u"property-images"_s, u"thumbs/"_s});
    ASSERT_TRUE(shown.until([&] { return shown.dialog<widgets::Question>(); }));
    EXPECT_TRUE(shown.calls().filter(u"upload"_s).isEmpty());
    QTest::mouseClick(shown.dialog<widgets::Question>()->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
    EXPECT_TRUE(shown.until([&] { return shown.calls().filter(u"upload"_s).size() == 1; }));
}

TEST(Transfers, severalAreDownloadedBelowAFolderWhateverTheirNames)
{
    QTemporaryDir folder;
    Storage shown(Scene::Live, "documents/");
    shown.view()->selectAll();
    QMetaObject::invokeMethod(shown.window.findChild<QPushButton *>(u"downloadButton"_s), "click");
    auto *menu = new QMenu;
    delete menu;
    shown.view()->setFocus();
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(shown.view(), &wanted);
    auto *actions = shown.page()->findChild<QMenu *>(u"objectMenu"_s);
    ASSERT_TRUE(actions);
    actions->actions().first()->trigger();
    actions->close();
    auto *dialog = shown.window.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->fileSelected(folder.path());
    dialog->close();
    ASSERT_TRUE(shown.until([&] { return shown.engine.demoStorage()->transfers().size() == 7; }));
    for (const Transfer &one : shown.engine.demoStorage()->transfers())
        EXPECT_TRUE(QDir::cleanPath(one.file).startsWith(folder.path() + u'/')) << qPrintable(one.file);
}

TEST(Transfers, theDockPausesGoesOnTriesAgainAndStops)
{
    Storage shown(Scene::Browsing);
    auto *dock = shown.find<QTableView>("transferTable");
    ASSERT_TRUE(dock);
    EXPECT_EQ(dock->model()->index(0, 0).data().toString(), u"drone-bordeaux-lot-48230.mp4"_s);
    EXPECT_EQ(dock->model()->index(0, 2).data().toString(), u"1.31 of 1.92 GB"_s);
    EXPECT_EQ(dock->model()->index(1, 0).data().toString(), u"visit-photos (212 files)"_s);
    EXPECT_EQ(shown.text("transferRate"), u"18.2 MB/s up"_s);
    shown.click("transferGo0");
    EXPECT_EQ(shown.calls().last(), u"paused film"_s);
    EXPECT_EQ(dock->model()->index(0, 3).data().toString(), u"Paused"_s);
    shown.click("transferGo0");
    EXPECT_EQ(shown.calls().last(), u"running film"_s);
    Transfer failed = shown.engine.demoStorage()->transfers().first();
    failed.state = Transfer::State::Failed;
    failed.error = Error{Error::Kind::Conflict, u"The file was not uploaded."_s, u"It was changed while it was being read."_s, {}, {}};
    shown.engine.demoStorage()->setTransfer(failed);
    Window::settle();
    EXPECT_EQ(dock->model()->rowCount(), 16);
    shown.click("clearDoneButton");
    EXPECT_EQ(dock->model()->rowCount(), 1) << "what was not done is cleared with what was";
    shown.click("transferStop0");
    EXPECT_TRUE(shown.calls().contains(u"stopped photo211"_s)) << "all files of the folder";
}

TEST(Transfers, theDockIsOneLineInASmallWindowAndStaysWhenAnotherPageWasOpen)
{
    Storage shown(Scene::Browsing, "property-images/thumbs/", {1024, 640});
    EXPECT_FALSE(shown.find<QTableView>("transferTable"));
    EXPECT_LE(shown.find<QWidget>("transferDock")->height(), 36);
    shown.window.openPage(u"overview"_s);
    shown.window.openPage(u"storage"_s);
    EXPECT_EQ(shown.text("placeName"), u"thumbs"_s) << "the page is where it was";
    shown.click("transferFold");
    EXPECT_TRUE(shown.find<QTableView>("transferTable"));
}

TEST(Transfers, filesOfOneFolderGoTogether)
{
    const auto one = [](const QString &id, const QString &key, const QString &file, Transfer::State state) {
        Transfer transfer;
        transfer.id = id;
        transfer.bucket = u"b"_s;
        transfer.key = key;
        transfer.file = file;
        transfer.state = state;
        return transfer;
    };
    using State = Transfer::State;
    const auto groups = models::transferGroups({one(u"1"_s, u"p/visit/a.jpg"_s, u"/home/x/visit/a.jpg"_s, State::Done), one(u"2"_s, u"p/visit/sub/b.jpg"_s, u"/home/x/visit/sub/b.jpg"_s, State::Waiting),
                                                one(u"3"_s, u"p/c.jpg"_s, u"/home/x/c.jpg"_s, State::Running), one(u"4"_s, u"other/d.jpg"_s, u"/home/other/d.jpg"_s, State::Running)});
    ASSERT_EQ(groups.size(), 3);
    EXPECT_EQ(groups[0].name, u"visit"_s);
    EXPECT_EQ(groups[0].files, 2);
    EXPECT_EQ(groups[0].filesDone, 1);
    EXPECT_EQ(groups[0].state, State::Waiting);
    EXPECT_EQ(groups[2].name, u"d.jpg"_s) << "a folder with one file is that file";
}

TEST(Stale, keepsWhatWasListedAndSaysSo)
{
    Storage shown(Scene::Live, facade);
    shown.writing();
    EXPECT_TRUE(shown.find<QPushButton>("uploadButton")->isEnabled());
    shown.engine.disconnectFrom(shown.engine.first());
    Window::settle();
    EXPECT_EQ(shown.table()->rowCount(), 13);
    EXPECT_FALSE(shown.find<QPushButton>("uploadButton")->isEnabled());
    EXPECT_EQ(shown.find<QPushButton>("uploadButton")->toolTip(), u"The server is not connected."_s);
    shown.engine.reconnectNow(shown.engine.first());
    Window::settle();
    EXPECT_TRUE(shown.find<QPushButton>("uploadButton")->isEnabled());
}

TEST(Empty, saysWhatIsMissing)
{
    Storage none(Scene::NoBucket, nullptr);
    EXPECT_FALSE(none.find<QPushButton>("firstBucketButton")->isEnabled());
    none.writing();
    EXPECT_TRUE(none.find<QPushButton>("firstBucketButton")->isEnabled());
    Storage refused(Scene::StorageRefused, nullptr);
    EXPECT_TRUE(refused.find<QPushButton>("retryBuckets"));
}

TEST(Exporting, whatIsShownGoesToAFileAndToTheClipboard)
{
    QTemporaryDir folder;
    Storage shown(Scene::Live);
    shown.page()->filterBy(u"garden"_s);
    const auto choose = [&](int which) {
        shown.click("listMoreButton");
        auto *menu = shown.page()->findChild<QMenu *>(u"listMenu"_s);
        ASSERT_TRUE(menu);
        menu->actions().at(which)->trigger();
        delete menu;
    };
    choose(2);
    auto *dialog = shown.window.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->fileSelected(folder.path() + u"/list.jsonl"_s);
    dialog->close();
    QFile file(folder.path() + u"/list.jsonl"_s);
    ASSERT_TRUE(shown.until([&] { return file.exists(); }));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().trimmed().split('\n').size(), 2);
    QGuiApplication::clipboard()->clear();
    choose(3);
    EXPECT_TRUE(shown.until([&] { return QGuiApplication::clipboard()->text().startsWith(u"bucket,key,size,modified\nproperty-images,thumbs/lot-48213-garden-640.webp,41700,"_s); }));
}

} // namespace
} // namespace vigie::test
