#include "remote/core/secret.h"

#include <vector>

namespace vigie {

class Secret::Buffer
{
public:
    explicit Buffer(const QByteArray &value) : m_bytes(value.begin(), value.end()) {}
    ~Buffer()
    {
        // volatile, so that the compiler does not drop stores to memory that is freed next
        volatile char *byte = m_bytes.data();
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            byte[i] = 0;
    }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    [[nodiscard]] const std::vector<char> &bytes() const { return m_bytes; }

private:
    std::vector<char> m_bytes;
};

Secret::Secret(const QByteArray &value) : m_buffer(std::make_shared<const Buffer>(value)) {}

QByteArray Secret::revealed() const
{
    return m_buffer ? QByteArray(m_buffer->bytes().data(), size()) : QByteArray();
}

QByteArray Secret::slice(qsizetype from, qsizetype length) const
{
    const qsizetype start = qBound(qsizetype(0), from, size());
    return m_buffer ? QByteArray(m_buffer->bytes().data() + start, qBound(qsizetype(0), length, size() - start)) : QByteArray();
}

qsizetype Secret::size() const
{
    return m_buffer ? static_cast<qsizetype>(m_buffer->bytes().size()) : 0;
}

bool operator==(const Secret &left, const Secret &right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(left.size()); ++i)
        difference |= static_cast<unsigned>(left.m_buffer->bytes()[i] ^ right.m_buffer->bytes()[i]);
    return difference == 0;
}

} // namespace vigie
