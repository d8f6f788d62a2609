#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/diagnostics_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Preferences;
using theme::Role;
using theme::scaled;
using theme::Type;

SettingsPage::SettingsPage(const Context &context)
    : Page(context), m_column(column(12)), m_store(new Label(Type::Body)), m_mark(new IconView({}, Role::Text2, 14)), m_state(new Label(Type::Medium))
{
    const Preferences &chosen = theme::preferences();
    const QStringList languages{QString(), u"en"_s, u"fr"_s};
    addGroup(u"eye"_s, tr("Appearance"),
             {line(tr("Language"), {choice(u"language"_s, tr("Language"), {tr("System"), u"English"_s, u"Français"_s}, int(languages.indexOf(chosen.language)), true,
                                           [languages](Preferences &wanted, int id) { wanted.language = languages[id]; })}, tr("at once, no restart")),
              line(tr("Theme"), {choice(u"theme"_s, tr("Theme"), {tr("System"), tr("Light"), tr("Dark")}, int(chosen.theme), false,
                                        [](Preferences &wanted, int id) { wanted.theme = theme::Choice(id); })}),
              line(tr("Row height"), {choice(u"rows"_s, tr("Row height"), {tr("Compact"), tr("Normal"), tr("Roomy")}, int(chosen.rows), true,
                                             [](Preferences &wanted, int id) { wanted.rows = theme::RowHeight(id); }), motionBox()})});
    auto *test = new Button(tr("Test keychain"));
    test->setSmall();
    connect(test, &QPushButton::clicked, this, &SettingsPage::askKeychain);
    m_store->setElide(Qt::ElideRight);
    addGroup(u"key"_s, tr("Keychain"), {line(tr("Values are stored in"), {m_store, m_mark, m_state, test})});
    addGroup(u"shield"_s, tr("Safety"), {line(tr("Write mode ends after"), {minutesBox(), new Label(Type::Body, Role::Text2, tr("min"))}, tr("for each server, from 1 to 60 min"))});
    auto *preview = new Button(tr("Preview and save…"), ButtonKind::Neutral, u"download"_s);
    preview->setSmall();
    preview->setObjectName(u"diagnosticsButton"_s);
    connect(preview, &QPushButton::clicked, this, &SettingsPage::openDiagnostics);
    addGroup(u"file"_s, tr("Diagnostics"), {line(tr("Report bundle"), {new Label(Type::Body, Role::Text, tr("Versions, settings, states. No value, no address.")), preview})});
    m_column->addStretch(1);
    m_column->setContentsMargins(16, 16, 16, 16);
    auto *content = new QWidget;
    content->setLayout(m_column);
    auto *area = scrolled(content, tr("Settings"));
    area->setFocusPolicy(Qt::NoFocus);
    auto *all = column(0);
    all->addWidget(area);
    setLayout(all);
}

void SettingsPage::addGroup(const QString &icon, const QString &title, const QList<QWidget *> &rows)
{
    auto *card = new Card;
    auto *inside = column(0);
    for (QWidget *row : rows) {
        if (row != rows.first())
            inside->addWidget(new Line(Qt::Horizontal));
        inside->addWidget(row);
    }
    card->setLayout(inside);
    auto *name = new QWidget;
    auto *head = row(8);
    head->setContentsMargins(0, 10, 0, 0);
    head->addWidget(new IconView(icon, Role::Text2));
    head->addWidget(new Label(Type::Strong, Role::Text, title), 1);
    name->setLayout(head);
    name->setFixedWidth(scaled(152));
    auto *across = row(12);
    across->addWidget(name, 0, Qt::AlignTop);
    across->addWidget(card, 1);
    m_column->addLayout(across);
}

