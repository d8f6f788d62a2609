#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace vigie::widgets {

// A text in one of the type roles; its colour follows the theme.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(theme::Type type, theme::Role role = theme::Role::Text, const QString &text = {}, QWidget *parent = nullptr);
    void setRole(theme::Role role);
    // Elides instead of forcing its width on the layout; the whole text is in the tooltip.
    void setElide(Qt::TextElideMode mode);
    [[nodiscard]] bool mayElide() const { return m_elide != Qt::ElideNone; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void recolour();

    theme::Role m_role;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

[[nodiscard]] Label *wrapped(theme::Type type, theme::Role role, const QString &text = {}, QWidget *parent = nullptr);

class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, theme::ButtonKind kind = theme::ButtonKind::Neutral, const QString &iconName = {},
                    QWidget *parent = nullptr);
    void setKind(theme::ButtonKind kind);
    void setSmall();
    void setIconName(const QString &name);
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

// An icon alone: the name is its tooltip and what a screen reader says.
[[nodiscard]] Button *iconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);

// A surface with an edge of one line and round corners.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    // Grounds other than the surface: soft grounds have no edge.
    void setGround(theme::Role ground, bool edge = true);
    void setAccented(bool accented);
    [[nodiscard]] theme::Role ground() const { return m_ground; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Role m_ground = theme::Role::Surface;
    bool m_edge = true;
    bool m_accented = false;
};

// A plain ground in one of the roles.
class Ground : public QWidget
{
    Q_OBJECT

public:
    explicit Ground(theme::Role role, QWidget *parent = nullptr) : QWidget(parent), m_role(role) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Role m_role;
};

// One line, for separating.
class Line : public QWidget
{
    Q_OBJECT

public:
    explicit Line(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

class IconView : public QWidget
{
    Q_OBJECT

public:
    explicit IconView(const QString &name, theme::Role role = theme::Role::Text2, int size = 16, QWidget *parent = nullptr);
    void setIcon(const QString &name, theme::Role role);
    void setMark(theme::Mark mark);
    [[nodiscard]] std::optional<theme::Mark> mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    theme::Role m_role;
    std::optional<theme::Mark> m_mark;
    int m_size;
};

// State as a word on its soft ground: for titles.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    void setState(theme::Mark mark, const QString &word);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Mark m_mark = theme::Mark::Unknown;
};

[[nodiscard]] QHBoxLayout *row(int gap = 8);
[[nodiscard]] QVBoxLayout *column(int gap = 8);
// As wide as its place, scrolled up and down, on the ground of what it stands on.
[[nodiscard]] QScrollArea *scrolled(QWidget *content, const QString &name);
// Takes everything out of it. The widgets end a turn later: one of them may be the button that led here.
void removeAll(QLayout *layout);

} // namespace vigie::widgets
