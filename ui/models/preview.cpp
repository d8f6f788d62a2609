#include "ui/models/preview.h"

#include "ui/models/object_arena.h"
#include "ui/present/objects.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Preview)
};

constexpr int mostLines = 2000;
constexpr int mostColumns = 400;        // of a line
constexpr int mostRows = 200;
constexpr qint64 mostPixels = 64'000'000;

// Formats whose decoders only make pixels; SVG could name other files, so it is shown as text.
const QByteArrayList &pixelFormats()
{
    static const QByteArrayList formats{"png", "jpeg", "gif", "bmp", "webp", "ico"};
    return formats;
}

std::optional<Preview> imageOf(const QByteArray &bytes, QSize room)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!pixelFormats().contains(reader.format()))
        return {};
    const QSize size = reader.size();
    Preview preview;
    preview.imageSize = size;
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels) {
        preview.note = Tr::tr("The image is too large to show.");
        return preview;
    }
    reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatioByExpanding).boundedTo(size));
    preview.image = reader.read();
    if (preview.image.isNull())
        preview.note = Tr::tr("The image cannot be read.");
    else
        preview.kind = Preview::Kind::Image;
    return preview;
}

bool isText(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096);
    return !head.contains('\0') && std::ranges::count_if(head, [](char c) { return quint8(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != 0x1b; }) * 20 <= head.size();
}

Preview textOfBytes(const QByteArray &bytes)
{
    Preview preview;
    preview.kind = Preview::Kind::Text;
    for (QByteArrayView rest(bytes); !rest.isEmpty() && preview.lines.size() < mostLines;) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        QString text = QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), mostColumns * 4))).replace(u'\t', u"    "_s);
        preview.cut = preview.cut || text.size() > mostColumns || (preview.lines.size() + 1 == mostLines && !rest.isEmpty());
        preview.lines.append(present::visible(text.left(mostColumns)));
    }
    return preview;
}

QString endingOf(const QString &name)
{
    return name.section(u'.', -1).toLower();
}

} // namespace

bool mayPreview(const QString &name, const QString &contentType, qint64 size)
{
    if (size == 0 || size > previewMost)
        return false;
    const ObjectKind kind = objectKind(name.toUtf8());
    const QString ending = endingOf(name);
    if (kind == ObjectKind::Media || kind == ObjectKind::Archive || ending == "pdf"_L1 || ending.startsWith("doc"_L1) || ending.startsWith("xls"_L1))
        return false;
    return kind != ObjectKind::Other || contentType.startsWith("text/"_L1) || contentType.startsWith("image/"_L1) || contentType.contains("json"_L1) || contentType.contains("xml"_L1)
           || size < 65536;
}

QList<QStringList> csvCells(const QString &text, int most)
{
    // The sign that the first line uses most parts the cells.
    const QString head = text.section(u'\n', 0, 0);
    QChar sign = u',';
    for (const QChar other : {u';', u'\t'})
        if (head.count(other) > head.count(sign))
            sign = other;
    QList<QStringList> cells;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i <= text.size() && cells.size() < most; ++i) {
        const QChar c = i < text.size() ? text[i] : QChar(u'\n');
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += u'"';
            ++i;
        } else if (c == u'"' && i < text.size()) {
            quoted = !quoted;
        } else if (!quoted && (c == sign || c == u'\n')) {
            row.append(present::visible(cell.remove(u'\r').left(mostColumns)));
            cell.clear();
            if (c != u'\n')
                continue;
            if (row != QStringList{QString()})
                cells.append(row);
            row.clear();
        } else if (i < text.size()) {
            cell += c;
        }
    }
    return cells;
}

Preview previewOf(const QByteArray &bytes, const QString &name, const QString &contentType, QSize room)
{
    if (std::optional<Preview> image = imageOf(bytes, room))
        return *image;
    if (!isText(bytes)) {
        Preview preview;
        preview.note = Tr::tr("There is no preview of this kind.");
        return preview;
    }
    const QString ending = endingOf(name);
    if (ending == "json"_L1 || ending == "geojson"_L1 || contentType == "application/json"_L1) {
        const QJsonDocument json = QJsonDocument::fromJson(bytes);
        return textOfBytes(json.isNull() ? bytes : json.toJson());
    }
    if (ending == "csv"_L1 || ending == "tsv"_L1 || contentType == "text/csv"_L1) {
        Preview preview;
        preview.kind = Preview::Kind::Table;
        preview.cells = csvCells(QString::fromUtf8(bytes), mostRows + 1);
        preview.cut = preview.cells.size() > mostRows;
        return preview;
    }
    return textOfBytes(bytes);
}

} // namespace vigie::models
