#include "tests/ui/window.h"
#include "ui/demo/demo_vault.h"
#include "ui/pages/vault/export_dialog.h"
#include "ui/pages/vault/limits_dialog.h"
#include "ui/pages/vault/offer_dialog.h"
#include "ui/pages/vault/scan_dialog.h"
#include "ui/models/secret_timer.h"
#include "ui/pages/vault/vault_page.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

using demo::Scene;

QPushButton *button(QWidget *in, const char *name)
{
    auto *found = in->findChild<QPushButton *>(QString::fromLatin1(name));
    EXPECT_TRUE(found) << name;
    return found;
}

void press(QPushButton *button)
{
    ASSERT_TRUE(button);
    ASSERT_TRUE(button->isEnabled()) << qPrintable(button->objectName());
    QTest::mouseClick(button, Qt::LeftButton);
    Window::settle();
}

QString sentence(Window &shown)
{
    auto *label = shown.find<QLabel>("rotationSentence");
    return label ? label->text() : QString();
}

// Everything a person could read in this widget.
QString allText(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts.append(label->text());
    for (const QLineEdit *field : widget->findChildren<QLineEdit *>())
        texts.append(field->displayText());
    for (const QTableView *table : widget->findChildren<QTableView *>())
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts.append(table->model()->index(row, column).data().toString());
    return texts.join(u'\n');
}

TEST(Rotating, nothingIsDoneBeforeThePlanWasConfirmed)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.click("rotateButton");
    EXPECT_TRUE(shown.find<QTableView>("rotationTable"));
    EXPECT_TRUE(shown.engine.demoVault()->calls().isEmpty());
    EXPECT_FALSE(shown.find<QPushButton>("deployButton")) << "the rotation has the page's primary";
    shown.click("rotateBack");
    EXPECT_TRUE(shown.find<QTableView>("vaultTable"));
    EXPECT_TRUE(shown.engine.demoVault()->calls().isEmpty());
}

TEST(Rotating, theStepsGoOnUntilTheNewValueIsInUse)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.click("rotateButton");
    shown.click("startRotationButton");
    ASSERT_EQ(shown.engine.demoVault()->calls(), QStringList{u"rotate POSTGRES_PASSWORD"_s});
    auto *table = shown.find<QTableView>("rotationTable");
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Working"_s);
    for (int step = 0; step < 7; ++step)
        shown.engine.demoVault()->advance();
    Window::settle();
    EXPECT_EQ(table->model()->index(6, 1).data().toString(), u"Done"_s);
    EXPECT_EQ(sentence(shown), u"The new value is in use. The old one is refused."_s);
    shown.click("rotationDoneButton");
    EXPECT_TRUE(shown.find<QTableView>("vaultTable"));
}

TEST(Rotating, theOldValueIsRefusedToOthersOnlyWhenTheOperatorTypesSo)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.engine.demoVault()->setOutsider(true);
    shown.click("rotateButton");
    EXPECT_TRUE(allText(&shown.window).contains(u"172.19.0.5"_s)) << "who uses it is listed first";
    shown.click("startRotationButton");
    EXPECT_FALSE(shown.dialog<widgets::Question>()) << "both values work for a while: nothing has to be typed yet";
    for (int step = 0; step < 5; ++step)
        shown.engine.demoVault()->advance();
    Window::settle();
    shown.click("finishRotationButton");
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    auto *go = button(question, "confirmButton");
    QTest::keyClicks(question->findChild<QLineEdit *>(), u"refuse the old"_s);
    EXPECT_FALSE(go->isEnabled());
    QTest::keyClicks(question->findChild<QLineEdit *>(), u" value"_s);
    press(go);
    EXPECT_EQ(shown.engine.demoVault()->calls().last(), u"repair 20261123T143155Z-01 finish refuse the old value"_s);
    EXPECT_EQ(sentence(shown), u"The new value is in use. The old one is refused."_s);
}

