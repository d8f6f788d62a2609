#include "tests/ui/window.h"
#include "ui/demo/demo_data.h"
#include "ui/demo/demo_search.h"
#include "ui/models/search_query.h"
#include "ui/pages/search/document_dialog.h"
#include "ui/pages/search/filter_dialog.h"
#include "ui/pages/search/import_dialog.h"
#include "ui/pages/search/key_dialog.h"
#include "ui/pages/search/search_page.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

using demo::Scene;

QStringList callsOf(Window &shown, QLatin1String verb)
{
    QStringList calls;
    for (const QString &call : shown.engine.demoSearch()->calls())
        if (call.startsWith(verb))
            calls.append(call);
    return calls;
}

void restore(Window &shown, const QByteArray &state)
{
    QMetaObject::invokeMethod(shown.window.page(), "restore", Q_ARG(QByteArray, state));
    Window::settle();
}

void show(Window &shown, const char *part)
{
    QMetaObject::invokeMethod(shown.window.page(), part);
    Window::settle();
}

// What stands in the menu behind the three dots.
void choose(Window &shown, const QString &text)
{
    shown.click("searchMoreButton");
    auto *menu = shown.window.findChild<QMenu *>(u"searchMenu"_s);
    ASSERT_TRUE(menu);
    for (QAction *action : menu->actions())
        if (action->text() == text) {
            ASSERT_TRUE(action->isEnabled()) << qPrintable(action->toolTip());
            menu->close();
            action->trigger();
            Window::settle();
            return;
        }
    FAIL() << "not in the menu: " << qPrintable(text);
}

void confirm(Window &shown, const QString &typed = {})
{
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    auto *go = question->findChild<QPushButton *>(u"confirmButton"_s);
    if (!typed.isEmpty())
        QTest::keyClicks(question->findChild<QLineEdit *>(), typed);
    ASSERT_TRUE(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    Window::settle();
}

QString cell(Window &shown, const char *table, int row, int column)
{
    auto *view = shown.find<QTableView>(table);
    return view ? view->model()->index(row, column).data().toString() : QString();
}

QString text(Window &shown, const char *label)
{
    auto *found = shown.find<QLabel>(label);
    return found ? found->text() : QString();
}

TEST(SearchPage, searchesAWhileAfterTypingStopsAndMarksWhatItFound)
{
    Window shown(Scene::Live, u"search"_s);
    auto *field = shown.find<QLineEdit>("documentSearch");
    ASSERT_TRUE(field);
    QTest::keyClicks(field, u"jardin"_s);
    EXPECT_TRUE(callsOf(shown, "search|listings|jardin"_L1).isEmpty()) << "not at every letter";
    QTest::qWait(250);
    EXPECT_EQ(callsOf(shown, "search|listings|jardin"_L1).size(), 1);
    EXPECT_EQ(cell(shown, "documentTable", 0, 1), u"Maison bourgeoise, parc et jardin"_s);
}

TEST(SearchPage, withoutWordsAllDocumentsAreGoneThroughNotTheFirstThousand)
{
    Window shown(Scene::Live, u"search"_s);
    EXPECT_EQ(text(shown, "foundText"), u"48,210 documents"_s);
    EXPECT_EQ(text(shown, "pageText"), u"Page 1 of 2,411"_s);
    shown.click("pageAfterButton");
    EXPECT_EQ(callsOf(shown, "documents|listings"_L1).last(), u"documents|listings|20|"_s);
    EXPECT_TRUE(shown.find<QCheckBox>("facet-city-Bordeaux")) << "facets are counted all the same";
}

TEST(SearchPage, aSearchThatMeetsTheLimitOfTheSettingsSaysThatThereMayBeMore)
{
    Window shown(Scene::Live, u"search"_s);
    QTest::keyClicks(shown.find<QLineEdit>("documentSearch"), u"jardin"_s);
    QTest::qWait(250);
    EXPECT_EQ(text(shown, "foundText"), u"1,000 or more found in 4 ms"_s);
}

TEST(SearchPage, boxesAndTagsAreTheSameFilter)
{
    Window shown(Scene::Live, u"search"_s);
    QTest::keyClicks(shown.find<QLineEdit>("documentSearch"), u"jardin"_s);
    shown.find<QCheckBox>("facet-city-Lyon")->click();
    QTest::qWait(250);
    EXPECT_TRUE(shown.engine.demoSearch()->calls().contains(u"search|listings|jardin|city = \"Lyon\"|"_s));
    auto *tag = shown.find<QAbstractButton>("filterTag");
    ASSERT_TRUE(tag);
    EXPECT_EQ(tag->text(), u"city = Lyon"_s);
    QTest::keyClick(tag, Qt::Key_Delete);
    Window::settle();
    EXPECT_FALSE(shown.find<QCheckBox>("facet-city-Lyon")->isChecked());
    EXPECT_EQ(shown.engine.demoSearch()->calls().last(), u"search|listings|jardin||"_s);
}

TEST(SearchPage, theFilterDialogAddsAComparisonAndWhatMatchesNothingIsToldApart)
{
    Window shown(Scene::Live, u"search"_s);
    shown.click("addFilterButton");
    auto *dialog = shown.dialog<ui::FilterDialog>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QComboBox *>(u"filterField"_s)->setCurrentIndex(0);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"filterValue"_s), u"Atlantis"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"filterAddButton"_s), Qt::LeftButton);
    Window::settle();
    EXPECT_EQ(callsOf(shown, "documents|listings"_L1).last(), u"documents|listings|0|city = \"Atlantis\""_s);
    shown.click("clearFilterButton");
    EXPECT_EQ(text(shown, "foundText"), u"48,210 documents"_s);
}

