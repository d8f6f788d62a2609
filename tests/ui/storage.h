#pragma once

#include "app/servers/write_mode.h"
#include "tests/ui/window.h"
#include "ui/demo/demo_storage.h"
#include "ui/models/object_table.h"
#include "ui/pages/storage/object_view.h"
#include "ui/pages/storage/storage_page.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vigie::test {

using namespace Qt::StringLiterals;
using demo::Scene;

inline constexpr auto facade = "property-images/thumbs/lot-48213-facade-640.webp";

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

} // namespace vigie::test
