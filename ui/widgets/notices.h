#pragma once

#include "remote/core/error.h"
#include "ui/widgets/basics.h"

namespace vigie::widgets {

class MonoView;

// A sentence in front of everything else: what the page says first.
class VerdictLine : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictLine(QWidget *parent = nullptr);
    void setVerdict(theme::Mark mark, const QString &sentence, const QString &note);
    [[nodiscard]] QString sentence() const;

private:
    IconView *m_mark;
    Label *m_sentence;
    Label *m_note;
};

// A soft ground with a mark, two lines and room for buttons: stale link, locked keychain.
class Banner : public Card
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    void setIcon(const QString &name);
    void setMark(theme::Mark mark, int size = 16);
    void setTexts(const QString &title, const QString &text);
    void addButton(QWidget *button);

private:
    IconView *m_icon;
    IconView *m_bigMark;
    Label *m_title;
    Label *m_text;
    QHBoxLayout *m_layout;
};

// What failed, why, what to do, and the raw detail behind a fold.
class ErrorCard : public Card
{
    Q_OBJECT

public:
    explicit ErrorCard(QWidget *parent = nullptr);
    void setError(const Error &error);
    void addButton(QWidget *button);
    [[nodiscard]] QString detailText() const;

private:
    Label *m_what;
    Label *m_why;
    Label *m_next;
    QHBoxLayout *m_buttons;
    QWidget *m_detailBar;
    MonoView *m_detail;
};

// What will appear here and how to get it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &iconName, const QString &sentence, const QString &note, QWidget *button = nullptr, QWidget *parent = nullptr);
};

} // namespace vigie::widgets
