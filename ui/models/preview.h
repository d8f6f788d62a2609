#pragma once

#include <QImage>
#include <QStringList>

namespace vigie::models {

// What an object's bytes look like. Nothing in them is run: images are decoded as pixels, everything else is text.
struct Preview {
    enum class Kind { None, Image, Text, Table };
    Kind kind = Kind::None;
    QImage image;                   // no larger than asked for
    QSize imageSize;                // of the whole one
    QStringList lines;              // marks made visible
    QList<QStringList> cells;       // the first one holds the names
    bool cut = false;               // there is more than is shown
    QString note;                   // why there is nothing to see
};

inline constexpr qint64 previewMost = 5'000'000;

// Whether the bytes are worth fetching, by what is known before.
[[nodiscard]] bool mayPreview(const QString &name, const QString &contentType, qint64 size);
// Slow: for the thread pool.
[[nodiscard]] Preview previewOf(const QByteArray &bytes, const QString &name, const QString &contentType, QSize room);
[[nodiscard]] QList<QStringList> csvCells(const QString &text, int mostRows);

} // namespace vigie::models
