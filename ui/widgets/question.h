#pragma once

#include "ui/widgets/basics.h"

#include <QDialog>

class QLineEdit;

namespace vigie::widgets {

// Asks before something is done. Cancel is the default; what may cost data is typed before its button opens.
class Question : public QDialog
{
    Q_OBJECT

public:
    Question(const QString &title, const QString &text, const QString &button, QWidget *parent);
    // The text that must be typed, exactly. May be called for several.
    void mustType(const QString &text);
    // Any text, which `typed()` gives back: what it must be is known to the engine only.
    void askText(const QString &label);
    [[nodiscard]] QString typed() const;
    void setDanger();

private:
    void check();

    QVBoxLayout *m_fields;
    Button *m_go;
    QList<QPair<QLineEdit *, QString>> m_typed;
};

} // namespace vigie::widgets
