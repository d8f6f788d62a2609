#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie::theme {

namespace {

struct Key {
    QString name;
    QRgb front = 0;
    QRgb ground = 0;
    int pixels = 0;
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.front, key.ground, key.pixels);
}

// Rendered once for each colour and size in device pixels; the colours are in the key, so a theme switch clears nothing.
QPixmap render(const Key &key)
{
    static QHash<Key, QPixmap> cache;
    const auto found = cache.constFind(key);
    if (found != cache.constEnd())
        return *found;
    QFile file(u":/icons/"_s + key.name + u".svg"_s);
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("currentColor", QColor(key.front).name().toLatin1());
    svg.replace("#ffffff", QColor(key.ground).name().toLatin1());
    QPixmap pixmap(key.pixels, key.pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    cache.insert(key, pixmap);
    return pixmap;
}

void paint(QPainter *painter, const QRect &rect, const QString &name, const QColor &front, const QColor &ground)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int side = std::min(rect.width(), rect.height());
    QPixmap pixmap = render({name, front.rgb(), ground.rgb(), int(std::lround(side * ratio))});
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(QPoint(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2), pixmap);
}

QString fileOf(Mark mark)
{
    switch (mark) {
    case Mark::Healthy: return u"state/healthy"_s;
    case Mark::Starting: return u"state/starting"_s;
    case Mark::Degraded: return u"state/degraded"_s;
    case Mark::Failed: return u"state/failed"_s;
    case Mark::Unknown: return u"state/unknown"_s;
    case Mark::Finished: return u"state/finished"_s;
    case Mark::Stopped: return u"state/stopped"_s;
    case Mark::NotYet: return u"state/not-yet"_s;
    case Mark::NotNeeded: return u"state/not-needed"_s;
    }
    return {};
}

class ThemeIcon : public QIconEngine
{
public:
    ThemeIcon(QString name, Role role, std::optional<Mark> mark) : m_name(std::move(name)), m_role(role), m_mark(mark) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (m_mark)
            drawMark(painter, rect, *m_mark, colour(Role::Surface));
        else
            drawIcon(painter, rect, m_name, colour(mode == QIcon::Disabled ? Role::Disabled : m_role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemeIcon(*this); }

private:
    QString m_name;
    Role m_role;
    std::optional<Mark> m_mark;
};

} // namespace

Role roleOf(Mark mark)
{
    switch (mark) {
    case Mark::Healthy: return Role::Healthy;
    case Mark::Starting: return Role::Starting;
    case Mark::Degraded: return Role::Degraded;
    case Mark::Failed: return Role::Failed;
    case Mark::Unknown: return Role::Unknown;
    case Mark::Finished:
    case Mark::Stopped: return Role::Text2;
    case Mark::NotYet:
    case Mark::NotNeeded: return Role::Text3;
    }
    return Role::Text;
}

Role softRoleOf(Mark mark)
{
    switch (mark) {
    case Mark::Healthy: return Role::HealthySoft;
    case Mark::Starting: return Role::StartingSoft;
    case Mark::Degraded: return Role::DegradedSoft;
    case Mark::Failed: return Role::FailedSoft;
    default: return Role::UnknownSoft;
    }
}

void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour)
{
    paint(painter, rect, name, colour, colour);
}

void drawMark(QPainter *painter, const QRect &rect, Mark mark, const QColor &ground, qreal turn)
{
    if (qFuzzyIsNull(turn)) {
        paint(painter, rect, fileOf(mark), colour(roleOf(mark)), ground);
        return;
    }
    const QPointF centre = QRectF(rect).center();
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->translate(centre);
    painter->rotate(turn);
    painter->translate(-centre);
    paint(painter, rect, fileOf(mark), colour(roleOf(mark)), ground);
    painter->restore();
}

QIcon icon(const QString &name, Role role)
{
    return QIcon(new ThemeIcon(name, role, {}));
}

QIcon markIcon(Mark mark)
{
    return QIcon(new ThemeIcon({}, Role::Text, mark));
}

} // namespace vigie::theme
