#include "ui/pages/search/settings_view.h"

#include "ui/pages/search/settings_form.h"
#include "ui/present/text.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

namespace {

enum Shown { Form, Json, Broken };

} // namespace

SettingsView::SettingsView(const Context &context, FootBar *foot, QWidget *parent)
    : QWidget(parent), m_context(context), m_draft(new models::SettingsDraft(this)), m_pause(new QTimer(this)), m_foot(foot), m_list(new IndexList),
      m_title(new Label(Type::Strong)), m_count(new Label(Type::Body, Role::Text2)), m_segments(new Segments({tr("Form"), tr("JSON")}, tr("Settings as"))), m_views(new QStackedWidget),
      m_form(new SettingsForm(m_draft)), m_json(new QPlainTextEdit), m_jsonNote(new Label(Type::Small, Role::Failed)), m_error(new ErrorCard), m_changes(new Card),
      m_balance(new Label(Type::Body, Role::Text2)), m_patch(new MonoView(tr("Changes"))), m_effectMark(new IconView({}, Role::Text2, 14)),
      m_effect(wrapped(Type::Body, Role::Text2)), m_safe(new QWidget), m_discard(new Button(tr("Discard"))), m_stop(new Button(tr("Stop"), ButtonKind::Danger)),
      m_apply(new Button(tr("Apply"), ButtonKind::Primary, u"check"_s))
{
    auto *list = new Card;
    list->setFixedWidth(scaled(192));
    auto *inside = column(0);
    inside->setContentsMargins(0, 6, 0, 6);
    inside->addWidget(m_list);
    inside->addStretch(1);
    list->setLayout(inside);
    auto *all = row(12);
    all->addWidget(list);
    all->addWidget(buildMiddle(), 1);
    all->addWidget(buildRight());
    setLayout(all);
    buildFoot();
    m_pause->setSingleShot(true);
    m_pause->setInterval(context.ticking ? 400ms : 0ms);
    connect(m_pause, &QTimer::timeout, this, &SettingsView::askExpected);
    connect(m_list, &IndexList::indexChosen, this, &SettingsView::indexChosen);
    connect(m_draft, &models::SettingsDraft::draftChanged, this, [this] {
        m_expected.reset();
        m_pause->start();
        showDraft();
    });
    connect(m_segments, &Segments::chosenChanged, this, [this](int segment) {
        m_json->setPlainText(QString::fromUtf8(m_draft->text()));
        m_views->setCurrentIndex(segment);
    });
    connect(m_json, &QPlainTextEdit::textChanged, this, &SettingsView::takeText);
}

QWidget *SettingsView::buildMiddle()
{
    m_title->setElide(Qt::ElideMiddle);
    m_title->setObjectName(u"settingsTitle"_s);
    m_count->setObjectName(u"settingsCount"_s);
    m_segments->setObjectName(u"settingsSegments"_s);
    m_json->setObjectName(u"settingsJson"_s);
    m_json->setAccessibleName(tr("Settings as JSON"));
    m_json->setFont(theme::font(Type::Mono));
    m_json->setFrameShape(QFrame::NoFrame);
    m_json->setTabChangesFocus(true);
    m_jsonNote->setObjectName(u"settingsJsonNote"_s);
    m_jsonNote->setElide(Qt::ElideRight);
    m_jsonNote->setContentsMargins(14, 4, 14, 4);
    auto *head = row(8);
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    head->addWidget(m_segments);
    auto *top = new QWidget;
    top->setLayout(head);
    top->setFixedHeight(scaled(37));
    auto *text = new QWidget;
    auto *lines = column(0);
    lines->addWidget(m_json, 1);
    lines->addWidget(m_jsonNote);
    text->setLayout(lines);
    m_jsonNote->hide();
    auto *again = new Button(tr("Try again"), ButtonKind::Neutral, u"rotate"_s);
    connect(again, &QPushButton::clicked, this, &SettingsView::load);
    m_error->addButton(again);
    auto *errors = new QWidget;
    auto *place = column(0);
    place->setContentsMargins(12, 12, 12, 12);
    place->addWidget(m_error);
    place->addStretch(1);
    errors->setLayout(place);
    m_views->addWidget(m_form);
    m_views->addWidget(text);
    m_views->addWidget(errors);
    auto *card = new Card;
    auto *all = column(0);
    all->addWidget(top);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_views, 1);
    all->setContentsMargins(0, 0, 0, 4);
    card->setLayout(all);
    return card;
}

