#pragma once

#include "app/live_engine.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace vigie::test {

using namespace Qt::StringLiterals;

inline Async<Secret> passphrase()
{
    co_return Secret("a passphrase for practice");
}

inline EngineOptions optionsBelow(const QString &folder)
{
    EngineOptions options;
    options.paths = Paths::under(folder);
    options.vaultFile = folder + u"/vault"_s;
    options.passphrase = passphrase;
    return options;
}

// The window and what a hand does with it. Everything is waited for by what the operator sees.
class Desk
{
public:
    explicit Desk(const QString &folder) : engine(makeEngine(optionsBelow(folder))), window(ui::Context{engine.get()}, ui::MainWindow::Start{false, {}, {}})
    {
        window.show();
    }

    template<class T>
    T *seen(const char *name) const
    {
        for (T *found : window.findChildren<T *>(QString::fromLatin1(name)))
            if (found->isVisible())
                return found;
        return nullptr;
    }

    template<class T>
    T *dialog() const
    {
        for (T *found : window.findChildren<T *>())
            if (found->isVisible())
                return found;
        return nullptr;
    }

    void type(const char *name, const QString &text) const
    {
        auto *field = seen<QLineEdit>(name);
        ASSERT_TRUE(field) << name;
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    void click(const char *name, int seconds) const
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return seen<QPushButton>(name) && seen<QPushButton>(name)->isEnabled(); }, seconds * 1000)) << name << "\n" << notice();
        QTest::mouseClick(seen<QPushButton>(name), Qt::LeftButton);
    }

    // The word in a service's state cell.
    QString state(const QString &service) const
    {
        const auto *table = seen<widgets::TableView>("serviceTable");
        if (!table)
            return {};
        const auto *model = qobject_cast<models::CellTable *>(table->model());
        const int row = model->rowOf(service);
        return row < 0 ? QString() : model->index(row, 1).data().toString();
    }

    bool becomes(const QString &service, const QString &word, int seconds) const
    {
        return QTest::qWaitFor([&] { return state(service) == word; }, seconds * 1000);
    }

    // What the window says, for a failure's message.
    std::string notice() const
    {
        QStringList texts;
        for (const QLabel *label : window.findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        return texts.join(u" | "_s).toStdString();
    }

    std::unique_ptr<Engine> engine;
    ui::MainWindow window;
};

} // namespace vigie::test
