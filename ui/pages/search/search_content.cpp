#include "ui/pages/search/search_page.h"

#include "app/servers/write_mode.h"
#include "ui/pages/search/documents_view.h"
#include "ui/pages/search/keys_view.h"
#include "ui/pages/search/settings_view.h"
#include "ui/pages/search/tasks_dock.h"
#include "ui/pages/search/tasks_view.h"
#include "ui/present/text.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/panels.h"

#include <QJsonDocument>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the page shows: the indexes, the part that is looked at, and what can be done with it.
namespace vigie::ui {

using namespace widgets;
using search::IndexInfo;

void SearchPage::showServer(QUuid server)
{
    const QUuid before = Page::server();
    Page::showServer(server);
    if (server != before) {
        if (!before.isNull())
            m_states.insert(before, state());
        m_overview.reset();
        m_board = {};
        m_index.clear();
        m_asked = false;
        m_keys->forget();
        m_documents->showIndex({}, {});
        m_settings->showIndex({});
        restore(m_states.value(server));
    }
    refresh();
}

void SearchPage::refresh()
{
    const health::Snapshot snapshot = engine()->snapshot(server());
    m_stale->setVisible(snapshot.stale);
    if (snapshot.stale) {
        const ssh::LinkState &link = snapshot.connection;
        QStringList sentences;
        if (link.error)
            sentences.append(link.error->what);
        if (link.nextTry)
            sentences.append(tr("Vigie tries again in %1 s.").arg(std::max<qint64>(now().secsTo(*link.nextTry), 0)));
        sentences.append(m_overview ? tr("What was read stays here. Nothing can be searched or changed until then.") : tr("The indexes are read once it is back."));
        m_stale->setTexts(m_overview ? tr("Connection lost at %1. You are looking at what was read before.").arg(present::shortClock(snapshot.asOf))
                                     : tr("There is no connection to this server."), sentences.join(u' '));
    }
    placeAccess();
    showWork();
    const bool deployed = !snapshot.services.isEmpty() || !connected();
    if (!deployed)
        m_body->setCurrentIndex(NothingDeployed);
    else if (m_body->currentIndex() == NothingDeployed)
        m_body->setCurrentIndex(Parts);
    m_head->setVisible(deployed);
    if (!connected())
        m_asked = false;
    else if (deployed && !m_asked)
        load();
    Q_EMIT primaryChanged();
}

void SearchPage::placeAccess()
{
    const servers::WriteMode *mode = engine()->writeMode();
    Access access{server(), connected(), mode && mode->isOn(server()), {}};
    if (!access.connected) {
        access.writable = false;
        access.why = tr("The server is not connected.");
    } else if (!access.writable) {
        access.why = tr("Read-only. Write mode (Ctrl+Shift+W) allows it for a while.");
    }
    if (std::exchange(m_access, access) == access)
        return;
    m_documents->setAccess(access);
    m_settings->setAccess(access);
    m_tasks->setAccess(access);
    m_keys->setAccess(access);
    m_newKey->setEnabled(access.writable);
    m_newKey->setToolTip(access.why);
    m_firstIndex->setEnabled(access.writable);
    m_firstIndex->setToolTip(access.why);
}

void SearchPage::load()
{
    if (!door() || !connected())
        return;
    m_asked = true;
    if (!m_overview)
        m_documents->awaitIndexes();
    const QUuid asked = server();
    whenDone(door()->overview(asked), this, [this, asked](const Result<search::Overview> &overview) {
        if (asked == server())
            take(overview);
    });
    loadBoard();
    if (part() == Keys)
        m_keys->load();
}

void SearchPage::take(const Result<search::Overview> &overview)
{
    if (!overview) {
        if (!m_overview) {
            m_error->setError(overview.error());
            m_body->setCurrentIndex(Broken);
        } else {
            Q_EMIT failed(overview.error());
        }
        return;
    }
    m_overview = *overview;
    QList<IndexList::Entry> entries;
    QStringList names;
    for (const IndexInfo &one : m_overview->indexes) {
        entries.append({one.index.uid, QLocale().toString(one.stats.documents), one.failedToday > 0 ? tr("%n task(s) failed today", nullptr, int(one.failedToday)) : QString()});
        names.append(one.index.uid);
    }
    m_documents->setIndexes(entries);
    m_settings->setIndexes(entries);
    m_tasks->setIndexes(names);
    m_keys->setIndexes(names);
    m_body->setCurrentIndex(entries.isEmpty() && part() != Keys && part() != Tasks ? NoIndex : Parts);
    showIndex(names.contains(m_index) ? m_index : names.value(0));
    if (!m_pending.isEmpty())
        restore(std::exchange(m_pending, {}));
}

std::optional<IndexInfo> SearchPage::info() const
{
    if (!m_overview)
        return {};
    const auto found = std::ranges::find(m_overview->indexes, m_index, [](const IndexInfo &one) { return one.index.uid; });
    return found == m_overview->indexes.end() ? std::nullopt : std::optional(*found);
}

void SearchPage::showIndex(const QString &uid)
{
    m_index = uid;
    m_documents->showIndex(info(), m_overview.value_or(search::Overview()));
    m_settings->showIndex(info());
    showHead();
}

// One question at a time: the list comes by itself every 2 s, and after every change.
void SearchPage::loadBoard()
{
    if (!door() || !connected() || m_boardAsked || !m_asked)
        return;
    m_boardAsked = true;
    const QUuid asked = server();
    whenDone(door()->board(asked, m_tasks->filter()), this, [this, asked](const Result<search::TaskBoard> &board) {
        m_boardAsked = false;
        if (board && asked == server())
            takeBoard(*board);
    });
}

void SearchPage::takeBoard(const search::TaskBoard &board)
{
    m_board = board;
    m_tasks->show(board);
    showImports();
}

void SearchPage::showImports()
{
    QList<search::Import> imports;
    if (door())
        for (const search::Import &import : door()->imports())
            if (import.server == server())
                imports.append(import);
    m_documents->dock()->show(m_board, imports, now());
}

void SearchPage::showHead()
{
    const std::optional<IndexInfo> one = info();
    const bool ofIndex = part() == Documents || part() == Settings;
    QString facts;
    if (ofIndex && one) {
        const QString documents = tr("%1 documents").arg(QLocale().toString(one->stats.documents));
        facts = one->stats.size ? tr("%1, %2").arg(documents, present::disk(*one->stats.size)) : documents;
    } else if (part() == Keys) {
        facts = m_keys->count() > 0 ? tr("%n key(s)", nullptr, m_keys->count()) : QString();
    } else if (m_overview) {
        facts = tr("%1, %2").arg(tr("%n index(es)", nullptr, int(m_overview->indexes.size())), present::disk(m_overview->databaseSize));
    }
    m_head->setTitle(ofIndex && one ? one->index.uid : tr("Meilisearch"), facts);
    m_newKey->setVisible(part() == Keys);
    const QString at = m_overview && m_overview->port > 0 ? u"127.0.0.1:%1"_s.arg(m_overview->port) : QString();
    m_head->setReached(at.isEmpty() ? QString() : part() == Keys ? tr("Tunnel %1").arg(at) : tr("Reached through the tunnel at %1").arg(at));
}

void SearchPage::showPart()
{
    m_parts->setCurrentIndex(part());
    m_foot->setVisible(part() == Settings);
    if (part() == Keys && connected() && m_asked)
        m_keys->load();
    if (part() != Keys)
        m_keys->hideValues();
    if (m_overview && m_overview->indexes.isEmpty() && m_body->currentIndex() != NothingDeployed)
        m_body->setCurrentIndex(part() == Documents || part() == Settings ? NoIndex : Parts);
    showHead();
    Q_EMIT primaryChanged();
}

QByteArray SearchPage::state() const
{
    QJsonObject state{{u"part"_s, int(part())}, {u"index"_s, m_index}, {u"documents"_s, m_documents->state()}, {u"key"_s, m_keys->selectedKey()}};
    if (m_settings->hasChanges())
        state.insert("settings"_L1, m_settings->draft()->plan().patch);
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void SearchPage::restore(const QByteArray &state)
{
    const QJsonObject told = QJsonDocument::fromJson(state).object();
    if (const QString key = told.value("key"_L1).toString(); !key.isEmpty())
        m_keys->select(key);
    m_head->choose(std::clamp(told.value("part"_L1).toInt(part()), int(Documents), int(Keys)));
    m_index = told.value("index"_L1).toString(m_index);
    if (!m_overview) {
        m_pending = state;
        return;
    }
    showIndex(m_index);
    m_documents->restore(told.value("documents"_L1).toObject());
    if (const QJsonObject settings = told.value("settings"_L1).toObject(); !settings.isEmpty())
        m_settings->propose(settings);
}

} // namespace vigie::ui