TEST(Rotating, whatTakesOneValueOnlyIsAskedBeforeAnythingIsChanged)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.find<widgets::TableView>("vaultTable")->selectRow(3);
    shown.click("rotateButton");
    shown.click("startRotationButton");
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(shown.engine.demoVault()->calls().isEmpty());
    QTest::keyClicks(question->findChild<QLineEdit *>(), u"refuse the old value"_s);
    press(button(question, "confirmButton"));
    EXPECT_EQ(shown.engine.demoVault()->calls(), QStringList{u"rotate MEILI_MASTER_KEY refuse the old value"_s});
}

TEST(Rotating, oneThatAskedBeforeItChangedAnythingBeginsAgain)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.engine.demoVault()->askFirst();
    shown.click("rotateButton");
    shown.click("startRotationButton");
    EXPECT_FALSE(shown.find<QPushButton>("putBackButton")) << "there is nothing to put back";
    EXPECT_TRUE(allText(&shown.window).contains(u"Nothing was changed."_s));
    shown.click("finishRotationButton");
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    QTest::keyClicks(question->findChild<QLineEdit *>(), u"cut them off"_s);
    press(button(question, "confirmButton"));
    EXPECT_EQ(shown.engine.demoVault()->calls().last(), u"rotate POSTGRES_PASSWORD cut them off"_s);
    EXPECT_EQ(shown.find<QTableView>("rotationTable")->model()->index(0, 1).data().toString(), u"Working"_s);
}

TEST(Rotating, allOfThemAreListedWithTheirUsers)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.click("rotateAllButton");
    auto *list = shown.find<QTableView>("rotationList");
    ASSERT_TRUE(list);
    EXPECT_EQ(list->model()->rowCount(), 7);
    EXPECT_EQ(shown.find<QPushButton>("startRotationButton")->text(), u"Rotate 7 credentials"_s);
}

TEST(Rotating, anInterruptedOneIsFinishedOrPutBackAndNeverGuessed)
{
    for (const bool finish : {true, false}) {
        Window shown(Scene::RotationStopped, u"vault"_s);
        shown.click("halfwayButton");
        EXPECT_TRUE(allText(&shown.window).contains(u"Redis accepts the new value and refuses the old one."_s));
        shown.click(finish ? "finishRotationButton" : "putBackButton");
        auto *question = shown.dialog<widgets::Question>();
        ASSERT_TRUE(question);
        EXPECT_TRUE(shown.engine.demoVault()->calls().isEmpty()) << "asked first";
        press(button(question, "confirmButton"));
        EXPECT_EQ(shown.engine.demoVault()->calls(), QStringList{u"repair 20261123T143155Z-01 "_s + (finish ? u"finish"_s : u"put-back"_s)});
        EXPECT_EQ(sentence(shown), finish ? u"The new value is in use. The old one is refused."_s : u"The old value is in use, as before."_s);
    }
}

TEST(Rotating, oneThatRunsIsStoppedAndPutBackWhenThatIsConfirmed)
{
    Window shown(Scene::Rotating, u"vault"_s);
    if (!shown.find<QPushButton>("stopRotationButton"))
        shown.click("halfwayButton");
    shown.click("stopRotationButton");
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(shown.engine.demoVault()->calls().isEmpty()) << "asked first";
    press(button(question, "confirmButton"));
    const QStringList calls = shown.engine.demoVault()->calls();
    ASSERT_EQ(calls.size(), 2) << qPrintable(calls.join(u", "_s));
    EXPECT_EQ(calls[0], u"stop"_s);
    EXPECT_TRUE(calls[1].endsWith(u"put-back"_s)) << qPrintable(calls[1]);
    EXPECT_EQ(sentence(shown), u"The old value is in use, as before."_s);
}

TEST(Rotating, needsTheServer)
{
    Window shown(Scene::Stale, u"vault"_s);
    EXPECT_FALSE(shown.find<QPushButton>("rotateButton")->isEnabled());
    EXPECT_FALSE(shown.find<QPushButton>("rotateAllButton")->isEnabled());
    EXPECT_TRUE(shown.find<QPushButton>("exportVaultButton")->isEnabled()) << "exporting needs none";
    EXPECT_TRUE(shown.find<QPushButton>("copy-POSTGRES_PASSWORD")->isEnabled());
}