TEST(SearchPage, headsSortOnlyByWhatTheSettingsAllow)
{
    Window shown(Scene::Live, u"search"_s);
    restore(shown, demo::demoSearchState());
    auto *table = shown.find<widgets::TableView>("documentTable");
    Q_EMIT table->orderWanted(4); // price, largest first already: then smallest first
    Window::settle();
    EXPECT_EQ(callsOf(shown, "search|listings|jardin"_L1).last().section(u'|', 4), u"price:asc"_s);
    const qsizetype asked = shown.engine.demoSearch()->calls().size();
    Q_EMIT table->orderWanted(1); // title
    Window::settle();
    EXPECT_EQ(shown.engine.demoSearch()->calls().size(), asked);
}

TEST(SearchPage, aFieldThatIsNoFilterYetCanBeMadeOneInTheSettings)
{
    Window shown(Scene::Writing, u"search"_s);
    shown.engine.demoSearch()->refuseSearch(Error{Error::Kind::Usage, u"There is no filter for energy."_s, {}, {}, {}});
    auto *query = shown.window.findChild<models::SearchQuery *>();
    ASSERT_TRUE(query);
    query->add({u"energy"_s, {{models::Comparator::Equal, u"A"_s}}, {}});
    Window::settle();
    shown.click("makeFilterableButton");
    auto *patch = shown.find<widgets::MonoView>("settingsPatch");
    ASSERT_TRUE(patch);
    EXPECT_TRUE(patch->plainText().contains(u"\"energy\""_s));
}

TEST(SearchPage, nothingIsWrittenWithoutWriteMode)
{
    Window shown(Scene::Live, u"search"_s);
    restore(shown, demo::demoSearchState());
    auto *edit = shown.find<QPushButton>("editDocumentButton");
    ASSERT_TRUE(edit);
    EXPECT_FALSE(edit->isEnabled());
    EXPECT_FALSE(edit->toolTip().isEmpty()) << "a button that is off says why";
    shown.engine.writeMode()->begin(shown.engine.first());
    Window::settle();
    EXPECT_TRUE(edit->isEnabled());
    shown.engine.writeMode()->end(shown.engine.first());
    Window::settle();
    EXPECT_FALSE(edit->isEnabled());
}

