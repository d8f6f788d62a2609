#include "tests/ui/window.h"
#include "ui/demo/shots.h"
#include "ui/models/cell_table.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QHeaderView>
#include <QLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

struct Case {
    demo::Shot shot;
    QString language;
    theme::Choice choice;
};

QList<Case> cases()
{
    QList<Case> all;
    for (const demo::Shot &shot : demo::shots())
        for (const QString &language : {u"en"_s, u"fr"_s})
            for (const theme::Choice choice : {theme::Choice::Light, theme::Choice::Dark})
                for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
                    demo::Shot sized = shot;
                    sized.size = size;
                    all.append({sized, language, choice});
                }
    return all;
}

QString where(const QWidget *widget)
{
    QString text = widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text += u" \""_s + label->text() + u'"';
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += u" \""_s + button->text() + u'"';
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + text;
}

// Every text that may not elide has the room it needs.
void checkText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const widgets::Label *>(&widget)) {
        if (label->mayElide() || label->text().isEmpty())
            return;
        if (label->wordWrap()) {
            EXPECT_GE(label->height() + 2, label->heightForWidth(label->width())) << qPrintable(where(label));
            return;
        }
        EXPECT_GE(label->width() + 1, label->sizeHint().width()) << qPrintable(where(label));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        // Qt's own icon inside a field: it has no text and takes the place that the field gives.
        if (button->inherits("QLineEditIconButton"))
            return;
        EXPECT_GE(button->width() + 1, button->minimumSizeHint().width()) << qPrintable(where(button));
        EXPECT_GE(button->height(), std::min(button->sizeHint().height(), button->minimumSizeHint().height())) << qPrintable(where(button));
    } else if (const auto *table = qobject_cast<const QTableView *>(&widget)) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
            const int needed = QFontMetrics(theme::font(theme::Type::Head)).horizontalAdvance(title) + 20;
            if (!table->isColumnHidden(column))
                EXPECT_GE(table->columnWidth(column), needed) << qPrintable(title);
            // A state is never cut: its word is half of what it says.
            for (int row = 0; row < table->model()->rowCount() && !table->isColumnHidden(column); ++row) {
                const auto cell = table->model()->index(row, column).data(models::CellRole).value<models::Cell>();
                if (cell.kind != models::Cell::Kind::State)
                    continue;
                const int word = QFontMetrics(theme::font(theme::Type::Medium)).horizontalAdvance(cell.text);
                const int below = QFontMetrics(theme::font(theme::Type::Small)).horizontalAdvance(cell.second);
                EXPECT_GE(table->columnWidth(column) - 41, std::max(word, below)) << qPrintable(cell.text + u' ' + cell.second);
            }
        }
    }
}

// Siblings of one layout do not lie over each other, and nothing hangs out of its parent.
void checkPlaces(const QWidget &widget)
{
    if (!widget.layout())
        return;
    QList<const QWidget *> children;
    for (const QObject *child : widget.children())
        if (const auto *one = qobject_cast<const QWidget *>(child); one && one->isVisible() && !one->isWindow() && one->width() > 0 && one->height() > 0)
            children.append(one);
    for (qsizetype i = 0; i < children.size(); ++i) {
        EXPECT_TRUE(widget.rect().adjusted(-1, -1, 1, 1).contains(children[i]->geometry())) << qPrintable(where(children[i])) << " in " << qPrintable(where(&widget));
        for (qsizetype j = i + 1; j < children.size(); ++j)
            EXPECT_FALSE(children[i]->geometry().intersects(children[j]->geometry())) << qPrintable(where(children[i])) << " over " << qPrintable(where(children[j]));
    }
}

void checkNames(QAccessibleInterface *node)
{
    if (!node || !node->isValid() || node->state().invisible)
        return;
    const auto *widget = qobject_cast<const QWidget *>(node->object());
    if (widget && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && node->role() != QAccessible::Client)
        EXPECT_FALSE(node->text(QAccessible::Name).isEmpty()) << qPrintable(where(widget));
    for (int i = 0; i < node->childCount(); ++i)
        if (QAccessibleInterface *child = node->child(i); child && child->object() && child->object()->isWidgetType())
            checkNames(child);
}

void checkWindow(QWidget *window)
{
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->window() != window)
            continue;
        checkText(*widget);
        checkPlaces(*widget);
    }
    checkNames(QAccessible::queryAccessibleInterface(window));
}

class Layout : public testing::TestWithParam<int>
{
};

// One test for each picture; inside, both languages, themes and sizes.
TEST_P(Layout, nothingIsCutOffOverlappedOrNameless)
{
    const demo::Shot picture = demo::shots().at(GetParam());
    for (const Case &one : cases()) {
        if (one.shot.name != picture.name)
            continue;
        SCOPED_TRACE(qPrintable(one.shot.name + u' ' + one.language + u' ' + QString::number(one.shot.size.width()) + (one.choice == theme::Choice::Dark ? u" dark"_s : u" light"_s)));
        ui::setLanguage(one.language);
        theme::Theme::instance().setChoice(one.choice);
        Window shown(one.shot.scene, one.shot.page, one.shot.size);
        demo::act(one.shot, &shown.window);
        Window::settle();
        Window::settle();
        EXPECT_EQ(shown.window.size(), one.shot.size) << "the content forces the window to another size";
        checkWindow(&shown.window);
        for (QDialog *dialog : shown.window.findChildren<QDialog *>())
            if (dialog->isVisible())
                checkWindow(dialog);
    }
    ui::setLanguage(u"en"_s);
    theme::Theme::instance().setChoice(theme::Choice::Light);
}

INSTANTIATE_TEST_SUITE_P(EveryPicture, Layout, testing::Range(0, int(demo::shots().size())), [](const auto &info) {
    QString name = demo::shots().at(info.param).name;
    return name.remove(u'-').toStdString();
});

} // namespace
} // namespace vigie::test
