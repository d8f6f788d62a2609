#pragma once

#include "ui/widgets/basics.h"

class QToolButton;

namespace vigie::widgets {

class MonoView;

// The bar at the foot of a page: a note at the left, buttons at the right, the primary one last.
class FootBar : public Ground
{
    Q_OBJECT

public:
    explicit FootBar(QWidget *parent = nullptr);
    void setNote(const QString &iconName, const QString &note);
    void setButtons(const QList<QWidget *> &buttons);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconView *m_icon;
    Label *m_note;
    QHBoxLayout *m_layout;
    QList<QWidget *> m_buttons;
};

// Raw text behind a title that folds it: log, difference, commands. Copy gives all of it.
class FoldSection : public QWidget
{
    Q_OBJECT

public:
    explicit FoldSection(const QString &title, theme::Type noteType = theme::Type::Body, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &note);
    void setAside(const QString &text);         // at the right end
    void setFolded(bool folded);
    void addButton(QWidget *button);
    [[nodiscard]] MonoView *view() const { return m_view; }

Q_SIGNALS:
    void foldedChanged(bool folded);

private:
    Button *m_fold;
    Label *m_title;
    Label *m_note;
    Label *m_aside;
    Button *m_copy;
    QHBoxLayout *m_head;
    Line *m_line;
    MonoView *m_view;
};

// One of them on a card of its own.
class FoldCard : public Card
{
    Q_OBJECT

public:
    explicit FoldCard(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &note) { m_section->setTitle(title, note); }
    void setFolded(bool folded) { m_section->setFolded(folded); }
    void addButton(QWidget *button) { m_section->addButton(button); }
    [[nodiscard]] MonoView *view() const { return m_section->view(); }

private:
    FoldSection *m_section;
};

// A bar that fills from the left.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setPart(double part);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_part = 0;
};

} // namespace vigie::widgets
