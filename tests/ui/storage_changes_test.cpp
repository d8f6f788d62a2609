#include "tests/ui/storage.h"
#include "ui/models/transfer_rows.h"
#include "ui/pages/storage/bucket_tree.h"
#include "ui/pages/storage/link_dialog.h"
#include "ui/pages/storage/name_dialog.h"
#include "ui/pages/storage/versions_dialog.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>

// What write mode allows, files on their way, and what leaves the window.
namespace vigie::test {
namespace {

using storage::Transfer;

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

TEST(Changing, aFolderIsRenamedWithEverythingBelow)
{
    Storage shown(Scene::Live);
    shown.writing();
    shown.view()->selectName(u"2024"_s, true);
    shown.key(Qt::Key_F2);
    shown.answer(u"2024-old"_s, "nameButton");
    EXPECT_TRUE(shown.until([&] { return shown.calls().contains(u"rename thumbs/2024/lot-1.webp thumbs/2024-old/lot-1.webp"_s); })) << qPrintable(shown.calls().join(u'\n'));
    EXPECT_TRUE(shown.until([&] { return shown.names().contains(u"2024-old"_s) && !shown.names().contains(u"2024"_s); }));
}

TEST(Changing, aFolderIsCopiedAndNeverIntoItself)
{
    Storage shown(Scene::Live);
    shown.writing();
    shown.view()->selectName(u"2025"_s, true);
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(shown.view(), &wanted);
    auto *menu = shown.page()->findChild<QMenu *>(u"objectMenu"_s);
    ASSERT_TRUE(menu);
    for (QAction *action : menu->actions())
        if (action->text() == u"Copy to…"_s)
            action->trigger();
    menu->close();
    auto *dialog = shown.dialog<ui::NameDialog>();
    ASSERT_TRUE(dialog);
    auto *field = dialog->findChild<QLineEdit *>();
    field->setText(u"property-images/thumbs/2025/again"_s);
    EXPECT_FALSE(dialog->findChild<QPushButton *>(u"nameButton"_s)->isEnabled());
    shown.answer(u"archive/kept/"_s, "nameButton");
    EXPECT_TRUE(shown.until([&] { return shown.calls().contains(u"copy property-images/thumbs/2025/lot-1.webp archive/kept/2025/lot-1.webp"_s); })) << qPrintable(shown.calls().join(u'\n'));
}

TEST(Changing, anOlderVersionIsMadeTheLatestOnlyInWriteMode)
{
    Storage shown(Scene::Live, "documents/prices.csv");
    ASSERT_TRUE(shown.until([&] { return shown.view()->selectedCount() == 1; }));
    shown.page()->openVersions();
    auto *table = shown.find<widgets::TableView>("versionTable");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->model()->rowCount(), 4);
    table->selectKey(u"null"_s);
    EXPECT_FALSE(shown.find<QPushButton>("restoreButton")->isEnabled());
    delete shown.dialog<ui::VersionsDialog>();
    shown.writing();
    shown.page()->openVersions();
    table = shown.find<widgets::TableView>("versionTable");
    table->selectKey(u"7c41d0aa-1f2e-47d5-8f6a-5d0b9e3c2f48"_s);
    EXPECT_EQ(shown.find<QPushButton>("restoreButton")->toolTip(), u"A deletion holds nothing."_s);
    table->selectKey(u"1f9a4e77-c0b8-4d3f-b1e9-6a2c8d5e7f90"_s);
    shown.click("restoreButton");
    EXPECT_TRUE(shown.calls().contains(u"restore documents/prices.csv 1f9a4e77-c0b8-4d3f-b1e9-6a2c8d5e7f90"_s));
    EXPECT_TRUE(shown.until([&] { return table->model()->rowCount() == 5; }));
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
    const auto drop = [&](const QPoint &place) {
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(shown.page(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(shown.page(), &event);
        return event.isAccepted();
    };
    const QPoint table = shown.view()->mapTo(shown.page(), shown.view()->rect().center());
    EXPECT_FALSE(drop(table)) << "data is read-only";
    shown.writing();
    EXPECT_TRUE(drop(table));
    ASSERT_TRUE(shown.until([&] { return shown.calls().filter(u"upload"_s).size() == 3; }));
    EXPECT_TRUE(shown.calls().contains(u"upload %1/one.txt property-images/thumbs/one.txt"_s.arg(folder.path())));
    EXPECT_TRUE(shown.calls().contains(u"upload %1/photos/deep/b.jpg property-images/thumbs/photos/deep/b.jpg"_s.arg(folder.path())));
    auto *tree = shown.find<ui::BucketTree>("bucketTree");
    data.setUrls({QUrl::fromLocalFile(folder.path() + u"/one.txt"_s)});
    EXPECT_TRUE(drop(tree->viewport()->mapTo(shown.page(), tree->visualRect(tree->model()->index(1, 0)).center())));
    EXPECT_TRUE(shown.until([&] { return shown.calls().contains(u"upload %1/one.txt backups/one.txt"_s.arg(folder.path())); })) << qPrintable(shown.calls().join(u'\n'));
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
    EXPECT_TRUE(shown.until([&] { return QGuiApplication::clipboard()->text().startsWith(u"bucket,key,size,modified\nproperty-images,thumbs/lot-48213-garden-1280.webp,120400,"_s); }));
}

} // namespace
} // namespace vigie::test
