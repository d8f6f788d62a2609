#include "ui/shell/first_paint.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace vigie::ui {

namespace {

// Sees the paint events of all widgets: the window itself gets none where its children cover it.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *window, std::function<void()> then) : QObject(window), m_window(window), m_then(std::move(then))
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && static_cast<QWidget *>(watched)->window() == m_window) {
            qApp->removeEventFilter(this);
            QTimer::singleShot(0, m_window, m_then);
            deleteLater();
        }
        return false;
    }

private:
    QWidget *m_window;
    std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget *window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then));
}

} // namespace vigie::ui
