#pragma once

#include "app/search/values.h"
#include "ui/widgets/basics.h"

namespace vigie::widgets {
class MonoView;
} // namespace vigie::widgets

namespace vigie::ui {

// One task close up: what, why, what next, and the task as Meilisearch tells it.
class TaskCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit TaskCard(QWidget *parent = nullptr);
    void show(const search::TaskRow &task);
    void clear();
    void setWritable(bool writable, const QString &why);
    void setCompact(bool compact);

Q_SIGNALS:
    void cancelWanted();
    void idFieldWanted(const QString &index);
    void indexWanted(const QString &index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildReason();
    QWidget *buildRaw();
    void layLines();
    void place();

    widgets::Card *m_ground;
    widgets::IconView *m_mark;
    widgets::Label *m_what;
    widgets::Label *m_why;
    widgets::Label *m_note;
    widgets::Label *m_next;
    widgets::Button *m_idField;
    widgets::Button *m_cancel;
    widgets::Button *m_open;
    QWidget *m_rawPart;
    widgets::MonoView *m_raw;
    std::optional<search::TaskRow> m_task;
    bool m_writable = false;
    QString m_whyNot;
};

} // namespace vigie::ui
