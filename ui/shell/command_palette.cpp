#include "ui/shell/command_palette.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vigie::ui {

CommandPalette::CommandPalette(const QList<QAction *> &commands, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_commands(commands), m_field(new QLineEdit), m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setWindowModality(Qt::WindowModal);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 8, 8, 8);
    all->addWidget(m_field);
    all->addWidget(m_list);
    setFixedSize(600, theme::scaled(30) + 24 + 8 * theme::scaled(38));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 96)));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    theme::roundedBox(&painter, rect(), 0, theme::colour(theme::Role::Surface), theme::colour(theme::Role::ControlBorder));
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        const QAction *command = m_commands[i];
        const QString name = QString(command->text()).remove(u'&');
        if (!std::ranges::all_of(words, [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); }))
            continue;
        const QString keys = command->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(command->icon(), keys.isEmpty() ? name : tr("%1   (%2)").arg(name, keys), m_list);
        item->setSizeHint({100, theme::scaled(38)});
        item->setData(Qt::UserRole, int(i));
        if (!command->isEnabled())
            item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            const int step = key->key() == Qt::Key_Up ? -1 : 1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(m_list->count() - 1, 0)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    QAction *command = m_commands.value(item->data(Qt::UserRole).toInt());
    accept();
    command->trigger();
}

} // namespace vigie::ui
