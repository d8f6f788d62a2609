#include "ui/theme/preferences.h"

#include "ui/theme/motion.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::theme {

namespace {

Preferences chosen;
bool kept = false;

int within(const QVariant &value, int least, int most, int otherwise)
{
    bool number = false;
    const int read = value.toInt(&number);
    return number && read >= least && read <= most ? read : otherwise;
}

} // namespace

const Preferences &preferences()
{
    return chosen;
}

void setPreferences(const Preferences &wanted)
{
    chosen = wanted;
    chosen.writeMinutes = std::clamp(wanted.writeMinutes, 1, 60);
    Theme::instance().setChoice(chosen.theme);
    if (!kept)
        return;
    setMotion(!chosen.reducedMotion);
    QSettings settings;
    settings.setValue("window/theme"_L1, int(chosen.theme));
    settings.setValue("window/language"_L1, chosen.language);
    settings.setValue("window/reducedMotion"_L1, chosen.reducedMotion);
    settings.setValue("window/rows"_L1, int(chosen.rows));
    settings.setValue("safety/writeMinutes"_L1, chosen.writeMinutes);
}

void loadPreferences()
{
    const QSettings settings;
    kept = true;
    chosen.theme = Choice(within(settings.value("window/theme"_L1), 0, 2, 0));
    const QString language = settings.value("window/language"_L1).toString();
    chosen.language = language == "en"_L1 || language == "fr"_L1 ? language : QString();
    chosen.reducedMotion = settings.value("window/reducedMotion"_L1).toBool();
    chosen.rows = RowHeight(within(settings.value("window/rows"_L1), 0, 2, 1));
    chosen.writeMinutes = within(settings.value("safety/writeMinutes"_L1), 1, 60, 15);
}

bool areKept()
{
    return kept;
}

int rowHeight(int drawn)
{
    switch (chosen.rows) {
    case RowHeight::Compact: return std::max(24, drawn * 85 / 100);
    case RowHeight::Normal: break;
    case RowHeight::Roomy: return drawn * 118 / 100;
    }
    return drawn;
}

} // namespace vigie::theme
