#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>

namespace vigie::theme {

// One device line at any scale, at the bottom or the left edge of `rect`.
void hairline(QPainter *painter, const QRectF &rect, Qt::Orientation orientation, const QColor &colour);

// A filled rounded rectangle with a one-device-pixel edge.
void roundedBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge, qreal width = 1);

void focusRing(QPainter *painter, const QRectF &rect, qreal radius);

// Tabular figures: every digit takes the width of '0'. `rect` gives the line; right-aligned when asked.
void drawFigures(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, bool alignRight);
[[nodiscard]] int figuresWidth(const QString &text, const QFont &font);

// A line over its own soft area, on a fixed scale from 0 to `most`; NaN is a gap.
void drawSparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, double most, const QColor &colour);

} // namespace vigie::theme
