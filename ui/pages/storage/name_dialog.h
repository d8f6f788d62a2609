#pragma once

#include "ui/widgets/basics.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace vigie::ui {

// Asks for one line: the name of a new bucket, where to move an object, its tags.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    // `check` says what is wrong with a text; nothing when it may be used.
    NameDialog(const QString &title, const QString &text, const QString &label, const QString &value, const QString &button, std::function<QString(const QString &)> check, QWidget *parent);
    [[nodiscard]] QString value() const;

private:
    void refresh();

    QLineEdit *m_field;
    widgets::Label *m_wrong;
    widgets::Button *m_go;
    std::function<QString(const QString &)> m_check;
};

} // namespace vigie::ui
