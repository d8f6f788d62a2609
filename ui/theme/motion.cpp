#include "ui/theme/motion.h"

#include <QElapsedTimer>

namespace vigie::theme {

namespace {

bool moving = false;
QElapsedTimer since;

} // namespace

void setMotion(bool on)
{
    moving = on;
    since.start();
}

bool motion()
{
    return moving;
}

qreal turn()
{
    return moving ? qreal(since.elapsed() % 1200) * 360.0 / 1200.0 : 0.0;
}

} // namespace vigie::theme
