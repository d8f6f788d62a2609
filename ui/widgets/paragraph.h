#pragma once

#include <QString>

namespace vigie::widgets {

// Text for a rich label: 18 px lines at the 13 px base, an opening word in the strong weight. No colour inside: it follows the palette.
[[nodiscard]] QString paragraph(const QString &strong, const QString &text, int lineHeight = 18);

} // namespace vigie::widgets
