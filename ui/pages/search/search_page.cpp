#include "ui/pages/search/search_page.h"

#include "app/servers/write_mode.h"
#include "ui/pages/search/documents_view.h"
#include "ui/pages/search/keys_view.h"
#include "ui/pages/search/settings_view.h"
#include "ui/pages/search/tasks_dock.h"
#include "ui/pages/search/tasks_view.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;

SearchPage::SearchPage(const Context &context)
    : Page(context), m_layout(column(12)), m_head(new PageHead({tr("Documents"), tr("Settings"), tr("Tasks"), tr("Keys")}, tr("Parts of the search"))),
      m_newKey(new Button(tr("New key…"), ButtonKind::Neutral, u"plus"_s)), m_more(iconButton(u"more"_s, tr("More for the search"))), m_menu(new QMenu(this)), m_stale(new Banner), m_work(new Banner),
      m_body(new QStackedWidget), m_parts(new QStackedWidget), m_error(new ErrorCard), m_foot(new FootBar), m_documents(new DocumentsView(context)),
      m_settings(new SettingsView(context, m_foot)), m_tasks(new TasksView(context)), m_keys(new KeysView(context)), m_firstIndex(new Button(tr("Make an index…"), ButtonKind::Neutral, u"plus"_s)),
      m_pulse(new QTimer(this))
{
    m_newKey->setObjectName(u"newKeyButton"_s);
    m_newKey->setSmall();
    m_more->setObjectName(u"searchMoreButton"_s);
    m_more->setKind(ButtonKind::Flat);
    m_head->addButton(m_newKey);
    m_head->addButton(m_more);
    auto *tryNow = new Button(tr("Try now"), ButtonKind::Neutral, u"rotate"_s);
    connect(tryNow, &QPushButton::clicked, this, [this] { engine()->reconnectNow(server()); });
    m_stale->addButton(tryNow);
    m_stale->hide();
    auto *stop = new Button(tr("Stop"), ButtonKind::Danger, u"stop"_s);
    stop->setObjectName(u"stopWorkButton"_s);
    connect(stop, &QPushButton::clicked, this, [this] {
        for (const Work &one : std::as_const(m_works))
            if (one.server == server())
                one.cancel.request();
    });
    m_work->setIcon(u"rotate"_s);
    m_work->addButton(stop);
    m_work->hide();
    m_layout->setContentsMargins(16, 7, 16, 16);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_stale);
    m_layout->addWidget(m_work);
    m_layout->addWidget(m_body, 1);
    buildBody();
    buildMenu();
    auto *all = column(0);
    all->addLayout(m_layout, 1);
    all->addWidget(m_foot);
    setLayout(all);
    connectParts();
    followDoor();
    showPart();
}

void SearchPage::buildBody()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_documents, m_settings, m_tasks, m_keys})
        m_parts->addWidget(part);
    m_body->addWidget(m_parts);
    auto *deploy = new Button(tr("Deploy…"), ButtonKind::Primary, u"deploy"_s);
    deploy->setObjectName(u"deployFirstButton"_s);
    connect(deploy, &QPushButton::clicked, this, &Page::deployWanted);
    m_body->addWidget(new EmptyState(u"search"_s, tr("Nothing is deployed on this server yet."), tr("Once Meilisearch runs, its indexes appear here."), deploy));
    m_firstIndex->setObjectName(u"firstIndexButton"_s);
    connect(m_firstIndex, &QPushButton::clicked, this, &SearchPage::makeIndex);
    m_body->addWidget(new EmptyState(u"search"_s, tr("Meilisearch has no index yet."), tr("An application makes its own, or you make one here."), m_firstIndex));
    m_body->addWidget(buildErrors());
}

QWidget *SearchPage::buildErrors()
{
    auto *again = new Button(tr("Try again"), ButtonKind::Neutral, u"rotate"_s);
    again->setObjectName(u"searchAgainButton"_s);
    connect(again, &QPushButton::clicked, this, &SearchPage::load);
    m_error->addButton(again);
    auto *errors = new QWidget;
    auto *place = column(0);
    place->addWidget(m_error);
    place->addStretch(1);
    errors->setLayout(place);
    return errors;
}

