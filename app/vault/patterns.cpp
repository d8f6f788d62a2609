#include "app/vault/patterns.h"

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

// The characters of base64 that depend on the value alone when `before` bytes stand in front of it.
QByteArray base64Core(const QByteArray &value, qsizetype before)
{
    const QByteArray padded = QByteArray(before, '\0') + value;
    QByteArray text = padded.toBase64(QByteArray::OmitTrailingEquals);
    if (((before + value.size()) * 8) % 6 != 0)
        text.chop(1);
    return text.sliced(before == 0 ? 0 : before + 1);
}

} // namespace

QList<Pattern> patternsOf(const QString &credential, const Secret &value, bool previous)
{
    if (value.size() < shortestSearched)
        return {};
    const QByteArray plain = value.revealed();
    QList<Pattern> patterns;
    // grep takes lines, so a value of several lines is looked for by its longest one
    QByteArray longest;
    for (const QByteArray &line : plain.split('\n'))
        if (line.size() > longest.size())
            longest = line;
    if (longest.size() < shortestSearched || longest.contains('\0'))
        return {};
    patterns.append({longest, credential, u"plain"_s, previous});
    const QByteArray url = longest.toPercentEncoding();
    if (url != longest)
        patterns.append({url, credential, u"url"_s, previous});
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray text = base64Core(plain, before);
        patterns.append({text, credential, u"base64"_s, previous});
        QByteArray urlSafe = text;
        urlSafe.replace('+', '-').replace('/', '_');
        if (urlSafe != text)
            patterns.append({urlSafe, credential, u"base64"_s, previous});
    }
    return patterns;
}

QList<Pattern> found(const QByteArray &text, const QList<Pattern> &patterns)
{
    QList<Pattern> hits;
    for (const Pattern &pattern : patterns)
        if (text.contains(pattern.text))
            hits.append(pattern);
    return hits;
}

} // namespace vigie::vault