TEST(Leaks, theTableAndTheBannerNamePlaceAndFixAndNeverTheValue)
{
    Window shown(Scene::Live, u"vault"_s);
    EXPECT_EQ(shown.find<QTableView>("vaultTable")->model()->index(1, 3).data().toString(), u"1 place"_s);
    shown.click("leakButton");
    auto *dialog = shown.dialog<ui::ScanDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(allText(dialog).contains(u"/opt/viridial/.env.bak, line 7"_s));
    EXPECT_TRUE(allText(dialog).contains(u"rm /opt/viridial/.env.bak"_s));
    EXPECT_FALSE(allText(dialog).contains(u"demo-postgres"_s));
    press(button(dialog, "scanAgainButton"));
    EXPECT_EQ(shown.engine.demoVault()->calls(), QStringList{u"scan"_s});
    dialog->findChild<QCheckBox *>()->setChecked(true);
    press(button(dialog, "scanAgainButton"));
    EXPECT_EQ(shown.engine.demoVault()->calls().last(), u"scan other users"_s) << "other users' files only with consent";
    press(button(dialog, "scanRotateButton"));
    EXPECT_TRUE(shown.find<QTableView>("rotationTable"));
}

TEST(Limits, areSetForTheServerAndCountInTheTable)
{
    Window shown(Scene::Live, u"vault"_s);
    const auto *model = shown.find<QTableView>("vaultTable")->model();
    const QModelIndex root = model->index(5, 2);
    EXPECT_TRUE(root.data(Qt::ToolTipRole).toString().contains(u"90"_s)) << qPrintable(root.data().toString());
    QMetaObject::invokeMethod(shown.window.page(), "openLimits");
    Window::settle();
    auto *dialog = shown.dialog<ui::LimitsDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QSpinBox *>(u"keptDays"_s)->value(), 7);
    dialog->findChild<QSpinBox *>(u"oldestDays"_s)->setValue(365);
    press(button(dialog, "saveLimitsButton"));
    EXPECT_EQ(shown.engine.demoVault()->rules({}), (vault::PolicyRules{365, 7}));
    EXPECT_EQ(model->index(5, 2).data(Qt::ToolTipRole).toString(), QString());
}

TEST(Policy, whatIsWeakStandsAboveTheTable)
{
    Window shown(Scene::Deployed, u"vault"_s);
    EXPECT_FALSE(shown.find<QWidget>("weakBanner"));
    using Kind = vault::PolicyFinding::Kind;
    shown.engine.demoVault()->setFindings({{Kind::Old, {}, u"Old."_s, {}}, {Kind::Default, {}, u"The Redis password is one that everybody tries first."_s, {}}});
    Q_EMIT shown.engine.demoVault()->credentialsChanged(shown.engine.servers().first().id);
    Window::settle();
    const auto *banner = shown.find<QWidget>("weakBanner");
    ASSERT_TRUE(banner);
    EXPECT_TRUE(allText(banner).contains(u"everybody tries first"_s));
    EXPECT_FALSE(allText(banner).contains(u"Old."_s)) << "age stands in the table";
}

TEST(Exporting, thePassphraseIsTypedTwice)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.click("exportVaultButton");
    auto *dialog = shown.dialog<ui::ExportDialog>();
    ASSERT_TRUE(dialog);
    auto *go = button(dialog, "exportButton");
    EXPECT_FALSE(go->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"exportPhrase"_s), u"correct horse"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"exportAgain"_s), u"correct hors"_s);
    EXPECT_FALSE(go->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"exportAgain"_s), u"e"_s);
    press(go);
    EXPECT_EQ(shown.engine.demoVault()->passphrase(), Secret("correct horse"));
    EXPECT_TRUE(dialog->findChild<QLineEdit *>(u"exportPhrase"_s)->text().isEmpty()) << "it does not stay in the field";
}