void SearchPage::connectParts()
{
    connect(m_head, &PageHead::chosenChanged, this, &SearchPage::showPart);
    connect(m_newKey, &QPushButton::clicked, this, &SearchPage::makeKey);
    connect(m_more, &QPushButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2))); });
    connect(m_documents, &DocumentsView::indexChosen, this, &SearchPage::showIndex);
    connect(m_settings, &SettingsView::indexChosen, this, &SearchPage::showIndex);
    connect(m_documents, &DocumentsView::importWanted, this, &SearchPage::openImport);
    connect(m_documents, &DocumentsView::filterableWanted, this, [this](const QString &field) {
        QJsonArray list = m_settings->draft()->wanted().value("filterableAttributes"_L1).toArray();
        list.append(field);
        showSettings();
        m_settings->propose({{u"filterableAttributes"_s, list}});
    });
    connect(m_documents->dock(), &TasksDock::allWanted, this, &SearchPage::showTasks);
    connect(m_documents->dock(), &TasksDock::taskWanted, this, [this](qint64 uid) {
        showTasks();
        m_tasks->select(uid);
    });
    connect(m_documents->dock(), &TasksDock::idFieldWanted, this, &SearchPage::chooseIdField);
    connect(m_documents->dock(), &TasksDock::stopWanted, this, [this](const QString &import) { door()->stop(import); });
    connect(m_tasks, &TasksView::idFieldWanted, this, &SearchPage::chooseIdField);
    connect(m_tasks, &TasksView::filterChanged, this, &SearchPage::loadBoard);
    connect(m_tasks, &TasksView::indexWanted, this, [this](const QString &index) {
        showIndex(index);
        showDocuments();
    });
    connect(m_settings, &SettingsView::applied, this, [this](const search::TaskRow &row) {
        loadBoard();
        m_tasks->select(row.task.uid);
    });
    connect(m_keys, &KeysView::countChanged, this, &SearchPage::showHead);
    connect(m_documents, &DocumentsView::failed, this, &Page::failed);
    connect(m_settings, &SettingsView::failed, this, &Page::failed);
    connect(m_tasks, &TasksView::failed, this, &Page::failed);
    connect(m_keys, &KeysView::failed, this, &Page::failed);
    m_pulse->setInterval(2s);
    connect(m_pulse, &QTimer::timeout, this, &SearchPage::loadBoard);
}

void SearchPage::followDoor()
{
    if (servers::WriteMode *mode = engine()->writeMode())
        for (const auto change : {&servers::WriteMode::begun, &servers::WriteMode::ended})
            connect(mode, change, this, &SearchPage::placeAccess);
    if (!door())
        return;
    const auto here = [this](auto act) {
        return [this, act](QUuid of) {
            if (of == server())
                act();
        };
    };
    connect(door(), &search::Door::indexesChanged, this, here([this] { load(); }));
    connect(door(), &search::Door::tasksChanged, this, here([this] { loadBoard(); }));
    connect(door(), &search::Door::keysChanged, this, here([this] { m_keys->load(); }));
    connect(door(), &search::Door::taskChanged, this, [this](QUuid of) {
        if (of == server())
            loadBoard();
    });
    connect(door(), &search::Door::documentsChanged, this, [this](QUuid of, const QString &index) {
        if (of == server() && index == m_index)
            m_documents->ask();
    });
    connect(door(), &search::Door::settingsChanged, this, [this](QUuid of, const QString &index) {
        if (of == server() && index == m_index && !m_settings->hasChanges())
            m_settings->load();
    });
    connect(door(), &search::Door::importChanged, this, &SearchPage::showImports);
    connect(door(), &search::Door::importsForgotten, this, &SearchPage::showImports);
}

bool SearchPage::connected() const
{
    const health::Snapshot snapshot = engine()->snapshot(server());
    return !snapshot.stale && snapshot.connection.phase == ssh::LinkState::Phase::Connected;
}

SearchPage::Part SearchPage::part() const
{
    return Part(m_head->chosen());
}

void SearchPage::setActive(bool active)
{
    m_active = active;
    if (active && ticking())
        m_pulse->start();
    else
        m_pulse->stop();
    if (!active)
        m_keys->hideValues();
}

bool SearchPage::hasPrimary() const
{
    return part() == Settings || m_body->currentIndex() == NothingDeployed;
}

void SearchPage::showDocuments()
{
    m_head->choose(Documents);
}

void SearchPage::showSettings()
{
    m_head->choose(Settings);
}

void SearchPage::showTasks()
{
    m_head->choose(Tasks);
}

void SearchPage::makeKey()
{
    showKeys();
    m_keys->makeKey();
}

void SearchPage::showKeys()
{
    m_head->choose(Keys);
}

void SearchPage::setCompact(bool compact)
{
    const int margin = compact ? 12 : 16;
    m_layout->setContentsMargins(margin, compact ? 3 : 7, margin, compact ? 10 : 16);
    m_layout->setSpacing(compact ? 8 : 12);
    m_documents->setCompact(compact);
    m_settings->setCompact(compact);
    m_tasks->setCompact(compact);
    m_keys->setCompact(compact);
}

} // namespace vigie::ui
