#pragma once

#include <QObject>

#include <memory>

namespace vigie {

class CancelBeacon : public QObject
{
    Q_OBJECT

public:
    bool lit = false;

Q_SIGNALS:
    void requested();
};

// A wish to stop, shared by value between the one who asks and the work that obeys. Main thread only.
class Cancel
{
public:
    Cancel() : m_beacon(std::make_shared<CancelBeacon>()) {}

    void request() const
    {
        if (std::exchange(m_beacon->lit, true))
            return;
        Q_EMIT m_beacon->requested();
    }
    [[nodiscard]] bool requested() const { return m_beacon->lit; }

    // Calls `act` when the wish is made (at once when it was), as long as `context` lives.
    template<class F>
    void onRequest(const QObject *context, F act) const
    {
        if (m_beacon->lit)
            act();
        else
            QObject::connect(m_beacon.get(), &CancelBeacon::requested, context, act);
    }

private:
    std::shared_ptr<CancelBeacon> m_beacon;
};

} // namespace vigie