QWidget *SettingsView::buildRight()
{
    m_patch->setObjectName(u"settingsPatch"_s);
    m_balance->setObjectName(u"settingsBalance"_s);
    m_effect->setObjectName(u"settingsEffect"_s);
    auto *head = row(8);
    head->setContentsMargins(12, 0, 12, 0);
    head->addWidget(new IconView(u"file"_s));
    head->addWidget(new Label(Type::Strong, Role::Text, tr("Changes")));
    head->addWidget(m_balance, 1);
    auto *top = new QWidget;
    top->setLayout(head);
    top->setFixedHeight(scaled(37));
    const auto line = [](IconView *mark, Label *text) {
        auto *across = row(8);
        auto *side = column(0);
        side->setContentsMargins(0, 2, 0, 0);
        side->addWidget(mark);
        side->addStretch(1);
        across->addLayout(side);
        across->addWidget(text, 1);
        return across;
    };
    auto *safeMark = new IconView({}, Role::Text2, 14);
    safeMark->setMark(theme::Mark::Healthy);
    m_safe->setLayout(line(safeMark, wrapped(Type::Body, Role::Text2, tr("No document is changed or lost."))));
    auto *effect = column(8);
    effect->setContentsMargins(14, 11, 14, 11);
    effect->addWidget(new Label(Type::Strong, Role::Text, tr("What this does")));
    effect->addLayout(line(m_effectMark, m_effect));
    effect->addWidget(m_safe);
    auto *all = column(0);
    all->addWidget(top);
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_patch, 1);
    all->addWidget(new Line(Qt::Horizontal));
    all->addLayout(effect);
    m_changes->setLayout(all);
    m_changes->setFixedWidth(scaled(330));
    return m_changes;
}

void SettingsView::buildFoot()
{
    m_discard->setObjectName(u"discardButton"_s);
    m_stop->setObjectName(u"stopApplyButton"_s);
    m_apply->setObjectName(u"applyButton"_s);
    m_foot->setButtons({m_discard, m_stop, m_apply});
    m_stop->hide();
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_jsonNote->clear();
        m_jsonNote->hide();
        m_draft->discard();
        m_json->setPlainText(QString::fromUtf8(m_draft->text()));
    });
    connect(m_apply, &QPushButton::clicked, this, &SettingsView::apply);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cancel.request(); });
}

void SettingsView::setAccess(const Access &access)
{
    const bool back = access.connected && !m_access.connected;
    m_access = access;
    m_form->setWritable(access.writable && access.connected, access.why);
    m_json->setReadOnly(!access.writable || !access.connected);
    if (back && !hasChanges())
        load();
    showDraft();
}

void SettingsView::setIndexes(const QList<IndexList::Entry> &entries)
{
    m_list->setEntries(entries);
}

void SettingsView::showIndex(const std::optional<search::IndexInfo> &info)
{
    m_info = info;
    if (!info)
        return;
    m_list->choose(info->index.uid);
    m_form->setFields(info->stats.fields.keys());
    m_title->setText(tr("Settings of %1").arg(info->index.uid));
    if (m_loaded != info->index.uid)
        load();
}

void SettingsView::load()
{
    if (!door() || !m_info || !m_access.connected)
        return;
    const QString index = m_info->index.uid;
    m_loaded.clear();
    m_draft->load({});
    whenDone(door()->settings(m_access.server, index), this, [this, index](const Result<QJsonObject> &settings) {
        if (!m_info || m_info->index.uid != index)
            return;
        if (!settings) {
            m_error->setError(settings.error());
            m_views->setCurrentIndex(Broken);
            return;
        }
        m_loaded = index;
        m_views->setCurrentIndex(m_segments->chosen());
        m_draft->load(*settings);
        m_json->setPlainText(QString::fromUtf8(m_draft->text()));
        propose(std::exchange(m_proposed, {}));
    });
}

void SettingsView::propose(const QJsonObject &changes)
{
    if (m_loaded.isEmpty()) {
        m_proposed = changes;
        return;
    }
    // Members of a member are put into it, as the server does.
    for (auto one = changes.begin(); one != changes.end(); ++one) {
        if (!one.value().isObject() || one.key() == "synonyms"_L1) {
            m_draft->set(one.key(), one.value());
            continue;
        }
        const QJsonObject members = one.value().toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            m_draft->setWithin(one.key(), member.key(), member.value());
    }
}

