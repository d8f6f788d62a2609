#include "ui/pages/settings/diagnostics_dialog.h"

#include "ui/theme/preferences.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/basics.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QSaveFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::Role;
using theme::Type;

namespace {

QString connectionName(ssh::LinkState::Phase phase)
{
    using Phase = ssh::LinkState::Phase;
    switch (phase) {
    case Phase::Connecting: return u"connecting"_s;
    case Phase::Connected: return u"connected"_s;
    case Phase::Reconnecting: return u"reconnecting"_s;
    case Phase::Disconnected: return u"disconnected"_s;
    case Phase::KeyChanged: return u"key changed"_s;
    case Phase::SignInRefused: return u"sign-in refused"_s;
    }
    return {};
}

} // namespace

// In English and in plain lines, whatever the language of the window: it is read by who helps.
QString diagnostics(const QList<health::Snapshot> &servers, const vault::VaultState &vault, const QDateTime &now)
{
    const theme::Preferences &chosen = theme::preferences();
    using Phase = vault::VaultState::Phase;
    QStringList lines{u"Vigie %1, Qt %2"_s.arg(QStringLiteral(VIGIE_VERSION), QString::fromLatin1(qVersion())),
                      u"%1, kernel %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
                      u"written %1"_s.arg(now.toUTC().toString(Qt::ISODate)), QString(),
                      u"language %1, locale %2"_s.arg(chosen.language.isEmpty() ? u"system"_s : chosen.language, QLocale().name()),
                      u"theme %1, rows %2, reduced motion %3"_s.arg(int(chosen.theme)).arg(int(chosen.rows)).arg(chosen.reducedMotion ? u"on"_s : u"off"_s),
                      u"write mode ends after %1 min"_s.arg(chosen.writeMinutes),
                      u"keychain %1"_s.arg(vault.phase == Phase::Unlocked ? u"unlocked"_s : vault.phase == Phase::Locked ? u"locked"_s : u"absent"_s)};
    int number = 0;
    for (const health::Snapshot &server : servers) {
        lines += {QString(), u"server %1: %2, %3"_s.arg(++number).arg(connectionName(server.connection.phase), health::verdictName(server.verdict)),
                  u"  %1, Docker %2, Compose %3"_s.arg(server.host.os, server.host.dockerVersion, server.host.composeVersion)};
        for (const health::ServiceHealth &service : server.services)
            lines.append(u"  %1: %2, Docker says %3, restarts %4"_s.arg(service.service, health::stateName(service.state), QString(service.dockerState + u' ' + service.dockerHealth).trimmed(),
                                                                            service.restarts ? QString::number(*service.restarts) : u"unknown"_s));
    }
    return lines.join(u'\n') + u'\n';
}

DiagnosticsDialog::DiagnosticsDialog(const QString &text, QWidget *parent) : QDialog(parent), m_text(text)
{
    setWindowTitle(tr("Report bundle"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(theme::scaled(640), theme::scaled(420));
    auto *view = new MonoView(tr("Report bundle"));
    view->setLines(plainLines(text));
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(1, 1, 1, 5);
    inside->addWidget(view);
    card->setLayout(inside);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    auto *keep = new Button(tr("Save…"), theme::ButtonKind::Primary, u"download"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Save the report bundle"), QDir::home().filePath(u"vigie-report.txt"_s));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::save);
        dialog->open();
    });
    auto *buttons = row(8);
    buttons->addWidget(new Label(Type::Small, Role::Text2, tr("Nothing is sent. Read it, then give it to who helps.")), 1);
    buttons->addWidget(close);
    buttons->addWidget(keep);
    auto *all = column(10);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(card, 1);
    all->addLayout(buttons);
    setLayout(all);
}

void DiagnosticsDialog::save(const QString &file)
{
    QSaveFile out(file);
    const QByteArray bytes = m_text.toUtf8();
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        accept();
}

} // namespace vigie::ui
