#pragma once

#include "app/servers/write_mode.h"
#include "tests/lab/desk.h"
#include "ui/pages/search/document_dialog.h"
#include "ui/pages/search/import_dialog.h"
#include "ui/pages/search/key_dialog.h"
#include "ui/pages/search/search_page.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace vigie::test {

// The search page of the window on a real server.
class SearchRoom
{
public:
    explicit SearchRoom(Desk &desk) : m_desk(desk) {}

    void addsAFile(const QString &folder) const
    {
        ASSERT_NO_FATAL_FAILURE(takeFocusBack());
        QTest::keyClick(&m_desk.window, Qt::Key_5, Qt::ControlModifier);
        ASSERT_TRUE(says("Meilisearch has no index yet.", 60)) << m_desk.notice();
        if (servers::WriteMode *mode = m_desk.engine->writeMode(); !mode->isOn(page()->server()))
            mode->begin(page()->server());
        QFile file(folder + u"/listings.ndjson"_s);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        for (int i = 1; i <= 1200; ++i)
            file.write(u"{\"id\": %1, \"title\": \"Maison avec jardin %1\", \"city\": \"%2\", \"price\": %3}\n"_s.arg(i).arg(i % 3 == 0 ? u"Lyon"_s : u"Bordeaux"_s).arg(i * 1000).toUtf8());
        file.close();
        QMetaObject::invokeMethod(page(), "openImport");
        auto *dialog = m_desk.dialog<ui::ImportDialog>();
        ASSERT_TRUE(dialog);
        dialog->findChild<QLineEdit *>(u"importIndex"_s)->setText(u"listings"_s);
        dialog->findChild<QLineEdit *>(u"importFile"_s)->setText(file.fileName());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"startImportButton"_s), Qt::LeftButton);
        auto *close = dialog->findChild<QPushButton *>(u"closeImportButton"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return close->text() == u"Close"_s; }, 60000)) << m_desk.notice();
        QTest::mouseClick(close, Qt::LeftButton);
        EXPECT_TRUE(found(u"1,200 documents"_s, 30)) << m_desk.notice();
    }

    void makesTheCityAFilter() const
    {
        show("showSettings");
        m_desk.click("add-filterableAttributes", 30);
        auto *menu = m_desk.window.findChild<QMenu *>(u"entryMenu"_s);
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions())
            if (action->text() == "city"_L1)
                action->trigger();
        menu->close();
        m_desk.click("applyButton", 10);
        ASSERT_TRUE(QTest::qWaitFor([&] { return text("settingsCount") == u"unchanged"_s && m_desk.seen<QAbstractButton>("entry-filterableAttributes-city"); }, 60000)) << m_desk.notice();
        show("showDocuments");
    }

    void searches() const
    {
        m_desk.type("documentSearch", u"jardin"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return text("foundText").contains(u"found in"_s); }, 15000)) << m_desk.notice();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.seen<QCheckBox>("facet-city-Lyon") != nullptr; }, 15000)) << m_desk.notice();
        m_desk.seen<QCheckBox>("facet-city-Lyon")->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return text("foundText").startsWith(u"400 found in"_s); }, 15000)) << m_desk.notice();
        EXPECT_EQ(text("pageText"), u"Page 1 of 20"_s);
    }

    void changesAndDeletes() const
    {
        auto *table = m_desk.seen<widgets::TableView>("documentTable");
        ASSERT_TRUE(table);
        table->selectRow(0);
        m_desk.click("editDocumentButton", 5);
        auto *dialog = m_desk.dialog<ui::DocumentDialog>();
        ASSERT_TRUE(dialog);
        auto *text = dialog->findChild<QPlainTextEdit *>(u"documentText"_s);
        text->setPlainText(text->toPlainText().replace(u"Lyon"_s, u"Nantes"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveDocumentButton"_s), Qt::LeftButton);
        EXPECT_TRUE(found(u"399 found in"_s, 30)) << m_desk.notice();
        choose(u"Delete what matches the filter…"_s);
        confirm(u"listings"_s);
        EXPECT_TRUE(says("Nothing matches.", 30)) << m_desk.notice();
        m_desk.click("clearFilterButton", 5);
        EXPECT_TRUE(found(u"801 documents"_s, 30)) << m_desk.notice();
    }

    void tellsWhyATaskFailed() const
    {
        choose(u"Write documents as JSON…"_s);
        auto *dialog = m_desk.dialog<ui::DocumentDialog>();
        ASSERT_TRUE(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"{\"title\": \"without an id\"}"_s);
        auto *save = dialog->findChild<QPushButton *>(u"saveDocumentButton"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }, 30000)) << m_desk.notice();
        dialog->reject();
        show("showTasks");
        EXPECT_TRUE(QTest::qWaitFor([&] { return cell("taskTable", 0, 0) == u"Failed"_s && cell("taskTable", 0, 4).contains(u"“id”"_s); }, 15000)) << m_desk.notice();
    }

    void makesADump() const
    {
        choose(u"Make a dump…"_s);
        confirm({});
        EXPECT_TRUE(QTest::qWaitFor([&] { return taskIs(u"Make a dump"_s, u"Succeeded"_s); }, 60000)) << m_desk.notice();
    }

    void makesAndDeletesAKey() const
    {
        QMetaObject::invokeMethod(page(), "makeKey");
        auto *dialog = m_desk.dialog<ui::SearchKeyDialog>();
        ASSERT_TRUE(dialog);
        dialog->findChild<QLineEdit *>(u"keyName"_s)->setText(u"web"_s);
        dialog->findChild<QCheckBox *>(u"right-search"_s)->setChecked(true);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"makeKeyButton"_s), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return keyRow() >= 0 && !m_desk.dialog<ui::SearchKeyDialog>(); }, 30000)) << m_desk.notice();
        EXPECT_EQ(cell("keyTable", keyRow(), 4), u"In the vault"_s);
        auto *table = m_desk.seen<widgets::TableView>("keyTable");
        table->selectRow(keyRow());
        ASSERT_NO_FATAL_FAILURE(takeFocusBack());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_R, Qt::ControlModifier);
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_desk.seen<QLineEdit>("keyValue") && m_desk.seen<QLineEdit>("keyValue")->text().size() >= 16; }, 10000)) << m_desk.notice();
        m_desk.click("deleteKeyButton", 5);
        confirm(u"web"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return keyRow() < 0; }, 30000)) << m_desk.notice();
    }

