#pragma once

#include "app/storage/door.h"

#include <QTimer>

namespace vigie::models {
class ObjectTable;
} // namespace vigie::models

namespace vigie::ui {

// Carries a listing into a table: the first page is shown at once, later ones at a pace. Stopped, it goes on where it was.
class ListingFeed : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Stopped, Complete, Failed };

    ListingFeed(models::ObjectTable *table, std::chrono::milliseconds pace, QObject *parent = nullptr);

    // `keepsOld`: what is shown stays until the first page is there.
    void begin(storage::ListingPtr listing, qsizetype prefixLength, bool keepsOld);
    void stop();
    void goOn();                    // of a stopped or failed one, from where it was
    void onePage();                 // of a stopped listing
    void abandon();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFirst() const { return m_first; }      // nothing has arrived yet
    [[nodiscard]] std::optional<qint64> rate() const { return m_listing ? m_listing->rate() : std::nullopt; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void progressed();
    void changed();                 // the state

private:
    void ask();
    void fetch(int round);
    void take(const Result<minio::ObjectPage> &page);
    void show();
    void setState(State state);

    models::ObjectTable *m_table;
    storage::ListingPtr m_listing;
    QTimer m_flush;
    qsizetype m_prefixLength = 0;
    State m_state = State::Idle;
    int m_round = 0;
    bool m_asked = false;
    bool m_first = true;
    bool m_replaces = false;
    std::optional<Error> m_error;
};

} // namespace vigie::ui
