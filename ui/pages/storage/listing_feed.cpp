#include "ui/pages/storage/listing_feed.h"

#include "ui/models/object_table.h"
#include "ui/pages/when_done.h"

namespace vigie::ui {

ListingFeed::ListingFeed(models::ObjectTable *table, std::chrono::milliseconds pace, QObject *parent) : QObject(parent), m_table(table)
{
    m_flush.setInterval(pace);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &ListingFeed::show);
    connect(table, &models::ObjectTable::moreWanted, this, &ListingFeed::onePage);
}

void ListingFeed::begin(storage::ListingPtr listing, qsizetype prefixLength, bool keepsOld)
{
    abandon();
    m_listing = std::move(listing);
    m_prefixLength = prefixLength;
    m_first = true;
    m_replaces = keepsOld;
    if (!keepsOld)
        m_table->clear();
    setState(State::Running);
    ask();
}

void ListingFeed::abandon()
{
    ++m_round;
    m_listing.reset();
    m_asked = false;
    m_error.reset();
    m_flush.stop();
    m_state = State::Idle;
}

void ListingFeed::stop()
{
    if (m_state != State::Running)
        return;
    show();
    m_table->setMore(true);
    setState(State::Stopped);
}

void ListingFeed::goOn()
{
    if (m_state != State::Stopped && m_state != State::Failed)
        return;
    m_error.reset();
    m_table->setMore(false);
    setState(State::Running);
    ask();
}

void ListingFeed::onePage()
{
    if (m_state == State::Stopped)
        ask();
}

// The next page is asked for from the event loop: pages that are there at once must not keep it. Without a pace there is nothing to keep.
void ListingFeed::ask()
{
    if (std::exchange(m_asked, true))
        return;
    if (m_flush.interval() == 0)
        fetch(m_round);
    else
        QTimer::singleShot(0, this, [this, round = m_round] { fetch(round); });
}

void ListingFeed::fetch(int round)
{
    if (round != m_round)
        return;
    // Let go of meanwhile, a listing lives until its page is there.
    whenDone(m_listing->next(), this, [this, round, kept = m_listing](const Result<minio::ObjectPage> &page) {
        if (round == m_round)
            take(page);
    });
}

void ListingFeed::take(const Result<minio::ObjectPage> &page)
{
    m_asked = false;
    if (!page) {
        m_error = page.error();
        m_table->setMore(false);
        show();
        setState(State::Failed);
        return;
    }
    if (m_first && m_replaces)
        m_table->clear();
    m_table->add(*page, m_prefixLength);
    if (std::exchange(m_first, false) || m_state == State::Stopped || m_flush.interval() == 0)
        show();
    else if (!m_flush.isActive())
        m_flush.start();
    if (page->next.isEmpty()) {
        m_table->setMore(false);
        show();
        setState(State::Complete);
    } else if (m_state == State::Running) {
        ask();
    } else {
        m_table->setMore(true);
    }
}

void ListingFeed::show()
{
    m_flush.stop();
    m_table->showArrived();
    Q_EMIT progressed();
}

void ListingFeed::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace vigie::ui
