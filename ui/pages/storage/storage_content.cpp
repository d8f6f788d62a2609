#include "ui/pages/storage/storage_page.h"

#include "ui/models/object_table.h"
#include "ui/pages/storage/breadcrumb.h"
#include "ui/pages/storage/listing_feed.h"
#include "ui/pages/storage/object_view.h"
#include "ui/pages/storage/preview_card.h"
#include "ui/pages/storage/transfer_dock.h"
#include "ui/present/objects.h"
#include "ui/present/text.h"
#include "ui/widgets/notices.h"

#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the page shows, and where in the storage one is.
namespace vigie::ui {

using State = ListingFeed::State;

namespace {

enum Body { Browse, NoBucket, NoStack, Failed };
enum TableBody { Rows, EmptyFolder, NothingMatches, ListingFailed };

constexpr int mostFoldersTold = 1000;           // to the tree
constexpr qint64 countedByItself = 50'000;      // a larger bucket is counted to its end only when asked

} // namespace

void StoragePage::showServer(QUuid server)
{
    if (server != Page::server()) {
        if (!m_place.bucket.isEmpty())
            m_visits.insert(Page::server(), {m_place, m_filter->text()});
        m_measuring.request();
        ++m_round;
        m_feed->abandon();
        m_table->clear();
        m_buckets.clear();
        m_history.clear();
        m_historyAt = -1;
        m_place = {};
        m_loaded = m_loading = false;
        m_bucketsError.reset();
        m_tree->setBuckets({}, now());
        m_preview->showNothing({});
    }
    Page::showServer(server);
    if (m_dock)
        m_dock->setServer(server);
    if (!m_loaded && !m_loading)
        load();
    refresh();
}

void StoragePage::refresh()
{
    // Back again: what could not be read is read now.
    if (connected() && m_bucketsError && !m_loading)
        load();
    // A listing that the loss of the connection ended goes on where it was.
    const std::optional<Error> &broken = m_feed->error();
    if (connected() && broken && (broken->kind == Error::Kind::Unreachable || broken->kind == Error::Kind::TimedOut))
        m_feed->goOn();
    showState();
}

void StoragePage::setActive(bool active)
{
    m_active = active;
    if (!active)
        m_measuring.request();
    else if (m_loaded)
        measureNext();
}

void StoragePage::load()
{
    if (!m_door || server().isNull())
        return;
    m_loading = true;
    if (ticking())
        m_slowTimer.start(3000);
    showState();
    whenDone(m_door->buckets(server()), this, [this, round = m_round](const Result<QList<storage::BucketInfo>> &buckets) {
        if (round == m_round)
            takeBuckets(buckets);
    });
}

void StoragePage::takeBuckets(const Result<QList<storage::BucketInfo>> &buckets)
{
    m_loading = false;
    m_bucketsError = buckets ? std::nullopt : std::optional(buckets.error());
    if (!buckets) {
        showState();
        return;
    }
    m_loaded = true;
    m_buckets = *buckets;
    m_tree->setBuckets(m_buckets, now());
    const auto known = [this](const QString &name) { return std::ranges::any_of(m_buckets, [&](const storage::BucketInfo &one) { return one.bucket.name == name; }); };
    if (!known(m_place.bucket)) {
        const Visit before = m_visits.value(server());
        if (known(before.place.bucket)) {
            go(before.place);
            filterBy(before.filter);
        } else if (!m_buckets.isEmpty()) {
            go({m_buckets.first().bucket.name, {}});
        } else {
            m_place = {};
        }
    }
    showState();
    measureNext();
}

// One bucket after the other, while the page is looked at.
void StoragePage::measureNext()
{
    if (!m_active || !m_door || !ticking())
        return;
    const auto next = std::ranges::find_if(m_buckets, [](const storage::BucketInfo &one) { return !one.measure; });
    if (next == m_buckets.end())
        return;
    m_measuring = Cancel();
    const QString bucket = m_measured = next->bucket.name;
    whenDone(m_door->measure(server(), bucket, m_measuring), this, [this, bucket, round = m_round](const Result<storage::Measure> &measure) {
        if (round != m_round)
            return;
        for (storage::BucketInfo &one : m_buckets)
            if (one.bucket.name == bucket && measure)
                one.measure = *measure;
        m_measured.clear();
        if (measure)
            measureNext();
    });
}

void StoragePage::takeMeasure(const QString &bucket, const storage::Measure &measure)
{
    for (storage::BucketInfo &known : m_buckets)
        if (known.bucket.name == bucket)
            known.measure = measure;
    m_tree->setMeasure(bucket, measure, now());
    if (bucket == m_measured && measure.objects > countedByItself)
        m_measuring.request();
}

void StoragePage::countBucket(const QString &bucket)
{
    m_working = Cancel();
    showWork(tr("Counting the objects of %1.").arg(present::visible(bucket)));
    whenDone(m_door->measure(server(), bucket, m_working), this, [this](const Result<storage::Measure> &measure) {
        endWork(measure ? Result<>() : Result<>(failure(measure.error())));
    });
}

void StoragePage::exploreFolders(const Place &below, const storage::ListingPtr &listing, int pages)
{
    whenDone(listing->next(), this, [this, below, listing, pages, round = m_round](const Result<minio::ObjectPage> &page) {
        if (!page || round != m_round)
            return;
        QStringList names;
        for (const QString &folder : page->folders)
            names.append(folder.mid(below.prefix.size()).chopped(1));
        const bool last = page->next.isEmpty();
        m_tree->addFolders(below, names, last);
        if (!last && pages > 1)
            exploreFolders(below, listing, pages - 1);
    });
}

void StoragePage::go(const Place &place, const QString &namePrefix)
{
    if (!m_door || place.bucket.isEmpty())
        return;
    const bool moved = place != m_place;
    m_place = place;
    m_namePrefix = namePrefix;
    if (moved && (m_historyAt < 0 || m_history.value(m_historyAt) != place)) {
        m_history = m_history.mid(0, m_historyAt + 1);
        m_history.append(place);
        m_historyAt = m_history.size() - 1;
    }
    m_feed->abandon();
    m_table->clear();
    m_tree->setCurrent(place);
    m_crumbs->setPlace(place, namePrefix);
    if (moved || !namePrefix.isEmpty()) {
        const QSignalBlocker still(m_filter);
        m_filter->clear();
        applyFilter();
    }
    m_view->forgetCurrent();
    m_preview->showNothing({});
    if (ticking())
        m_slowTimer.start(3000);
    m_feed->begin(m_door->list(server(), {place.bucket, place.prefix + namePrefix}), place.prefix.size(), false);
    enableActions();
}

void StoragePage::moveInHistory(int step)
{
    const qsizetype at = m_historyAt + step;
    if (at < 0 || at >= m_history.size())
        return;
    m_historyAt = at;
    go(m_history[at]);
}

void StoragePage::openPath(const QString &path)
{
    QString rest = path.trimmed();
    if (rest.startsWith("s3://"_L1))
        rest = rest.mid(5);
    const QString bucket = rest.section(u'/', 0, 0), key = rest.mid(bucket.size() + 1);
    const qsizetype slash = key.lastIndexOf(u'/');
    m_wantedName = key.mid(slash + 1);
    go({bucket, key.left(slash + 1)});
}

// What is shown stays until the new list begins to arrive. A large one is listed again only when asked.
void StoragePage::listAgain()
{
    if (!m_door || m_place.bucket.isEmpty())
        return;
    if (sender() == &m_againTimer && m_table->objects() > 10'000) {
        m_slow->setText(tr("Changed since it was listed."));
        return;
    }
    m_feed->begin(m_door->list(server(), {m_place.bucket, m_place.prefix + m_namePrefix}), m_place.prefix.size(), m_table->rowCount() > 0);
}

void StoragePage::openRow(int row)
{
    if (m_table->isFolder(row))
        go({m_place.bucket, m_place.prefix + m_table->nameOf(row) + u'/'});
    else
        togglePreview();
}

void StoragePage::filterBy(const QString &text)
{
    m_filter->setText(text);
    if (text.isEmpty() && !m_namePrefix.isEmpty())
        go(m_place);
}

void StoragePage::applyFilter()
{
    m_table->setFilter({m_filter->text(), m_onlyKind});
    showTable();
    showFoot();
}

void StoragePage::showProgress()
{
    if (!m_feed->isFirst() || m_feed->state() == State::Failed) {
        m_slowTimer.stop();
        m_slow->clear();
    }
    if (!m_wantedName.isEmpty() && m_table->rowOf(m_wantedName, false) >= 0)
        m_view->selectName(std::exchange(m_wantedName, {}), false);
    QStringList folders;
    for (int row = 0; row < std::min(m_table->rowCount(), mostFoldersTold) && m_table->isFolder(row); ++row)
        folders.append(m_table->nameOf(row));
    const bool complete = m_feed->state() == State::Complete;
    if (m_namePrefix.isEmpty() && m_table->filter().isEmpty())
        m_tree->addFolders(m_place, folders, complete);
    if (complete && m_table->filter().isEmpty())
        m_view->takeNearest();
    // Of a folder at the top the count of the whole bucket knows more.
    const bool deep = m_place.prefix.count(u'/') > 1;
    if (deep && m_namePrefix.isEmpty() && !m_feed->isFirst())
        m_tree->setCount(m_place, m_table->objects(), complete);
    showCounts();
    showTable();
    showFoot();
}

void StoragePage::showCounts()
{
    const State state = m_feed->state();
    const bool going = state == State::Running || state == State::Stopped;
    m_mark->setMark(state == State::Running ? theme::Mark::Starting : state == State::Failed ? theme::Mark::Failed : state == State::Stopped ? theme::Mark::Stopped : theme::Mark::Finished);
    const bool waits = m_feed->isFirst() && state == State::Running;
    m_count->setText(waits ? QString() : present::exactly(m_table->objects()));
    const QString size = present::fileSize(m_table->bytes());
    if (waits)
        m_what->setText(tr("Listing the objects"));
    else
        m_what->setText(going ? tr("objects so far, %1").arg(size) : tr("object(s), %1", nullptr, int(m_table->objects())).arg(size));
    const std::optional<qint64> rate = state == State::Running ? m_feed->rate() : std::nullopt;
    m_rate->setText(rate ? tr("%1 per second").arg(present::exactly(*rate)) : QString());
    m_stop->setVisible(going || state == State::Failed);
    m_stop->setText(state == State::Running ? tr("Stop listing") : tr("Go on"));
    m_stop->setIconName(state == State::Running ? u"stop"_s : u"play"_s);
    m_filter->setPlaceholderText(tr("Filter the %1 listed, or type a prefix").arg(present::exactly(m_table->objects())));
    m_view->setLoading(waits);
}

void StoragePage::showFoot()
{
    const qint64 chosenRows = m_view->selectedCount();
    m_selected->setText(chosenRows == 0 ? QString() : tr("%n selected, %1", nullptr, int(chosenRows)).arg(present::fileSize(m_view->selectedBytes())));
    if (m_table->unsortedRows() > 0)
        m_selected->setText(tr("The first %1 are sorted, later ones follow below").arg(present::exactly(m_table->rowCount() - m_table->unsortedRows())));
    const auto [first, last] = m_view->visibleRows();
    const bool more = m_feed->state() == State::Running || m_feed->state() == State::Stopped || m_feed->state() == State::Failed;
    const QString plus = more ? u"+"_s : QString();
    const int rows = m_table->rowCount();
    if (rows == 0)
        m_rows->setText(QString());
    else if (m_table->filter().isEmpty())
        m_rows->setText(tr("Rows %1 to %2 of %3").arg(present::exactly(first + 1), present::exactly(last + 1), present::exactly(rows) + plus));
    else
        m_rows->setText(tr("%1 of %2").arg(present::exactly(rows), present::exactly(m_table->arena().count()) + plus));
    m_rows->setToolTip(more ? tr("The list is not finished.") : QString());
}

void StoragePage::showTable()
{
    const bool empty = m_table->rowCount() == 0 && !m_table->isArranging();
    TableBody body = Rows;
    if (m_feed->state() == State::Failed && m_table->arena().count() == 0)
        body = ListingFailed;
    else if (empty && !m_table->filter().isEmpty() && m_table->arena().count() > 0)
        body = NothingMatches;
    else if (empty && m_feed->state() == State::Complete)
        body = m_namePrefix.isEmpty() ? EmptyFolder : NothingMatches;
    if (m_feed->error())
        m_error->setError(*m_feed->error());
    m_tableStack->setCurrentIndex(body);
    if (m_feed->state() == State::Failed && body == Rows) {
        m_what->setText(tr("objects, then: %1").arg(m_feed->error()->what));
        m_what->setToolTip(m_feed->error()->why);
    }
}

void StoragePage::showState()
{
    const health::Snapshot snapshot = engine()->snapshot(server());
    const bool noStack = snapshot.services.isEmpty() && !snapshot.stale && snapshot.connection.phase == ssh::LinkState::Phase::Connected && !m_loaded;
    Body body = Browse;
    if (!m_door || noStack)
        body = NoStack;
    else if (m_bucketsError && !m_loaded)
        body = Failed;
    else if (m_loaded && m_buckets.isEmpty())
        body = NoBucket;
    if (m_bucketsError)
        m_bodyError->setError(*m_bucketsError);
    m_body->setCurrentIndex(body);
    m_stale->setVisible(snapshot.stale);
    m_view->setStale(snapshot.stale);
    if (snapshot.stale) {
        QStringList sentences;
        if (snapshot.connection.error)
            sentences.append(snapshot.connection.error->what);
        if (snapshot.connection.nextTry)
            sentences.append(tr("Vigie tries again in %1 s.").arg(std::max<qint64>(now().secsTo(*snapshot.connection.nextTry), 0)));
        sentences.append(tr("Transfers go on where they were as soon as it is back."));
        m_stale->setTexts(snapshot.asOf.isValid() ? tr("Connection lost at %1. You are looking at what was listed before.").arg(present::shortClock(snapshot.asOf)) : tr("This server has not been seen yet."),
                          sentences.join(u' '));
    }
    showCounts();
    enableActions();
}

} // namespace vigie::ui
