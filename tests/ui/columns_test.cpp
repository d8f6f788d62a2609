#include "tests/ui/window.h"
#include "ui/models/row_filter.h"
#include "ui/widgets/column_chooser.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

using demo::Scene;
using models::Cell;
using models::Column;
using models::Row;
using models::RowFilter;

Row row(const QStringList &texts)
{
    Row made{texts.join(u'/'), {}};
    for (const QString &text : texts) {
        Cell cell;
        cell.text = text;
        made.cells.append(cell);
    }
    return made;
}

TEST(Filter, takesWordsColumnsAndPatterns)
{
    const QList<Column> columns{{u"Who"_s}, {u"Result"_s}};
    const Row fine = row({u"ana@laptop"_s, u"Done"_s}), bad = row({u"done-bot"_s, u"Failed"_s});
    const auto shows = [&columns](const QString &typed, const Row &one) { return RowFilter(typed, columns).matches(one); };
    EXPECT_TRUE(shows({}, fine) && shows(u"  "_s, bad));
    EXPECT_TRUE(shows(u"done"_s, fine) && shows(u"done"_s, bad)) << "any column";
    EXPECT_TRUE(shows(u"result:done"_s, fine));
    EXPECT_FALSE(shows(u"result:done"_s, bad)) << "only the named column";
    EXPECT_TRUE(shows(u"ana done"_s, fine));
    EXPECT_FALSE(shows(u"ana failed"_s, fine)) << "every word";
    EXPECT_TRUE(shows(u"/^don.-bot$/"_s, bad));
    EXPECT_FALSE(shows(u"/^don.-bot$/"_s, fine));
    EXPECT_FALSE(shows(u"/(/"_s, fine)) << "an unfinished pattern is text";
    EXPECT_FALSE(shows(u"nothing:done"_s, fine)) << "no such column: text with a colon";
}

TEST(Filter, countsWhatItLeaves)
{
    Window shown(Scene::Live, u"history"_s);
    auto *table = shown.find<widgets::TableView>("historyTable");
    ASSERT_TRUE(table);
    const int all = table->model()->rowCount();
    ASSERT_GT(all, 1);
    QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
    auto *field = shown.find<QLineEdit>("filterField");
    ASSERT_TRUE(field && field->hasFocus());
    QTest::keyClicks(field, u"who:nobody-of-this-name"_s);
    EXPECT_EQ(table->model()->rowCount(), 0);
    field->clear();
    EXPECT_EQ(table->model()->rowCount(), all);
}

TEST(Columns, areHiddenMovedSizedAndReset)
{
    Window shown(Scene::Live, u"overview"_s);
    auto *table = shown.find<widgets::TableView>("serviceTable");
    ASSERT_TRUE(table && table->columnChooser());
    const int restarts = 3, width = table->columnWidth(2);
    table->columnChooser()->setHidden(restarts, true);
    EXPECT_TRUE(table->isColumnHidden(restarts));
    table->columnChooser()->setHidden(0, true);
    EXPECT_FALSE(table->isColumnHidden(0)) << "a row without a name says nothing";
    table->horizontalHeader()->moveSection(2, 4);
    table->horizontalHeader()->resizeSection(2, width + 40);

    const QUuid first = shown.window.server();
    const QList<Server> servers = shown.engine.servers();
    ASSERT_GT(servers.size(), 1);
    shown.window.openServer(servers[1].id);
    EXPECT_FALSE(table->isColumnHidden(restarts)) << "another server has columns of its own";
    EXPECT_EQ(table->horizontalHeader()->visualIndex(2), 2);
    shown.window.openServer(first);
    EXPECT_TRUE(table->isColumnHidden(restarts));
    EXPECT_EQ(table->horizontalHeader()->visualIndex(2), 4);
    EXPECT_EQ(table->columnWidth(2), width + 40);

    table->columnChooser()->reset();
    EXPECT_FALSE(table->isColumnHidden(restarts));
    EXPECT_EQ(table->horizontalHeader()->visualIndex(2), 2);
    EXPECT_EQ(table->columnWidth(2), width);
}

TEST(Columns, theMenuIsReachedByKeyboard)
{
    Window shown(Scene::Live, u"overview"_s);
    for (QAction *action : shown.window.findChildren<QAction *>())
        if (action->text() == u"Choose columns…"_s)
            action->trigger();
    auto *menu = shown.window.findChild<QMenu *>(u"columnMenu"_s);
    ASSERT_TRUE(menu);
    auto *table = shown.find<widgets::TableView>("serviceTable");
    EXPECT_EQ(menu->actions().size(), table->model()->columnCount() - 1 + 2) << "every column but the first, a line, Reset";
    menu->actions().first()->trigger();
    EXPECT_TRUE(table->isColumnHidden(1));
    menu->close();
}

TEST(Copy, takesTheCellTheRowWithItsHeaderAndJson)
{
    Window shown(Scene::Live, u"overview"_s);
    auto *table = shown.find<widgets::TableView>("serviceTable");
    const QClipboard *clipboard = QGuiApplication::clipboard();
    table->columnChooser()->setHidden(3, true);
    table->setFocus();
    table->selectKey(u"redis"_s);
    table->setCurrentIndex(table->model()->index(table->currentIndex().row(), 1));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard->text(), u"Degraded"_s);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = clipboard->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith(u"Service\tState\tUp for\tCPU"_s)) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].startsWith(u"Redis\tDegraded\t"_s)) << qPrintable(lines[1]);
    QMenu menu;
    table->addCopyActions(&menu);
    menu.actions().last()->trigger();
    const QJsonObject json = QJsonDocument::fromJson(clipboard->text().toUtf8()).object();
    EXPECT_EQ(json[u"State"_s].toString(), u"Degraded"_s);
    EXPECT_FALSE(json.contains(u"Restarts"_s)) << "hidden";
}

TEST(Copy, aMaskedValueStaysMasked)
{
    Window shown(Scene::Live, u"vault"_s);
    auto *table = shown.find<widgets::TableView>("vaultTable");
    table->setFocus();
    for (int rowNumber = 0; rowNumber < table->model()->rowCount(); ++rowNumber) {
        table->selectRow(rowNumber);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_FALSE(QGuiApplication::clipboard()->text().contains(u"demo-"_s));
    }
}

} // namespace
} // namespace vigie::test
