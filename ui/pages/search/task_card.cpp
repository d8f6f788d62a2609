#include "ui/pages/search/task_card.h"

#include "ui/models/json_lines.h"
#include "ui/models/search_rows.h"
#include "ui/present/text.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/paragraph.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using meilisearch::Task;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;
using Status = Task::Status;

namespace {

// What stands first of a raw task, as it is read.
const QStringList rawOrder{u"uid"_s, u"indexUid"_s, u"status"_s, u"type"_s, u"details"_s, u"error"_s, u"duration"_s, u"enqueuedAt"_s, u"startedAt"_s, u"finishedAt"_s};

} // namespace

TaskCard::TaskCard(QWidget *parent)
    : Card(parent), m_ground(new Card), m_mark(new IconView({}, Role::Text, 15)), m_what(wrapped(Type::Strong, Role::Text)), m_why(wrapped(Type::Body, Role::Text)),
      m_note(wrapped(Type::Body, Role::Text2)), m_next(wrapped(Type::Body, Role::Text)), m_idField(new Button(tr("Choose the id field…"))), m_cancel(new Button(tr("Cancel task…"))),
      m_open(new Button(tr("Show the index"))), m_rawPart(buildRaw())
{
    auto *all = row(12);
    all->setContentsMargins(12, 12, 12, 12);
    all->addWidget(buildReason(), 44);
    all->addWidget(m_rawPart, 56);
    setLayout(all);
    m_idField->setObjectName(u"taskIdButton"_s);
    m_cancel->setObjectName(u"cancelTaskButton"_s);
    m_open->setObjectName(u"openIndexButton"_s);
    connect(m_idField, &QPushButton::clicked, this, [this] { Q_EMIT idFieldWanted(m_task->task.index); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT indexWanted(m_task->task.index); });
    connect(m_cancel, &QPushButton::clicked, this, &TaskCard::cancelWanted);
    clear();
}

QWidget *TaskCard::buildReason()
{
    m_next->setTextFormat(Qt::RichText);
    auto *title = row(8);
    title->addWidget(m_mark, 0, Qt::AlignTop);
    title->addWidget(m_what, 1);
    auto *buttons = row(8);
    for (Button *button : {m_idField, m_cancel, m_open}) {
        button->setSmall();
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *texts = column(8);
    texts->setContentsMargins(12, 0, 12, 0);
    texts->addLayout(title);
    texts->addWidget(m_why);
    texts->addWidget(m_note);
    texts->addStretch(1);
    texts->addWidget(m_next);
    auto *content = new QWidget;
    content->setLayout(texts);
    // Long reasons scroll: squeezed labels would lie over each other.
    auto *scroll = scrolled(content, tr("Task"));
    scroll->setFocusPolicy(Qt::NoFocus);
    buttons->setContentsMargins(12, 0, 12, 0);
    auto *all = column(8);
    all->setContentsMargins(0, 11, 0, 11);
    all->addWidget(scroll, 1);
    all->addLayout(buttons);
    m_ground->setLayout(all);
    return m_ground;
}

QWidget *TaskCard::buildRaw()
{
    auto *copy = new Button(tr("Copy"), ButtonKind::Flat, u"copy"_s);
    copy->setSmall();
    copy->setAccessibleName(tr("Copy the raw task"));
    m_raw = new MonoView(tr("Raw task"));
    m_raw->setRounded(true);
    auto *head = row(8);
    head->addWidget(new Label(Type::Strong, Role::Text, tr("Raw task")));
    head->addWidget(new Label(Type::Body, Role::Text2, tr("secrets masked")), 1);
    head->addWidget(copy);
    auto *all = column(8);
    all->addLayout(head);
    all->addWidget(m_raw, 1);
    auto *part = new QWidget;
    part->setLayout(all);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_task)
            QGuiApplication::clipboard()->setText(QString::fromUtf8(m_task->raw));
    });
    return part;
}

void TaskCard::show(const search::TaskRow &task)
{
    m_task = task;
    const Status status = task.task.status;
    const theme::Mark mark = models::markOf(status);
    m_mark->setMark(mark);
    m_ground->setGround(theme::softRoleOf(mark), false);
    const QString number = QLocale().toString(task.task.uid);
    const Error *error = task.error ? &*task.error : nullptr;
    m_what->setText(error ? tr("Task %1: %2").arg(number, error->what) : tr("Task %1: %2, %3").arg(number, task.what, models::statusWord(status).toLower()));
    m_why->setText(error ? error->why : task.reason);
    m_note->setText(!task.task.over() ? tr("Given at %1.").arg(present::clock(task.task.enqueued)) : task.task.finished.isValid() ? tr("Ended at %1.").arg(present::clock(task.task.finished)) : QString());
    m_next->setText(error && !error->next.isEmpty() ? paragraph(tr("Next."), error->next) : QString());
    for (Label *label : {m_why, m_note, m_next})
        label->setVisible(!label->text().isEmpty());
    layLines();
    place();
}

void TaskCard::clear()
{
    m_task.reset();
    m_ground->setGround(Role::UnknownSoft, false);
    m_mark->setMark(theme::Mark::NotYet);
    m_what->setText(tr("No task is selected."));
    for (Label *label : {m_why, m_note, m_next})
        label->hide();
    m_raw->setLines({});
    place();
}

void TaskCard::setWritable(bool writable, const QString &why)
{
    m_writable = writable;
    m_whyNot = why;
    place();
}

void TaskCard::setCompact(bool compact)
{
    m_rawPart->setVisible(!compact);
}

void TaskCard::place()
{
    const bool waits = m_task && !m_task->task.over();
    m_idField->setVisible(m_task && m_task->task.status == Status::Failed && m_task->task.errorCode == "missing_document_id"_L1);
    m_cancel->setVisible(waits);
    m_open->setVisible(m_task && !m_task->task.index.isEmpty());
    for (Button *button : {m_idField, m_cancel}) {
        button->setEnabled(m_writable);
        button->setToolTip(m_writable ? QString() : m_whyNot);
    }
}

void TaskCard::layLines()
{
    if (!m_task)
        return;
    const int step = std::max(QFontMetrics(theme::font(Type::Mono)).horizontalAdvance(u'0'), 1);
    const QJsonObject raw = QJsonDocument::fromJson(m_task->raw).object();
    m_raw->setLines(models::jsonLines(raw, {std::max((m_raw->width() - 40) / step, 30), true, 12, rawOrder}));
}

void TaskCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layLines();
}

} // namespace vigie::ui
