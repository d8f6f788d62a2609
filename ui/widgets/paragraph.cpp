#include "ui/widgets/paragraph.h"

#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

namespace vigie::widgets {

QString paragraph(const QString &strong, const QString &text, int lineHeight)
{
    const QString lead = strong.isEmpty() ? QString() : u"<span style=\"font-weight:600\">%1</span> "_s.arg(strong.toHtmlEscaped());
    return u"<div style=\"line-height:%1px;-qt-line-height-type:fixed\">%2%3</div>"_s.arg(theme::scaled(lineHeight)).arg(lead, text.toHtmlEscaped());
}

} // namespace vigie::widgets
