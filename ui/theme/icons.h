#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPainter>
#include <QString>

namespace vigie::theme {

// The state marks: shape first, then word, then colour.
enum class Mark { Healthy, Starting, Degraded, Failed, Unknown, Finished, Stopped, NotYet, NotNeeded };

[[nodiscard]] Role roleOf(Mark mark);
[[nodiscard]] Role softRoleOf(Mark mark);

void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &colour);
// `ground` shows through the cut-outs. `turn` in degrees, for the starting mark.
void drawMark(QPainter *painter, const QRect &rect, Mark mark, const QColor &ground, qreal turn = 0);

// Follows the theme while painting: a switch needs no setIcon.
[[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text);
[[nodiscard]] QIcon markIcon(Mark mark);

} // namespace vigie::theme
