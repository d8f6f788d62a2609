#pragma once

#include "app/engine.h"
#include "ui/pages/when_done.h"

#include <QWidget>

#include <functional>

namespace vigie::ui {

// What every page is given: the engine's door and the time.
struct Context {
    Engine *engine = nullptr;
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    bool ticking = true;            // false: nothing moves by itself (pictures)
};

// A page shows a snapshot, knows the selection, starts an engine call, shows busy, shows the error card.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Context context, QWidget *parent = nullptr) : QWidget(parent), m_context(std::move(context)) {}

    virtual void showServer(QUuid server) { m_server = server; }
    virtual void refresh() {}                                       // the snapshot has changed
    virtual void setCompact(bool) {}
    virtual void setActive(bool) {}                                 // looked at, or not
    [[nodiscard]] virtual bool hasPrimary() const { return false; } // then the header offers no Deploy
    [[nodiscard]] virtual QString selectedService() const { return {}; }
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }   // what F6 jumps between

    [[nodiscard]] QUuid server() const { return m_server; }

Q_SIGNALS:
    void pageWanted(const QString &id);
    void serverWanted(QUuid server);
    void deployWanted();
    void actionWanted(vigie::ServiceAction action, const QString &service);
    void failed(const vigie::Error &error);
    void primaryChanged();

protected:
    [[nodiscard]] Engine *engine() const { return m_context.engine; }
    [[nodiscard]] QDateTime now() const { return m_context.now(); }
    [[nodiscard]] bool ticking() const { return m_context.ticking; }

private:
    Context m_context;
    QUuid m_server;
};

} // namespace vigie::ui
