#include "ui/demo/demo_engine.h"
#include "ui/demo/demo_storage.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What the pictures' buckets hold.
namespace vigie::demo {

using storage::Transfer;

namespace {

constexpr int manyObjects = 12'470;

Bytes kb(double value)
{
    return Bytes{qint64(value * 1000)};
}

// A house before its hills, as the picture shows it.
const char house[] = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 6 272 162"><rect width="272" height="168" fill="#BFD6E4"/><circle cx="214" cy="38" r="17" fill="#F3E3B5"/>
<path d="M0 118c40-22 80-26 132-12s96 6 140-14v76H0z" fill="#8DB08C"/><path d="M0 138c60-14 130-10 272 4v26H0z" fill="#6F9671"/><rect x="84" y="74" width="104" height="62" fill="#F1EDE4"/>
<path d="M74 78L136 38l62 40z" fill="#A4573F"/><rect x="124" y="100" width="24" height="36" fill="#5B6E7A"/><rect x="96" y="90" width="18" height="18" fill="#7FA3B8"/>
<rect x="158" y="90" width="18" height="18" fill="#7FA3B8"/><rect x="164" y="46" width="10" height="20" fill="#8C4734"/></svg>)";

QByteArray picture()
{
    QImage image(640, 427, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer renderer{QByteArray(house)};
    renderer.setAspectRatioMode(Qt::KeepAspectRatioByExpanding);
    renderer.render(&painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QList<minio::Object> thumbs(bool many)
{
    struct Named {
        const char *name;
        double size;
        int minute, second;
    };
    static constexpr std::array shown{
        Named{"lot-48213-facade-640.webp", 38.2, 31, 52}, Named{"lot-48213-facade-1280.webp", 112.6, 31, 52}, Named{"lot-48213-garden-640.webp", 41.7, 31, 50},
        Named{"lot-48213-garden-1280.webp", 120.4, 31, 50}, Named{"lot-48213-kitchen-640.webp", 29.9, 31, 49}, Named{"lot-48213-kitchen-1280.webp", 88.1, 31, 49},
        Named{"lot-48213-stairs-640.webp", 25.3, 31, 47}, Named{"lot-48213-plan.svg", 9.8, 29, 7}, Named{"lot-48214-facade-640.webp", 36, 28, 44},
        Named{"lot-48214-facade-1280.webp", 104.9, 28, 44}};
    QList<minio::Object> objects;
    for (const Named &one : shown)
        objects.append({u"thumbs/"_s + QString::fromLatin1(one.name), kb(one.size), {}, QDateTime(QDate(2026, 11, 23), QTime(14, one.minute, one.second), Qt::UTC)});
    for (int i = int(objects.size()); many && i < manyObjects; ++i)
        objects.append({u"thumbs/lot-%1-room-%2.webp"_s.arg(48214 + i / 8).arg(i % 8), kb(20 + i * 37 % 90), {}, moment().addSecs(-600 - i)});
    return objects;
}

Transfer upload(const QString &id, QUuid server, const QString &key, const QString &file, double size, double done)
{
    Transfer one;
    one.id = id;
    one.server = server;
    one.bucket = u"property-images"_s;
    one.key = key;
    one.file = file;
    one.size = kb(size);
    one.done = kb(done);
    one.state = done < size ? Transfer::State::Running : Transfer::State::Done;
    one.verified = done >= size;
    one.added = moment().addSecs(-90);
    return one;
}

} // namespace

QList<storage::BucketInfo> demoBuckets()
{
    const auto bucket = [](const QString &name, qint64 objects, double bytes, bool complete) {
        return storage::BucketInfo{{name, moment().addDays(-40)}, storage::Measure{objects, Bytes{qint64(bytes)}, moment().addSecs(-240), complete, {}}};
    };
    QList<storage::BucketInfo> buckets{bucket(u"archive"_s, 0, 0, true), bucket(u"backups"_s, 214, 18.2e9, true), bucket(u"documents"_s, 38'190, 9.4e9, true),
                                       bucket(u"property-images"_s, 1'308'520, 58.7e9, false)};
    buckets.last().measure->folders = {{u"originals"_s, 52'108}, {u"plans"_s, 9'412}, {u"thumbs"_s, 1'247'000}};
    return buckets;
}

QMap<QString, QList<minio::Object>> demoObjects(bool many)
{
    const auto plain = [](const QString &key, double size) { return minio::Object{key, kb(size), {}, moment().addDays(-3)}; };
    QMap<QString, QList<minio::Object>> all;
    QList<minio::Object> images{plain(u"originals/2026/lot-48213.tif"_s, 48'000), plain(u"plans/lot-48213.pdf"_s, 310)};
    for (const QString &year : {u"2024"_s, u"2025"_s, u"2026"_s})
        images.append(plain(u"thumbs/%1/lot-1.webp"_s.arg(year), 31));
    all.insert(u"property-images"_s, images + thumbs(many));
    all.insert(u"backups"_s, {plain(u"postgres-2026-11-22.dump.zst"_s, 812'000), plain(u"postgres-2026-11-23.dump.zst"_s, 815'300)});
    all.insert(u"documents"_s, {plain(u"../../etc/passwd"_s, 2), plain(u"\u001b[31mred.txt"_s, 0.2), plain(u"contracts/2026.pdf"_s, 220), plain(u"invoice\u202egnp.exe"_s, 12),
                                plain(u"notes.txt"_s, 1.1), plain(u"prices.csv"_s, 0.4), plain(u"report.json"_s, 0.9)});
    for (QList<minio::Object> &objects : all)
        std::ranges::sort(objects, {}, &minio::Object::key);
    return all;
}

QList<Transfer> demoTransfers(QUuid server)
{
    QList<Transfer> all;
    Transfer film = upload(u"film"_s, server, u"originals/2026/drone-bordeaux-lot-48230.mp4"_s, u"/home/ops/Videos/drone-bordeaux-lot-48230.mp4"_s, 1'920'000, 1'310'000);
    film.rate = 15'100'000;
    film.left = 33s;
    all.append(film);
    constexpr int photos = 212, there = 45;
    for (int i = 0; i < photos; ++i) {
        const QString name = u"visit-photos/visit-%1.jpg"_s.arg(i + 1, 3, 10, QChar(u'0'));
        all.append(upload(u"photo%1"_s.arg(i), server, u"originals/2026/"_s + name, u"/home/ops/Pictures/"_s + name, 2133, i < there ? 2133 : 0));
        if (i >= there)
            all.last().state = i < there + 3 ? Transfer::State::Running : Transfer::State::Waiting;
    }
    all[1 + there].rate = 3'100'000;
    for (int i = 0; i < 14; ++i)
        all.append(upload(u"done%1"_s.arg(i), server, u"plans/lot-%1.pdf"_s.arg(48200 + i), u"/home/ops/Plans %1/lot-%2.pdf"_s.arg(i).arg(48200 + i), 300, 300));
    return all;
}

QByteArray demoContent(const QString &key)
{
    if (key.endsWith(".webp"_L1))
        return picture();
    if (key.endsWith(".json"_L1))
        return R"({"lots":[{"id":48213,"rooms":5},{"id":48214,"rooms":3}],"sum":2})";
    if (key.endsWith(".csv"_L1))
        return "lot;price;town\n48213;312000;Bordeaux\n48214;\"198 000;5\";Nantes\n";
    if (key.endsWith(".svg"_L1))
        return house;
    return u"first line\n\u001b[2J\u001b[31mthis would clear a terminal\nand this \u202eturns around\n"_s.toUtf8();
}

} // namespace vigie::demo
