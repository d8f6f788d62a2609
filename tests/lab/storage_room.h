#pragma once

#include "tests/lab/desk.h"
#include "tests/lab/workstation.h"
#include "ui/models/object_table.h"
#include "ui/pages/storage/object_view.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

namespace vigie::test {

// The storage page of the window on a real server.
class StorageRoom
{
public:
    StorageRoom(Desk &desk, const Workstation &server) : m_desk(desk), m_server(server) {}

    void keepsObjects(const QString &folder) const
    {
        QTest::keyClick(&m_desk.window, Qt::Key_4, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.seen<QTreeView>("bucketTree") != nullptr; }, 5000)) << m_desk.notice();
        open(u"documents/"_s);
        ASSERT_TRUE(says("This folder is empty.", 30)) << m_desk.notice();
        beginWriting();
        writeFiles(folder);
        drop(folder + u"/visit"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return transferState() == u"Done"_s; }, 60000)) << m_desk.notice() << qPrintable(transferState());
        ASSERT_TRUE(QTest::qWaitFor([&] { return names() == QStringList{u"visit"_s}; }, 10000)) << qPrintable(names().join(u' '));
        view()->selectName(u"visit"_s, true);
        QTest::keyClick(view(), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return names() == QStringList{u"large.bin"_s, u"notes.txt"_s}; }, 10000)) << qPrintable(names().join(u' '));
        view()->selectName(u"notes.txt"_s, false);
        EXPECT_TRUE(QTest::qWaitFor([&] { return preview() == u"first\nsecond"_s; }, 10000)) << m_desk.notice();
    }

    void bringsBackOverALostConnection(const QString &folder) const
    {
        ASSERT_EQ(m_server.lab({u"fault"_s, m_server.name(), u"throttle"_s, u"6000000"_s}).exitCode, 0);
        view()->selectName(u"large.bin"_s, false);
        m_desk.click("downloadButton", 5);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.dialog<QFileDialog>() != nullptr; }, 5000));
        auto *dialog = m_desk.dialog<QFileDialog>();
        dialog->selectFile(folder + u"/back.bin"_s);
        QMetaObject::invokeMethod(dialog, "accept");
        QTest::qWait(1500);
        ASSERT_EQ(m_server.lab({u"fault"_s, m_server.name(), u"reset"_s}).exitCode, 0);
        EXPECT_TRUE(says("Connection lost at", 15)) << m_desk.notice();
        EXPECT_FALSE(m_desk.seen<QPushButton>("uploadButton")->isEnabled());
        EXPECT_EQ(names().size(), 2) << "what was listed stays";
        ASSERT_EQ(m_server.lab({u"heal"_s, m_server.name()}).exitCode, 0);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.seen<QPushButton>("uploadButton")->isEnabled(); }, 40000)) << m_desk.notice();
        ASSERT_TRUE(QTest::qWaitFor([&] { return transferState() == u"Done"_s; }, 60000)) << m_desk.notice() << qPrintable(transferState());
        EXPECT_EQ(bytesOf(folder + u"/back.bin"_s), bytesOf(folder + u"/visit/large.bin"_s));
    }

    void deletesWhatIsTyped() const
    {
        QTest::keyClick(view(), Qt::Key_Backspace);
        ASSERT_TRUE(QTest::qWaitFor([&] { return names() == QStringList{u"visit"_s}; }, 10000)) << qPrintable(names().join(u' '));
        view()->selectName(u"visit"_s, true);
        QTest::keyClick(view(), Qt::Key_Delete);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.dialog<widgets::Question>() != nullptr; }, 5000)) << m_desk.notice();
        auto *question = m_desk.dialog<widgets::Question>();
        auto *confirm = question->findChild<QPushButton *>(u"confirmButton"_s);
        EXPECT_FALSE(confirm->isEnabled());
        QTest::keyClicks(question->findChild<QLineEdit *>(), u"documents"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        EXPECT_TRUE(says("This folder is empty.", 15)) << m_desk.notice();
    }

private:
    ui::ObjectView *view() const { return m_desk.window.findChild<ui::ObjectView *>(u"objectTable"_s); }
    bool says(const char *words, int seconds) const
    {
        return QTest::qWaitFor([&] { return m_desk.notice().find(words) != std::string::npos; }, seconds * 1000);
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < view()->model()->rowCount(); ++row)
            all.append(view()->model()->index(row, 0).data().toString());
        return all;
    }
    // Of the transfer that was begun last: those that are over stand below.
    QString transferState() const
    {
        const auto *table = m_desk.window.findChild<widgets::TableView *>(u"transferTable"_s);
        return table->model()->index(0, 3).data().toString();
    }
    QString preview() const
    {
        const auto *card = m_desk.window.findChild<QWidget *>(u"previewCard"_s);
        return card->findChild<widgets::MonoView *>()->plainText().trimmed();
    }
    void open(const QString &path) const
    {
        const auto *buckets = m_desk.window.findChild<QTreeView *>(u"bucketTree"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return buckets->isVisible() && buckets->model()->rowCount() == 3; }, 30000)) << m_desk.notice();
        QTest::keyClick(m_desk.seen<QTreeView>("bucketTree"), Qt::Key_L, Qt::ControlModifier);
        m_desk.type("pathField", path);
        QTest::keyClick(m_desk.seen<QLineEdit>("pathField"), Qt::Key_Return);
    }
    void beginWriting() const
    {
        QTest::keyClick(&m_desk.window, Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_desk.dialog<widgets::Question>() != nullptr; }, 5000));
        QTest::mouseClick(m_desk.dialog<widgets::Question>()->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
    }
    static void writeFiles(const QString &folder)
    {
        ASSERT_TRUE(QDir().mkpath(folder + u"/visit"_s));
        QFile notes(folder + u"/visit/notes.txt"_s), large(folder + u"/visit/large.bin"_s);
        ASSERT_TRUE(notes.open(QIODevice::WriteOnly) && large.open(QIODevice::WriteOnly));
        notes.write("first\nsecond\n");
        for (quint32 i = 0; i < 20 * 1024; ++i)
            large.write(QByteArray(1024, char(i * 2654435761U >> 24)));
    }
    void drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint place = m_desk.window.page()->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_desk.window.page(), &enter);
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_desk.window.page(), &event);
        ASSERT_TRUE(event.isAccepted());
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Desk &m_desk;
    const Workstation &m_server;
};

} // namespace vigie::test