QWidget *SettingsPage::line(const QString &name, const QList<QWidget *> &controls, const QString &note)
{
    auto *holder = new QWidget;
    auto *all = row(12);
    all->setContentsMargins(14, 3, 14, 3);
    auto *label = new Label(Type::Body, Role::Text2, name);
    label->setMinimumWidth(scaled(168));
    all->addWidget(label);
    for (QWidget *control : controls) {
        if (control != controls.first() && qobject_cast<Button *>(control))
            all->addStretch(1);
        all->addWidget(control);
    }
    if (controls.size() == 1 || !qobject_cast<Button *>(controls.last()))
        all->addStretch(1);
    if (!note.isEmpty())
        all->addWidget(new Label(Type::Small, Role::Text3, note));
    holder->setLayout(all);
    holder->setMinimumHeight(scaled(38));
    return holder;
}

// A few words side by side, one of them chosen.
QWidget *SettingsPage::choice(const QString &id, const QString &name, const QStringList &words, int current, bool rebuilds, const Change &change)
{
    auto *holder = new QWidget;
    auto *all = row(4);
    auto *group = new QButtonGroup(holder);
    for (const QString &word : words) {
        auto *button = new Button(word);
        button->setSmall();
        button->setCheckable(true);
        button->setAccessibleName(name + u": "_s + word);
        button->setObjectName(u"choice-%1-%2"_s.arg(id).arg(group->buttons().size()));
        group->addButton(button, int(group->buttons().size()));
        all->addWidget(button);
    }
    if (QAbstractButton *chosen = group->button(current))
        chosen->setChecked(true);
    holder->setLayout(all);
    connect(group, &QButtonGroup::idClicked, this, [this, rebuilds, change](int index) {
        Preferences wanted = theme::preferences();
        change(wanted, index);
        if (wanted == theme::preferences())
            return;
        theme::setPreferences(wanted);
        if (rebuilds)
            Q_EMIT windowWanted();
    });
    return holder;
}

QWidget *SettingsPage::motionBox()
{
    auto *box = new QCheckBox(tr("Reduce motion"));
    box->setObjectName(u"motionBox"_s);
    box->setChecked(theme::preferences().reducedMotion);
    connect(box, &QCheckBox::toggled, this, [](bool on) {
        Preferences wanted = theme::preferences();
        wanted.reducedMotion = on;
        theme::setPreferences(wanted);
    });
    return box;
}

QWidget *SettingsPage::minutesBox()
{
    auto *box = new QSpinBox;
    box->setObjectName(u"writeMinutes"_s);
    box->setAccessibleName(tr("Write mode ends after, in minutes"));
    box->setRange(1, 60);
    box->setMinimumWidth(scaled(72));
    box->setValue(theme::preferences().writeMinutes);
    connect(box, &QSpinBox::valueChanged, this, [](int minutes) {
        Preferences wanted = theme::preferences();
        wanted.writeMinutes = minutes;
        theme::setPreferences(wanted);
    });
    return box;
}

void SettingsPage::showServer(QUuid server)
{
    Page::showServer(server);
    askKeychain();
}

void SettingsPage::askKeychain()
{
    whenDone(engine()->vaultState(), this, [this](const Result<vault::VaultState> &state) {
        using Phase = vault::VaultState::Phase;
        const Phase phase = state ? state->phase : Phase::Absent;
        m_store->setText(phase == Phase::Absent ? tr("No keychain on this computer") : state->where);
        m_mark->setMark(phase == Phase::Unlocked ? theme::Mark::Healthy : theme::Mark::Degraded);
        m_state->setText(phase == Phase::Unlocked ? tr("Unlocked") : phase == Phase::Locked ? tr("Locked") : tr("Missing"));
        m_state->setRole(phase == Phase::Unlocked ? Role::Healthy : Role::Degraded);
    });
}

void SettingsPage::openDiagnostics()
{
    whenDone(engine()->vaultState(), this, [this](const Result<vault::VaultState> &state) {
        QList<health::Snapshot> snapshots;
        for (const Server &server : engine()->servers())
            snapshots.append(engine()->snapshot(server.id));
        (new DiagnosticsDialog(diagnostics(snapshots, state.value_or(vault::VaultState{}), now()), window()))->open();
    });
}

} // namespace vigie::ui
