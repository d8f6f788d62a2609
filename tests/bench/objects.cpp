// Lists many synthetic objects in the real window, offscreen, and prints what it cost as one line of JSON.
//   bench-objects [OBJECTS]      default 1 000 000
#include "remote/core/pool.h"
#include "ui/demo/demo_engine.h"
#include "ui/demo/demo_storage.h"
#include "ui/demo/grab.h"
#include "ui/models/object_table.h"
#include "ui/pages/storage/object_view.h"
#include "ui/pages/storage/storage_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/motion.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

constexpr int pageSize = 1000;

minio::ObjectPage pageOf(int from, int all)
{
    minio::ObjectPage page;
    page.objects.reserve(pageSize);
    static const QDateTime moment = demo::moment();
    for (int i = from; i < std::min(from + pageSize, all); ++i) {
        const quint32 mixed = quint32(i) * 2654435761U;
        page.objects.append({u"lot-%1-room-%2.webp"_s.arg(i, 7, 10, QChar(u'0')).arg(mixed % 9), Bytes{qint64(mixed % 9'000'000)}, u"9b1dc3f06a7e4a5f8d2b1c0f9a83e07c"_s, moment.addSecs(-qint64(mixed % 30'000'000))});
    }
    page.next = from + pageSize < all ? u"more"_s : QString();
    return page;
}

// Pages come from the pool like those of a server, the one after the next already under way.
class Pages : public storage::Listing
{
public:
    explicit Pages(int all) : m_all(all) {}
    [[nodiscard]] Async<minio::ObjectPage> next() override
    {
        const int from = m_at, all = m_all;
        m_at += pageSize;
        return onPool([from, all] { return Result<minio::ObjectPage>(pageOf(from, all)); });
    }

private:
    int m_all;
    int m_at = 0;
};

class ManyObjects : public demo::DemoStorage
{
public:
    ManyObjects(QUuid server, const servers::WriteMode *mode, int objects) : DemoStorage(Story::Still, server, mode), m_objects(objects) {}
    [[nodiscard]] storage::ListingPtr list(QUuid server, storage::ListWish wish) override
    {
        return wish.bucket == u"backups"_s ? std::make_shared<Pages>(m_objects) : DemoStorage::list(server, std::move(wish));
    }

private:
    int m_objects;
};

class BenchEngine : public demo::DemoEngine
{
public:
    explicit BenchEngine(int objects) : DemoEngine(demo::Scene::Live), m_door(first(), writeMode(), objects) {}
    [[nodiscard]] storage::Door *storage() override { return &m_door; }

private:
    ManyObjects m_door;
};

qint64 resident()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

// One step after the other, each from the event loop.
class Measurement : public QObject
{
public:
    explicit Measurement(int objects) : m_engine(objects), m_window({&m_engine, demo::moment, true}, {false, {}, u"storage"_s})
    {
        m_window.resize(1280, 800);
        m_window.show();
        m_table = qobject_cast<models::ObjectTable *>(m_window.findChild<ui::ObjectView *>(u"objectTable"_s)->model());
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this, [this] { m_gaps.push_back(m_tick.nsecsElapsed()), m_tick.start(); });
        QTimer::singleShot(500, this, &Measurement::list);
    }

private:
    void list()
    {
        m_before = resident();
        m_clock.start();
        m_tick.start();
        m_ticks.start(1);
        connect(m_table, &QAbstractItemModel::rowsInserted, this, [this] {
            if (m_result.isEmpty())
                m_result.insert(u"firstRowsMs"_s, double(m_clock.nsecsElapsed()) / 1e6);
        });
        auto *wait = new QTimer(this);
        connect(wait, &QTimer::timeout, this, [this, wait] {
            if (const auto *stop = m_window.findChild<QWidget *>(u"stopListingButton"_s); m_table->arena().count() == 0 || !stop->isHidden())
                return;
            wait->deleteLater();
            listed();
        });
        qobject_cast<ui::StoragePage *>(m_window.page())->openPath(u"backups/"_s);
        wait->start(20);
    }

    void listed()
    {
        m_ticks.stop();
        std::ranges::sort(m_gaps);
        const int objects = m_table->arena().count();
        m_result.insert(u"objects"_s, objects);
        m_result.insert(u"seconds"_s, double(m_clock.nsecsElapsed()) / 1e9);
        m_result.insert(u"gapP99Ms"_s, double(m_gaps[m_gaps.size() * 99 / 100]) / 1e6);
        m_result.insert(u"gapMaxMs"_s, double(m_gaps.back()) / 1e6);
        m_result.insert(u"bytesEach"_s, double(resident() - m_before - m_table->arena().nameBytes()) / objects);
        arrange(u"sortBySizeMs"_s, [this] { m_table->setSort({models::ObjectColumn::Size, Qt::DescendingOrder}); }, [this] {
            arrange(u"filterMs"_s, [this] { m_table->setFilter({u"room-7"_s, {}}); }, [this] {
                QTextStream(stdout) << QJsonDocument(m_result).toJson(QJsonDocument::Compact) << Qt::endl;
                QCoreApplication::exit(m_table->rowCount() > 0 ? 0 : 1);
            });
        });
    }

    template<class Begin, class Then>
    void arrange(const QString &name, Begin begin, Then then)
    {
        m_clock.start();
        connect(m_table, &models::ObjectTable::arranged, this, [this, name, then] {
            m_result.insert(name, double(m_clock.nsecsElapsed()) / 1e6);
            disconnect(m_table, &models::ObjectTable::arranged, this, nullptr);
            QTimer::singleShot(50, this, then);
        });
        begin();
    }

    BenchEngine m_engine;
    ui::MainWindow m_window;
    models::ObjectTable *m_table;
    QTimer m_ticks;
    QElapsedTimer m_clock, m_tick;
    std::vector<qint64> m_gaps;
    QJsonObject m_result;
    qint64 m_before = 0;
};

} // namespace

int main(int argc, char **argv)
{
    demo::fixEnvironment();
    QApplication app(argc, argv);
    QApplication::setStyle(new theme::Style);
    theme::Theme::instance().start(theme::Choice::Light);
    demo::useTestFonts();
    Measurement measurement(argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000);
    return QApplication::exec();
}