TEST(Exporting, aReadableFileNeedsTyping)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.click("exportVaultButton");
    auto *dialog = shown.dialog<ui::ExportDialog>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QRadioButton *>(u"exportForm1"_s)->setChecked(true);
    EXPECT_TRUE(dialog->findChild<QLineEdit *>(u"exportFile"_s)->text().endsWith(u".csv"_s));
    press(button(dialog, "exportButton"));
    auto *question = dialog->findChild<widgets::Question *>();
    ASSERT_TRUE(question);
    EXPECT_FALSE(button(question, "confirmButton")->isEnabled());
    QTest::keyClicks(question->findChild<QLineEdit *>(), u"readable"_s);
    press(button(question, "confirmButton"));
    EXPECT_EQ(shown.engine.demoVault()->calls(), (QStringList{u"export 1"_s, u"export 1 readable"_s}));
}

TEST(Adopting, aValueThatDiffersReplacesOnlyWhenTicked)
{
    for (const bool tick : {false, true}) {
        Window shown(Scene::Live, u"vault"_s);
        QMetaObject::invokeMethod(shown.window.page(), "openAdopt");
        Window::settle();
        auto *dialog = shown.dialog<ui::OfferDialog>();
        ASSERT_TRUE(dialog);
        auto *box = dialog->findChild<QCheckBox *>(u"replace-REDIS_PASSWORD"_s);
        ASSERT_TRUE(box);
        EXPECT_FALSE(box->isChecked());
        box->setChecked(tick);
        press(button(dialog, "takeButton"));
        EXPECT_EQ(shown.engine.demoVault()->calls().last(), tick ? u"accept 0 REDIS_PASSWORD"_s : u"accept 0"_s);
    }
}

TEST(Adopting, containersAreReadOnlyWhenAsked)
{
    Window shown(Scene::Live, u"vault"_s);
    QMetaObject::invokeMethod(shown.window.page(), "openAdopt");
    Window::settle();
    auto *dialog = shown.dialog<ui::OfferDialog>();
    ASSERT_TRUE(dialog);
    const qsizetype before = shown.engine.demoVault()->calls().size();
    dialog->findChild<QComboBox *>(u"sourceBox"_s)->setCurrentIndex(1);
    Window::settle();
    EXPECT_EQ(shown.engine.demoVault()->calls().size(), before);
    EXPECT_EQ(button(dialog, "compareButton")->text(), u"Read the containers"_s);
    EXPECT_FALSE(button(dialog, "takeButton")->isEnabled()) << "what was compared before is gone";
    press(button(dialog, "compareButton"));
    EXPECT_EQ(shown.engine.demoVault()->calls().last(), u"offer 1"_s);
}

TEST(Copying, aConnectionStringIsMarkedSecretAndCleared)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.click("formsButton");
    auto *menu = shown.window.page()->findChild<QMenu *>(u"formsMenu"_s);
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 3);
    EXPECT_FALSE(menu->actions().first()->toolTip().contains(u"url-of"_s)) << "only the masked form is shown";
    menu->actions().first()->trigger();
    Window::settle();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), u"url-of-postgres"_s);
    EXPECT_EQ(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    menu->close();
    shown.now = shown.now.addSecs(30);
    qobject_cast<ui::VaultPage *>(shown.window.page())->secrets()->check();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
}

TEST(Copying, nothingStaysInTheClipboardWhenTheWindowGoes)
{
    {
        Window shown(Scene::Live, u"vault"_s);
        shown.click("copy-REDIS_PASSWORD");
        EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(u"demo-redis"_s));
    }
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
}

TEST(OldValues, areShownForFifteenSecondsAndNamedAsOld)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.find<widgets::TableView>("vaultTable")->selectRow(1);
    Window::settle();
    shown.click("previousButton");
    auto *field = shown.find<QLineEdit>("secretField");
    EXPECT_EQ(field->text(), u"the-old-value"_s);
    EXPECT_TRUE(allText(&shown.window).contains(u"This is the value before the last rotation."_s));
    shown.now = shown.now.addSecs(15);
    qobject_cast<ui::VaultPage *>(shown.window.page())->secrets()->check();
    EXPECT_EQ(field->text(), QString(16, QChar(0x2022)));
    EXPECT_FALSE(allText(&shown.window).contains(u"This is the value before the last rotation."_s));
}

} // namespace
} // namespace vigie::test
