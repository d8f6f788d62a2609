#include "ui/models/object_arena.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace vigie::models {

namespace {

struct Ending {
    const char *text;
    ObjectKind kind;
};

constexpr std::array endings{
    Ending{"webp", ObjectKind::Image}, Ending{"png", ObjectKind::Image}, Ending{"jpg", ObjectKind::Image}, Ending{"jpeg", ObjectKind::Image},
    Ending{"gif", ObjectKind::Image}, Ending{"svg", ObjectKind::Image}, Ending{"avif", ObjectKind::Image}, Ending{"bmp", ObjectKind::Image},
    Ending{"ico", ObjectKind::Image}, Ending{"tif", ObjectKind::Image}, Ending{"tiff", ObjectKind::Image}, Ending{"heic", ObjectKind::Image},
    Ending{"txt", ObjectKind::Text}, Ending{"md", ObjectKind::Text}, Ending{"csv", ObjectKind::Text}, Ending{"tsv", ObjectKind::Text},
    Ending{"json", ObjectKind::Text}, Ending{"jsonl", ObjectKind::Text}, Ending{"ndjson", ObjectKind::Text}, Ending{"geojson", ObjectKind::Text},
    Ending{"xml", ObjectKind::Text}, Ending{"yml", ObjectKind::Text}, Ending{"yaml", ObjectKind::Text}, Ending{"log", ObjectKind::Text},
    Ending{"html", ObjectKind::Text}, Ending{"htm", ObjectKind::Text}, Ending{"css", ObjectKind::Text}, Ending{"js", ObjectKind::Text},
    Ending{"sql", ObjectKind::Text}, Ending{"sh", ObjectKind::Text}, Ending{"py", ObjectKind::Text}, Ending{"ini", ObjectKind::Text},
    Ending{"conf", ObjectKind::Text}, Ending{"toml", ObjectKind::Text}, Ending{"pdf", ObjectKind::Text}, Ending{"doc", ObjectKind::Text},
    Ending{"docx", ObjectKind::Text}, Ending{"odt", ObjectKind::Text}, Ending{"xls", ObjectKind::Text}, Ending{"xlsx", ObjectKind::Text},
    Ending{"mp4", ObjectKind::Media}, Ending{"webm", ObjectKind::Media}, Ending{"mov", ObjectKind::Media}, Ending{"mkv", ObjectKind::Media},
    Ending{"avi", ObjectKind::Media}, Ending{"mp3", ObjectKind::Media}, Ending{"wav", ObjectKind::Media}, Ending{"ogg", ObjectKind::Media},
    Ending{"flac", ObjectKind::Media}, Ending{"m4a", ObjectKind::Media},
    Ending{"zip", ObjectKind::Archive}, Ending{"gz", ObjectKind::Archive}, Ending{"tgz", ObjectKind::Archive}, Ending{"xz", ObjectKind::Archive},
    Ending{"bz2", ObjectKind::Archive}, Ending{"zst", ObjectKind::Archive}, Ending{"tar", ObjectKind::Archive}, Ending{"7z", ObjectKind::Archive},
    Ending{"dump", ObjectKind::Archive},
};

} // namespace

ObjectKind objectKind(QByteArrayView name)
{
    static const auto known = [] {
        QHash<QByteArray, ObjectKind> map;
        for (const Ending &ending : endings)
            map.insert(ending.text, ending.kind);
        return map;
    }();
    const qsizetype dot = name.lastIndexOf('.');
    if (dot <= 0 || name.size() - dot > 8)
        return ObjectKind::Other;
    return known.value(name.sliced(dot + 1).toByteArray().toLower(), ObjectKind::Other);
}

QString textOf(QByteArrayView name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    return decoder.decode(name);
}

void ObjectArena::append(const ObjectEntry &entry)
{
    const auto length = std::min<std::size_t>(std::size_t(entry.name.size()), 0xffff);
    if (m_names.empty() || m_used + length > bytesInBlock) {
        m_names.emplace_back(new char[bytesInBlock]);
        m_used = 0;
    }
    if (m_count % rowsInBlock == 0)
        m_rows.push_back(std::make_shared<Rows>());
    char *name = m_names.back().get() + m_used;
    std::memcpy(name, entry.name.data(), length);
    m_used += length;
    m_nameBytes += qint64(length);
    const auto seconds = quint32(std::clamp<qint64>(entry.modified, 0, 0xffffffffLL));
    (*m_rows.back())[std::size_t(m_count % rowsInBlock)] = {name, entry.size, seconds, quint16(length), entry.kind};
    ++m_count;
}

ObjectEntry ObjectArena::at(int row) const
{
    const Row &found = (*m_rows[std::size_t(row / rowsInBlock)])[std::size_t(row % rowsInBlock)];
    return {QByteArrayView(found.name, found.length), found.size, found.modified, found.kind};
}

qint64 ObjectArena::heldBytes() const
{
    return qint64(m_rows.size() * sizeof(Rows) + m_names.size() * bytesInBlock);
}

} // namespace vigie::models
