#pragma once

#include "remote/core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace vigie::stack {

// The variables of a `.env` as Docker Compose reads it: comments and blank lines skipped, `export ` allowed, one pair of quotes taken off.
[[nodiscard]] QMap<QString, QString> parseEnv(const QByteArray &text);

// The same file with these variables set: known ones replaced in place, new ones appended, every other line kept as it was.
[[nodiscard]] QByteArray withVariables(const QByteArray &text, const QMap<QString, QString> &variables);

// The same file without these variables.
[[nodiscard]] QByteArray withoutVariables(const QByteArray &text, const QStringList &names);

// A setting is written unquoted, so that every Compose since 1.29 reads the same value: letters, digits and . _ : / @ + -
[[nodiscard]] Result<> checkSetting(const QString &name, const QString &value);

} // namespace vigie::stack