TEST(SearchPage, aDocumentIsChangedAsJson)
{
    Window shown(Scene::Writing, u"search"_s);
    restore(shown, demo::demoSearchState());
    shown.click("editDocumentButton");
    auto *dialog = shown.dialog<ui::DocumentDialog>();
    ASSERT_TRUE(dialog);
    auto *edit = dialog->findChild<QPlainTextEdit *>(u"documentText"_s);
    auto *save = dialog->findChild<QPushButton *>(u"saveDocumentButton"_s);
    const QString before = edit->toPlainText();
    edit->setPlainText(u"{ \"title\": "_s);
    QTest::mouseClick(save, Qt::LeftButton);
    edit->setPlainText(u"[1]"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(callsOf(shown, "put"_L1).isEmpty()) << "what is no document is not sent";
    edit->setPlainText(QString(before).replace(u"clos"_s, u"ouvert"_s));
    QTest::mouseClick(dialog->findChild<QRadioButton *>(u"documentMode-update"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(save, Qt::LeftButton);
    Window::settle();
    EXPECT_EQ(callsOf(shown, "put"_L1), QStringList{u"put listings Maison en pierre avec jardin ouvert update"_s});
    EXPECT_FALSE(shown.dialog<ui::DocumentDialog>());
}

TEST(SearchPage, newDocumentsAreWrittenAsJsonToo)
{
    Window shown(Scene::Writing, u"search"_s);
    choose(shown, u"Write documents as JSON…"_s);
    auto *dialog = shown.dialog<ui::DocumentDialog>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"[{\"id\": 1, \"title\": \"Un\"}, {\"id\": 2}]"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveDocumentButton"_s), Qt::LeftButton);
    Window::settle();
    EXPECT_EQ(callsOf(shown, "put"_L1), QStringList{u"put listings Un replace"_s});
}

TEST(SearchPage, deletingIsAskedAndAWholeFilterIsTyped)
{
    Window shown(Scene::Writing, u"search"_s);
    restore(shown, demo::demoSearchState());
    shown.click("deleteDocumentButton");
    confirm(shown);
    EXPECT_EQ(callsOf(shown, "delete"_L1).last(), u"delete listings 48213"_s);
    choose(shown, u"Delete what matches the filter…"_s);
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    EXPECT_FALSE(question->findChild<QPushButton *>(u"confirmButton"_s)->isEnabled());
    confirm(shown, u"listings"_s);
    EXPECT_EQ(callsOf(shown, "delete matching"_L1).last(), uR"(delete matching listings city = "Bordeaux" AND type = "house" AND price <= 1200000 listings)"_s);
}

TEST(SearchPage, wholeIndexesAreMadeSwappedAndDeleted)
{
    Window shown(Scene::Writing, u"search"_s);
    choose(shown, u"Make an index…"_s);
    confirm(shown, u"listings_next"_s);
    EXPECT_EQ(callsOf(shown, "create"_L1), QStringList{u"create listings_next"_s});
    choose(shown, u"Swap with another index…"_s);
    auto *menu = shown.window.findChild<QMenu *>(u"swapMenu"_s);
    ASSERT_TRUE(menu);
    menu->actions().first()->trigger();
    menu->close();
    confirm(shown);
    EXPECT_EQ(callsOf(shown, "swap"_L1), QStringList{u"swap listings agents"_s});
    choose(shown, u"Delete the index…"_s);
    confirm(shown, u"listings"_s);
    EXPECT_EQ(callsOf(shown, "delete index"_L1), QStringList{u"delete index listings listings"_s});
}

TEST(SearchPage, aDumpIsFollowedAndCanBeStopped)
{
    Window shown(Scene::Writing, u"search"_s);
    shown.engine.demoSearch()->hold();
    choose(shown, u"Make a dump…"_s);
    confirm(shown);
    EXPECT_TRUE(shown.find<QTableView>("taskTable")) << "where it can be followed";
    shown.click("stopWorkButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shown.find<QPushButton>("stopWorkButton"); }, 2000));
    EXPECT_FALSE(callsOf(shown, "begin dump"_L1).isEmpty());
    EXPECT_TRUE(callsOf(shown, "dump"_L1).isEmpty());
}

TEST(SearchPage, aFileIsAddedShownInTheDockAndStopped)
{
    Window shown(Scene::Writing, u"search"_s);
    show(shown, "openImport");
    auto *dialog = shown.dialog<ui::ImportDialog>();
    ASSERT_TRUE(dialog);
    auto *go = dialog->findChild<QPushButton *>(u"startImportButton"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"importFile"_s), u"/srv/listings.txt"_s);
    EXPECT_FALSE(go->isEnabled()) << "not a format that Meilisearch reads";
    dialog->findChild<QLineEdit *>(u"importFile"_s)->setText(u"/srv/listings.ndjson"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    Window::settle();
    EXPECT_EQ(callsOf(shown, "import"_L1), QStringList{u"import listings replace"_s});
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeImportButton"_s), Qt::LeftButton);
    Window::settle();
    EXPECT_EQ(cell(shown, "dockTable", 0, 2), u"Add listings.ndjson"_s) << "it goes on without its dialog";
    shown.click("stopImportLink");
    EXPECT_EQ(callsOf(shown, "stop"_L1), QStringList{u"stop import-1"_s});
    EXPECT_EQ(cell(shown, "dockTable", 0, 0), u"Stopped"_s);
    EXPECT_FALSE(shown.find<QPushButton>("stopImportLink"));
}

TEST(SearchPage, whatIsShownIsCopied)
{
    Window shown(Scene::Live, u"search"_s);
    restore(shown, demo::demoSearchState());
    shown.click("exportButton");
    auto *menu = shown.window.findChild<QMenu *>(u"exportMenu"_s);
    ASSERT_TRUE(menu);
    menu->actions().at(4)->trigger();
    menu->close();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s);
    EXPECT_EQ(lines.value(0), u"id,title,city,rooms,price"_s);
    EXPECT_EQ(lines.value(5), u"48213,Maison en pierre avec jardin clos,Bordeaux,5,545000"_s);
    EXPECT_EQ(lines.size(), 13);
}

TEST(SearchPage, settingsShowWhatWouldBeSentAndSendThat)
{
    Window shown(Scene::Writing, u"search"_s);
    restore(shown, demo::demoSettingsState());
    EXPECT_EQ(text(shown, "settingsCount"), u"3 changes"_s);
    EXPECT_EQ(text(shown, "settingsBalance"), u"+2 −2"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return text(shown, "settingsEffect").contains(u"about 40 s"_s); }, 2000));
    shown.find<QAbstractButton>("entry-sortableAttributes-surface")->click();
    Window::settle();
    shown.click("applyButton");
    EXPECT_EQ(callsOf(shown, "apply"_L1), QStringList{u"apply listings filterableAttributes pagination rankingRules sortableAttributes"_s});
    EXPECT_EQ(text(shown, "settingsCount"), u"unchanged"_s);
}

TEST(SearchPage, theJsonOfTheSettingsIsTheSameDraft)
{
    Window shown(Scene::Writing, u"search"_s);
    show(shown, "showSettings");
    shown.find<QWidget>("settingsSegments")->findChildren<QAbstractButton *>().last()->click();
    auto *json = shown.find<QPlainTextEdit>("settingsJson");
    ASSERT_TRUE(json);
    const QString whole = json->toPlainText();
    json->setPlainText(QString(whole).replace(u"\"maxTotalHits\": 1000"_s, u"\"maxTotalHits\": 5000"_s));
    Window::settle();
    EXPECT_EQ(text(shown, "settingsCount"), u"1 change"_s);
    json->setPlainText(whole.chopped(4));
    Window::settle();
    EXPECT_TRUE(text(shown, "settingsJsonNote").startsWith(u"Line "_s));
    EXPECT_FALSE(shown.find<QPushButton>("applyButton")->isEnabled()) << "what cannot be read is not sent";
}

TEST(SearchPage, tasksAreFilteredAndCancelled)
{
    Window shown(Scene::Writing, u"search"_s);
    show(shown, "showTasks");
    EXPECT_EQ(cell(shown, "taskTable", 0, 0), u"Failed"_s);
    EXPECT_EQ(cell(shown, "taskTable", 2, 0), u"Running"_s);
    QTest::keyClicks(shown.find<QLineEdit>("taskFilter"), u"index:agents state:waiting"_s);
    Window::settle();
    auto *table = shown.find<widgets::TableView>("taskTable");
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->selectRow(0);
    Window::settle();
    shown.click("cancelTaskButton");
    confirm(shown);
    EXPECT_EQ(callsOf(shown, "cancel"_L1), QStringList{u"cancel 8416"_s});
}

TEST(SearchPage, aFailedTaskLeadsToTheFieldThatIsMissing)
{
    Window shown(Scene::Writing, u"search"_s);
    show(shown, "showTasks");
    shown.click("taskIdButton");
    confirm(shown, u"slug"_s);
    EXPECT_EQ(callsOf(shown, "id"_L1), QStringList{u"id articles slug"_s});
}

TEST(SearchPage, aKeyIsMadeWithRightsIndexesAndAnEnd)
{
    Window shown(Scene::Writing, u"search"_s);
    show(shown, "makeKey");
    auto *dialog = shown.dialog<ui::SearchKeyDialog>();
    ASSERT_TRUE(dialog);
    auto *go = dialog->findChild<QPushButton *>(u"makeKeyButton"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"keyName"_s), u"web"_s);
    EXPECT_FALSE(go->isEnabled()) << "a key that may do nothing is none";
    dialog->findChild<QCheckBox *>(u"right-search"_s)->setChecked(true);
    dialog->findChild<QLineEdit *>(u"keyIndexes"_s)->setText(u"listings, agents"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    Window::settle();
    EXPECT_EQ(callsOf(shown, "create key"_L1), QStringList{u"create key web search listings agents"_s});
}

TEST(SearchPage, aKeysValueIsShownOnlyWhileItIsRevealed)
{
    Window shown(Scene::Live, u"search"_s);
    restore(shown, demo::demoKeysState());
    EXPECT_FALSE(shown.find<QLineEdit>("keyValue"));
    shown.click("reveal-MEILI_API_KEY_WORKER");
    ASSERT_TRUE(shown.find<QLineEdit>("keyValue"));
    show(shown, "showDocuments");
    show(shown, "showKeys");
    EXPECT_FALSE(shown.find<QLineEdit>("keyValue")) << "leaving the page hides it";
}

TEST(SearchPage, replacingAndDeletingAKeyIsTyped)
{
    Window shown(Scene::Writing, u"search"_s);
    restore(shown, demo::demoKeysState());
    shown.click("replaceKeyButton");
    auto *dialog = shown.dialog<ui::SearchKeyDialog>();
    ASSERT_TRUE(dialog);
    auto *go = dialog->findChild<QPushButton *>(u"makeKeyButton"_s);
    EXPECT_FALSE(go->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"keyTyped"_s), u"Indexing key"_s);
    QTest::mouseClick(go, Qt::LeftButton);
    Window::settle();
    EXPECT_TRUE(callsOf(shown, "replace"_L1).value(0).endsWith(u" Indexing key Indexing key"_s));
    EXPECT_TRUE(dialog->isVisible()) << "the old one stays until worker has the new one: that is said";
    dialog->reject();
    shown.click("deleteKeyButton");
    confirm(shown, u"Indexing key"_s);
    EXPECT_TRUE(callsOf(shown, "delete key"_L1).value(0).endsWith(u" Indexing key"_s));
}

