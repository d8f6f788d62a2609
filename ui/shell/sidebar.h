#pragma once

#include "app/engine.h"
#include "ui/shell/registry.h"
#include "ui/theme/icons.h"

#include <QTreeView>

class QStandardItemModel;

namespace vigie::ui {

// Servers above, pages below, in one tree with one keyboard focus.
class Sidebar : public QTreeView
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, IdRole, IconRole, MarkRole, ActiveRole, BadgeRole };
    enum class Kind { Caption, Server, Page, Add, Spring };

    explicit Sidebar(QWidget *parent = nullptr);

    void setContent(const QList<Server> &servers, const QList<PageSpec> &pages);
    void setMark(QUuid server, theme::Mark mark);
    // How many things on a page ask for a look; 0: none.
    void setBadge(const QString &page, int count);
    void setCurrent(QUuid server, const QString &page);
    void setCompact(bool compact);
    // What a row takes; the spring takes what the others leave, so that the rows below it stand at the bottom.
    [[nodiscard]] int heightOf(const QModelIndex &index) const;
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] bool showsKeyboardFocus() const { return hasFocus() && m_keyboardFocus; }

Q_SIGNALS:
    void serverChosen(QUuid server);
    void pageChosen(const QString &id);
    void addChosen();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int rowHeight(int row) const;
    void choose(const QModelIndex &index);

    QStandardItemModel *m_model;
    bool m_compact = false;
    bool m_keyboardFocus = false;
};

} // namespace vigie::ui
