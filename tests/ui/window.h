#pragma once

#include "ui/demo/demo_engine.h"
#include "ui/shell/main_window.h"

#include <QImage>
#include <QTest>

#include <gtest/gtest.h>

namespace vigie::test {

// The whole window over a demo engine, with a clock that the test moves.
class Window
{
public:
    explicit Window(demo::Scene scene, const QString &page = {}, QSize size = {1280, 800})
        : engine(scene), window({&engine, [this] { return now; }, false}, {false, {}, page})
    {
        window.resize(size);
        window.show();
        settle();
    }

    static void settle() { QTest::qWait(1); }

    QImage picture()
    {
        settle();
        return window.grab().toImage();
    }

    template<class T>
    T *find(const char *name)
    {
        for (T *found : window.findChildren<T *>(QString::fromLatin1(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }

    template<class T>
    T *dialog()
    {
        for (T *found : window.findChildren<T *>())
            if (found->isVisible())
                return found;
        return nullptr;
    }

    void click(const char *name)
    {
        auto *widget = find<QWidget>(name);
        ASSERT_TRUE(widget) << name;
        ASSERT_TRUE(widget->isEnabled()) << name;
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }

    QDateTime now = demo::moment();
    demo::DemoEngine engine;
    ui::MainWindow window;
};

} // namespace vigie::test