TEST(SearchPage, goesStaleWithTheLinkAndAsksAgainWhenItIsBack)
{
    Window shown(Scene::Writing, u"search"_s);
    restore(shown, demo::demoSearchState());
    auto *table = shown.find<widgets::TableView>("documentTable");
    const QUuid server = shown.engine.first();
    shown.engine.setSnapshot(demo::staleSnapshot(shown.engine.servers().first()));
    Window::settle();
    EXPECT_TRUE(table->isStale());
    EXPECT_EQ(table->model()->rowCount(), 11) << "what was read stays";
    EXPECT_EQ(table->selectedKey(), u"48213"_s);
    EXPECT_FALSE(shown.find<QLineEdit>("documentSearch")->isEnabled());
    EXPECT_FALSE(shown.find<QPushButton>("editDocumentButton")->isEnabled()) << "write mode or not";
    const qsizetype asked = callsOf(shown, "search|listings|jardin"_L1).size();
    shown.engine.reconnectNow(server);
    Window::settle();
    EXPECT_FALSE(table->isStale());
    EXPECT_GT(callsOf(shown, "search|listings|jardin"_L1).size(), asked) << "it may be old by now";
    EXPECT_EQ(table->selectedKey(), u"48213"_s);
}

TEST(SearchPage, theThreeWaysOfShowingNothingAreToldApart)
{
    Window undeployed(Scene::Empty, u"search"_s);
    EXPECT_TRUE(undeployed.find<QPushButton>("deployFirstButton"));
    Window empty(Scene::SearchEmpty, u"search"_s);
    EXPECT_TRUE(empty.find<QPushButton>("firstIndexButton"));
    Window refused(Scene::SearchRefuses, u"search"_s);
    EXPECT_TRUE(refused.find<QPushButton>("searchAgainButton"));
}

