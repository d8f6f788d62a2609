#include "ui/shell/command_palette.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::colour;
using theme::scaled;
using theme::Type;
using ColourRole = theme::Role;

namespace {

constexpr int atMost = 8, remembered = 8;

enum Part { GroupPart = Qt::UserRole + 1, IconPart, KeysPart, TypedPart };

QStringList &lately()
{
    static QStringList texts = theme::areKept() ? QSettings().value("palette/recent"_L1).toStringList() : QStringList();
    return texts;
}

class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, scaled(38)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect rect = option.rect;
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, colour(ColourRole::Select));
        const QRect icon(rect.x() + 14, rect.y() + (rect.height() - 16) / 2, 16, 16);
        theme::drawIcon(painter, icon, index.data(IconPart).toString(), colour(enabled ? ColourRole::Text2 : ColourRole::Disabled));
        const int left = paintRight(painter, rect, index);
        painter->setPen(colour(enabled ? ColourRole::Text : ColourRole::Disabled));
        paintText(painter, QRect(rect.x() + 42, rect.y(), left - rect.x() - 54, rect.height()), index);
        painter->restore();
    }

private:
    // Shortcut and group, from the right; gives where they begin.
    static int paintRight(QPainter *painter, const QRect &rect, const QModelIndex &index)
    {
        int right = rect.right() - 14;
        const QFont small = theme::font(Type::SmallMedium);
        painter->setFont(small);
        painter->setPen(colour(ColourRole::Text2));
        if (const QString keys = index.data(KeysPart).toString(); !keys.isEmpty()) {
            const int width = QFontMetrics(small).horizontalAdvance(keys) + 12;
            const QRect box(right - width, rect.y() + (rect.height() - scaled(18)) / 2, width, scaled(18));
            theme::roundedBox(painter, box, 3, colour(ColourRole::Surface), colour(ColourRole::Border));
            painter->drawText(box, int(Qt::AlignCenter), keys);
            right -= width + 12;
        }
        const QString group = index.data(GroupPart).toString();
        const int width = QFontMetrics(small).horizontalAdvance(group);
        painter->drawText(QRect(right - width, rect.y(), width, rect.height()), int(Qt::AlignVCenter), group);
        return right - width;
    }

    // The typed parts in bold.
    static void paintText(QPainter *painter, const QRect &rect, const QModelIndex &index)
    {
        const QString text = QFontMetrics(theme::font(Type::Body)).elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        int x = rect.x(), from = 0;
        const auto piece = [&](int until, Type type) {
            if (until <= from)
                return;
            const QFont font = theme::font(type);
            const QString part = text.mid(from, until - from);
            painter->setFont(font);
            painter->drawText(QRect(x, rect.y(), rect.right() - x + 20, rect.height()), int(Qt::AlignVCenter), part);
            x += QFontMetrics(font).horizontalAdvance(part);
            from = until;
        };
        for (const auto &[at, length] : typedParts(text, index.data(TypedPart).toString())) {
            piece(at, Type::Body);
            piece(at + length, Type::Strong);
        }
        piece(int(text.size()), Type::Body);
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<Command> &commands, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_commands(commands), m_field(new QLineEdit), m_list(new QListWidget),
      m_count(new Label(Type::Small, ColourRole::Text2))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setWindowModality(Qt::WindowModal);
    setObjectName(u"palette"_s);
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setObjectName(u"paletteList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new CommandDelegate(this));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = row(0);
    top->setContentsMargins(10, 8, 10, 8);
    top->addWidget(m_field);
    auto *foot = row(16);
    foot->setContentsMargins(14, 6, 14, 8);
    foot->addWidget(new Label(Type::Small, ColourRole::Text2, tr("↑ ↓ choose")));
    foot->addWidget(new Label(Type::Small, ColourRole::Text2, tr("Enter run")));
    foot->addWidget(new Label(Type::Small, ColourRole::Text2, tr("Esc close")), 1);
    foot->addWidget(m_count);
    auto *all = column(0);
    all->setContentsMargins(1, 1, 1, 1);
    all->addLayout(top);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_list, 1);
    all->addWidget(new Line(Qt::Horizontal));
    all->addLayout(foot);
    setLayout(all);
    setFixedSize(600, scaled(48) + scaled(32) + atMost * scaled(38) + 4);
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 96)));
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    filter({});
}

QStringList CommandPalette::recent()
{
    return lately();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(ColourRole::Surface));
    theme::roundedBox(&painter, rect(), 0, colour(ColourRole::Surface), colour(ColourRole::ControlBorder));
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    m_shown = fitting(m_commands, text, lately());
    for (const Command &command : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(command.text, m_list);
        item->setData(GroupPart, !command.whyNot.isEmpty() ? command.whyNot : command.suggested ? tr("Suggested") : command.group);
        item->setData(IconPart, command.icon);
        item->setData(KeysPart, command.keys.toString(QKeySequence::NativeText));
        item->setData(TypedPart, text);
        item->setData(Qt::AccessibleTextRole, QString(command.text + u", "_s + item->data(GroupPart).toString()));
        if (!command.whyNot.isEmpty())
            item->setFlags(Qt::NoItemFlags);
    }
    m_count->setText(tr("%1 of %2").arg(m_shown.size()).arg(m_commands.size()));
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
    const Command command = m_shown.value(m_list->currentRow());
    if (!command.run || !command.whyNot.isEmpty())
        return;
    lately().removeAll(command.text);
    lately().prepend(command.text);
    lately() = lately().mid(0, remembered);
    if (theme::areKept())
        QSettings().setValue("palette/recent"_L1, lately());
    accept();
    command.run();
}

} // namespace vigie::ui