private:
    ui::SearchPage *page() const { return qobject_cast<ui::SearchPage *>(m_desk.window.page()); }
    void show(const char *part) const { QMetaObject::invokeMethod(page(), part); }

    // A dialog was closed before; without a desktop nobody gives the window its focus back.
    void takeFocusBack() const
    {
        m_desk.window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_desk.window));
    }
    bool says(const char *words, int seconds) const
    {
        return QTest::qWaitFor([&] { return m_desk.notice().find(words) != std::string::npos; }, seconds * 1000);
    }
    bool found(const QString &words, int seconds) const
    {
        return QTest::qWaitFor([&] { return text("foundText").startsWith(words); }, seconds * 1000);
    }
    QString text(const char *label) const
    {
        const auto *shown = m_desk.seen<QLabel>(label);
        return shown ? shown->text() : QString();
    }
    QString cell(const char *table, int row, int column) const
    {
        const auto *view = m_desk.seen<QTableView>(table);
        return view ? view->model()->index(row, column).data().toString() : QString();
    }
    bool taskIs(const QString &what, const QString &state) const
    {
        for (int row = 0; row < 12; ++row)
            if (cell("taskTable", row, 2) == what)
                return cell("taskTable", row, 0) == state;
        return false;
    }
    int keyRow() const
    {
        for (int row = 0; row < 12; ++row)
            if (cell("keyTable", row, 0) == QStringLiteral("web"))
                return row;
        return -1;
    }
    void choose(const QString &command) const
    {
        m_desk.click("searchMoreButton", 5);
        auto *menu = m_desk.window.findChild<QMenu *>(QStringLiteral("searchMenu"));
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions())
            if (action->text() == command) {
                ASSERT_TRUE(action->isEnabled()) << qPrintable(action->toolTip());
                menu->close();
                action->trigger();
                return;
            }
        FAIL() << "not in the menu: " << qPrintable(command);
    }
    void confirm(const QString &typed) const
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.dialog<widgets::Question>() != nullptr; }, 5000)) << m_desk.notice();
        auto *question = m_desk.dialog<widgets::Question>();
        if (!typed.isEmpty())
            QTest::keyClicks(question->findChild<QLineEdit *>(), typed);
        QTest::mouseClick(question->findChild<QPushButton *>(QStringLiteral("confirmButton")), Qt::LeftButton);
    }

    Desk &m_desk;
};

} // namespace vigie::test
