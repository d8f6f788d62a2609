#pragma once

#include "ui/widgets/basics.h"

class QTabBar;

namespace vigie::widgets {

// The head of a page with parts: title, facts, tabs; at the right what belongs to the part shown and where the service is reached.
class PageHead : public QWidget
{
    Q_OBJECT

public:
    PageHead(const QStringList &tabs, const QString &tabsName, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &facts);
    void setReached(const QString &sentence);
    void addButton(QWidget *button);
    void choose(int tab);
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void chosenChanged(int tab);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_facts;
    QTabBar *m_tabs;
    QHBoxLayout *m_buttons;
    Label *m_reached;
};

} // namespace vigie::widgets
