#include "app/cli/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

Language::Language(const QLocale &locale)
{
    QLocale::setDefault(locale);
    if (m_translator.load(locale, u"vigie"_s, u"_"_s, u":/translations"_s))
        QCoreApplication::installTranslator(&m_translator);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
}

QLocale languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1 && i + 1 < arguments.size())
            return QLocale(arguments[i + 1]);
        if (arguments[i].startsWith("--lang="_L1))
            return QLocale(arguments[i].section(u'=', 1));
    }
    return QLocale::system();
}

} // namespace vigie::cli
