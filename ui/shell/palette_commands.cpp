#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"

#include "ui/present/text.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/question.h"

#include <QAction>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

// What the command palette offers: the menus' commands and those of each service.
namespace vigie::ui {

namespace {

// A text's French where the window speaks English, and the other way round.
QString inOtherLanguage(const QAction *action)
{
    const QString source = action->property("source").toString();
    if (QLocale().language() == QLocale::French)
        return source;
    static const QTranslator *french = [] {
        auto *loaded = new QTranslator(qApp);
        (void)loaded->load(u":/translations/vigie_fr"_s);
        return loaded;
    }();
    const QByteArray text = action->text().toUtf8();
    const QString page = french->translate("Pages", text.constData());
    return source + u' ' + (page.isEmpty() ? french->translate("vigie::ui::MainWindow", text.constData()) : page);
}

} // namespace

QList<Command> MainWindow::commands() const
{
    QList<Command> all = serviceCommands();
    for (QAction *action : m_commands) {
        Command command;
        command.text = QString(action->text()).remove(u'&');
        command.group = action->property("group").toString();
        command.icon = action->property("icon").toString();
        command.keys = action->shortcut();
        command.otherWords = inOtherLanguage(action).remove(u'&');
        command.whyNot = action->isEnabled() ? QString() : tr("needs a connection");
        command.run = [action] { action->trigger(); };
        all.append(command);
    }
    return all;
}

QList<Command> MainWindow::serviceCommands() const
{
    QList<Command> all;
    auto *self = const_cast<MainWindow *>(this);
    const health::Snapshot snapshot = m_context.engine->snapshot(m_server);
    for (const health::ServiceHealth &row : snapshot.services) {
        const QString label = present::serviceLabel(row.service), icon = present::serviceIcon(row.service), name = row.service;
        const QString whyNot = snapshot.stale ? tr("needs a connection") : QString();
        const auto suggests = [&row](health::Reason::Action action) { return !row.reasons.isEmpty() && row.reasons.first().action == action; };
        if (!row.oneShot) {
            all.append({tr("%1: restart…").arg(label), tr("Service"), icon, {}, name, whyNot, suggests(health::Reason::Action::Restart),
                        [self, name] { self->act(ServiceAction::Restart, name); }});
            const bool runs = row.state != health::State::Stopped && row.state != health::State::Failed;
            all.append({runs ? tr("%1: stop…").arg(label) : tr("%1: start").arg(label), tr("Service"), icon, {}, name, whyNot, suggests(health::Reason::Action::Start),
                        [self, name, runs] { self->act(runs ? ServiceAction::Stop : ServiceAction::Start, name); }});
        }
        all.append({tr("%1: follow log").arg(label), tr("Operate"), u"logs"_s, {}, name, {}, suggests(health::Reason::Action::OpenLogs), [self, name] { self->followLog(name); }});
    }
    for (const Server &server : m_context.engine->servers())
        if (server.id != m_server)
            all.append({tr("Open the server %1").arg(server.name), tr("Servers"), u"server"_s, {}, server.host, {}, false, [self, id = server.id] { self->openServer(id); }});
    return all;
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(commands(), this);
    palette->open();
}

// Every command that has keys.
void MainWindow::showShortcuts()
{
    QList<widgets::MonoLine> lines;
    for (const QAction *action : std::as_const(m_commands))
        if (!action->shortcut().isEmpty())
            lines.append(widgets::MonoLine{{{action->shortcut().toString(QKeySequence::NativeText), 0, theme::Role::Text2}, {QString(action->text()).remove(u'&'), 18}}});
    const QList<QPair<QString, QString>> others{{u"F6"_s, tr("Next pane")},          {u"Shift+F6"_s, tr("Previous pane")}, {u"Alt+Left"_s, tr("Page before")},
                                                {u"Alt+Right"_s, tr("Page after")},  {u"Ctrl+Tab"_s, tr("Next tab")},      {u"Ctrl+F"_s, tr("Filter or search")},
                                                {u"Ctrl+C"_s, tr("Copy cell")},      {u"Ctrl+Shift+C"_s, tr("Copy row")}};
    for (const auto &[keys, text] : others)
        lines.append(widgets::MonoLine{{{QKeySequence(keys).toString(QKeySequence::NativeText), 0, theme::Role::Text2}, {text, 18}}});
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    auto *view = new widgets::MonoView(tr("Keyboard shortcuts"));
    view->setLines(lines);
    auto *all = widgets::column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(view);
    auto *close = new widgets::Button(tr("Close"), theme::ButtonKind::Primary);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    all->addWidget(close, 0, Qt::AlignRight);
    dialog->setLayout(all);
    dialog->resize(520, 520);
    dialog->open();
}

} // namespace vigie::ui
