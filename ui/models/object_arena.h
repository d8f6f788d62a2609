#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <memory>
#include <vector>

namespace vigie::models {

enum class ObjectKind : quint8 { Folder, Image, Text, Media, Archive, Other };

// One listed name. The name is UTF-8, relative to the listed folder; a folder's ends without its slash.
struct ObjectEntry {
    QByteArrayView name;
    qint64 size = 0;
    qint64 modified = 0;            // seconds since 1970; 0: not told
    ObjectKind kind = ObjectKind::Other;
};

[[nodiscard]] ObjectKind objectKind(QByteArrayView name);
[[nodiscard]] QString textOf(QByteArrayView name);      // keeps a byte order mark that belongs to the name

// Millions of names: the bytes in blocks, a row of 24 bytes for each. Nothing moves once it is in, so a copy (cheap: it shares the
// blocks) can be read on another thread while the original grows. Only the original is appended to.
class ObjectArena
{
public:
    void append(const ObjectEntry &entry);
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] ObjectEntry at(int row) const;
    [[nodiscard]] qint64 nameBytes() const { return m_nameBytes; }
    [[nodiscard]] qint64 heldBytes() const;             // all that is allocated, names included

private:
    struct Row {
        const char *name;
        qint64 size;
        quint32 modified;
        quint16 length;
        ObjectKind kind;
    };
    static constexpr int rowsInBlock = 8192;
    static constexpr std::size_t bytesInBlock = 256 * 1024;     // S3 names have at most 1 024

    using Rows = std::array<Row, rowsInBlock>;
    std::vector<std::shared_ptr<Rows>> m_rows;
    std::vector<std::shared_ptr<char[]>> m_names;
    std::size_t m_used = bytesInBlock;                          // of the last block of names
    qint64 m_nameBytes = 0;
    int m_count = 0;
};

} // namespace vigie::models
