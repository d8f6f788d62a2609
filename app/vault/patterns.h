#pragma once

#include "remote/core/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace vigie::vault {

// One text to look for. base64 moves with what stands before the value, so it has three.
struct Pattern {
    QByteArray text;
    QString credential;
    QString form;               // "plain", "base64", "url"
    bool previous = false;
};

constexpr qsizetype shortestSearched = 12;      // a shorter value would be found in ordinary words

[[nodiscard]] QList<Pattern> patternsOf(const QString &credential, const Secret &value, bool previous);

// Each pattern at most once.
[[nodiscard]] QList<Pattern> found(const QByteArray &text, const QList<Pattern> &patterns);

} // namespace vigie::vault