TEST(SearchPage, isWorkedByKeyboard)
{
    Window shown(Scene::Live, u"search"_s);
    restore(shown, demo::demoSearchState());
    shown.window.activateWindow();
    auto *table = shown.find<widgets::TableView>("documentTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
    auto *field = shown.find<QLineEdit>("documentSearch");
    EXPECT_TRUE(field->hasFocus());
    field->clear();
    QTest::keyClick(field, Qt::Key_Backspace);
    Window::settle();
    EXPECT_EQ(shown.window.findChild<models::SearchQuery *>()->clauses().size(), 2) << "the last tag goes";
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Tab, Qt::ControlModifier);
    Window::settle();
    EXPECT_TRUE(shown.find<QWidget>("settingsForm"));
}

TEST(SearchPage, whatWasLookedAtComesBackWithItsServer)
{
    Window shown(Scene::Live, u"search"_s);
    restore(shown, demo::demoSearchState());
    auto *page = qobject_cast<ui::SearchPage *>(shown.window.page());
    ASSERT_TRUE(page);
    const QUuid first = shown.engine.first(), other = shown.engine.servers().at(1).id;
    page->showServer(other);
    Window::settle();
    page->showServer(first);
    Window::settle();
    EXPECT_EQ(shown.find<QLineEdit>("documentSearch")->text(), u"jardin"_s);
    EXPECT_EQ(shown.find<widgets::TableView>("documentTable")->selectedKey(), u"48213"_s);
}

} // namespace
} // namespace vigie::test
