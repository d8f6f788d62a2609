#pragma once

#include <QByteArray>
#include <QMetaType>

#include <memory>

namespace vigie {

// A value that must not be seen: it has no stream operator, compares in constant time, and its buffer is wiped when the last copy goes.
// What revealed() hands out is an ordinary QByteArray: keep it for one statement.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &value);

    [[nodiscard]] QByteArray revealed() const;
    // At most `length` bytes from `from`: what is fed to a program piece by piece.
    [[nodiscard]] QByteArray slice(qsizetype from, qsizetype length) const;
    [[nodiscard]] qsizetype size() const;
    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    friend bool operator==(const Secret &left, const Secret &right);

private:
    class Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Secret)
