#include "ui/theme/paint.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QHash>
#include <QPainterPath>
#include <QRawFont>

#include <cmath>

namespace vigie::theme {

void hairline(QPainter *painter, const QRectF &rect, Qt::Orientation orientation, const QColor &colour)
{
    const QTransform toDevice = painter->deviceTransform();
    QRectF line = toDevice.mapRect(rect);
    const qreal width = std::max(1.0, std::floor(painter->device()->devicePixelRatioF()));
    if (orientation == Qt::Vertical) {
        line.setLeft(std::round(line.left()));
        line.setWidth(width);
    } else {
        line.setBottom(std::round(line.bottom()));
        line.setTop(line.bottom() - width);
    }
    painter->fillRect(toDevice.inverted().mapRect(line), colour);
}

void roundedBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal width)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const qreal pen = width * std::max(1.0, std::floor(ratio)) / ratio;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, pen) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = edge.isValid() ? pen / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, qreal radius)
{
    roundedBox(painter, rect, radius, QColor(), colour(Role::Focus), 2);
}

namespace {

struct Figures {
    QGlyphRun run;
    qreal width = 0;
};

// Nothing when the font lacks a glyph: the caller falls back to ordinary text.
std::optional<Figures> figures(const QString &text, const QFont &font)
{
    static QHash<QString, QRawFont> fonts;
    QRawFont &raw = fonts[font.key()];
    if (!raw.isValid())
        raw = QRawFont::fromFont(font);
    const QList<quint32> glyphs = raw.glyphIndexesForString(text);
    if (!raw.isValid() || glyphs.contains(0U) || glyphs.size() != text.size())
        return {};
    const QList<QPointF> advances = raw.advancesForGlyphIndexes(glyphs);
    const qreal digit = raw.advancesForGlyphIndexes(raw.glyphIndexesForString(QStringLiteral("0"))).value(0).x();
    QList<QPointF> places;
    qreal x = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const bool isDigit = text.at(i).isDigit();
        places.append({x + (isDigit ? (digit - advances[i].x()) / 2 : 0), 0});
        x += isDigit ? digit : advances[i].x();
    }
    Figures result;
    result.run.setRawFont(raw);
    result.run.setGlyphIndexes(glyphs);
    result.run.setPositions(places);
    result.width = x;
    return result;
}

} // namespace

int figuresWidth(const QString &text, const QFont &font)
{
    const std::optional<Figures> drawn = figures(text, font);
    return drawn ? int(std::ceil(drawn->width)) : QFontMetrics(font).horizontalAdvance(text);
}

void drawFigures(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, bool alignRight)
{
    const QFontMetrics metrics(font);
    const std::optional<Figures> drawn = figures(text, font);
    if (!drawn || drawn->width > rect.width() + 1) {
        painter->setFont(font);
        painter->drawText(rect, int(alignRight ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter),
                          metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const qreal baseline = rect.y() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    painter->drawGlyphRun({alignRight ? rect.x() + rect.width() - drawn->width : rect.x(), std::round(baseline)}, drawn->run);
}

void drawSparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, double most, const QColor &colour)
{
    if (values.size() < 2 || most <= 0)
        return;
    const qreal step = rect.width() / qreal(values.size() - 1);
    const auto at = [&](qsizetype i) {
        return QPointF(rect.left() + step * qreal(i), rect.bottom() - std::clamp(values[i] / most, 0.0, 1.0) * rect.height());
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor area = colour;
    area.setAlphaF(0.12F);
    for (qsizetype start = 0; start < values.size();) {
        qsizetype end = start;
        QPolygonF line;
        while (end < values.size() && !std::isnan(values[end]))
            line.append(at(end++));
        if (line.size() > 1) {
            QPolygonF filled = line;
            filled << QPointF(line.last().x(), rect.bottom()) << QPointF(line.first().x(), rect.bottom());
            painter->setPen(Qt::NoPen);
            painter->setBrush(area);
            painter->drawPolygon(filled);
            painter->setPen(QPen(colour, 1.3));
            painter->drawPolyline(line);
        }
        start = end + 1;
    }
    painter->restore();
}

} // namespace vigie::theme