bool SettingsView::hasChanges() const
{
    return !m_draft->plan().changes.isEmpty();
}

// An edit that is no JSON changes nothing; the note says where.
void SettingsView::takeText()
{
    if (m_views->currentIndex() != Json || m_json->toPlainText().isEmpty())
        return;
    const QString wrong = m_draft->setText(m_json->toPlainText().toUtf8());
    m_jsonNote->setText(wrong);
    m_jsonNote->setVisible(!wrong.isEmpty());
    showDraft();
}

void SettingsView::showDraft()
{
    const search::SettingsPlan plan = m_draft->plan();
    const int changes = int(plan.changes.size());
    const bool readable = m_jsonNote->text().isEmpty();
    m_count->setText(changes == 0 ? tr("unchanged") : tr("%n change(s)", nullptr, changes));
    m_balance->setText(changes == 0 ? QString() : u"+%1 \u2212%2"_s.arg(plan.added()).arg(plan.removed()));
    const int step = std::max(QFontMetrics(theme::font(Type::Mono)).horizontalAdvance(u'0'), 1);
    m_patch->setLines(changes == 0 ? QList<MonoLine>() : m_draft->difference((m_changes->width() - 30) / step));
    showEffect(plan);
    m_apply->setText(changes == 0 ? tr("Apply") : tr("Apply %n change(s)", nullptr, changes));
    m_apply->setEnabled(changes > 0 && readable && m_access.writable && m_access.connected && !m_applying);
    m_apply->setToolTip(!m_access.writable || !m_access.connected ? m_access.why : QString());
    m_discard->setEnabled(changes > 0 && !m_applying);
    m_stop->setVisible(m_applying && m_stop->parentWidget());
    m_foot->setNote(m_applying ? u"rotate"_s : u"history"_s, m_applying ? tr("Meilisearch applies the settings. The task is followed to its end.")
                                                                       : tr("The settings before this change are kept in History and can be put back."));
}

void SettingsView::showEffect(const search::SettingsPlan &plan)
{
    m_safe->setVisible(!plan.changes.isEmpty());
    if (plan.changes.isEmpty()) {
        m_effectMark->setMark(theme::Mark::NotNeeded);
        m_effect->setText(tr("Nothing yet. What you change is shown here before it is sent."));
        return;
    }
    if (!plan.reindexes) {
        m_effectMark->setMark(theme::Mark::Healthy);
        m_effect->setText(tr("Changes the answers of searches. No document is indexed again."));
        return;
    }
    m_effectMark->setIcon(u"rotate"_s, Role::Starting);
    const QString documents = QLocale().toString(m_info ? m_info->stats.documents : 0);
    m_effect->setText(m_expected ? tr("Indexes %1 documents again, about %2. Searches keep working with the old settings meanwhile.")
                                       .arg(documents, present::duration(std::chrono::duration_cast<std::chrono::seconds>(*m_expected)))
                                 : tr("Indexes %1 documents again. Searches keep working with the old settings meanwhile.").arg(documents));
}

// How long it will take is known from the last run of this kind.
void SettingsView::askExpected()
{
    const search::SettingsPlan plan = m_draft->plan();
    if (!door() || !m_info || !m_access.connected || !plan.reindexes)
        return;
    whenDone(door()->planSettings(m_access.server, m_info->index.uid, plan.patch), this, [this, patch = plan.patch](const Result<search::SettingsPlan> &told) {
        if (!told || m_draft->plan().patch != patch)
            return;
        m_expected = told->expected;
        showDraft();
    });
}

void SettingsView::apply()
{
    m_applying = true;
    m_cancel = Cancel();
    showDraft();
    const QString index = m_info->index.uid;
    const QJsonObject patch = m_draft->plan().patch;
    whenDone(door()->applySettings(m_access.server, index, patch, m_cancel), this, [this, index](const Result<search::TaskRow> &done) {
        m_applying = false;
        showDraft();
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        Q_EMIT applied(*done);
        if (m_info && m_info->index.uid == index)
            load();
    });
}

void SettingsView::setCompact(bool compact)
{
    m_changes->setFixedWidth(scaled(compact ? 272 : 330));
    layout()->setSpacing(compact ? 8 : 12);
}

} // namespace vigie::ui
