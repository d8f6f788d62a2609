#pragma once

#include "app/health/snapshot.h"
#include "app/servers/server.h"
#include "ui/widgets/basics.h"

#include <QAbstractButton>

namespace vigie::ui {

// Looks like a field, opens the command palette.
class CommandField : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Form { Sentence, Word, Icon };

    explicit CommandField(QWidget *parent = nullptr);
    void setForm(Form form);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Form m_form = Form::Sentence;
};

class Header : public QFrame
{
    Q_OBJECT

public:
    explicit Header(QWidget *parent = nullptr);

    void welcome();
    void showTitle(const QString &title, const QString &text);
    void setServer(const Server &server, const health::Snapshot &snapshot, const QDateTime &now);
    void setCompact(bool compact);
    // Deploy starts at once, or opens the plan; hidden where the page has its own primary.
    void setDeploy(bool visible, bool startsAtOnce, bool enabled);
    [[nodiscard]] widgets::Button *deployButton() const { return m_deploy; }
    [[nodiscard]] CommandField *commandField() const { return m_command; }
    // Where somebody starts who may not read this language.
    [[nodiscard]] widgets::Button *languageButton() const { return m_language; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] int neededWidth() const;
    void setConnection(const health::Snapshot &snapshot, const QDateTime &now);

    widgets::Label *m_name;
    widgets::Label *m_target;
    QWidget *m_live;
    widgets::IconView *m_link;
    widgets::Label *m_connection;
    widgets::Label *m_latency;
    widgets::Label *m_asOfWord;
    widgets::Label *m_asOf;
    CommandField *m_command;
    widgets::Button *m_deploy;
    widgets::Button *m_language;
    QStringList m_where;            // user and host, then what the server runs
    bool m_giveable = false;        // the latency; the seconds until the next try stay
    bool m_compact = false;
};

} // namespace vigie::ui
