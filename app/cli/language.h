#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace vigie::cli {

// The language of the texts while it lives. Names in JSON do not depend on it.
class Language
{
public:
    explicit Language(const QLocale &locale);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    QLocale m_before;
    QTranslator m_translator;
};

// --lang, which must be known before the options can be described; else the system's.
[[nodiscard]] QLocale languageOf(const QStringList &arguments);

} // namespace vigie::cli
