#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace vigie::ui {

void setLanguage(const QString &language)
{
    static QTranslator own;
    const QLocale locale = language.isEmpty() ? QLocale::system() : language == "fr"_L1 ? QLocale(QLocale::French, QLocale::France)
                                                                                         : QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&own);
    // The English file holds only plural forms; every other text is its own source.
    const QString file = locale.language() == QLocale::French ? u"vigie_fr"_s : u"vigie_en"_s;
    if (own.load(u":/translations/"_s + file))
        QCoreApplication::installTranslator(&own);
}

} // namespace vigie::ui
